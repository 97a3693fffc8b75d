/** Storage on JDBC: an embedded database in a file, or PostgreSQL. */
@NullMarked
package dev.aftercare.jdbc;

import org.jspecify.annotations.NullMarked;
