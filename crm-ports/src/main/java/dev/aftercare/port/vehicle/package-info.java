/** Storage of cars, their owners and readings. */
@NullMarked
package dev.aftercare.port.vehicle;

import org.jspecify.annotations.NullMarked;
