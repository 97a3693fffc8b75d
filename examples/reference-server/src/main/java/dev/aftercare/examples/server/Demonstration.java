package dev.aftercare.examples.server;

import dev.aftercare.domain.access.Actor;
import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.appointment.Appointment;
import dev.aftercare.domain.appointment.AppointmentState;
import dev.aftercare.domain.appointment.DealerDay;
import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.network.Dealer;
import dev.aftercare.domain.network.Grade;
import dev.aftercare.domain.network.StaffMember;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.time.ZonedDate;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.port.shared.PageRequest;
import dev.aftercare.port.storage.Storage;
import dev.aftercare.usecase.Crm;
import dev.aftercare.usecase.appointment.BookAppointment;
import dev.aftercare.usecase.appointment.LogArrival;
import dev.aftercare.usecase.appointment.SeeDay;
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
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Two dealers with staff, customers, cars and a half-full week from the day of the first start, made through the use
 * cases from a fixed seed. The morning of the first day is lived through with a clock of its own, so that the day's page
 * shows cars that came, are late or did not come. What is there already is told by the storage alone: one that was broken
 * off is finished by the next one for the same week, and one that is whole is left as it is.
 */
final class Demonstration {

    private static final long SEED = 20260302;
    private static final int CUSTOMERS = 120;
    private static final int DAYS = 7;
    private static final int BOOKINGS_A_DAY = 14;
    private static final LocalDate HIRED = LocalDate.of(2022, 1, 1);
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final String SYSTEM = "demonstration";
    private static final String SOUTH_WEST = "CQ01";
    private static final String EAST = "SH01";
    private static final List<String> SERVICES = List.of("maintenance", "maintenance", "tyres", "brakes", "diagnosis");

    private final Crm crm;
    private final Instant begun;
    private final Instant today;
    private final Consumer<String> progress;
    private final DemonstrationCast cast = new DemonstrationCast(SEED);
    private Instant now;

    /**
     * A demonstration on a storage, begun now or before; tells how far it is through {@code progress}.
     *
     * @throws NotADemonstrationException where the storage has a network that was founded otherwise
     */
    Demonstration(Storage storage, Instant today, Consumer<String> progress) {
        this.today = today;
        this.begun = DemonstrationNetwork.begunOn(storage, today);
        Instant morning = ZonedDate.containing(begun, ZONE).at(LocalTime.of(6, 0));
        this.now = morning.isBefore(today) ? morning : today;
        this.progress = progress;
        this.crm = Crm.builder(storage).clock(() -> now).build();
    }

    /** Makes everything that is not there yet. */
    void make() {
        crm.network().found(DemonstrationNetwork.founder(), new FoundNetwork("长安福特 (demonstration)", ZONE.getId()));
        if (isWhole()) {
            return;
        }
        List<Appointment> firstDay = new ArrayList<>();
        firstDay.addAll(make(SOUTH_WEST, new OpenDealer.Profile("重庆渝北店", "西南", "重庆", Grade.A), "渝", 5));
        firstDay.addAll(make(EAST, new OpenDealer.Profile("上海浦东店", "华东", "上海", Grade.B), "沪", 4));
        liveThrough(firstDay);
        dealers(crm).forEach(dealer -> hire(dealer, Role.DEALER_MANAGER, "manager", List.of()));
    }

    /** Managers come last: where each dealer has one, all the rest is there. */
    private boolean isWhole() {
        List<Dealer> dealers = dealers(crm);
        return dealers.size() == 2
                && dealers.stream()
                        .allMatch(dealer -> staff(dealer).stream()
                                .anyMatch(member -> member.roles().contains(Role.DEALER_MANAGER)));
    }

    /** The dealers that the demonstration made; others may have been opened beside them. */
    static List<Dealer> dealers(Crm crm) {
        return crm.network().dealers(administrator(), PageOf.first(PageRequest.MOST)).items().stream()
                .filter(dealer -> List.of(SOUTH_WEST, EAST).contains(dealer.code()))
                .toList();
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
        boolean known = staff(dealer).stream()
                .anyMatch(member ->
                        member.name().equals(command.name()) && member.roles().contains(role));
        if (!known) {
            crm.network()
                    .hire(Call.in(dealer.id(), administrator().actor()).keyed(key), command)
                    .orElseThrow();
        }
    }

    private List<StaffMember> staff(Dealer dealer) {
        return crm.network().staff(Call.in(dealer.id(), administrator().actor()));
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
        LocalDate date = dealer.dateAt(begun).plusDays(day);
        Map<VehicleId, Appointment> known = known(dealer, date);
        List<Appointment> booked = new ArrayList<>();
        for (int i = 0; i < BOOKINGS_A_DAY; i++) {
            DealerVehicle car = cars.get((day * BOOKINGS_A_DAY + i) % cars.size());
            BookAppointment command = wish(dealer, car, date);
            Appointment before = known.get(car.id());
            if (before != null) {
                booked.add(before);
            } else {
                Call call = as(dealer.id(), Role.APPOINTMENT_CLERK).keyed(SYSTEM + "-" + date + "-" + i);
                crm.appointments().book(call, command).fold(booked::add, refusal -> false);
            }
        }
        return booked;
    }

    private BookAppointment wish(Dealer dealer, DealerVehicle car, LocalDate date) {
        LocalTime time = LocalTime.of(8, 0).plusMinutes(30L * cast.upTo(18));
        return BookAppointment.of(
                car.id().value(),
                car.owner().orElseThrow().value(),
                cast.one(SERVICES),
                ZonedDate.of(date, dealer.zone()).at(time));
    }

    /** What a demonstration that was broken off has booked for a day; request keys would be forgotten after a while. */
    private Map<VehicleId, Appointment> known(Dealer dealer, LocalDate date) {
        return crm.appointments().day(as(dealer.id(), Role.APPOINTMENT_CLERK), new SeeDay(date)).visits().stream()
                .map(DealerDay.Visit::appointment)
                .collect(Collectors.toMap(
                        appointment -> appointment.request().vehicle(), Function.identity(), (one, other) -> one));
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
