/** The waiting list for the workshop: who waits, what is offered, and until when (APT-7, hard case 18). */
@NullMarked
package dev.aftercare.domain.waitinglist;

import org.jspecify.annotations.NullMarked;
