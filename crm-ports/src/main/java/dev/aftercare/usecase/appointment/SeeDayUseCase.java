package dev.aftercare.usecase.appointment;

import dev.aftercare.domain.appointment.Appointment;
import dev.aftercare.domain.appointment.AppointmentState;
import dev.aftercare.domain.appointment.Attendance;
import dev.aftercare.domain.appointment.DayLoad;
import dev.aftercare.domain.appointment.DayPlan;
import dev.aftercare.domain.appointment.DealerDay;
import dev.aftercare.domain.appointment.DealerDay.Visit;
import dev.aftercare.domain.appointment.HoldKind;
import dev.aftercare.domain.appointment.WorkshopDay;
import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.network.StaffMember;
import dev.aftercare.domain.time.ZonedDate;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.usecase.door.Work;
import dev.aftercare.usecase.merge.CustomersById;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A dealer's day in eight statements, however many customers the dealer has. */
final class SeeDayUseCase {

    private SeeDayUseCase() {}

    static DealerDay see(Work work, SeeDay question) {
        LocalDate date = Objects.requireNonNullElse(question.date(), work.today());
        Planning planning = Planning.lookingAt(work, date);
        List<Appointment> appointments = of(work, date);
        WorkshopDay day = work.stores()
                .workshopDays()
                .read(work.organisation(), planning.dealer().zone(), date, date)
                .get(0);
        return new DealerDay(
                planning.dealer(),
                date,
                work.now(),
                visits(work, planning, appointments),
                DayLoad.of(planning.plan(), day, planning.policy(), work.now()));
    }

    /** The appointments of a day, cancelled and missed ones too: first those whose work goes on from a day before. */
    static List<Appointment> of(Work work, LocalDate date) {
        ZonedDate zoned = ZonedDate.of(date, work.zone());
        return Stream.concat(
                        work.stores().appointments().goingOn(work.organisation(), zoned).stream(),
                        work.stores().appointments().on(work.organisation(), date).stream())
                .toList();
    }

    static DayPlan plan(Work work, SeeDay question) {
        ZonedDate date = ZonedDate.of(Objects.requireNonNullElse(question.date(), work.today()), work.zone());
        Planning planning = Planning.lookingAt(work, date.date());
        return DayPlan.of(
                planning.plan(),
                date,
                planning.staff(),
                work.stores().appointments().holdingOn(work.organisation(), date));
    }

    private static List<Visit> visits(Work work, Planning planning, List<Appointment> appointments) {
        Map<CustomerId, Customer> customers = CustomersById.of(
                work,
                distinct(appointments, appointment -> appointment.request().customer()));
        Map<VehicleId, DealerVehicle> vehicles = byId(
                work.stores()
                        .dealerVehicles()
                        .findAll(
                                work.organisation(),
                                distinct(
                                        appointments,
                                        appointment -> appointment.request().vehicle())),
                DealerVehicle::id);
        Map<UUID, StaffMember> staff =
                byId(planning.staff(), person -> person.id().value());
        return appointments.stream()
                .map(appointment -> visit(work, planning, appointment, customers, vehicles, staff))
                .toList();
    }

    private static Visit visit(
            Work work,
            Planning planning,
            Appointment appointment,
            Map<CustomerId, Customer> customers,
            Map<VehicleId, DealerVehicle> vehicles,
            Map<UUID, StaffMember> staff) {
        Customer customer =
                Objects.requireNonNull(customers.get(appointment.request().customer()));
        DealerVehicle vehicle =
                Objects.requireNonNull(vehicles.get(appointment.request().vehicle()));
        String service =
                planning.dealer().workshop().namesOf(appointment.request().services());
        return new Visit(
                appointment,
                customer.name(),
                vehicle.plate(),
                (vehicle.description().make() + " " + vehicle.description().model()).strip(),
                service,
                appointment
                        .placement()
                        .resource(HoldKind.ADVISOR)
                        .map(staff::get)
                        .map(StaffMember::name),
                Attendance.isLate(appointment, work.now(), planning.policy()),
                appointment.progress().state() == AppointmentState.ARRIVED
                        && appointment.placement().holds().isEmpty());
    }

    private static <T> List<T> distinct(List<Appointment> appointments, Function<Appointment, T> part) {
        return appointments.stream().map(part).distinct().toList();
    }

    private static <K, V> Map<K, V> byId(List<V> items, Function<V, K> id) {
        return items.stream().collect(Collectors.toMap(id, Function.identity()));
    }
}
