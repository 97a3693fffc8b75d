package dev.aftercare.domain.complaint;

import com.google.common.collect.ImmutableList;
import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.network.StaffId;
import dev.aftercare.domain.network.StaffMember;
import dev.aftercare.domain.shared.OrganisationId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Whom an escalation reaches at a dealer on a day. Where nobody is there for a level it goes up one: the manufacturer is
 * always there, so that it never goes nowhere (NET-5, hard case 6).
 *
 * @param owner who has the complaint
 * @param staff everybody of the dealer, also who has left
 * @param today in the dealer's zone
 */
public record Responsible(
        OrganisationId dealer,
        OrganisationId manufacturer,
        Optional<StaffId> owner,
        List<StaffMember> staff,
        LocalDate today) {

    /**
     * Who was told.
     *
     * @param level the one that was reached, at or above the one that was due
     * @param person the member of staff; empty where the organisation itself was told
     */
    public record Told(EscalationLevel level, OrganisationId organisation, Optional<StaffId> person) {}

    public Responsible {
        staff = ImmutableList.copyOf(staff);
    }

    /** Who is told of {@code level}: of several with the same role the first by id. */
    public Told at(EscalationLevel level) {
        return switch (level) {
            case OWNER ->
                present(level, person -> owner.filter(person.id()::equals).isPresent())
                        .orElseGet(() -> at(EscalationLevel.OWNERS_HEAD));
            case OWNERS_HEAD ->
                present(level, person -> person.roles().contains(Role.CUSTOMER_RELATIONS_MANAGER))
                        .orElseGet(() -> at(EscalationLevel.DEALER_MANAGER));
            case DEALER_MANAGER ->
                present(level, person -> person.roles().contains(Role.DEALER_MANAGER))
                        .orElseGet(() -> at(EscalationLevel.AREA_SUPERVISOR));
            case AREA_SUPERVISOR, MANUFACTURER -> new Told(level, manufacturer, Optional.empty());
        };
    }

    private Optional<Told> present(EscalationLevel level, Predicate<StaffMember> wanted) {
        return staff.stream()
                .filter(person -> person.employment().covers(today))
                .filter(wanted)
                .findFirst()
                .map(person -> new Told(level, dealer, Optional.of(person.id())));
    }
}
