/** Storage of one-time codes (NET-2). */
@NullMarked
package dev.aftercare.port.accesscode;

import org.jspecify.annotations.NullMarked;
