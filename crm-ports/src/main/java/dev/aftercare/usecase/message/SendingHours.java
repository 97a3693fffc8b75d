package dev.aftercare.usecase.message;

import dev.aftercare.domain.care.CarePolicy;
import dev.aftercare.domain.customer.ContactWishes;
import dev.aftercare.domain.customer.ConvenientHours;
import dev.aftercare.domain.message.OutgoingMessage;
import dev.aftercare.domain.notice.NoticePolicy;
import dev.aftercare.usecase.door.Work;
import java.time.Instant;
import java.util.Optional;

/** When a message may come: at the customer's own hours, or else those of the policy in force today (CARE-4, hard case 37). */
final class SendingHours {

    private SendingHours() {}

    /**
     * The first instant from {@code at} on at which the message disturbs nobody. What was agreed a moment ago, or called off, is told at any
     * hour to who named none.
     */
    static Instant undisturbed(Work work, OutgoingMessage message, ContactWishes wishes, Instant at) {
        Optional<ConvenientHours> own = wishes.preferences().hours();
        return switch (message.reason().purpose()) {
            case CARE_REMINDER, PAPER_REMINDER, WAITING_OFFER, SPECIAL_HOURS_NEWS ->
                work.policyOrDefaults(CarePolicy.KIND).window().at(own).undisturbed(at, work.zone());
            case APPOINTMENT_REMINDER ->
                own.orElseGet(() -> work.policyOrDefaults(NoticePolicy.KIND).hours())
                        .firstFrom(at, work.zone());
            case SPECIAL_HOURS ->
                own.map(hours -> hours.firstFrom(at, work.zone())).orElseGet(() -> inTime(work, message, at));
            case APPOINTMENT_CONFIRMATION, APPOINTMENT_CANCELLATION ->
                own.map(hours -> hours.firstFrom(at, work.zone())).orElse(at);
            case ACCESS_CODE -> throw new IllegalStateException("message " + message.id() + " is a one-time code");
        };
    }

    /** Within the policy's hours, unless it would be too late then: nobody is left to come to a closed door (CARE-11). */
    private static Instant inTime(Work work, OutgoingMessage message, Instant at) {
        Instant polite = work.policyOrDefaults(NoticePolicy.KIND).hours().firstFrom(at, work.zone());
        return AppointmentTime.isSo(work, message, polite) ? polite : at;
    }
}
