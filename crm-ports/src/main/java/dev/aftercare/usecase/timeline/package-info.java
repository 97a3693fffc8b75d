/** The timeline of a car, as its dealer, a dealer with a ground, and the manufacturer see it (VEH-2, NET-2). */
@NullMarked
package dev.aftercare.usecase.timeline;

import org.jspecify.annotations.NullMarked;
