/** Who answers for open work: leaving and handing over (NET-3). */
@NullMarked
package dev.aftercare.domain.staff;

import org.jspecify.annotations.NullMarked;
