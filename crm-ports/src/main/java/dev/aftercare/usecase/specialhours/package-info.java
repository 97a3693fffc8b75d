/** The desk for other hours on some days, and the run that tells those whom they concern (CARE-11). */
@NullMarked
package dev.aftercare.usecase.specialhours;

import org.jspecify.annotations.NullMarked;
