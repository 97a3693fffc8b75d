package dev.aftercare.domain.urgent;

import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.network.StaffId;
import dev.aftercare.domain.staff.Roster;
import java.util.Optional;
import java.util.stream.Stream;

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
            case WARNED -> answering().or(this::head);
            case MISSED -> head();
        };
    }

    private Optional<StaffId> answering() {
        return advisor.flatMap(roster::presentFor);
    }

    /** The head of the advisor's department, else who runs the workshop, else the dealer's manager; nobody is their own head. */
    private Optional<StaffId> head() {
        Optional<StaffId> answering = answering();
        return Stream.of(
                        advisor.flatMap(roster::headOf).flatMap(roster::presentFor),
                        roster.first(Role.WORKSHOP_SUPERVISOR),
                        roster.first(Role.DEALER_MANAGER))
                .flatMap(Optional::stream)
                .filter(head -> !answering.equals(Optional.of(head)))
                .findFirst();
    }
}
