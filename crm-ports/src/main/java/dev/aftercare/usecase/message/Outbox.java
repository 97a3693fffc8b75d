package dev.aftercare.usecase.message;

import dev.aftercare.domain.appointment.AppointmentId;
import dev.aftercare.domain.followup.FollowUpPolicy;
import dev.aftercare.domain.message.Channel;
import dev.aftercare.domain.message.MessageEvent;
import dev.aftercare.domain.message.MessageId;
import dev.aftercare.domain.message.MessagePurpose;
import dev.aftercare.domain.message.MessageState;
import dev.aftercare.domain.message.MessageState.Step;
import dev.aftercare.domain.message.OutgoingMessage;
import dev.aftercare.domain.shared.EventType;
import dev.aftercare.domain.shared.Happening;
import dev.aftercare.domain.shared.Subject;
import dev.aftercare.domain.shared.SubjectKind;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.usecase.door.Work;
import dev.aftercare.usecase.followup.FollowUpCauses;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts messages into the queue and takes them back, in the unit of work of their cause, with their events (CARE-7). */
public final class Outbox {

    private Outbox() {}

    /** Queues a message of the scope's dealer; it is sent after the unit of work was committed, or never. One that is not allowed is kept. */
    public static void queue(Work work, OutgoingMessage message) {
        work.stores().messages().insert(message);
        if (message.state() == MessageState.WITHDRAWN) {
            record(work, message, MessageEvent.WITHDRAWN);
        } else if (message.channel() == Channel.CALL) {
            askForCall(work, message);
        } else {
            record(work, message, MessageEvent.QUEUED);
        }
    }

    /**
     * Takes back what waits about a car for a purpose, whichever dealer's it is; the run tells it in that dealer's books. Calls that this
     * dealer was to make instead end at once, those of another with that run.
     *
     * @return whether anything waited
     */
    public static boolean withdraw(Work work, VehicleId about, MessagePurpose purpose) {
        int withdrawn = work.stores().messages().withdraw(about, purpose, work.now());
        if (work.call().scope().organisation().isPresent()) {
            work.record(FollowUpCauses.careDone(work, about, subject -> isFor(work, subject, purpose)));
        }
        return withdrawn > 0;
    }

    /** Whether the call in place of a message about special hours is still to be made. */
    public static boolean isToCall(Work work, OutgoingMessage message) {
        return FollowUpCauses.isToBeTold(
                work,
                message.reason().customer(),
                about(message),
                message.reason().purpose().code());
    }

    /** Takes back one message of the scope's dealer, where it waits to be sent or called about; whether it did. */
    public static boolean withdraw(Work work, MessageId id) {
        Optional<OutgoingMessage> waiting = work.stores()
                .messages()
                .find(id)
                .filter(message -> message.state().after(Step.WITHDRAW).isPresent());
        waiting.ifPresent(message -> withdraw(work, message));
        return waiting.isPresent();
    }

    /** Takes back one message of the scope's dealer that waits to be sent or called about, and tells it at once. */
    public static void withdraw(Work work, OutgoingMessage message) {
        OutgoingMessage taken = message.refused();
        work.stores().messages().update(taken);
        record(work, taken, MessageEvent.WITHDRAWN);
        if (message.state() == MessageState.CALL) {
            endCall(work, message);
        }
    }

    private static boolean isFor(Work work, Subject subject, MessagePurpose purpose) {
        return subject.kind() == SubjectKind.MESSAGE
                && work.stores()
                        .messages()
                        .find(new MessageId(subject.id()))
                        .filter(message -> message.reason().purpose() == purpose)
                        .isPresent();
    }

    /**
     * A message has become a person's task: the one place where that is told, and where the call is planned (FUP-1a). An offer of the waiting
     * list is over before a plan of calls comes round; it stands on that list.
     */
    static void askForCall(Work work, OutgoingMessage message) {
        record(work, message, MessageEvent.CALL_ASKED);
        OutgoingMessage.Reason reason = message.reason();
        if (reason.purpose() != MessagePurpose.WAITING_OFFER && work.isAdopted(FollowUpPolicy.KIND)) {
            boolean isAtOnce =
                    reason.appointment().isPresent() || reason.hours().isPresent();
            work.record(
                    isAtOnce
                            ? FollowUpCauses.appointmentNear(
                                    work,
                                    reason.customer(),
                                    reason.vehicle(),
                                    about(message),
                                    reason.purpose().code())
                            : FollowUpCauses.careDue(
                                    work,
                                    reason.customer(),
                                    reason.vehicle(),
                                    message.id().subject()));
        }
    }

    /** What a call at once in place of a message is about. */
    private static Subject about(OutgoingMessage message) {
        return message.reason()
                .appointment()
                .map(AppointmentId::subject)
                .orElseGet(() -> message.id().subject());
    }

    /** Nobody need call any more in place of a message that was withdrawn. */
    static void endCall(Work work, OutgoingMessage message) {
        OutgoingMessage.Reason reason = message.reason();
        work.record(
                reason.hours().isPresent()
                        ? FollowUpCauses.notToBeTold(
                                work,
                                reason.customer(),
                                about(message),
                                reason.purpose().code())
                        : FollowUpCauses.careDone(
                                work, reason.vehicle(), message.id().subject()::equals));
    }

    /** Writes an event of a message into the books of its dealer; ids and codes only. */
    static void record(Work work, OutgoingMessage message, EventType type) {
        OutgoingMessage.Reason reason = message.reason();
        Happening event = Happening.of(
                type,
                message.id().subject(),
                message.version(),
                List.of(reason.customer().subject(), reason.vehicle().subject()),
                Map.of(
                        "purpose", reason.purpose().code(),
                        "channel", message.channel().name()));
        work.recordFor(message.dealer(), List.of(event));
    }
}
