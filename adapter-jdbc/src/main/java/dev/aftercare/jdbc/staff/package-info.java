/** Who leaves and what they hand over, in tables. */
@NullMarked
package dev.aftercare.jdbc.staff;

import org.jspecify.annotations.NullMarked;
