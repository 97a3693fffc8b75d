package dev.aftercare.domain.complaint;

import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.network.StaffId;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.staff.Roster;
import java.util.Optional;

/**
 * Whom an escalation reaches at a dealer on a day: who has the level, or who stands in for them. Where neither is there it goes up one: the
 * manufacturer is always there, so that it never goes nowhere (NET-5, hard case 6).
 *
 * @param owner who has the complaint
 * @param roster of the dealer today
 */
public record Responsible(OrganisationId dealer, OrganisationId manufacturer, Optional<StaffId> owner, Roster roster) {

    /**
     * Who was told.
     *
     * @param level the one that was reached, at or above the one that was due
     * @param person the member of staff; empty where the organisation itself was told
     */
    public record Told(EscalationLevel level, OrganisationId organisation, Optional<StaffId> person) {}

    /** Who is told of {@code level}: of several with the same role the first by id. */
    public Told at(EscalationLevel level) {
        return switch (level) {
            case OWNER ->
                told(level, owner.flatMap(roster::presentFor)).orElseGet(() -> at(EscalationLevel.OWNERS_HEAD));
            case OWNERS_HEAD -> told(level, head()).orElseGet(() -> at(EscalationLevel.DEALER_MANAGER));
            case DEALER_MANAGER ->
                told(level, roster.first(Role.DEALER_MANAGER)).orElseGet(() -> at(EscalationLevel.AREA_SUPERVISOR));
            case AREA_SUPERVISOR, MANUFACTURER -> new Told(level, manufacturer, Optional.empty());
        };
    }

    /** The head of the owner's department; without one, whoever manages customer relations. */
    private Optional<StaffId> head() {
        return owner.flatMap(roster::headOf)
                .flatMap(roster::presentFor)
                .or(() -> roster.first(Role.CUSTOMER_RELATIONS_MANAGER));
    }

    private Optional<Told> told(EscalationLevel level, Optional<StaffId> reached) {
        return reached.map(person -> new Told(level, dealer, Optional.of(person)));
    }
}
