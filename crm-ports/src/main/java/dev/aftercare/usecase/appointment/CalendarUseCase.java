package dev.aftercare.usecase.appointment;

import dev.aftercare.domain.appointment.Appointment;
import dev.aftercare.domain.appointment.AppointmentCalendar;
import dev.aftercare.domain.appointment.AppointmentCalendar.Entry;
import dev.aftercare.domain.appointment.HoldKind;
import dev.aftercare.domain.network.Dealer;
import dev.aftercare.domain.network.StaffId;
import dev.aftercare.domain.network.StaffMember;
import dev.aftercare.domain.shared.Subject;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.domain.vehicle.Plate;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.usecase.call.NotFoundException;
import dev.aftercare.usecase.door.Work;
import dev.aftercare.usecase.staff.Rosters;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Appointments as a calendar (hard case 16), in as many statements for one as for a hundred. */
public final class CalendarUseCase {

    private final Work work;
    private final Dealer dealer;
    private final Map<UUID, String> advisors;

    private CalendarUseCase(Work work, Map<UUID, String> advisors) {
        this.work = work;
        this.dealer = work.dealer();
        this.advisors = advisors;
    }

    /** A dealer's day with the names of who receives; an advisor whom the dealer does not have is not found. */
    static AppointmentCalendar ofDay(Work work, SeeCalendar question) {
        LocalDate date = Objects.requireNonNullElse(question.date(), work.today());
        Map<UUID, String> advisors = Rosters.people(work, date).stream()
                .collect(Collectors.toMap(person -> person.id().value(), StaffMember::name));
        Optional<UUID> wanted = Optional.ofNullable(question.advisor());
        wanted.filter(advisor -> !advisors.containsKey(advisor)).ifPresent(unknown -> {
            throw new NotFoundException(new StaffId(unknown).subject());
        });
        CalendarUseCase calendar = new CalendarUseCase(work, advisors);
        return calendar.of(SeeDayUseCase.of(work, date).stream()
                .filter(appointment -> wanted.isEmpty()
                        || appointment.placement().resource(HoldKind.ADVISOR).equals(wanted))
                .toList());
    }

    /** Appointments that a customer reaches; the plate is there while the car is theirs. */
    public static AppointmentCalendar ofCustomer(Work work, List<Appointment> appointments) {
        return new CalendarUseCase(work, Map.of()).of(appointments);
    }

    private AppointmentCalendar of(List<Appointment> appointments) {
        List<VehicleId> cars = appointments.stream()
                .map(appointment -> appointment.request().vehicle())
                .distinct()
                .toList();
        Map<VehicleId, Optional<Plate>> plates =
                work.stores().dealerVehicles().findAll(work.organisation(), cars).stream()
                        .collect(Collectors.toMap(DealerVehicle::id, DealerVehicle::plate));
        Map<Subject, Instant> changed = work.stores()
                .journal()
                .lastChanges(appointments.stream()
                        .map(appointment -> appointment.id().subject())
                        .toList());
        return new AppointmentCalendar(
                dealer,
                appointments.stream()
                        .map(appointment -> new Entry(
                                appointment,
                                dealer.workshop().namesOf(appointment.request().services()),
                                plates.getOrDefault(appointment.request().vehicle(), Optional.empty()),
                                appointment
                                        .placement()
                                        .resource(HoldKind.ADVISOR)
                                        .map(advisors::get),
                                Objects.requireNonNull(
                                        changed.get(appointment.id().subject()))))
                        .toList());
    }
}
