/** The appointment clerk's desk (APT-1 to APT-7). */
@NullMarked
package dev.aftercare.usecase.appointment;

import org.jspecify.annotations.NullMarked;
