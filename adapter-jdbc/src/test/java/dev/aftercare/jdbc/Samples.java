package dev.aftercare.jdbc;

import dev.aftercare.domain.access.Access;
import dev.aftercare.domain.access.AccessId;
import dev.aftercare.domain.access.GroundKind;
import dev.aftercare.domain.access.Role;
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
import dev.aftercare.domain.customer.Phone;
import dev.aftercare.domain.journal.EventId;
import dev.aftercare.domain.journal.JournalEntry;
import dev.aftercare.domain.journal.Origin;
import dev.aftercare.domain.journal.Sequence;
import dev.aftercare.domain.network.Bay;
import dev.aftercare.domain.network.BayId;
import dev.aftercare.domain.network.Dealer;
import dev.aftercare.domain.network.DealerProfile;
import dev.aftercare.domain.network.Grade;
import dev.aftercare.domain.network.Post;
import dev.aftercare.domain.network.ServiceOffering;
import dev.aftercare.domain.network.StaffId;
import dev.aftercare.domain.network.StaffMember;
import dev.aftercare.domain.network.Workshop;
import dev.aftercare.domain.policy.PolicyId;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.shared.ShortNumber;
import dev.aftercare.domain.shared.Subject;
import dev.aftercare.domain.time.BusinessHours;
import dev.aftercare.domain.time.DayHours;
import dev.aftercare.domain.time.Tick;
import dev.aftercare.domain.time.TimeRange;
import dev.aftercare.domain.vehicle.Plate;
import dev.aftercare.domain.vehicle.Vehicle;
import dev.aftercare.domain.vehicle.VehicleDescription;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.domain.vehicle.VehicleUse;
import dev.aftercare.domain.vehicle.Vin;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

/** Things to store; ids count up, so that a run is the same each time. */
final class Samples {

    static final Instant NOW = Instant.parse("2026-11-23T01:02:03.123456Z");
    static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    static final Instant NINE = Instant.parse("2026-11-24T01:00:00Z");

    private long count;

    UUID id() {
        count++;
        return new UUID(0x0190_0000_0000_7000L, 0x8000_0000_0000_0000L + count);
    }

    Dealer dealer(String code) {
        return new Dealer(
                new OrganisationId(id()),
                code,
                new DealerProfile("Dealer " + code, "East", "上海", Grade.B),
                ZONE,
                BusinessHours.weekdays(DayHours.of("08:00-12:00", "13:00-18:00"))
                        .closedOn(LocalDate.of(2026, 10, 1)),
                new Workshop(
                        List.of(new Bay(new BayId(id()), "Bay 1", Set.of("lift"))),
                        List.of(new ServiceOffering(
                                "maintenance", "Maintenance", 60, Set.of("engine"), Set.of("lift")))),
                1);
    }

    StaffMember technician(Dealer dealer) {
        return new StaffMember(
                new StaffId(id()),
                dealer.id(),
                "Li",
                Optional.of("li"),
                new Post(Set.of(Role.TECHNICIAN), Set.of("engine"), Optional.of("workshop"), true),
                dealer.hours(),
                new StaffMember.Employment(LocalDate.of(2020, 1, 1), Optional.empty()),
                1);
    }

    Customer customer(Dealer dealer) {
        return Customer.registered(
                new CustomerId(id()),
                dealer.id(),
                new CustomerName.Person("王", "小明"),
                CustomerContact.of(List.of(new Phone("13812345678")), ""),
                CustomerProfile.unknown().born(Optional.of(LocalDate.of(1990, 2, 28))));
    }

    Vehicle vehicle(String vin) {
        return new Vehicle(
                new VehicleId(id()),
                new Vin(vin),
                new VehicleDescription("Make", "Model", OptionalInt.of(2024), "", VehicleUse.PRIVATE),
                Optional.of(new Plate("沪A12345")),
                Optional.empty(),
                1);
    }

    Access access(Dealer dealer, Subject subject, GroundKind ground) {
        return new Access(new AccessId(id()), dealer.id(), subject, ground, Optional.empty(), NOW, Optional.empty());
    }

    Hold hold(Dealer dealer) {
        long first = Tick.of(NINE);
        return new Hold(HoldKind.BAY, dealer.workshop().bays().get(0).id().value(), 0, first, first + 4);
    }

    Appointment appointment(Dealer dealer, CustomerId customer, VehicleId vehicle) {
        return new Appointment(
                new AppointmentId(id()),
                new ShortNumber('A', 2026, 1),
                dealer.id(),
                new ServiceRequest(vehicle, customer, "maintenance", "", Optional.empty()),
                new Placement(
                        new TimeRange(NINE, NINE.plusSeconds(3_600)),
                        List.of(hold(dealer)),
                        Optional.empty(),
                        new PolicyId(id())),
                new Progress(AppointmentState.BOOKED, Optional.of(NINE.plusSeconds(3_600)), Optional.empty()),
                Credit.unknown(),
                1);
    }

    JournalEntry event(Dealer dealer, Subject aggregate, long version, Instant at) {
        SortedMap<String, String> facts = new TreeMap<>();
        facts.put("number", "A-2026-000001");
        return new JournalEntry(
                new EventId(id()),
                new Origin(dealer.id(), "clerk", "request", at),
                new Sequence(aggregate, version, 1),
                "appointment.booked",
                1,
                new TreeSet<>(Set.of(aggregate, dealer.id().subject())),
                facts,
                OptionalLong.empty());
    }
}
