package dev.aftercare.usecase.staff;

import com.google.common.collect.ImmutableList;
import dev.aftercare.domain.staff.StaffLoan;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The days on which somebody cannot do what they could before.
 *
 * @param from the first one, in the zone of the scope's dealer
 * @param last the last one; empty for all that follow
 * @param loans by which it concerns days of other dealers, too
 */
public record ConcernedDays(LocalDate from, Optional<LocalDate> last, List<StaffLoan> loans) {

    public ConcernedDays {
        loans = ImmutableList.copyOf(loans);
    }
}
