package dev.aftercare.usecase.staff;

import com.google.common.collect.ImmutableList;
import dev.aftercare.domain.network.StaffMember;
import dev.aftercare.domain.staff.HandedOver;
import java.util.List;

/**
 * Somebody in another post (NET-4).
 *
 * @param handedOver what became of what does not fit the post
 */
public record Placed(StaffMember person, List<HandedOver> handedOver) {

    public Placed {
        handedOver = ImmutableList.copyOf(handedOver);
    }
}
