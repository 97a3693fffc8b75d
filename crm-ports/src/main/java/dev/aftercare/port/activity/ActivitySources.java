package dev.aftercare.port.activity;

import dev.aftercare.domain.activity.ActivityFacts.CarPeriod;
import dev.aftercare.domain.activity.ActivityFacts.VisitDay;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.shared.SubjectKind;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What states of activity rest on, read for many customers or cars at once (CUS-6). In a dealer's scope its own visits are there, and the
 * periods of ownership that it recorded. {@code kind} is {@link SubjectKind#CUSTOMER} or {@link SubjectKind#VEHICLE}; at most 1,000 may be
 * asked for.
 */
public interface ActivitySources {

    /** The most that may be asked for at once. */
    int MOST = 1_000;

    /** A visit of a customer or car. */
    record Visited(UUID subject, VisitDay visit) {}

    /** A period in which a car was had, as a dealer recorded it. */
    record Had(UUID subject, OrganisationId recordedBy, CarPeriod period) {}

    /** A period in which a car was not on the road. */
    record OffTheRoad(UUID car, CarPeriod period) {}

    /** The days of settled repair orders, each day at a dealer once; in no order. */
    List<Visited> visits(SubjectKind kind, Collection<UUID> ids);

    /** The periods of ownership, by owner or by car, each ended with its car where that is not on the road, whoever said so; in no order. */
    List<Had> cars(SubjectKind kind, Collection<UUID> ids);

    /** The periods in which cars were not on the road, whoever said so; in no order. */
    List<OffTheRoad> offTheRoad(Collection<UUID> cars);

    /** The customers or cars behind {@code after} in the order of ids; none in the scope of one organisation. */
    List<UUID> all(SubjectKind kind, Optional<UUID> after, int limit);
}
