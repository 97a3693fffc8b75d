package dev.aftercare.testkit.given;

import dev.aftercare.domain.appointment.AppointmentId;
import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.message.Channel;
import dev.aftercare.domain.message.MessageId;
import dev.aftercare.domain.message.MessagePurpose;
import dev.aftercare.domain.message.OutgoingMessage;
import dev.aftercare.domain.message.OutgoingMessage.Reason;
import dev.aftercare.domain.message.Wording;
import dev.aftercare.domain.network.Dealer;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.specialhours.SpecialHoursId;
import dev.aftercare.domain.vehicle.Vehicle;
import dev.aftercare.domain.vehicle.VehicleId;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Builds a message that waits to be sent. */
public final class MessageBuilder {

    private final MessageId id = new MessageId(Ids.next());
    private OrganisationId dealer = new OrganisationId(Ids.next());
    private CustomerId customer = new CustomerId(Ids.next());
    private VehicleId vehicle = new VehicleId(Ids.next());
    private Optional<AppointmentId> appointment = Optional.empty();
    private Optional<SpecialHoursId> hours = Optional.empty();
    private String date = "2027-03-01";
    private Channel channel = Channel.SMS;
    private Instant at = Given.NOW;

    MessageBuilder() {}

    public MessageBuilder from(Dealer newDealer) {
        dealer = newDealer.id();
        return this;
    }

    public MessageBuilder to(Customer newCustomer) {
        customer = newCustomer.id();
        return this;
    }

    public MessageBuilder about(Vehicle newVehicle) {
        vehicle = newVehicle.id();
        return this;
    }

    /** About an appointment of the car, too. */
    public MessageBuilder about(AppointmentId newAppointment) {
        appointment = Optional.of(newAppointment);
        return this;
    }

    /** It tells of special hours. */
    public MessageBuilder about(SpecialHoursId newHours) {
        hours = Optional.of(newHours);
        return this;
    }

    /** The argument of its text. */
    public MessageBuilder saying(String newDate) {
        date = newDate;
        return this;
    }

    /** A person's task. */
    public MessageBuilder asACall() {
        channel = Channel.CALL;
        return this;
    }

    public MessageBuilder queuedAt(Instant instant) {
        at = instant;
        return this;
    }

    public OutgoingMessage build() {
        return OutgoingMessage.queued(
                id,
                dealer,
                new Reason(MessagePurpose.CARE_REMINDER, customer, vehicle, appointment, hours),
                new Wording("message.care-reminder", new TreeMap<>(Map.of("date", date)), "en"),
                channel,
                at);
    }
}
