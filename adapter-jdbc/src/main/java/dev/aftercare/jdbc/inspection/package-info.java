/** Registrations and inspections in a table; internal. */
@NullMarked
package dev.aftercare.jdbc.inspection;

import org.jspecify.annotations.NullMarked;
