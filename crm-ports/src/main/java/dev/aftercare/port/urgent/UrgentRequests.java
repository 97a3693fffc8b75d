package dev.aftercare.port.urgent;

import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.network.StaffId;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.time.TimeRange;
import dev.aftercare.domain.urgent.UrgentFact;
import dev.aftercare.domain.urgent.UrgentRequest;
import dev.aftercare.domain.urgent.UrgentRequestId;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.port.shared.Page;
import dev.aftercare.port.shared.PageRequest;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Urgent requests and what was promised (APT-10). A dealer reaches its own, a customer theirs. */
public interface UrgentRequests {

    /** Keeps a new one. */
    void insert(UrgentRequest request);

    /** Replaces the previous version. */
    void update(UrgentRequest request);

    Optional<UrgentRequest> find(UrgentRequestId id);

    /** The open one of a car at a dealer; of several the first by id. */
    Optional<UrgentRequest> openOf(OrganisationId dealer, VehicleId car);

    /** A dealer's open ones, in the order in which they came. */
    Page<UrgentRequest> open(OrganisationId dealer, PageRequest page);

    /** A dealer's open ones for which a person answers, in the order in which they came. */
    List<UrgentRequest> openOf(OrganisationId dealer, StaffId advisor);

    /** For how many of a dealer's open ones each person answers; nobody for whom that is none. */
    Map<StaffId, Integer> openByAdvisor(OrganisationId dealer);

    /** All of a customer, by all ids of theirs, ended ones too, in the order in which they came. */
    List<UrgentRequest> ofCustomer(Collection<CustomerId> customer);

    /** What is counted of those of a dealer that were promised within a time, in no order (APT-8). */
    List<UrgentFact> facts(OrganisationId dealer, TimeRange promised);

    /** Those of which somebody has to be told since before {@code now}, the earliest first, then by id. */
    List<UrgentRequest> warningAt(Instant now, int limit);
}
