package dev.aftercare.port.visit;

import dev.aftercare.domain.appointment.AppointmentFigures.BookedVisits;
import dev.aftercare.domain.appointment.AppointmentId;
import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.time.DateRange;
import dev.aftercare.domain.vehicle.VehicleHistory.PastVisit;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.domain.visit.Amendment;
import dev.aftercare.domain.visit.PastWork;
import dev.aftercare.domain.visit.Visit;
import dev.aftercare.domain.visit.VisitId;
import dev.aftercare.port.shared.Page;
import dev.aftercare.port.shared.PageRequest;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Visits to the workshop. A dealer reaches its own. */
public interface Visits {

    /**
     * Keeps a new one. {@code arrivedOn} is the dealer's calendar day of its arrival.
     *
     * @throws dev.aftercare.port.shared.ConflictException where the car has another visit in the house, or the appointment has one
     */
    void insert(Visit visit, LocalDate arrivedOn);

    /** Replaces the previous version. */
    void update(Visit visit);

    /** Replaces the previous version by an amended one, whose kind and times may be others, and keeps the amendment. */
    void amend(Visit visit, LocalDate arrivedOn, Amendment amendment);

    /** What was amended of a visit, the earliest first. */
    List<Amendment> amendments(VisitId visit);

    Optional<Visit> find(VisitId id);

    /** Those of {@code ids} that are reached, in no order. */
    List<Visit> findAll(Collection<VisitId> ids);

    /** All visits of a customer, by all ids of theirs, in the order of the visits' ids. */
    List<Visit> ofCustomer(Collection<CustomerId> customer);

    /** The visit of a car that has not left the dealer's house. */
    Optional<Visit> inHouse(OrganisationId dealer, VehicleId vehicle);

    /** The visit that an appointment led to. */
    Optional<Visit> of(OrganisationId dealer, AppointmentId appointment);

    /** How many visits came to a dealer on some days, with an appointment and at all, without those that were voided (APT-8). */
    BookedVisits booked(OrganisationId dealer, DateRange days);

    /** Whether a customer, by all ids of theirs, had the gift of APT-6c at a dealer in another visit than {@code besides} that was not voided. */
    boolean hadGift(OrganisationId dealer, CustomerId customer, VisitId besides);

    /** The visits that have not left the dealer's house, in the order of {@link HousePlace}. */
    Page<Visit> inHouse(OrganisationId dealer, PageRequest page);

    /** The first {@code limit} visits that have not left the dealer's house, by arrival, then by id. */
    List<Visit> inHouse(OrganisationId dealer, int limit);

    /** Keeps an amendment of a visit of that dealer in the place of the one of its version. */
    void replace(OrganisationId dealer, Amendment amendment);

    /** A dealer's newest {@code limit} visits of a car that count as such, by arrival, then by id; the oldest of them first. */
    List<Visit> counting(OrganisationId dealer, VehicleId vehicle, int limit);

    /** All of a customer's at a dealer but those that were voided, the latest arrival first, then by id downwards. */
    Page<Visit> of(OrganisationId dealer, CustomerId customer, PageRequest page);

    /**
     * The newest {@code limit} visits of a car that were not voided, by arrival, then by id; the oldest of them first. In a dealer's scope its own are there,
     * and all while a ground opens the car's history.
     */
    List<PastVisit> historyOf(VehicleId vehicle, int limit);

    /**
     * What was done at those of {@code visits} that were not voided, in no order. In a dealer's scope its own are there, and all of a car while a
     * ground opens its history.
     */
    List<PastWork> pastWork(Collection<VisitId> visits);
}
