package dev.aftercare.domain.prospect;

import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.toMap;

import dev.aftercare.domain.merge.Identity;
import dev.aftercare.domain.shared.Outcome;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Whoever was merged has one A card at a dealer and not two (CUS-4a, CUS-4b). */
public final class ProspectUnion {

    private static final Comparator<ProspectCard> EARLIEST_FIRST = Comparator.<ProspectCard, LocalDate>comparing(
                    card -> pursuit(card).first().on())
            .thenComparing(card -> pursuit(card).openedOn())
            .thenComparing(card -> card.id().toString());

    private ProspectUnion() {}

    /**
     * Of two A cards that of the earlier first contact goes on; the other is joined into it.
     *
     * @param cards of one dealer, of all ids of both
     */
    public static List<Outcome<ProspectCard>> merged(Collection<ProspectCard> cards, LocalDate today) {
        List<ProspectCard> open = cards.stream()
                .filter(ProspectCard::isOpen)
                .sorted(EARLIEST_FIRST)
                .toList();
        return open.stream()
                .skip(1)
                .map(card -> card.joined(open.get(0).id(), today))
                .toList();
    }

    /**
     * What was joined across the two is an A card again, whatever became of the card that took its place: that was the other one's, and an A card
     * too many is closed by a word, while one too few is a customer whom nobody calls. Of several the earliest goes on for the others, and none
     * where its customer has opened another since.
     *
     * @param cards of one dealer, of all ids of both
     */
    public static List<Outcome<ProspectCard>> parted(
            Collection<ProspectCard> cards, Identity survivor, Identity other, LocalDate today) {
        Map<ProspectCardId, ProspectCard> byId = cards.stream().collect(toMap(ProspectCard::id, card -> card));
        return Stream.of(survivor, other)
                .flatMap(side -> ofSide(
                        cards.stream().filter(card -> side.has(card.customer())).toList(), byId, today))
                .toList();
    }

    private static Stream<Outcome<ProspectCard>> ofSide(
            List<ProspectCard> own, Map<ProspectCardId, ProspectCard> all, LocalDate today) {
        List<ProspectCard> returning = own.stream()
                .filter(card -> card.standing()
                        .into()
                        .flatMap(into -> Optional.ofNullable(all.get(into)))
                        .filter(not(own::contains))
                        .isPresent())
                .sorted(EARLIEST_FIRST)
                .toList();
        if (returning.isEmpty()) {
            return Stream.of();
        }
        ProspectCardId goesOn = own.stream()
                .filter(ProspectCard::isOpen)
                .findFirst()
                .orElseGet(() -> returning.get(0))
                .id();
        return returning.stream().map(card -> card.parted(Optional.of(goesOn).filter(not(card.id()::equals)), today));
    }

    private static Pursuit pursuit(ProspectCard card) {
        return card.pursuit().orElseThrow();
    }
}
