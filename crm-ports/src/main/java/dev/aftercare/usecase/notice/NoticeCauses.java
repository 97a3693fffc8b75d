package dev.aftercare.usecase.notice;

import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.appointment.Appointment;
import dev.aftercare.domain.appointment.AppointmentState;
import dev.aftercare.domain.notice.NoticePolicy;
import dev.aftercare.domain.notice.Notices;
import dev.aftercare.usecase.door.Work;
import dev.aftercare.usecase.followup.FollowUpCauses;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What makes that a customer has to be told of an appointment, or need not be any more, in the unit of work of the cause (APT-5a, APT-5c). It is
 * noted here and told by the next run: who books holds the lock of a day, and others wait for it.
 */
public final class NoticeCauses {

    private NoticeCauses() {}

    /** An appointment was made; nothing while the network has not adopted the policy that says what is told. */
    public static void booked(Work work, Appointment appointment) {
        if (work.isAdopted(NoticePolicy.KIND)) {
            begin(work, appointment);
        }
    }

    /**
     * It was moved, cancelled, missed, or its car has come. Calls about it as it was need not be made any more; what was to be sent is judged
     * when it is sent.
     */
    public static void changed(Work work, Appointment appointment) {
        boolean isKnown = change(
                work,
                appointment,
                notices -> isCalledOffByCustomer(work, appointment)
                        ? notices.withoutNews(work.now())
                        : notices.changed(work.now()));
        if (isKnown) {
            work.record(FollowUpCauses.appointmentOver(
                    work, appointment.request().customer(), appointment.id().subject()));
        } else if (appointment.progress().state() == AppointmentState.BOOKED) {
            booked(work, appointment);
        }
    }

    /** Its customer is erased: they are told nothing any more (CUS-9). */
    public static void silenced(Work work, Appointment appointment) {
        change(work, appointment, notices -> notices.withoutNews(work.now()));
    }

    private static void begin(Work work, Appointment appointment) {
        work.stores().appointmentNotices().insert(Notices.booked(appointment.id(), appointment.dealer(), work.now()));
    }

    private static boolean change(Work work, Appointment appointment, UnaryOperator<Notices> change) {
        Optional<Notices> known = work.stores().appointmentNotices().find(appointment.id());
        known.ifPresent(notices -> work.stores().appointmentNotices().update(change.apply(notices)));
        return known.isPresent();
    }

    private static boolean isCalledOffByCustomer(Work work, Appointment appointment) {
        return appointment.progress().state() == AppointmentState.CANCELLED
                && work.call().actor().is(Role.CUSTOMER);
    }
}
