/** Drivers of cars in a table; internal. */
@NullMarked
package dev.aftercare.jdbc.driver;

import org.jspecify.annotations.NullMarked;
