/** Other hours of a dealer on some days, and who is told of them (CARE-11). */
@NullMarked
package dev.aftercare.domain.specialhours;

import org.jspecify.annotations.NullMarked;
