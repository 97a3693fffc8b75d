/** Care: which service a car needs next, and when its owner is reminded of it. */
@NullMarked
package dev.aftercare.domain.care;

import org.jspecify.annotations.NullMarked;
