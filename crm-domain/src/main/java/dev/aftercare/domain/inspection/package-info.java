/** First registrations and statutory inspections (年检) of cars, which belong to the car (VEH-5). */
@NullMarked
package dev.aftercare.domain.inspection;

import org.jspecify.annotations.NullMarked;
