/** The timeline of a car: what happened to it at all dealers, and what of that each reader may see. */
@NullMarked
package dev.aftercare.domain.timeline;

import org.jspecify.annotations.NullMarked;
