/** What cars need next on JDBC. */
@NullMarked
package dev.aftercare.jdbc.care;

import org.jspecify.annotations.NullMarked;
