package dev.aftercare.port.insurance;

import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.insurance.Insurance;
import dev.aftercare.domain.insurance.InsuranceId;
import dev.aftercare.domain.insurance.InsuranceKind;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.time.DateRange;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.port.shared.Page;
import dev.aftercare.port.shared.PageRequest;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Insurance policies as dealers recorded them (VEH-5); a dealer reaches its own. */
public interface Insurances {

    void insert(Insurance insurance);

    /** Replaces the previous version. */
    void update(Insurance insurance);

    /** Deletes a policy, which is there in this version. */
    void delete(Insurance insurance);

    Optional<Insurance> find(InsuranceId id);

    /** Those of a car whose holder owns it still, by their last day, then by id. */
    List<Insurance> ofCar(OrganisationId dealer, VehicleId vehicle);

    /**
     * Those of them, of any car and of some kinds, whose last day is one of {@code days}, by that day, then by id (CARE-5); without those of cars
     * that are not on the road, whoever said so (hard case 27).
     */
    Page<Insurance> endingIn(OrganisationId dealer, DateRange days, Collection<InsuranceKind> kinds, PageRequest page);

    /** How many those are, by kind; kinds without any are not there. */
    Map<InsuranceKind, Integer> countEndingIn(OrganisationId dealer, DateRange days);

    /**
     * The car has another owner since a day: what was another customer's is not shown any more, whichever dealer recorded it (VEH-2). Left alone is
     * what a dealer recorded since then of days since then ({@link Insurance#isSince}): it knew of the sale before it was recorded.
     */
    void carWentTo(VehicleId vehicle, CustomerId owner, LocalDate since);

    /** The same for all that {@code dealer} recorded, and for nothing else: it says so of the car itself. */
    void carWentTo(OrganisationId dealer, VehicleId vehicle, CustomerId owner, LocalDate since);

    /** The policies of a holder, by all ids of theirs, in the order of ids. */
    List<Insurance> ofHolder(Collection<CustomerId> holder);

    /** Deletes the policies of a holder (CUS-9). */
    void forget(Collection<CustomerId> holder);
}
