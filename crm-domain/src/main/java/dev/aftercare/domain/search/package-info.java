/** Words by which people look for a customer or a car, folded so that case, width and blanks do not matter. */
@NullMarked
package dev.aftercare.domain.search;

import org.jspecify.annotations.NullMarked;
