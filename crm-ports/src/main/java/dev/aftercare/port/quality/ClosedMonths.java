package dev.aftercare.port.quality;

import dev.aftercare.domain.quality.ClosedMonth;
import dev.aftercare.domain.shared.OrganisationId;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Figures of months that are closed; never changed (CUS-3c). A dealer reaches its own. */
public interface ClosedMonths {

    /** So many dealers can be asked for at once. */
    int MOST = 1_000;

    /**
     * A dealer who has months to close.
     *
     * @param last the latest that is closed; empty where none is
     */
    record Unclosed(OrganisationId dealer, Optional<YearMonth> last) {}

    /** Keeps a month; false where it is closed already. */
    boolean insertIfAbsent(ClosedMonth month);

    /** A month of at most {@value #MOST} dealers, of those who have closed it, in no order. */
    List<ClosedMonth> of(Collection<OrganisationId> dealers, YearMonth month);

    /** Dealers that have not closed {@code month} nor a later one, at the most {@code limit}, in the order of ids. */
    List<Unclosed> unclosed(YearMonth month, int limit);
}
