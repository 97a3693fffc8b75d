package dev.aftercare.usecase.staff;

import com.google.common.collect.ImmutableList;
import dev.aftercare.domain.staff.Absence;
import dev.aftercare.domain.staff.HandedOver;
import java.util.List;

/**
 * Somebody is away.
 *
 * @param handedOver what became of what is planned for those days
 */
public record Away(Absence absence, List<HandedOver> handedOver) {

    public Away {
        handedOver = ImmutableList.copyOf(handedOver);
    }
}
