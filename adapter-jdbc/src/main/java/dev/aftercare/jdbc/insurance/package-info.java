/** Insurance policies in a table; internal. */
@NullMarked
package dev.aftercare.jdbc.insurance;

import org.jspecify.annotations.NullMarked;
