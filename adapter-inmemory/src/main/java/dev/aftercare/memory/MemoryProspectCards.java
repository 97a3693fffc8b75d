package dev.aftercare.memory;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.reducing;

import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.network.StaffId;
import dev.aftercare.domain.prospect.CardStanding.Stage;
import dev.aftercare.domain.prospect.DealerProspects;
import dev.aftercare.domain.prospect.ProspectCard;
import dev.aftercare.domain.prospect.ProspectCardId;
import dev.aftercare.domain.prospect.ProspectCounts;
import dev.aftercare.domain.prospect.ProspectFigures;
import dev.aftercare.domain.prospect.ProspectFigures.Line;
import dev.aftercare.domain.prospect.ProspectSource;
import dev.aftercare.domain.prospect.Pursuit;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.time.DateRange;
import dev.aftercare.memory.table.Index;
import dev.aftercare.memory.table.Key;
import dev.aftercare.memory.table.Table;
import dev.aftercare.memory.table.Table.Version;
import dev.aftercare.memory.table.View;
import dev.aftercare.port.prospect.ProspectCards;
import dev.aftercare.port.shared.Page;
import dev.aftercare.port.shared.PageRequest;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Cards of prospects and owners in memory. */
record MemoryProspectCards(Work work) implements ProspectCards {

    private record ConsultantAndSource(Optional<StaffId> consultant, Optional<ProspectSource> source) {}

    private static final Index<ProspectCard> OPEN_OF = open(card -> Key.of(card.dealer(), card.customer()));

    private static final Index<ProspectCard> OPEN = open(card -> Key.of(card.dealer(), card.id()));

    private static final Index<ProspectCard> OPEN_BY_CONSULTANT =
            open(card -> Key.of(card.dealer(), card.pursuit().orElseThrow().consultant(), card.id()));

    private static final Index<ProspectCard> BY_CUSTOMER = Index.by(card -> Key.of(card.customer(), card.id()));

    private static final Index<ProspectCard> BY_DEALER = Index.by(card -> Key.of(card.dealer(), card.id()));

    private static final Table<ProspectCard> CARDS = Table.versioned(
            "prospect card",
            card -> Key.of(card.id()),
            card -> new Version(card.id().subject(), card.version()),
            List.of(OPEN_OF, OPEN, OPEN_BY_CONSULTANT, BY_CUSTOMER, BY_DEALER));

    private static Index<ProspectCard> open(Function<ProspectCard, Key> key) {
        return Index.byEach(card -> card.isOpen() ? Stream.of(key.apply(card)) : Stream.of());
    }

    @Override
    public boolean insertIfAbsent(ProspectCard card) {
        work.requireReached(isReached(card), card.id().subject(), card.version());
        return cards().insertIfAbsent(card);
    }

    @Override
    public void update(ProspectCard card) {
        boolean reached = isReached(card)
                && cards().get(Key.of(card.id())).map(this::isReached).orElse(true);
        work.requireReached(reached, card.id().subject(), card.version());
        cards().update(card);
    }

    @Override
    public Optional<ProspectCard> find(ProspectCardId id) {
        return cards().get(Key.of(id)).filter(this::isReached);
    }

    @Override
    public List<ProspectCard> findAll(Collection<ProspectCardId> ids) {
        return work.atOnce(
                () -> ids.stream().flatMap(id -> find(id).stream()).distinct().toList());
    }

    @Override
    public List<ProspectCard> ofCustomer(Collection<CustomerId> customer) {
        return work.atOnce(() -> customer.stream()
                .flatMap(id -> all(BY_CUSTOMER, Key.of(id)).stream())
                .sorted(Comparator.comparing(card -> Key.of(card.id())))
                .toList());
    }

    @Override
    public Page<ProspectCard> open(OrganisationId dealer, Optional<StaffId> consultant, PageRequest page) {
        Index<ProspectCard> index = consultant.isPresent() ? OPEN_BY_CONSULTANT : OPEN;
        Key prefix = consultant.map(person -> Key.of(dealer, person)).orElseGet(() -> Key.of(dealer));
        return Pages.byId(
                cards(), index, prefix, this::isReached, page, card -> card.id().value());
    }

    @Override
    public List<ProspectCard> heldBy(OrganisationId dealer, StaffId consultant) {
        return all(OPEN_BY_CONSULTANT, Key.of(dealer, consultant));
    }

    @Override
    public Map<StaffId, Integer> openByConsultant(OrganisationId dealer) {
        return all(OPEN_BY_CONSULTANT, Key.of(dealer)).stream()
                .collect(Collectors.toUnmodifiableMap(
                        card -> card.pursuit().orElseThrow().consultant(), card -> 1, Integer::sum));
    }

    @Override
    public ProspectFigures figures(OrganisationId dealer, DateRange period) {
        Map<ConsultantAndSource, ProspectCounts> counts = counts(
                all(BY_DEALER, Key.of(dealer)),
                period,
                card -> new ConsultantAndSource(
                        card.pursuit().map(Pursuit::consultant),
                        card.pursuit().map(pursuit -> pursuit.first().source())));
        return new ProspectFigures(counts.entrySet().stream()
                .map(line -> new Line(line.getKey().consultant(), line.getKey().source(), line.getValue()))
                .toList());
    }

    @Override
    public List<DealerProspects> figuresByDealer(Collection<OrganisationId> dealers, DateRange period) {
        List<ProspectCard> cards = work.atOnce(() -> dealers.stream()
                .distinct()
                .flatMap(dealer -> all(BY_DEALER, Key.of(dealer)).stream())
                .toList());
        return counts(cards, period, ProspectCard::dealer).entrySet().stream()
                .map(sum -> new DealerProspects(sum.getKey(), sum.getValue()))
                .toList();
    }

    /** The sums that are not nothing. */
    private static <K> Map<K, ProspectCounts> counts(
            List<ProspectCard> cards, DateRange period, Function<ProspectCard, K> key) {
        Map<K, ProspectCounts> sums = cards.stream()
                .collect(
                        groupingBy(key, reducing(ProspectCounts.NONE, card -> of(card, period), ProspectCounts::plus)));
        sums.values().removeIf(ProspectCounts.NONE::equals);
        return sums;
    }

    private static ProspectCounts of(ProspectCard card, DateRange period) {
        Stage stage = card.standing().stage();
        boolean isOpened = stage != Stage.JOINED
                && card.pursuit()
                        .map(Pursuit::openedOn)
                        .filter(period::contains)
                        .isPresent();
        boolean isDelivered =
                stage == Stage.OWNER && period.contains(card.standing().since());
        return new ProspectCounts(
                one(isOpened),
                one(isOpened && stage == Stage.OWNER),
                one(isOpened && stage == Stage.LOST),
                one(isOpened && stage == Stage.OPEN),
                one(isDelivered && card.pursuit().isPresent()),
                one(isDelivered && card.pursuit().isEmpty()));
    }

    private static long one(boolean counts) {
        return counts ? 1 : 0;
    }

    private List<ProspectCard> all(Index<ProspectCard> index, Key prefix) {
        return cards().under(index, prefix, this::isReached, Integer.MAX_VALUE);
    }

    private boolean isReached(ProspectCard card) {
        return work.reaches(card.dealer(), card.customer());
    }

    private View<ProspectCard> cards() {
        return work.rows(CARDS);
    }
}
