package dev.aftercare.domain.visit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import dev.aftercare.domain.shared.Distance;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/**
 * What a visit tells whoever may see the car's history (NET-2): what it was for, what the meter showed, which work was billed and who paid
 * for it - no words of people, no amounts, not who came and where.
 *
 * @param arrivedOn the day of arrival in the zone of the dealer where it was
 * @param lines in the order of the bill; none until it is settled
 */
public record PastWork(
        VisitId visit, LocalDate arrivedOn, VisitKind kind, Optional<Distance> distance, List<Line> lines) {

    /**
     * Labour or a part.
     *
     * @param code of the operation or the part
     * @param payers who pays a share of it
     */
    public record Line(WorkLine.Kind kind, String code, SortedSet<Payer> payers) {

        public Line {
            payers = ImmutableSortedSet.copyOf(payers);
        }
    }

    public PastWork {
        lines = ImmutableList.copyOf(lines);
    }

    /** What of {@code visit} may be told. */
    public static PastWork of(Visit visit, LocalDate arrivedOn) {
        return new PastWork(
                visit.id(),
                arrivedOn,
                visit.reception().kind(),
                visit.reception().distance(),
                visit.settlement()
                        .map(billed -> billed.bill().lines().stream()
                                .map(line -> new Line(
                                        line.kind(),
                                        line.code(),
                                        ImmutableSortedSet.copyOf(
                                                line.percents().keySet())))
                                .toList())
                        .orElse(List.of()));
    }
}
