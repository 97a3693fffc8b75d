package dev.aftercare.testkit.given;

import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.followup.FollowUp;
import dev.aftercare.domain.followup.FollowUpId;
import dev.aftercare.domain.followup.Occasion;
import dev.aftercare.domain.followup.Timing;
import dev.aftercare.domain.followup.Topic;
import dev.aftercare.domain.network.Dealer;
import dev.aftercare.domain.policy.PolicyId;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.shared.Subject;
import dev.aftercare.domain.shared.SubjectKind;
import dev.aftercare.domain.vehicle.Vehicle;
import dev.aftercare.domain.vehicle.VehicleId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Builds a follow-up call. */
public final class FollowUpBuilder {

    private FollowUpId id = new FollowUpId(Ids.next());
    private OrganisationId dealer = new OrganisationId(Ids.next());
    private CustomerId customer = new CustomerId(Ids.next());
    private VehicleId vehicle = new VehicleId(Ids.next());
    private final List<Topic> topics = new ArrayList<>();
    private Instant due = Given.NOW;
    private LocalDate lastDay = Given.TOMORROW;
    private final PolicyId policy = new PolicyId(Ids.next());

    FollowUpBuilder() {}

    public FollowUpBuilder id(UUID newId) {
        id = new FollowUpId(newId);
        return this;
    }

    public FollowUpBuilder at(Dealer newDealer) {
        dealer = newDealer.id();
        return this;
    }

    public FollowUpBuilder to(Customer newCustomer) {
        customer = newCustomer.id();
        return this;
    }

    public FollowUpBuilder with(Vehicle newVehicle) {
        vehicle = newVehicle.id();
        return this;
    }

    /** About an event of the car named last; of maintenance where nothing is said. */
    public FollowUpBuilder about(Occasion occasion) {
        topics.add(new Topic("point", occasion, "script", vehicle, new Subject(SubjectKind.APPOINTMENT, Ids.next())));
        return this;
    }

    /** Not before that instant. */
    public FollowUpBuilder due(Instant instant) {
        due = instant;
        return this;
    }

    public FollowUpBuilder lastDay(LocalDate date) {
        lastDay = date;
        return this;
    }

    /** The call, open, in its first version. */
    public FollowUp build() {
        if (topics.isEmpty()) {
            about(Occasion.MAINTENANCE);
        }
        return FollowUp.planned(id, dealer, customer, topics, new Timing(due, lastDay, policy));
    }
}
