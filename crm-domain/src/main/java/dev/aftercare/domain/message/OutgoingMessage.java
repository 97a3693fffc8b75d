package dev.aftercare.domain.message;

import com.google.common.collect.ImmutableSortedMap;
import dev.aftercare.domain.appointment.AppointmentId;
import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.message.MessageState.Step;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.specialhours.SpecialHoursId;
import dev.aftercare.domain.vehicle.VehicleId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A message of a dealer to one of its customers about a car: written with what caused it, delivered afterwards at least once (CARE-7).
 *
 * @param reason why it is written and about whom
 */
public record OutgoingMessage(
        MessageId id,
        OrganisationId dealer,
        Reason reason,
        Wording wording,
        Channel channel,
        Transmission transmission,
        long version) {

    private static final List<Duration> GAPS = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(8));

    /**
     * Why a message is written, to whom, and about which car.
     *
     * @param appointment which it is about, if any
     * @param hours of which special hours it tells, if of any
     */
    public record Reason(
            MessagePurpose purpose,
            CustomerId customer,
            VehicleId vehicle,
            Optional<AppointmentId> appointment,
            Optional<SpecialHoursId> hours) {

        /** About no special hours. */
        public Reason(
                MessagePurpose purpose, CustomerId customer, VehicleId vehicle, Optional<AppointmentId> appointment) {
            this(purpose, customer, vehicle, appointment, Optional.empty());
        }

        /** About no appointment. */
        public Reason(MessagePurpose purpose, CustomerId customer, VehicleId vehicle) {
            this(purpose, customer, vehicle, Optional.empty());
        }
    }

    /** A message that waits to be sent; by {@link Channel#CALL} it is a person's task. */
    public static OutgoingMessage queued(
            MessageId id, OrganisationId dealer, Reason reason, Wording wording, Channel channel, Instant now) {
        Transmission start = channel == Channel.CALL ? Transmission.call(now) : Transmission.queued(now);
        return new OutgoingMessage(id, dealer, reason, wording, channel, start, 1);
    }

    /** A message that is not sent because the customer allows no channel for it (CUS-2): it is on record that it was left out. */
    public static OutgoingMessage notAllowed(
            MessageId id, OrganisationId dealer, Reason reason, Wording wording, Channel channel, Instant now) {
        Transmission none = Transmission.call(now).ended(MessageState.WITHDRAWN);
        return new OutgoingMessage(id, dealer, reason, wording, channel, none, 1);
    }

    /** Where it stands. */
    public MessageState state() {
        return transmission.state();
    }

    /** Whether the run has to look at it at {@code now}. */
    public boolean isDue(Instant now) {
        return transmission.nextTry().filter(due -> !due.isAfter(now)).isPresent();
    }

    /** Whether it was handed over as often as is sensible. */
    public boolean isSpent() {
        return transmission.attempts() >= GAPS.size();
    }

    /**
     * About to be handed over at {@code now}: the next try, should this one fail or be cut off, comes after a growing gap.
     *
     * @param hours gives the first instant from another on at which the customer may be disturbed (hard case 37)
     */
    public OutgoingMessage tried(Instant now, UnaryOperator<Instant> hours) {
        after(Step.TRY);
        return becoming(channel, transmission.tried(hours.apply(now.plus(GAPS.get(transmission.attempts())))));
    }

    /** Not handed over before {@code until}, which is no try. */
    public OutgoingMessage postponed(Instant until) {
        after(Step.TRY);
        return becoming(channel, transmission.postponed(until));
    }

    /** Taken by the channel. */
    public OutgoingMessage sent(Instant now) {
        after(Step.DELIVER);
        return becoming(channel, transmission.sent(now));
    }

    /** Not tried again. */
    public OutgoingMessage givenUp() {
        return becoming(channel, transmission.ended(after(Step.GIVE_UP)));
    }

    /** Not wanted any more; the run tells it from {@code now} on, since another dealer's sale may be the cause. */
    public OutgoingMessage withdrawn(Instant now) {
        return becoming(channel, transmission.withdrawn(after(Step.WITHDRAW), now));
    }

    /** Not wanted by the customer any more, and nothing more to be told (hard case 37). */
    public OutgoingMessage refused() {
        return becoming(channel, transmission.ended(after(Step.WITHDRAW)));
    }

    /** Told to be withdrawn. */
    public OutgoingMessage told() {
        return becoming(channel, transmission.ended(after(Step.TELL)));
    }

    /** A person's task, since nobody can be written to. */
    public OutgoingMessage turnedToCall() {
        return becoming(Channel.CALL, transmission.ended(after(Step.TURN_TO_CALL)));
    }

    /** The same, as a message to a customer who is erased (CUS-9): never sent any more, and without what it would have said. */
    public OutgoingMessage erased() {
        Transmission last =
                state().after(Step.WITHDRAW).map(transmission::ended).orElse(transmission);
        Wording silent = new Wording(wording.key(), ImmutableSortedMap.of(), wording.language());
        return new OutgoingMessage(id, dealer, reason, silent, channel, last, version + 1);
    }

    private MessageState after(Step step) {
        return state().after(step)
                .orElseThrow(() -> new IllegalStateException(
                        "message " + id + " is " + state() + "; " + step + " is not possible there"));
    }

    private OutgoingMessage becoming(Channel newChannel, Transmission newTransmission) {
        return new OutgoingMessage(id, dealer, reason, wording, newChannel, newTransmission, version + 1);
    }
}
