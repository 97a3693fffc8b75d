package dev.aftercare.domain.prospect;

import static java.util.function.Predicate.not;

import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.merge.Identity;
import dev.aftercare.domain.network.StaffId;
import dev.aftercare.domain.prospect.CardStanding.Stage;
import dev.aftercare.domain.shared.Outcome;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The cards of two who were one customer and are two again (CUS-4a, CUS-4b): each has an A card where they had one before, and the C cards of
 * their own cars.
 *
 * @param cards of one dealer, of all ids of both
 * @param buyerOf to whom the car of a C card was handed over
 * @param isConsultant whether somebody can have an A card at the dealer today
 * @param newIds ids for cards that are made
 * @param today in the dealer's zone
 */
public record ProspectParting(
        List<ProspectCard> cards,
        Function<ProspectCard, Optional<CustomerId>> buyerOf,
        Predicate<StaffId> isConsultant,
        Supplier<ProspectCardId> newIds,
        LocalDate today) {

    /**
     * What was joined across the two is an A card again, whatever became of the card that took its place: that was the other one's, and an A card
     * too many is closed by a word, while one too few is a customer whom nobody calls. So is a card that a delivery to the other one turned; that
     * one has a C card for it. Of several the earliest goes on for the others, and none where its customer has opened another since.
     *
     * @return the next version of each card that changes, and the first one of each that is made
     */
    public List<Outcome<ProspectCard>> into(Identity survivor, Identity other) {
        return Stream.concat(ofSide(survivor, other), ofSide(other, survivor)).toList();
    }

    private Stream<Outcome<ProspectCard>> ofSide(Identity person, Identity stranger) {
        List<ProspectCard> own =
                cards.stream().filter(card -> person.has(card.customer())).toList();
        List<ProspectCard> strangersCars = own.stream()
                .filter(card -> card.standing().stage() == Stage.OWNER)
                .filter(card -> buyerOf.apply(card).filter(stranger::has).isPresent())
                .toList();
        List<ProspectCard> returning = Stream.concat(
                        own.stream()
                                .filter(card ->
                                        next(card).filter(not(own::contains)).isPresent()),
                        strangersCars.stream())
                .sorted(ProspectUnion.EARLIEST_FIRST)
                .toList();
        return Stream.concat(returned(own, returning), strangersCars.stream().map(this::ofBuyer));
    }

    private Stream<Outcome<ProspectCard>> returned(List<ProspectCard> own, List<ProspectCard> returning) {
        Optional<ProspectCardId> goesOn = Stream.concat(own.stream().filter(ProspectCard::isOpen), returning.stream())
                .map(ProspectCard::id)
                .findFirst();
        return returning.stream()
                .map(card -> goesOn.filter(not(card.id()::equals))
                        .map(into -> card.partedInto(into, today))
                        .orElseGet(() -> card.parted(consultantOf(card))));
    }

    /**
     * Who leaves hands over what is open only (NET-3): in the place of a consultant who cannot have it any more is that of the card that took its
     * place, by whichever joinings. Where none of them can, it stays with its own, and nobody answers for it until it is assigned.
     */
    private StaffId consultantOf(ProspectCard card) {
        return Stream.iterate(Optional.of(card), Optional::isPresent, at -> at.flatMap(this::next))
                .flatMap(at -> at.flatMap(ProspectCard::pursuit).stream())
                .map(Pursuit::consultant)
                .filter(isConsultant)
                .findFirst()
                .orElseGet(() -> ProspectUnion.pursuit(card).consultant());
    }

    /** The card that took the place of another. */
    private Optional<ProspectCard> next(ProspectCard card) {
        return card.standing()
                .into()
                .flatMap(into ->
                        cards.stream().filter(each -> each.id().equals(into)).findFirst());
    }

    private Outcome<ProspectCard> ofBuyer(ProspectCard turned) {
        return ProspectCard.ofOwner(
                newIds.get(),
                turned.dealer(),
                buyerOf.apply(turned).orElseThrow(),
                turned.standing().since(),
                turned.standing().vehicle().orElseThrow());
    }
}
