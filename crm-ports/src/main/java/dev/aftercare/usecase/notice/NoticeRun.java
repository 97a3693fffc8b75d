package dev.aftercare.usecase.notice;

import dev.aftercare.domain.appointment.Appointment;
import dev.aftercare.domain.appointment.AppointmentId;
import dev.aftercare.domain.appointment.AppointmentState;
import dev.aftercare.domain.message.MessagePurpose;
import dev.aftercare.domain.notice.NoticePlan;
import dev.aftercare.domain.notice.NoticePolicy;
import dev.aftercare.domain.notice.Notices;
import dev.aftercare.usecase.door.Work;
import dev.aftercare.usecase.followup.FollowUpCauses;
import java.time.Instant;
import java.util.Optional;

/**
 * Looks at one appointment of which there is something to tell, in the scope of its dealer (APT-5a, APT-5c). What is done and that it is done
 * are written together, so that a run which is killed or comes twice tells nothing twice; who was quicker has raised the version.
 */
public final class NoticeRun {

    /** The point and the script of the call before arrival. */
    static final String BEFORE_ARRIVAL = "before-arrival";

    private NoticeRun() {}

    /** Tells what is due; nothing where somebody else has. */
    public static void look(Work work, AppointmentId id) {
        Optional<Notices> due =
                work.stores().appointmentNotices().find(id).filter(notices -> notices.isDue(work.now()));
        if (due.isPresent()) {
            Appointment appointment = work.found(work.stores().appointments().find(id), id.subject());
            Notices looked = appointment.progress().state() == AppointmentState.BOOKED
                    ? awaited(work, due.get(), appointment)
                    : over(work, due.get(), appointment);
            work.stores().appointmentNotices().update(looked);
        }
    }

    private static Notices awaited(Work work, Notices notices, Appointment appointment) {
        Instant now = work.now();
        NoticePolicy policy = work.policyOrDefaults(NoticePolicy.KIND);
        Instant agreed = appointment.placement().slot().start();
        NoticePlan plan = policy.plan(agreed, appointment.expectedAt(), work.zone());
        AppointmentLetters letters = new AppointmentLetters(work, policy, appointment);
        if (!notices.told().equals(Optional.of(agreed))) {
            letters.withdraw();
            if (now.isBefore(agreed)) { // it asks to bring what a reminder would that fell due meanwhile
                letters.write(MessagePurpose.APPOINTMENT_CONFIRMATION, agreed);
            }
        } else if (plan.isToRemind(notices.since(), now)) {
            letters.withdraw();
            letters.write(MessagePurpose.APPOINTMENT_REMINDER, agreed);
        }
        if (plan.isToCall(notices.since(), now)) {
            work.record(FollowUpCauses.appointmentNear(
                    work,
                    appointment.request().customer(),
                    appointment.request().vehicle(),
                    appointment.id().subject(),
                    BEFORE_ARRIVAL));
        } else if (plan.isOver(now)) {
            work.record(FollowUpCauses.appointmentOver(
                    work, appointment.request().customer(), appointment.id().subject()));
        }
        return notices.looked(agreed, now, plan.next(now));
    }

    /** Cancelled, missed, or the car has come: only that it was called off is told, to who was told the time. */
    private static Notices over(Work work, Notices notices, Appointment appointment) {
        AppointmentLetters letters =
                new AppointmentLetters(work, work.policyOrDefaults(NoticePolicy.KIND), appointment);
        letters.withdraw();
        notices.told()
                .filter(time -> appointment.progress().state() == AppointmentState.CANCELLED
                        && work.now().isBefore(time))
                .ifPresent(time -> letters.write(MessagePurpose.APPOINTMENT_CANCELLATION, time));
        return notices.settled(work.now());
    }
}
