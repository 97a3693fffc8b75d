package dev.aftercare.domain.prospect;

import dev.aftercare.domain.shared.Outcome;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Whoever was merged has one A card at a dealer and not two (CUS-4a, CUS-4b). */
public final class ProspectUnion {

    static final Comparator<ProspectCard> EARLIEST_FIRST = Comparator.<ProspectCard, LocalDate>comparing(
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

    static Pursuit pursuit(ProspectCard card) {
        return card.pursuit().orElseThrow();
    }
}
