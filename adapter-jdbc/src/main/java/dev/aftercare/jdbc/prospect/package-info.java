/** Cards of prospects and owners in SQL. */
@NullMarked
package dev.aftercare.jdbc.prospect;

import org.jspecify.annotations.NullMarked;
