/** The desk for cars (VEH-1 to VEH-3, NET-2). */
@NullMarked
package dev.aftercare.usecase.vehicle;

import org.jspecify.annotations.NullMarked;
