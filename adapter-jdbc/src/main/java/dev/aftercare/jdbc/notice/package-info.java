/** How far customers were told of their appointments, on JDBC. */
@NullMarked
package dev.aftercare.jdbc.notice;

import org.jspecify.annotations.NullMarked;
