/** Visits to the workshop, from arrival to leaving (VIS-1, VIS-9, VIS-12). */
@NullMarked
package dev.aftercare.domain.visit;

import org.jspecify.annotations.NullMarked;
