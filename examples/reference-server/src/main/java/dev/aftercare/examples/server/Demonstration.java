package dev.aftercare.examples.server;

import dev.aftercare.domain.access.Actor;
import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.appointment.Appointment;
import dev.aftercare.domain.appointment.AppointmentState;
import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.network.Dealer;
import dev.aftercare.domain.network.Grade;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.time.ZonedDate;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.port.shared.PageRequest;
import dev.aftercare.port.storage.Storage;
import dev.aftercare.usecase.Crm;
import dev.aftercare.usecase.appointment.BookAppointment;
import dev.aftercare.usecase.appointment.LogArrival;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.call.PageOf;
import dev.aftercare.usecase.customer.RegisterCustomer;
import dev.aftercare.usecase.network.FoundNetwork;
import dev.aftercare.usecase.network.HireStaff;
import dev.aftercare.usecase.network.HoursInput;
import dev.aftercare.usecase.network.OpenDealer;
import dev.aftercare.usecase.network.WorkshopInput;
import dev.aftercare.usecase.network.WorkshopInput.BayInput;
import dev.aftercare.usecase.network.WorkshopInput.ServiceInput;
import dev.aftercare.usecase.vehicle.RegisterVehicle;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * Two dealers with staff, customers, cars and a half-full week from the day of the first start, made through the use
 * cases from a fixed seed. The morning of the first day is lived through with a clock of its own, so that the day's page
 * shows cars that came, are late or did not come. A demonstration that was broken off is finished by the next one: every
 * step is known by a reference or a request key.
 */
final class Demonstration {

    private static final long SEED = 20260302;
    private static final int CUSTOMERS = 120;
    private static final int DAYS = 7;
    private static final int BOOKINGS_A_DAY = 14;
    private static final LocalDate HIRED = LocalDate.of(2022, 1, 1);
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final String SYSTEM = "demonstration";
    private static final List<String> SERVICES = List.of("maintenance", "maintenance", "tyres", "brakes", "diagnosis");

    private final Crm crm;
    private final Instant today;
    private final Consumer<String> progress;
    private final DemonstrationCast cast = new DemonstrationCast(SEED);
    private Instant now;

    /** A demonstration on a storage for the day of {@code today}; tells how far it is through {@code progress}. */
    Demonstration(Storage storage, Instant today, Consumer<String> progress) {
        this.today = today;
        Instant morning = ZonedDate.containing(today, ZONE).at(LocalTime.of(6, 0));
        this.now = morning.isBefore(today) ? morning : today;
        this.progress = progress;
        this.crm = Crm.builder(storage).clock(() -> now).build();
    }

    /** Makes everything that is not there yet. */
    void make() {
        crm.network().found(Call.inNetwork(Actor.job("setup")), new FoundNetwork("长安福特 (demonstration)", ZONE.getId()));
        List<Appointment> firstDay = new ArrayList<>();
        firstDay.addAll(make("CQ01", new OpenDealer.Profile("重庆渝北店", "西南", "重庆", Grade.A), "渝", 5));
        firstDay.addAll(make("SH01", new OpenDealer.Profile("上海浦东店", "华东", "上海", Grade.B), "沪", 4));
        liveThrough(firstDay);
    }

    /** The dealers of the network. */
    static List<Dealer> dealers(Crm crm) {
        return crm.network()
                .dealers(administrator(), PageOf.first(PageRequest.MOST))
                .items();
    }

    /** A dealer with its week; gives the appointments of the first day. */
    private List<Appointment> make(String code, OpenDealer.Profile profile, String province, int bays) {
        Dealer dealer = open(code, profile, bays);
        List<DealerVehicle> cars = customersWithCars(dealer, province);
        progress.accept(code + ": " + cars.size() + " customers with cars");
        List<Appointment> first = new ArrayList<>();
        for (int day = 0; day < DAYS; day++) {
            List<Appointment> booked = fill(dealer, cars, day);
            if (day == 0) {
                first.addAll(booked);
            }
            progress.accept(code + ": " + booked.size() + " appointments for day " + (day + 1) + " of " + DAYS);
        }
        return first;
    }

    private Dealer open(String code, OpenDealer.Profile profile, int bays) {
        WorkshopInput workshop = new WorkshopInput(
                IntStream.rangeClosed(1, bays)
                        .mapToObj(number -> new BayInput("工位 " + number, List.of("lift")))
                        .toList(),
                List.of(
                        new ServiceInput("maintenance", "常规保养 Maintenance", 60, List.of("engine"), List.of("lift")),
                        new ServiceInput("tyres", "轮胎更换 Tyres", 45, List.of("engine"), List.of("lift")),
                        new ServiceInput("brakes", "制动检修 Brakes", 90, List.of("engine"), List.of("lift")),
                        new ServiceInput("diagnosis", "故障诊断 Diagnosis", 120, List.of("engine"), List.of("lift"))));
        OpenDealer command =
                new OpenDealer(code, profile, ZONE.getId(), HoursInput.everyDay("08:00-12:00,13:00-18:00"), workshop);
        crm.network().openDealer(administrator(), command);
        Dealer dealer = dealers(crm).stream()
                .filter(candidate -> candidate.code().equals(code))
                .findFirst()
                .orElseThrow();
        hire(dealer, bays);
        return dealer;
    }

