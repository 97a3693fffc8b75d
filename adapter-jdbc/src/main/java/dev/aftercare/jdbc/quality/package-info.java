/** The quality of data on JDBC. */
@NullMarked
package dev.aftercare.jdbc.quality;

import org.jspecify.annotations.NullMarked;
