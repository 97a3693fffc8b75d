/** How far a car will have gone by a day, and when it will have gone a distance, with how sure that is (里程预测, VEH-4). */
@NullMarked
package dev.aftercare.domain.mileage;

import org.jspecify.annotations.NullMarked;
