package dev.aftercare.domain.prospect;

import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.network.StaffId;
import dev.aftercare.domain.prospect.CardStanding.Stage;
import dev.aftercare.domain.shared.Happening;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.shared.Refusal;
import dev.aftercare.domain.vehicle.VehicleId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A dealer's card of a customer: an A card from the first contact on, a C card from the delivery on (CUS-4a). The customer's history stays under the
 * customer's id and is never copied. A customer has one A card at a dealer at a time, and a C card for each car that the dealer delivered to
 * them.
 *
 * @param pursuit what it was as an A card; empty on the C card of who took delivery without one
 */
public record ProspectCard(
        ProspectCardId id,
        OrganisationId dealer,
        CustomerId customer,
        Optional<Pursuit> pursuit,
        CardStanding standing,
        long version) {

    /**
     * @throws IllegalArgumentException if it was no A card and is no C card
     */
    public ProspectCard {
        if (pursuit.isEmpty() && standing.stage() != Stage.OWNER) {
            throw new IllegalArgumentException("card " + id + " is " + standing.stage()
                    + " without a pursuit; only who took delivery can have been no prospect before");
        }
    }

    /** An A card, opened on the day of the pursuit. */
    public static Outcome<ProspectCard> opened(
            ProspectCardId id, OrganisationId dealer, CustomerId customer, Pursuit pursuit) {
        LocalDate met = pursuit.first().on();
        if (met.isAfter(pursuit.openedOn())) {
            return Outcome.refused(Refusal.of(ProspectRefusal.CONTACT_IN_THE_FUTURE, Map.of("day", met.toString())));
        }
        ProspectCard card =
                new ProspectCard(id, dealer, customer, Optional.of(pursuit), CardStanding.open(pursuit.openedOn()), 1);
        Map<String, String> facts = Map.of(
                "consultant", pursuit.consultant().toString(),
                "source", pursuit.first().source().name());
        return Outcome.accepted(card, card.event(ProspectEvent.OPENED, facts));
    }

    /** The C card of who took delivery of a car without an A card. */
    public static Outcome<ProspectCard> ofOwner(
            ProspectCardId id, OrganisationId dealer, CustomerId customer, LocalDate delivered, VehicleId vehicle) {
        ProspectCard card =
                new ProspectCard(id, dealer, customer, Optional.empty(), CardStanding.owner(delivered, vehicle), 1);
        return Outcome.accepted(card, card.event(ProspectEvent.CONVERTED, Map.of("vehicle", vehicle.toString())));
    }

    /** Whether it is an A card. */
    public boolean isOpen() {
        return standing.stage() == Stage.OPEN;
    }

    /** Whether a delivery on {@code day} can have come of it: one before the first contact came of something else. */
    public boolean canLeadTo(LocalDate day) {
        return isOpen()
                && pursuit.filter(known -> !known.first().on().isAfter(day)).isPresent();
    }

    /** In the hand of another consultant. */
    public Outcome<ProspectCard> assignedTo(StaffId next) {
        if (isOpen() && pursuit.map(Pursuit::consultant).equals(Optional.of(next))) {
            return Outcome.accepted(this);
        }
        return changed(
                new ProspectCard(id, dealer, customer, pursuit.map(known -> known.by(next)), standing, version + 1),
                ProspectEvent.ASSIGNED,
                Map.of("consultant", next.toString()));
    }

    /** A C card: that car was delivered on {@code day}. */
    public Outcome<ProspectCard> delivered(LocalDate day, VehicleId vehicle) {
        return changed(
                with(CardStanding.owner(day, vehicle)), ProspectEvent.CONVERTED, Map.of("vehicle", vehicle.toString()));
    }

    /** Over without a delivery. */
    public Outcome<ProspectCard> lost(LossReason reason, LocalDate today) {
        return changed(with(CardStanding.lost(today, reason)), ProspectEvent.LOST, Map.of("reason", reason.name()));
    }

    /** Over: {@code other}, whose customer is the same one now, goes on for both (CUS-4b). */
    Outcome<ProspectCard> joined(ProspectCardId other, LocalDate today) {
        return changed(with(CardStanding.joined(today, other)), ProspectEvent.JOINED, Map.of("into", other.toString()));
    }

    /** An A card again, as it was before a merge, in the hand of {@code by}. */
    Outcome<ProspectCard> parted(StaffId by) {
        Pursuit again = pursuit.orElseThrow().by(by);
        ProspectCard card = new ProspectCard(
                id, dealer, customer, Optional.of(again), CardStanding.open(again.openedOn()), version + 1);
        return Outcome.accepted(card, card.event(ProspectEvent.PARTED, Map.of("consultant", by.toString())));
    }

    /** As before a merge, but for {@code other}, another one of the same customer, which goes on for both. */
    Outcome<ProspectCard> partedInto(ProspectCardId other, LocalDate today) {
        ProspectCard card = with(CardStanding.joined(today, other));
        return Outcome.accepted(card, card.event(ProspectEvent.PARTED, Map.of("into", other.toString())));
    }

    /** Without words of people, and lost where it was open: nobody may contact the customer any more (CUS-9). */
    public ProspectCard erased(LocalDate today) {
        CardStanding left = isOpen() ? CardStanding.lost(today, LossReason.NO_CONTACT_WANTED) : standing;
        return new ProspectCard(id, dealer, customer, pursuit.map(Pursuit::withoutWords), left, version + 1);
    }

    private ProspectCard with(CardStanding next) {
        return new ProspectCard(id, dealer, customer, pursuit, next, version + 1);
    }

    private Outcome<ProspectCard> changed(ProspectCard next, ProspectEvent type, Map<String, String> facts) {
        return isOpen()
                ? Outcome.accepted(next, next.event(type, facts))
                : Outcome.refused(Refusal.of(
                        ProspectRefusal.NOT_OPEN, Map.of("day", standing.since().toString())));
    }

    private Happening event(ProspectEvent type, Map<String, String> facts) {
        return Happening.of(type, id.subject(), version, List.of(customer.subject()), facts);
    }
}