    private void hire(Dealer dealer, int technicians) {
        for (int i = 0; i < 3; i++) {
            hire(dealer, Role.SERVICE_ADVISOR, "advisor-" + i, List.of());
        }
        for (int i = 0; i < technicians; i++) {
            hire(dealer, Role.TECHNICIAN, "technician-" + i, List.of("engine"));
        }
    }

    private void hire(Dealer dealer, Role role, String key, List<String> skills) {
        DemonstrationCast.Person person = cast.person();
        HireStaff command = new HireStaff(
                person.family() + person.given(),
                List.of(role),
                skills,
                HoursInput.everyDay("07:30-18:30"),
                HIRED,
                null);
        Call call = Call.in(dealer.id(), administrator().actor());
        boolean known = crm.network().staff(call).stream()
                .anyMatch(member ->
                        member.name().equals(command.name()) && member.roles().contains(role));
        if (!known) {
            crm.network().hire(call.keyed(key), command).orElseThrow();
        }
    }

    private List<DealerVehicle> customersWithCars(Dealer dealer, String province) {
        Call call = as(dealer.id(), Role.INTEGRATION);
        return crm.together(
                call,
                shared -> IntStream.range(0, CUSTOMERS)
                        .mapToObj(i -> customerWithCar(shared, call, dealer.code() + "-" + i, province))
                        .toList());
    }

    private DealerVehicle customerWithCar(Crm shared, Call call, String key, String province) {
        DemonstrationCast.Person person = cast.person();
        Customer customer = shared.customers()
                .register(
                        call,
                        RegisterCustomer.person(person.family(), person.given(), person.phone())
                                .known(SYSTEM, key))
                .orElseThrow();
        DemonstrationCast.Car car = cast.car(province);
        return shared.vehicles()
                .register(
                        call,
                        new RegisterVehicle(
                                car.vin(),
                                new RegisterVehicle.Model("Ford", car.model(), car.modelYear(), car.colour()),
                                null,
                                car.plate(),
                                customer.id().value(),
                                null))
                .orElseThrow();
    }

    private List<Appointment> fill(Dealer dealer, List<DealerVehicle> cars, int day) {
        LocalDate date = dealer.dateAt(today).plusDays(day);
        List<Appointment> booked = new ArrayList<>();
        for (int i = 0; i < BOOKINGS_A_DAY; i++) {
            DealerVehicle car = cars.get((day * BOOKINGS_A_DAY + i) % cars.size());
            LocalTime time = LocalTime.of(8, 0).plusMinutes(30L * cast.upTo(18));
            BookAppointment command = BookAppointment.of(
                    car.id().value(),
                    car.owner().orElseThrow().value(),
                    cast.one(SERVICES),
                    ZonedDate.of(date, dealer.zone()).at(time));
            Call call = as(dealer.id(), Role.APPOINTMENT_CLERK).keyed(SYSTEM + "-" + date + "-" + i);
            crm.appointments().book(call, command).fold(booked::add, refusal -> false);
        }
        return booked;
    }

    /** Most cars came, some early or late, a few not at all; no further than until now. */
    private void liveThrough(List<Appointment> appointments) {
        List<Appointment> byTime = appointments.stream()
                .filter(appointment -> appointment.progress().state() == AppointmentState.BOOKED)
                .sorted(Comparator.comparing(
                        appointment -> appointment.placement().slot().start()))
                .toList();
        for (Appointment appointment : byTime) {
            Duration offset = Duration.ofMinutes(cast.upTo(40) - 18L);
            Instant arrival = appointment.placement().slot().start().plus(offset);
            boolean comes = cast.upTo(8) > 0;
            if (comes && arrival.isBefore(today)) {
                now = now.isAfter(arrival) ? now : arrival;
                crm.appointments()
                        .arrive(
                                as(appointment.dealer(), Role.GUARD),
                                new LogArrival(appointment.id().value(), arrival));
                if (cast.upTo(3) > 0) {
                    crm.appointments()
                            .begin(
                                    as(appointment.dealer(), Role.SERVICE_ADVISOR),
                                    appointment.id().value());
                }
            }
        }
        now = today;
        crm.jobs().runDue(1_000);
    }

    static Call as(OrganisationId dealer, Role role) {
        return Call.in(dealer, Actor.of(SYSTEM, dealer, role));
    }

    static Call administrator() {
        return Call.inNetwork(
                new Actor(SYSTEM, Optional.<OrganisationId>empty(), Set.of(Role.ADMINISTRATOR), Set.of()));
    }
}
