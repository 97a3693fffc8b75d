package dev.aftercare.usecase.quality;

import dev.aftercare.domain.network.Dealer;
import dev.aftercare.domain.policy.PolicyHistory;
import dev.aftercare.domain.policy.PolicyVersion;
import dev.aftercare.domain.quality.ClosedMonth;
import dev.aftercare.domain.quality.DataQualityPolicy;
import dev.aftercare.domain.quality.QualityFigures;
import dev.aftercare.domain.quality.QualityMonth;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.time.ZonedDate;
import dev.aftercare.port.quality.ClosedMonths.Unclosed;
import dev.aftercare.usecase.door.Work;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * What the run {@code data-quality-months} does, in units of work that reach the whole network (CUS-3c). It closes month after month, also
 * those that a standstill left; a dealer's first is the last one that is to be closed when the run first sees the dealer.
 */
public final class QualityRun {

    private QualityRun() {}

    /** A month of a dealer that is to be closed. */
    public record Due(OrganisationId dealer, YearMonth month) {}

    /** Months that are to be closed, one of a dealer and at the most {@code limit}. */
    public static List<Due> due(Work work, int limit) {
        if (work.stores().organisations().manufacturer().isEmpty()) {
            return List.of();
        }
        YearMonth last = lastClosed(work);
        return work.stores().closedMonths().unclosed(last, limit).stream()
                .map(dealer -> new Due(dealer.dealer(), next(dealer, last)))
                .toList();
    }

    private static YearMonth next(Unclosed dealer, YearMonth last) {
        return dealer.last().map(QualityMonth::after).orElse(last);
    }

    /** By the manufacturer's clock and the policy in force today; the month is over at every dealer by then. */
    private static YearMonth lastClosed(Work work) {
        LocalDate today = ZonedDate.dateAt(work.now(), work.manufacturer().zone());
        PolicyHistory policies = work.stores().policies().history(Optional.empty());
        DataQualityPolicy policy = policies.inForce(DataQualityPolicy.KIND, today, work.now())
                .map(PolicyVersion::body)
                .orElseGet(DataQualityPolicy::standard);
        return QualityMonth.lastClosed(today, policy);
    }

    /** Closes one month, unless somebody did meanwhile. */
    public static void close(Work work, Due due) {
        Dealer dealer = work.found(
                work.stores().organisations().dealer(due.dealer()), due.dealer().subject());
        QualityFigures figures =
                QualityReport.live(work, List.of(dealer), due.month()).get(0).figures();
        work.stores().closedMonths().insertIfAbsent(new ClosedMonth(dealer.id(), due.month(), figures, work.now()));
    }
}
