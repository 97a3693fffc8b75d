package dev.aftercare.usecase.prospect;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.prospect.ProspectCard;
import dev.aftercare.domain.prospect.ProspectUnion;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.time.ZonedDate;
import dev.aftercare.usecase.door.Work;
import dev.aftercare.usecase.merge.MergeParticipant;
import dev.aftercare.usecase.merge.Sides;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** Two customers who are one have one A card at a dealer; who are two again, each their own (CUS-4a). */
public final class ProspectMerging implements MergeParticipant {

    @Override
    public String name() {
        return "prospects";
    }

    @Override
    public void merged(Work work, Sides sides) {
        decide(work, sides, ProspectUnion::merged);
    }

    @Override
    public void parted(Work work, Sides sides) {
        decide(work, sides, (cards, today) -> ProspectUnion.parted(cards, sides.survivor(), sides.other(), today));
    }

    /** At every dealer whose cards the scope reaches, wherever the customers were registered. */
    private static void decide(
            Work work, Sides sides, BiFunction<List<ProspectCard>, LocalDate, List<Outcome<ProspectCard>>> union) {
        List<CustomerId> ids = Stream.of(sides.survivor(), sides.other())
                .flatMap(side -> side.ids().stream())
                .toList();
        work.stores().prospects().ofCustomer(ids).stream()
                .collect(groupingBy(
                        ProspectCard::dealer,
                        () -> new TreeMap<>(Comparator.comparing(OrganisationId::toString)),
                        toList()))
                .forEach((dealer, cards) ->
                        keep(work, dealer, union.apply(cards, ZonedDate.dateAt(work.now(), work.zoneOf(dealer)))));
    }

    private static void keep(Work work, OrganisationId dealer, List<Outcome<ProspectCard>> decided) {
        for (Outcome<ProspectCard> outcome : decided) {
            if (outcome instanceof Outcome.Accepted<ProspectCard> accepted) {
                work.stores().prospects().update(accepted.value());
                work.recordFor(dealer, accepted.events());
            }
        }
    }
}
