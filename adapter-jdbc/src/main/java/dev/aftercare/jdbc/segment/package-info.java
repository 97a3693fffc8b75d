/** Segments in SQL, and who is in them. */
@NullMarked
package dev.aftercare.jdbc.segment;

import org.jspecify.annotations.NullMarked;
