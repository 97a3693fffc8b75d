package dev.aftercare.port.quality;

import dev.aftercare.domain.customer.CustomerField;
import dev.aftercare.domain.quality.QualitySample;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.time.DateRange;
import dev.aftercare.domain.time.TimeRange;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** What the figures of a month rest on that is not closed (CUS-3c). In an organisation's scope only that dealer's is there. */
public interface QualitySources {

    /** So many dealers can be asked for at once. */
    int MOST = 200;

    /**
     * The customers of some days at each of at most {@value #MOST} dealers, in no order: to whom the dealer handed a new car over on one of
     * them, whoever owns it now, and whose car came for a warranty repair that was settled and not voided since (CUS-3b). Each once by all
     * of their ids, and nobody who was erased.
     */
    List<QualitySample> customers(Collection<OrganisationId> dealers, DateRange days);

    /**
     * How many correction notices that were issued in a time to each of at most {@value #MOST} dealers name each field. A dealer without any may
     * be left out.
     */
    Map<OrganisationId, SortedMap<CustomerField, Long>> wrongFields(
            Collection<OrganisationId> dealers, TimeRange issued);
}
