package dev.aftercare.usecase.staff;

import com.google.common.collect.ImmutableList;
import dev.aftercare.domain.staff.HandedOver;
import dev.aftercare.domain.staff.StaffLoan;
import java.util.List;

/**
 * Somebody is offered to another dealer.
 *
 * @param handedOver what became of what was planned for them at the lender
 */
public record LentAway(StaffLoan loan, List<HandedOver> handedOver) {

    public LentAway {
        handedOver = ImmutableList.copyOf(handedOver);
    }
}
