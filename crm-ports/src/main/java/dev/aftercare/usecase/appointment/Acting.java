package dev.aftercare.usecase.appointment;

import dev.aftercare.domain.access.Actor;
import dev.aftercare.domain.network.StaffId;
import dev.aftercare.domain.network.StaffMember;
import dev.aftercare.usecase.door.Work;
import java.util.List;
import java.util.Optional;

/** Which member of the dealer's staff acts: whose account it is. */
public final class Acting {

    private Acting() {}

    /** The member of the scope's dealer; empty where the actor is none. */
    public static Optional<StaffId> member(Work work) {
        return among(work.stores().staff().of(work.organisation()), work.call().actor());
    }

    static Optional<StaffId> among(List<StaffMember> staff, Actor actor) {
        return staff.stream()
                .filter(person -> person.account().filter(actor.id()::equals).isPresent())
                .map(StaffMember::id)
                .findFirst();
    }
}
