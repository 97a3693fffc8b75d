/** How statements are written, bound, counted and judged; internal. */
@NullMarked
package dev.aftercare.jdbc.sql;

import org.jspecify.annotations.NullMarked;
