/** The desk for insurance policies (VEH-5, CARE-5). */
@NullMarked
package dev.aftercare.usecase.insurance;

import org.jspecify.annotations.NullMarked;
