/** Storage of the waiting list for the workshop. */
@NullMarked
package dev.aftercare.port.waitinglist;

import org.jspecify.annotations.NullMarked;
