/** Vehicles, registrations, owners and readings in tables; internal. */
@NullMarked
package dev.aftercare.jdbc.vehicle;

import org.jspecify.annotations.NullMarked;
