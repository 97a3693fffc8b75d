/** Appointments and workshop days in tables; internal. */
@NullMarked
package dev.aftercare.jdbc.appointment;

import org.jspecify.annotations.NullMarked;
