package dev.aftercare.domain.complaint;

import dev.aftercare.domain.network.StaffId;
import java.time.LocalDate;

/**
 * What is done so that it does not happen again (举一反三, CMP-5). It does not run on the clock of the complaint.
 *
 * @param what the change of the process, in words
 * @param owner who brings it about
 * @param until the day by which it is done, in the dealer's zone
 */
public record Prevention(String what, StaffId owner, LocalDate until) {

    Prevention erased() {
        return new Prevention("", owner, until);
    }

    /** The same brought about by somebody else. */
    Prevention by(StaffId other) {
        return new Prevention(what, other, until);
    }
}
