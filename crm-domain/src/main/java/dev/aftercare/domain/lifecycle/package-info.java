/** The life of a car: its stage on a day, and its ends (VEH-6, hard case 27). */
@NullMarked
package dev.aftercare.domain.lifecycle;

import org.jspecify.annotations.NullMarked;
