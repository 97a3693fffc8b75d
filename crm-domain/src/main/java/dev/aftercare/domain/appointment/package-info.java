/** The workshop day and the appointments that hold its advisors, technicians and bays (APT-1 to APT-10). */
@NullMarked
package dev.aftercare.domain.appointment;

import org.jspecify.annotations.NullMarked;
