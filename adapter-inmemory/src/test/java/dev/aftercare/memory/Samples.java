package dev.aftercare.memory;

import dev.aftercare.domain.access.Access;
import dev.aftercare.domain.access.AccessId;
import dev.aftercare.domain.access.GroundKind;
import dev.aftercare.domain.appointment.Appointment;
import dev.aftercare.domain.appointment.AppointmentId;
import dev.aftercare.domain.appointment.AppointmentState;
import dev.aftercare.domain.appointment.Credit;
import dev.aftercare.domain.appointment.Hold;
import dev.aftercare.domain.appointment.HoldKind;
import dev.aftercare.domain.appointment.Placement;
import dev.aftercare.domain.appointment.Progress;
import dev.aftercare.domain.appointment.ServiceRequest;
import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.customer.CustomerContact;
import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.customer.CustomerName;
import dev.aftercare.domain.customer.CustomerProfile;
import dev.aftercare.domain.journal.EventId;
import dev.aftercare.domain.journal.JournalEntry;
import dev.aftercare.domain.journal.Origin;
import dev.aftercare.domain.journal.Sequence;
import dev.aftercare.domain.policy.PolicyId;
import dev.aftercare.domain.shared.Distance;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.shared.ShortNumber;
import dev.aftercare.domain.shared.Subject;
import dev.aftercare.domain.time.Tick;
import dev.aftercare.domain.time.TimeRange;
import dev.aftercare.domain.vehicle.Reading;
import dev.aftercare.domain.vehicle.ReadingId;
import dev.aftercare.domain.vehicle.ReadingSource;
import dev.aftercare.domain.vehicle.Vehicle;
import dev.aftercare.domain.vehicle.VehicleDescription;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.domain.vehicle.VehicleUse;
import dev.aftercare.domain.vehicle.Vin;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

/** Domain values for the tests of the storage, told apart by a number. */
final class Samples {

    static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    static final OrganisationId DEALER = new OrganisationId(id(1));
    static final OrganisationId STRANGER = new OrganisationId(id(2));

    private Samples() {}

    static UUID id(long number) {
        return new UUID(0x0195_0000_0000_7000L, 0x8000_0000_0000_0000L + number);
    }

    static Customer customer(long number, OrganisationId dealer) {
        return Customer.registered(
                new CustomerId(id(number)),
                dealer,
                new CustomerName.Person("王", "芳"),
                CustomerContact.none(),
                CustomerProfile.unknown());
    }

    static Customer moved(Customer customer, String address) {
        return customer.corrected(customer.name(), CustomerContact.of(List.of(), address), customer.profile());
    }

    static Vehicle vehicle(long number, String vin) {
        VehicleDescription description =
                new VehicleDescription("Make", "Model", OptionalInt.of(2024), "", VehicleUse.PRIVATE);
        return new Vehicle(new VehicleId(id(number)), new Vin(vin), description, Optional.empty(), Optional.empty(), 1);
    }

    static Reading reading(long number, VehicleId vehicle, OrganisationId dealer, LocalDate readOn) {
        return new Reading(
                new ReadingId(id(number)),
                vehicle,
                dealer,
                readOn,
                Distance.km(number),
                ReadingSource.VISIT,
                false,
                NOW);
    }

    static Access ground(long number, OrganisationId dealer, Subject subject, GroundKind kind) {
        return new Access(new AccessId(id(number)), dealer, subject, kind, Optional.empty(), NOW, Optional.empty());
    }

    static Hold hold(long resource, long fromTick, long toTick) {
        return new Hold(HoldKind.BAY, id(resource), 0, fromTick, toTick);
    }

    static Appointment appointment(long number, OrganisationId dealer, Instant start, VehicleId vehicle) {
        long tick = Tick.of(start);
        TimeRange slot = new TimeRange(start, start.plus(Duration.ofHours(1)));
        return new Appointment(
                new AppointmentId(id(number)),
                new ShortNumber('A', 2026, number),
                dealer,
                new ServiceRequest(vehicle, new CustomerId(id(7)), "maintenance", "", Optional.empty()),
                new Placement(slot, List.of(hold(50, tick, tick + 4)), Optional.empty(), new PolicyId(id(8))),
                new Progress(AppointmentState.BOOKED, Optional.of(start.plus(Duration.ofHours(1))), Optional.empty()),
                Credit.unknown(),
                1);
    }

    static JournalEntry event(long number, OrganisationId dealer, Subject aggregate, long version, Instant at) {
        return new JournalEntry(
                new EventId(id(number)),
                new Origin(dealer, "clerk", "request", at),
                new Sequence(aggregate, version, 1),
                "test.happened",
                1,
                new TreeSet<>(List.of(aggregate)),
                new TreeMap<>(),
                OptionalLong.empty());
    }
}
