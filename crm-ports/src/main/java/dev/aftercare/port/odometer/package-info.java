/** Storage of what cars' meters showed. */
@NullMarked
package dev.aftercare.port.odometer;

import org.jspecify.annotations.NullMarked;
