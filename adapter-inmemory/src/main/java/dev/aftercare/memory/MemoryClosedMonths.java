package dev.aftercare.memory;

import dev.aftercare.domain.network.Dealer;
import dev.aftercare.domain.quality.ClosedMonth;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.memory.table.Key;
import dev.aftercare.memory.table.Table;
import dev.aftercare.memory.table.View;
import dev.aftercare.port.quality.ClosedMonths;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Figures of closed months in memory. */
record MemoryClosedMonths(Work work) implements ClosedMonths {

    private static final Table<ClosedMonth> MONTHS =
            Table.of("data quality month", month -> key(month.dealer(), month.month()), List.of());

    @Override
    public boolean insertIfAbsent(ClosedMonth month) {
        work.requireReached(work.reaches(month.dealer()), month.dealer().subject(), 1);
        return rows().insertIfAbsent(month);
    }

    @Override
    public List<ClosedMonth> of(Collection<OrganisationId> dealers, YearMonth month) {
        Limits.requireAtMost("closed months: dealers", dealers.size(), MOST);
        return work.atOnce(() -> dealers.stream()
                .distinct()
                .filter(work::reaches)
                .flatMap(dealer -> rows().get(key(dealer, month)).stream())
                .toList());
    }

    @Override
    public List<Unclosed> unclosed(YearMonth month, int limit) {
        return work.atOnce(() -> new MemoryOrganisations(work)
                .all()
                .map(Dealer::id)
                .map(dealer -> new Unclosed(dealer, last(dealer)))
                .filter(dealer ->
                        dealer.last().filter(last -> !last.isBefore(month)).isEmpty())
                .limit(limit)
                .toList());
    }

    private Optional<YearMonth> last(OrganisationId dealer) {
        return rows().under(MONTHS.primary(), Key.of(dealer)).stream()
                .map(ClosedMonth::month)
                .max(Comparator.naturalOrder());
    }

    private static Key key(OrganisationId dealer, YearMonth month) {
        return Key.of(dealer, month.atDay(1));
    }

    private View<ClosedMonth> rows() {
        return work.rows(MONTHS);
    }
}
