package dev.aftercare.testkit.given;

import dev.aftercare.domain.complaint.Complaint;
import dev.aftercare.domain.complaint.ComplaintChannel;
import dev.aftercare.domain.complaint.ComplaintId;
import dev.aftercare.domain.complaint.ComplaintPolicy;
import dev.aftercare.domain.complaint.ComplaintPolicy.Measure;
import dev.aftercare.domain.complaint.ComplaintSeverity;
import dev.aftercare.domain.complaint.Grievance;
import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.network.Dealer;
import dev.aftercare.domain.shared.ShortNumber;
import dev.aftercare.domain.vehicle.Vehicle;
import dev.aftercare.domain.vehicle.VehicleId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Builds a complaint. */
public final class ComplaintBuilder {

    private ComplaintId id = new ComplaintId(Ids.next());
    private ShortNumber number = new ShortNumber('C', 2026, Ids.nextNumber());
    private Dealer dealer = Given.aDealer().build();
    private CustomerId customer = new CustomerId(Ids.next());
    private Optional<VehicleId> vehicle = Optional.empty();
    private String words = "still loud";
    private Instant receivedAt = Given.NOW;
    private Measure measure = Measure.AROUND_THE_CLOCK;

    ComplaintBuilder() {}

    public ComplaintBuilder id(UUID newId) {
        id = new ComplaintId(newId);
        return this;
    }

    public ComplaintBuilder numbered(ShortNumber newNumber) {
        number = newNumber;
        return this;
    }

    public ComplaintBuilder at(Dealer newDealer) {
        dealer = newDealer;
        return this;
    }

    public ComplaintBuilder ofCustomer(CustomerId newCustomer) {
        customer = newCustomer;
        return this;
    }

    public ComplaintBuilder of(Customer newCustomer) {
        customer = newCustomer.id();
        return this;
    }

    public ComplaintBuilder about(Vehicle car) {
        vehicle = Optional.of(car.id());
        return this;
    }

    /** In the customer's own words, which are the wish too. */
    public ComplaintBuilder saying(String newWords) {
        words = newWords;
        return this;
    }

    /** Due 24 hours later. */
    public ComplaintBuilder receivedAt(Instant instant) {
        receivedAt = instant;
        return this;
    }

    /** Its clock counts the dealer's opening hours. */
    public ComplaintBuilder inOpeningHours() {
        measure = Measure.OPENING_HOURS;
        return this;
    }

    /** The complaint as it was received, ordinary and by phone, in its first version. */
    public Complaint build() {
        ComplaintPolicy standard = ComplaintPolicy.standard();
        ComplaintPolicy policy = new ComplaintPolicy(
                standard.graveHours(),
                standard.ordinaryHours(),
                standard.warningPercent(),
                measure,
                standard.longestWaitHours(),
                standard.escalation());
        Grievance grievance = new Grievance(
                customer,
                vehicle,
                words,
                words,
                ComplaintChannel.PHONE,
                "repair",
                ComplaintSeverity.ORDINARY,
                receivedAt);
        return Complaint.received(
                        id,
                        number,
                        dealer.id(),
                        grievance,
                        Given.aPolicy().with(ComplaintPolicy.KIND, policy),
                        dealer.calendar())
                .orElseThrow();
    }
}
