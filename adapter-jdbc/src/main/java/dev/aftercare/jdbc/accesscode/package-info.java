/** One-time codes in SQL. */
@NullMarked
package dev.aftercare.jdbc.accesscode;

import org.jspecify.annotations.NullMarked;
