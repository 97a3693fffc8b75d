/** The waiting list for the workshop: putting on, offering, answering (APT-7, hard case 18). */
@NullMarked
package dev.aftercare.usecase.waitinglist;

import org.jspecify.annotations.NullMarked;
