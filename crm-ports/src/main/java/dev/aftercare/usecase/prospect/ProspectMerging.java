package dev.aftercare.usecase.prospect;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.network.StaffId;
import dev.aftercare.domain.prospect.ProspectCard;
import dev.aftercare.domain.prospect.ProspectCardId;
import dev.aftercare.domain.prospect.ProspectParting;
import dev.aftercare.domain.prospect.ProspectUnion;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.time.ZonedDate;
import dev.aftercare.domain.vehicle.Ownership;
import dev.aftercare.usecase.door.Work;
import dev.aftercare.usecase.merge.MergeParticipant;
import dev.aftercare.usecase.merge.Sides;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
        List<Ownership> periods = work.stores().ownerships().ofOwner(ids(sides));
        decide(
                work,
                sides,
                (cards, today) -> new ProspectParting(
                                cards,
                                card -> buyer(card, periods),
                                consultant -> isConsultant(work, consultant, today),
                                () -> new ProspectCardId(work.newId()),
                                today)
                        .into(sides.survivor(), sides.other()));
    }

    /** Whose the car of a C card was from the day on which it was handed over. */
    private static Optional<CustomerId> buyer(ProspectCard card, List<Ownership> periods) {
        return periods.stream()
                .filter(period -> period.from().equals(card.standing().since())
                        && card.standing()
                                .vehicle()
                                .filter(period.vehicle()::equals)
                                .isPresent())
                .map(Ownership::owner)
                .findFirst();
    }

    private static boolean isConsultant(Work work, StaffId id, LocalDate today) {
        return work.stores()
                .staff()
                .find(id)
                .filter(person -> Prospects.canHaveCards(person, today))
                .isPresent();
    }

    private static List<CustomerId> ids(Sides sides) {
        return Stream.of(sides.survivor(), sides.other())
                .flatMap(side -> side.ids().stream())
                .toList();
    }

    /** At every dealer whose cards the scope reaches, wherever the customers were registered. */
    private static void decide(
            Work work, Sides sides, BiFunction<List<ProspectCard>, LocalDate, List<Outcome<ProspectCard>>> union) {
        work.stores().prospects().ofCustomer(ids(sides)).stream()
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
                keep(work, accepted.value());
                work.recordFor(dealer, accepted.events());
            }
        }
    }

    private static void keep(Work work, ProspectCard card) {
        if (card.version() > 1) {
            work.stores().prospects().update(card);
        } else {
            work.stores().prospects().insertIfAbsent(card);
        }
    }
}
