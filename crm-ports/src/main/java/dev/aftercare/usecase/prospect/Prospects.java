package dev.aftercare.usecase.prospect;

import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.network.StaffId;
import dev.aftercare.domain.network.StaffMember;
import dev.aftercare.domain.prospect.FirstContact;
import dev.aftercare.domain.prospect.ProspectCard;
import dev.aftercare.domain.prospect.ProspectCardId;
import dev.aftercare.domain.prospect.ProspectRefusal;
import dev.aftercare.domain.prospect.Pursuit;
import dev.aftercare.domain.shared.Happening;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.shared.Refusal;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.port.shared.ConflictException;
import dev.aftercare.usecase.door.Work;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** What is done with cards, and what a delivery makes of them in its unit of work (CUS-4a). */
public final class Prospects {

    private Prospects() {}

    /** The customer is locked, so that nobody merges them with another meanwhile, who would have two A cards then. */
    static Outcome<ProspectCard> open(Work work, OpenProspect command) {
        CustomerId customer = work.keptUnder(work.lockedCustomer(command.customer()));
        StaffId consultant = new StaffId(command.consultant());
        Optional<Refusal> none = noConsultant(work, consultant);
        if (none.isPresent()) {
            return Outcome.refused(none.get());
        }
        if (ofPerson(work, customer).stream().anyMatch(ProspectCard::isOpen)) {
            return Outcome.refused(Refusal.of(ProspectRefusal.ALREADY_OPEN));
        }
        LocalDate today = work.today();
        FirstContact first =
                new FirstContact(Objects.requireNonNullElse(command.on(), today), command.way(), command.source());
        String note = Objects.requireNonNullElse(command.note(), "").strip();
        return inserted(
                work,
                ProspectCard.opened(
                        new ProspectCardId(work.newId()),
                        work.organisation(),
                        customer,
                        new Pursuit(today, first, consultant, note)));
    }

    static Outcome<ProspectCard> assign(Work work, AssignProspect command) {
        ProspectCard card = changing(work, command.prospect());
        StaffId consultant = new StaffId(command.consultant());
        return noConsultant(work, consultant)
                .<Outcome<ProspectCard>>map(Outcome::refused)
                .orElseGet(() -> saved(work, card, card.assignedTo(consultant)));
    }

    static Outcome<ProspectCard> lose(Work work, LoseProspect command) {
        ProspectCard card = changing(work, command.prospect());
        return saved(work, card, card.lost(command.reason(), work.today()));
    }

    static ProspectCard find(Work work, UUID id) {
        ProspectCardId card = new ProspectCardId(id);
        return work.found(work.stores().prospects().find(card), card.subject());
    }

    /**
     * A car was handed to its first owner on {@code day}: the A card at the scope's dealer becomes the C card; without one that a delivery on that
     * day can have come of, a C card is made. Gives the events to append to those of the delivery.
     */
    public static List<Happening> delivered(Work work, CustomerId buyer, VehicleId vehicle, LocalDate day) {
        Outcome<ProspectCard> owner = ofPerson(work, buyer).stream()
                .filter(card -> card.canLeadTo(day))
                .findFirst()
                .map(card -> saved(work, card, card.delivered(day, vehicle)))
                .orElseGet(() -> inserted(
                        work,
                        ProspectCard.ofOwner(
                                new ProspectCardId(work.newId()), work.organisation(), buyer, day, vehicle)));
        return ((Outcome.Accepted<ProspectCard>) owner).events();
    }

    /** The dealer's cards of a customer, by all ids of whoever was merged (CUS-4b). */
    private static List<ProspectCard> ofPerson(Work work, CustomerId customer) {
        return work.stores()
                .prospects()
                .ofCustomer(work.stores().identities().of(customer).ids());
    }

    /** Why somebody cannot have an A card today; an unknown person is not found. */
    private static Optional<Refusal> noConsultant(Work work, StaffId id) {
        StaffMember person = work.found(work.stores().staff().find(id), id.subject());
        LocalDate today = work.today();
        return canHaveCards(person, today)
                ? Optional.empty()
                : Optional.of(Refusal.of(ProspectRefusal.NO_CONSULTANT, Map.of("day", today.toString())));
    }

    /** Whether somebody sells today and goes on doing so: who is to leave sales later on has handed over already (NET-3). */
    static boolean canHaveCards(StaffMember person, LocalDate today) {
        return person.employment().covers(today)
                && isConsultant(person, today)
                && person.roles().contains(Role.SALES_CONSULTANT);
    }

    static boolean isConsultant(StaffMember person, LocalDate day) {
        return person.postOn(day).roles().contains(Role.SALES_CONSULTANT);
    }

    private static ProspectCard changing(Work work, UUID id) {
        ProspectCard card = find(work, id);
        work.expect(card.id().subject(), card.version());
        return card;
    }

    private static Outcome<ProspectCard> inserted(Work work, Outcome<ProspectCard> decided) {
        if (decided.isAccepted() && !work.stores().prospects().insertIfAbsent(decided.orElseThrow())) {
            throw new ConflictException("an A card of the same customer is being opened by somebody else");
        }
        return decided;
    }

    private static Outcome<ProspectCard> saved(Work work, ProspectCard present, Outcome<ProspectCard> decided) {
        if (decided.isAccepted() && decided.orElseThrow().version() > present.version()) {
            work.stores().prospects().update(decided.orElseThrow());
        }
        return decided;
    }
}
