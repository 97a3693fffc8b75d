/** What a car's meters showed, which of it is believed, and how far the car has gone (VEH-3). */
@NullMarked
package dev.aftercare.domain.odometer;

import org.jspecify.annotations.NullMarked;
