/** Storage of access keys and browser sessions. */
@NullMarked
package dev.aftercare.port.accesskey;

import org.jspecify.annotations.NullMarked;
