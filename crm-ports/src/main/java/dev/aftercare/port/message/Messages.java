package dev.aftercare.port.message;

import dev.aftercare.domain.appointment.AppointmentId;
import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.message.MessageId;
import dev.aftercare.domain.message.MessagePurpose;
import dev.aftercare.domain.message.MessageState;
import dev.aftercare.domain.message.OutgoingMessage;
import dev.aftercare.domain.specialhours.SpecialHoursId;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.port.shared.Page;
import dev.aftercare.port.shared.PageRequest;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Messages to customers (CARE-7). In a dealer's scope its own are there. */
public interface Messages {

    /** Keeps a new message. */
    void insert(OutgoingMessage message);

    /** Replaces the message's previous version. */
    void update(OutgoingMessage message);

    Optional<OutgoingMessage> find(MessageId id);

    /** Those of {@code ids} that are reached, in no order. */
    List<OutgoingMessage> findAll(Collection<MessageId> ids);

    /** All messages to a customer, by all ids of theirs, in the order of the messages' ids. */
    List<OutgoingMessage> ofCustomer(Collection<CustomerId> customer);

    /** The messages in a state, in the order of their ids, which is that of the time they were made. */
    Page<OutgoingMessage> in(MessageState state, PageRequest page);

    /** Those at which the run has to look, whose next try is at {@code now} or earlier, the earliest first. */
    List<OutgoingMessage> toTry(Instant now, int limit);

    /** Those that tell of special hours, whatever became of them, in the order of their ids (CARE-11). */
    Page<OutgoingMessage> of(SpecialHoursId hours, PageRequest page);

    /** Those about an appointment that wait to be sent or called about, in the order of their ids. */
    List<OutgoingMessage> waitingAbout(AppointmentId appointment);

    /**
     * Withdraws what waits to be sent or called about a car for a purpose, whoever's it is: a sale or a service takes the reminders of
     * every dealer back. The run tells it in the books of the message's dealer.
     *
     * @param now from when on it is told
     * @return how many waited
     */
    int withdraw(VehicleId about, MessagePurpose purpose, Instant now);
}
