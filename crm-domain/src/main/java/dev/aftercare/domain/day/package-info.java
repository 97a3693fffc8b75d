/** The board of a dealer's day: what is in the house, and what waits for somebody. */
@NullMarked
package dev.aftercare.domain.day;

import org.jspecify.annotations.NullMarked;
