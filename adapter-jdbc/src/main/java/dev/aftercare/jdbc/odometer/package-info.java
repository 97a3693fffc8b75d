/** What meters showed, in tables; internal. */
@NullMarked
package dev.aftercare.jdbc.odometer;

import org.jspecify.annotations.NullMarked;
