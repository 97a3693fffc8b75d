package dev.aftercare.usecase.network;

import dev.aftercare.domain.network.NetworkEvent;
import dev.aftercare.domain.network.Post;
import dev.aftercare.domain.network.StaffId;
import dev.aftercare.domain.network.StaffMember;
import dev.aftercare.domain.network.StaffMember.Employment;
import dev.aftercare.domain.shared.Happening;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.usecase.door.Work;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Takes somebody into the staff of the scope's dealer. */
final class HireStaffUseCase {

    private HireStaffUseCase() {}

    static Outcome<StaffMember> hire(Work work, HireStaff command) {
        StaffMember person = new StaffMember(
                new StaffId(work.newId()),
                work.dealer().id(),
                command.name(),
                Optional.empty(),
                Post.of(command.roles(), Objects.requireNonNullElse(command.skills(), List.of())),
                command.hours().toHours(),
                new Employment(command.from(), Optional.ofNullable(command.until())),
                1);
        work.stores().staff().insert(person);
        return Outcome.accepted(
                person,
                Happening.of(
                        NetworkEvent.STAFF_HIRED,
                        person.id().subject(),
                        1,
                        List.of(person.employer().subject()),
                        Map.of("roles", person.roles().toString())));
    }
}
