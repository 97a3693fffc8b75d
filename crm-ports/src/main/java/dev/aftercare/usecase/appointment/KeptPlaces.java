package dev.aftercare.usecase.appointment;

import dev.aftercare.domain.appointment.Appointment;
import dev.aftercare.domain.appointment.AppointmentId;
import dev.aftercare.domain.appointment.AppointmentPolicy;
import dev.aftercare.domain.appointment.AppointmentState;
import dev.aftercare.domain.gate.GateEntry;
import dev.aftercare.domain.gate.ParkingPlan;
import dev.aftercare.domain.time.TimeRange;
import dev.aftercare.domain.time.ZonedDate;
import dev.aftercare.usecase.door.Work;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which parking places are kept free for whom is expected (APT-9). */
public final class KeptPlaces {

    private KeptPlaces() {}

    /** The place kept for one appointment that was expected until now. */
    static Optional<String> of(Work work, Appointment arrived) {
        if (places(work).isEmpty()) {
            return Optional.empty();
        }
        ZonedDate day = ZonedDate.containing(arrived.agreedAt(), work.zone());
        List<Appointment> appointments = work.stores().appointments().agreedOn(work.organisation(), day);
        List<GateEntry> waiting = GateLog.waiting(work);
        return Optional.ofNullable(
                plan(work, appointments, waiting, Optional.of(arrived.id())).get(arrived.id()));
    }

    /** The place of each appointment of a day whose car may still come. */
    public static Map<AppointmentId, String> of(Work work, List<Appointment> appointments, List<GateEntry> waiting) {
        return plan(work, appointments, waiting, Optional.empty());
    }

    private static Map<AppointmentId, String> plan(
            Work work, List<Appointment> appointments, List<GateEntry> waiting, Optional<AppointmentId> arrived) {
        AppointmentPolicy policy =
                work.policy(AppointmentPolicy.KIND, work.today()).body();
        return ParkingPlan.keep(
                places(work),
                waiting.stream().flatMap(entry -> entry.parkingPlace().stream()).toList(),
                appointments.stream()
                        .filter(each -> each.progress().state() == AppointmentState.BOOKED
                                || arrived.filter(each.id()::equals).isPresent())
                        .map(each -> new ParkingPlan.Coming(each.id(), during(each, policy)))
                        .toList());
    }

    private static TimeRange during(Appointment appointment, AppointmentPolicy policy) {
        Instant agreed = appointment.agreedAt();
        return new TimeRange(
                agreed.minus(policy.punctual()), agreed.plus(policy.grace()).plusMillis(1));
    }

    private static Set<String> places(Work work) {
        return work.dealer().setup().premises().parkingPlaces();
    }
}
