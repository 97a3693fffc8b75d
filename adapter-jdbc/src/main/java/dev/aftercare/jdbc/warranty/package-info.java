/** What warranty keeps, in tables. */
@NullMarked
package dev.aftercare.jdbc.warranty;

import org.jspecify.annotations.NullMarked;
