package dev.aftercare.domain.urgent;

import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.network.StaffId;
import dev.aftercare.domain.staff.Roster;
import java.util.Optional;

/**
 * Who is told of a promise, among those who are there or stand in for them (NET-5).
 *
 * @param advisor who answers for the request; nobody while it is on the whole desk's list
 * @param roster of the dealer today
 */
public record PromiseKeepers(Optional<StaffId> advisor, Roster roster) {

    /** Who is told; empty where nobody of them is there. */
    Optional<StaffId> of(PromiseWarning.Level level) {
        return switch (level) {
            case WARNED -> advisor.flatMap(roster::presentFor).or(this::head);
            case MISSED -> head();
        };
    }

    /** The head of the advisor's department; else who runs the workshop, else the dealer's manager. */
    private Optional<StaffId> head() {
        return advisor.flatMap(roster::headOf)
                .flatMap(roster::presentFor)
                .or(() -> roster.first(Role.WORKSHOP_SUPERVISOR))
                .or(() -> roster.first(Role.DEALER_MANAGER));
    }
}
