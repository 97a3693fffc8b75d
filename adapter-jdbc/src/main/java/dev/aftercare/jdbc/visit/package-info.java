/** Visits on JDBC. */
@NullMarked
package dev.aftercare.jdbc.visit;

import org.jspecify.annotations.NullMarked;
