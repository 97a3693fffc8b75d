package dev.aftercare.testkit.given;

import dev.aftercare.domain.appointment.Appointment;
import dev.aftercare.domain.appointment.AppointmentId;
import dev.aftercare.domain.appointment.AppointmentState;
import dev.aftercare.domain.appointment.Coming;
import dev.aftercare.domain.appointment.Credit;
import dev.aftercare.domain.appointment.Hold;
import dev.aftercare.domain.appointment.Placement;
import dev.aftercare.domain.appointment.Progress;
import dev.aftercare.domain.appointment.ServiceRequest;
import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.network.Dealer;
import dev.aftercare.domain.policy.PolicyId;
import dev.aftercare.domain.policy.PolicyVersion;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.shared.ShortNumber;
import dev.aftercare.domain.time.TimeRange;
import dev.aftercare.domain.vehicle.Vehicle;
import dev.aftercare.domain.vehicle.VehicleId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Builds an appointment. */
public final class AppointmentBuilder {

    private AppointmentId id = new AppointmentId(Ids.next());
    private final ShortNumber number = new ShortNumber('A', 2026, Ids.nextNumber());
    private OrganisationId dealer = new OrganisationId(Ids.next());
    private CustomerId customer = new CustomerId(Ids.next());
    private VehicleId vehicle = new VehicleId(Ids.next());
    private String service = "maintenance";
    private String wish = "";
    private boolean waits;
    private Coming coming = Coming.notTold();
    private Instant start = Instant.parse("2026-03-03T01:00:00Z");
    private List<Hold> holds = List.of();
    private PolicyId policy = new PolicyId(Ids.next());
    private Optional<Instant> noShowDue = Optional.empty();

    AppointmentBuilder() {}

    public AppointmentBuilder id(UUID newId) {
        id = new AppointmentId(newId);
        return this;
    }

    public AppointmentBuilder at(Dealer newDealer) {
        dealer = newDealer.id();
        return this;
    }

    public AppointmentBuilder of(Customer newCustomer) {
        customer = newCustomer.id();
        return this;
    }

    public AppointmentBuilder with(Vehicle newVehicle) {
        vehicle = newVehicle.id();
        return this;
    }

    public AppointmentBuilder service(String code) {
        service = code;
        return this;
    }

    /** In the customer's own words. */
    public AppointmentBuilder wishing(String words) {
        wish = words;
        return this;
    }

    /** By a customer who waits for the car. */
    public AppointmentBuilder waiting() {
        waits = true;
        return this;
    }

    /** By a customer who says when they set out and arrive. */
    public AppointmentBuilder coming(Coming told) {
        coming = told;
        return this;
    }

    /** At that time, for an hour. */
    public AppointmentBuilder starting(Instant instant) {
        start = instant;
        return this;
    }

    public AppointmentBuilder holding(Hold... newHolds) {
        holds = List.of(newHolds);
        return this;
    }

    /** Placed by that version of the policy. */
    public AppointmentBuilder by(PolicyVersion<?> version) {
        policy = version.id();
        return this;
    }

    /** The last instant at which the car still comes within the grace time; an hour after the start where not said. */
    public AppointmentBuilder noShowDue(Instant instant) {
        noShowDue = Optional.of(instant);
        return this;
    }

    /** The appointment, booked, in its first version. */
    public Appointment build() {
        Instant due = noShowDue.orElseGet(() -> start.plus(Duration.ofHours(1)));
        Progress booked = new Progress(AppointmentState.BOOKED, Optional.of(due), Optional.empty());
        TimeRange slot = new TimeRange(start, start.plus(Duration.ofHours(1)));
        return new Appointment(
                id,
                number,
                dealer,
                new ServiceRequest(vehicle, customer, List.of(service), wish, Optional.empty(), waits).coming(coming),
                new Placement(slot, holds, Optional.empty(), policy),
                booked,
                Credit.unknown(),
                1);
    }
}
