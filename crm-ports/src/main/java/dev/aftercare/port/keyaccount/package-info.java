/** Storage of key accounts. */
@NullMarked
package dev.aftercare.port.keyaccount;

import org.jspecify.annotations.NullMarked;
