/** Ends and stages of cars on JDBC. */
@NullMarked
package dev.aftercare.jdbc.lifecycle;

import org.jspecify.annotations.NullMarked;
