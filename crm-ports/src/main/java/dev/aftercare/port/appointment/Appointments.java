package dev.aftercare.port.appointment;

import dev.aftercare.domain.appointment.Appointment;
import dev.aftercare.domain.appointment.AppointmentFact;
import dev.aftercare.domain.appointment.AppointmentId;
import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.time.DateRange;
import dev.aftercare.domain.time.ZonedDate;
import dev.aftercare.domain.vehicle.VehicleHistory.PastAppointment;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.port.shared.Page;
import dev.aftercare.port.shared.PageRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Appointments. A dealer reaches its own. */
public interface Appointments {

    /** Keeps a new one. {@code date} is the dealer's calendar day of its slot. */
    void insert(Appointment appointment, LocalDate date);

    /** Replaces the previous version. */
    void update(Appointment appointment, LocalDate date);

    /** Replaces the previous versions, all of one day, in one go. */
    void updateAll(List<Appointment> appointments, LocalDate date);

    Optional<Appointment> find(AppointmentId id);

    /** Those of {@code ids} that are reached, in no order. */
    List<Appointment> findAll(Collection<AppointmentId> ids);

    /** All appointments of a customer, by all ids of theirs, cancelled and missed ones too, in the order of the appointments' ids. */
    List<Appointment> ofCustomer(Collection<CustomerId> customer);

    /** All of a dealer's day, cancelled and missed ones too, by start, then by id. */
    List<Appointment> on(OrganisationId dealer, LocalDate date);

    /** All whose car is agreed at the gate on a day, cancelled and missed ones too, by the time agreed, then by id (APT-9). */
    List<Appointment> agreedOn(OrganisationId dealer, ZonedDate date);

    /** What is counted of a dealer's appointments on some days, without cancelled ones, by start, then by id (APT-8). */
    List<AppointmentFact> facts(OrganisationId dealer, DateRange days);

    /** Those that hold something and take place on a day, begun before or on it, by start, then by id. */
    List<Appointment> holdingOn(OrganisationId dealer, ZonedDate date);

    /** Those of them that were begun on an earlier day. */
    List<Appointment> goingOn(OrganisationId dealer, ZonedDate date);

    /** Those that still hold something on a day from {@code first} on, begun before or not, by start, then by id. */
    List<Appointment> openFrom(OrganisationId dealer, ZonedDate first);

    /** Those of a dealer's booked appointments from a day on whose car is not on the road, by their time, then by id (hard case 27). */
    List<Appointment> openOffTheRoad(OrganisationId dealer, LocalDate first);

    /**
     * The newest {@code limit} appointments for a car, cancelled and missed ones too, by start, then by id; the oldest of
     * them first. In a dealer's scope its own are there, and all while a ground opens the car's history.
     */
    List<PastAppointment> historyOf(VehicleId vehicle, int limit);

    /** All of a customer's at a dealer, cancelled and missed ones too, the latest start first, then by id downwards. */
    Page<Appointment> of(OrganisationId dealer, CustomerId customer, PageRequest page);

    /** Those whose grace time has passed at {@code now} without the car, the longest waiting first. */
    List<Appointment> missedAt(Instant now, int limit);
}
