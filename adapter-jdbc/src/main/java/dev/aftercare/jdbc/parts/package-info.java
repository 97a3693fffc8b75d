/** Parts picked beforehand on JDBC. */
@NullMarked
package dev.aftercare.jdbc.parts;

import org.jspecify.annotations.NullMarked;
