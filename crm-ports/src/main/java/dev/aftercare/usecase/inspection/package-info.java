/** The desk for first registrations and statutory inspections of cars (VEH-5). */
@NullMarked
package dev.aftercare.usecase.inspection;

import org.jspecify.annotations.NullMarked;
