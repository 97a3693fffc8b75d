/** The queue of messages to customers on JDBC. */
@NullMarked
package dev.aftercare.jdbc.message;

import org.jspecify.annotations.NullMarked;
