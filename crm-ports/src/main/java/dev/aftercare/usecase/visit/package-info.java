/** The service advisor's desk: visits from arrival to leaving (VIS-1 to VIS-12). */
@NullMarked
package dev.aftercare.usecase.visit;

import org.jspecify.annotations.NullMarked;
