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
import dev.aftercare.usecase.network.Opening;
import java.time.Instant;
import java.util.Optional;

/**
 * Looks at one appointment of which there is something to tell, in the scope of its dealer (APT-5a, APT-5c). What is done and that it is done
 * are written together, so that a run which is killed or comes twice tells nothing twice; who was quicker has raised the version. The row is
 * written first, as by who cancels, so that neither waits for the other's calls.
 */
public final class NoticeRun {

    /** The point and the script of the call before arrival. */
    static final String BEFORE_ARRIVAL = "before-arrival";

    private final Work work;
    private final Notices notices;
    private final Appointment appointment;
    private final NoticePolicy policy;

    private NoticeRun(Work work, Notices notices, Appointment appointment) {
        this.work = work;
        this.notices = notices;
        this.appointment = appointment;
        this.policy = work.policyOrDefaults(NoticePolicy.KIND);
    }

    /** Tells what is due; nothing where somebody else has. */
    public static void look(Work work, AppointmentId id) {
        work.stores()
                .appointmentNotices()
                .find(id)
                .filter(notices -> notices.isDue(work.now()))
                .ifPresent(notices -> new NoticeRun(
                                work,
                                notices,
                                work.found(work.stores().appointments().find(id), id.subject()))
                        .look());
    }

    private void look() {
        if (appointment.progress().state() == AppointmentState.BOOKED) {
            awaited();
        } else {
            over();
        }
    }

    private void awaited() {
        Instant now = work.now();
        Instant agreed = appointment.agreedAt();
        NoticePlan plan = policy.plan(agreed, appointment.expectedAt(), work.zone());
        work.stores().appointmentNotices().update(notices.looked(agreed, now, plan.next(now)));
        if (Concerned.by(work, appointment.request()) && !isCutOff()) {
            write(plan);
            call(plan);
        }
        if (plan.isOver(now)) {
            work.record(FollowUpCauses.appointmentOver(
                    work, appointment.request().customer(), appointment.id().subject()));
        }
    }

    /** Who would come to a closed door is on the clerk's list and was told, and is not asked to come (CARE-11). */
    private boolean isCutOff() {
        return Opening.cutsOff(work, work.dealer(), appointment, date -> true);
    }

    private void write(NoticePlan plan) {
        if (!notices.told().equals(Optional.of(plan.agreed()))) {
            letters().withdraw();
            if (work.now().isBefore(plan.agreed())) { // it asks to bring what a reminder would that fell due meanwhile
                letters().write(MessagePurpose.APPOINTMENT_CONFIRMATION, plan.agreed());
            }
        } else if (plan.isToRemind(notices.since(), work.now())) {
            letters().withdraw();
            letters().write(MessagePurpose.APPOINTMENT_REMINDER, plan.agreed());
        }
    }

    private void call(NoticePlan plan) {
        if (plan.isToCall(notices.since(), work.now())) {
            work.record(FollowUpCauses.appointmentNear(
                    work,
                    appointment.request().customer(),
                    appointment.request().vehicle(),
                    appointment.id().subject(),
                    BEFORE_ARRIVAL));
        }
    }

    /** Cancelled, missed, or the car has come: only that it was called off is told, to who was told the time. */
    private void over() {
        AppointmentState state = appointment.progress().state();
        boolean hasCome = state == AppointmentState.ARRIVED;
        work.stores().appointmentNotices().update(hasCome ? notices.come(work.now()) : notices.settled(work.now()));
        letters().withdraw();
        notices.told()
                .filter(time -> state == AppointmentState.CANCELLED
                        && appointment.progress().arrival().isEmpty()
                        && work.now().isBefore(time))
                .ifPresent(time -> letters().write(MessagePurpose.APPOINTMENT_CANCELLATION, time));
    }

    private AppointmentLetters letters() {
        return new AppointmentLetters(work, policy, appointment);
    }
}
