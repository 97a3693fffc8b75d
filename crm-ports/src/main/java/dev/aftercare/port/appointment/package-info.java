/** Storage of workshop days and appointments. */
@NullMarked
package dev.aftercare.port.appointment;

import org.jspecify.annotations.NullMarked;
