package dev.aftercare.usecase.job;

import dev.aftercare.domain.access.Scope;
import dev.aftercare.domain.appointment.Appointment;
import dev.aftercare.domain.appointment.AppointmentId;
import dev.aftercare.port.shared.StorageException;
import dev.aftercare.usecase.appointment.AppointmentDesk;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.door.Door;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Appointments whose grace time has passed without the car become no-shows, which frees what they held (APT-6a). One
 * that fails is passed over, so that it does not hold up those behind it; at as many failures as the limit the run ends.
 */
record NoShows(Door door, AppointmentDesk appointments) implements Job {

    private static final Logger LOG = LoggerFactory.getLogger(NoShows.class);

    @Override
    public String name() {
        return "no-shows";
    }

    @Override
    public Run runDue(Call call, int limit) {
        Set<AppointmentId> tried = new HashSet<>();
        int done = 0;
        int failed = 0;
        List<Appointment> due = untried(call, limit, tried);
        while (!due.isEmpty() && done < limit && failed < limit) {
            for (Appointment appointment : due.subList(0, Math.min(due.size(), limit - done))) {
                tried.add(appointment.id());
                if (miss(call, appointment)) {
                    done++;
                } else {
                    failed++;
                }
            }
            due = untried(call, limit + failed, tried);
        }
        return new Run(done, failed);
    }

    private List<Appointment> untried(Call call, int limit, Set<AppointmentId> tried) {
        return door.internally(call, work -> work.stores().appointments().missedAt(work.now(), limit)).stream()
                .filter(appointment -> !tried.contains(appointment.id()))
                .toList();
    }

    private boolean miss(Call call, Appointment appointment) {
        Call atDealer = Call.of(call.actor(), Scope.of(appointment.dealer())).request(call.requestId());
        try {
            appointments.missIfDue(atDealer, appointment.id());
            return true;
        } catch (StorageException failure) {
            LOG.warn(
                    "appointment {} could not be made a no-show and is tried again by the next run: {}",
                    appointment.id(),
                    failure.getClass().getSimpleName());
            return false;
        }
    }
}
