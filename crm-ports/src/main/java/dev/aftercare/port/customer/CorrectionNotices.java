package dev.aftercare.port.customer;

import dev.aftercare.domain.customer.CorrectionFigures;
import dev.aftercare.domain.customer.CorrectionNotice;
import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.time.TimeRange;
import dev.aftercare.port.shared.Page;
import dev.aftercare.port.shared.PageRequest;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** Correction notices (CUS-3b). A dealer reaches its own. */
public interface CorrectionNotices {

    /** Keeps a new one; two open ones of one id of a customer are a conflict. */
    void insert(CorrectionNotice notice);

    /** Replaces the notice's previous version. */
    void update(CorrectionNotice notice);

    /** Those of a customer, by all their ids, at a dealer that are not done with, in the order of ids. */
    List<CorrectionNotice> unfinished(OrganisationId dealer, Collection<CustomerId> customer);

    /** Those of a customer, by all their ids, that are not done with, at all dealers that the scope reaches, by dealer, then in the order of ids. */
    List<CorrectionNotice> unfinished(Collection<CustomerId> customer);

    /** All of a customer, by all their ids, in the order of the notices' ids. */
    List<CorrectionNotice> ofCustomer(Collection<CustomerId> customer);

    /** Deletes those of a customer, by all their ids, that are not done with. */
    void forgetUnfinished(Collection<CustomerId> customer);

    /** What a dealer still has to correct and whose deadline is before {@code before}, by deadline, then by id. */
    Page<CorrectionNotice> due(OrganisationId dealer, Instant before, PageRequest page);

    /** The numbers of what was issued to a dealer in a period; who is late is judged at {@code now}. */
    CorrectionFigures figures(OrganisationId dealer, TimeRange issued, Instant now);
}
