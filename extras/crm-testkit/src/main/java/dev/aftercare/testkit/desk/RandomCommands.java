package dev.aftercare.testkit.desk;

import dev.aftercare.domain.access.Actor;
import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.appointment.Appointment;
import dev.aftercare.domain.appointment.AppointmentPolicy;
import dev.aftercare.domain.appointment.HoldKind;
import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.network.Dealer;
import dev.aftercare.domain.network.StaffMember;
import dev.aftercare.domain.shared.DistanceUnit;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.shared.SubjectKind;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.domain.vehicle.ReadingSource;
import dev.aftercare.usecase.Crm;
import dev.aftercare.usecase.appointment.BookAppointment;
import dev.aftercare.usecase.appointment.FindOffers;
import dev.aftercare.usecase.appointment.LogArrival;
import dev.aftercare.usecase.appointment.MoveAppointment;
import dev.aftercare.usecase.appointment.ReassignAppointment;
import dev.aftercare.usecase.appointment.SeeDay;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.call.PageOf;
import dev.aftercare.usecase.customer.FindCustomers;
import dev.aftercare.usecase.customer.RegisterCustomer;
import dev.aftercare.usecase.journal.SeeTimeline;
import dev.aftercare.usecase.network.ChangeHours;
import dev.aftercare.usecase.network.HoursInput;
import dev.aftercare.usecase.policy.RecordPolicy;
import dev.aftercare.usecase.vehicle.ChangeOwner;
import dev.aftercare.usecase.vehicle.DeliverVehicle;
import dev.aftercare.usecase.vehicle.FindVehicles;
import dev.aftercare.usecase.vehicle.RecordReading;
import dev.aftercare.usecase.vehicle.RegisterVehicle;
import dev.aftercare.usecase.vehicle.ShowPapers;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.Function;
import java.util.random.RandomGenerator;

/**
 * Draws commands of all kinds from a seed: right ones and wrong ones, own ids and foreign ones, repeats and races with the
 * clock. What was made before is remembered from the first storage; a command is then the same for all of them.
 */
final class RandomCommands {

    private static final List<String> FAMILIES = List.of("王", "李", "Zoë", "欧阳", "O'Neil", "𠀀");
    private static final List<String> SERVICES = List.of("maintenance", "maintenance", "half-day", "paint", "unknown");
    private static final int CARS = 400;

    private final RandomGenerator chance;
    private final List<DealerStage> dealers;
    private final List<List<StaffMember>> staff;
    private final List<UUID> customers = new ArrayList<>();
    private final List<UUID> cars = new ArrayList<>();
    private final List<UUID> appointments = new ArrayList<>();

    RandomCommands(long seed, List<DealerStage> dealers) {
        this.chance = new SplittableRandom(seed);
        this.dealers = dealers;
        this.staff = dealers.stream()
                .map(dealer -> dealer.crm()
                        .network()
                        .staff(Stage.administratorAt(dealer.dealer().id())))
                .toList();
    }

    /** A command with its words. */
    record Command(String words, Function<Crm, Object> body) {}

    /** The next command at {@code now}. */
    Command next(Instant now) {
        int dealer = chance.nextInt(dealers.size());
        Call call = call(dealer);
        return switch (chance.nextInt(20)) {
            case 0, 1 -> registerCustomer(call);
            case 2, 3 -> registerCar(call);
            case 4 -> ownership(call, now);
            case 5 -> reading(call, now);
            case 6 -> see(call);
            case 7 -> search(call);
            case 8 -> offers(call, now, dealer);
            case 9, 10, 11, 12, 13 -> book(call, now, dealer);
            case 14 -> move(call, now, dealer);
            case 15 -> reassign(call, dealer);
            case 16 -> cancel(call);
            case 17 -> arrive(call, now);
            case 18 -> hoursOrPolicy(call, now);
            default -> jobs();
        };
    }

    /** Remembers what a command made. */
    void remember(Object result) {
        if (result instanceof Outcome.Accepted<?> accepted) {
            if (accepted.value() instanceof Customer customer) {
                customers.add(customer.id().value());
            } else if (accepted.value() instanceof DealerVehicle car) {
                cars.add(car.id().value());
            } else if (accepted.value() instanceof Appointment appointment) {
                appointments.add(appointment.id().value());
            }
        }
    }

    private Command registerCustomer(Call call) {
        RegisterCustomer person = RegisterCustomer.person(one(FAMILIES), one(FAMILIES), "1380000" + (1000 + upTo(50)));
        RegisterCustomer command = upTo(3) == 0 ? person.known("dms", "c-" + upTo(40)) : person;
        return new Command("register " + command, crm -> crm.customers().register(call, command));
    }

    private Command registerCar(Call call) {
        String vin = String.format(Locale.ROOT, "WVWZZZ1JZ3W%06d", upTo(CARS));
        RegisterVehicle car = RegisterVehicle.car(vin, "VW", one(List.of("Golf", "Polo")), plate());
        RegisterVehicle command = upTo(4) == 0 ? car : car.ownedBy(any(customers));
        return new Command("register " + command, crm -> crm.vehicles().register(call, command));
    }

    private Command ownership(Call call, Instant now) {
        LocalDate day = dateAround(now, 30);
        if (upTo(2) == 0) {
            DeliverVehicle command = new DeliverVehicle(any(cars), any(customers), day, upTo(2) == 0 ? plate() : null);
            return new Command("" + command, crm -> crm.vehicles().deliver(call, command));
        }
        ChangeOwner command = ChangeOwner.to(any(cars), any(customers), day);
        return new Command("" + command, crm -> crm.vehicles().changeOwner(call, command));
    }

    private Command reading(Call call, Instant now) {
        if (upTo(3) == 0) {
            String vin = String.format(Locale.ROOT, "WVWZZZ1JZ3W%06d", upTo(CARS));
            ShowPapers papers = new ShowPapers(vin, plate());
            return new Command("" + papers, crm -> crm.vehicles().showPapers(call, papers));
        }
        RecordReading command = new RecordReading(
                any(cars),
                dateAround(now, 60),
                (long) upTo(50_000),
                one(List.of(DistanceUnit.KILOMETRE, DistanceUnit.MILE)),
                one(List.of(ReadingSource.values())));
        return new Command("" + command, crm -> crm.vehicles().recordReading(call, command));
    }

    private Command see(Call call) {
        UUID car = any(cars);
        UUID customer = any(customers);
        UUID appointment = any(appointments);
        return switch (upTo(4)) {
            case 0 -> new Command("history of " + car, crm -> crm.vehicles().history(call, car));
            case 1 ->
                new Command("see customer " + customer, crm -> crm.customers().find(call, customer));
            case 2 ->
                new Command(
                        "see appointment " + appointment,
                        crm -> crm.appointments().find(call, appointment));
            default ->
                new Command(
                        "timeline of " + car,
                        crm -> crm.journal()
                                .timeline(call, new SeeTimeline(SubjectKind.VEHICLE, car, PageOf.first(20))));
        };
    }

    private Command search(Call call) {
        PageOf page = PageOf.first(1 + upTo(10));
        if (upTo(2) == 0) {
            FindCustomers question = new FindCustomers(FindCustomers.By.NAME, one(FAMILIES), page);
            return new Command("" + question, crm -> crm.customers().search(call, question));
        }
        FindVehicles question = new FindVehicles(FindVehicles.By.PLATE, "沪A0" + upTo(4), page);
        return new Command("" + question, crm -> crm.vehicles().search(call, question));
    }

    private Command offers(Call call, Instant now, int dealer) {
        UUID advisor = upTo(2) == 0 ? staffOf(dealer) : null;
        FindOffers question = new FindOffers(one(SERVICES), dateAround(now, 10), advisor);
        return new Command("" + question, crm -> crm.appointments().offers(call, question));
    }

    private Command book(Call call, Instant now, int dealer) {
        BookAppointment command = new BookAppointment(
                any(cars),
                any(customers),
                one(SERVICES),
                start(now, dealer),
                upTo(5) == 0 ? "squeaks 吱吱声" : null,
                upTo(3) == 0 ? staffOf(dealer) : null,
                upTo(6) == 0 ? staffOf(dealer) : null,
                upTo(8) == 0 ? "the customer waits" : null);
        Call keyed = upTo(3) == 0 ? call.keyed("k-" + upTo(200)) : call;
        return new Command(
                "book " + command
                        + keyed.requestKey().map(key -> " under " + key).orElse(""),
                crm -> crm.appointments().book(keyed, command));
    }

    private Command move(Call call, Instant now, int dealer) {
        MoveAppointment command = MoveAppointment.to(any(appointments), start(now, dealer));
        Call expecting = upTo(3) == 0 ? call.expecting(1) : call;
        return new Command("" + command, crm -> crm.appointments().move(expecting, command));
    }

    private Command reassign(Call call, int dealer) {
        ReassignAppointment command =
                new ReassignAppointment(any(appointments), one(List.of(HoldKind.values())), staffOf(dealer));
        return new Command("" + command, crm -> crm.appointments().reassign(call, command));
    }

    private Command cancel(Call call) {
        UUID appointment = any(appointments);
        return new Command("cancel " + appointment, crm -> crm.appointments().cancel(call, appointment));
    }

    private Command arrive(Call call, Instant now) {
        UUID appointment = any(appointments);
        if (upTo(3) == 0) {
            return new Command("begin " + appointment, crm -> crm.appointments().begin(call, appointment));
        }
        LogArrival command = new LogArrival(appointment, upTo(2) == 0 ? null : now.plusSeconds(upTo(7200) - 3600L));
        return new Command("" + command, crm -> crm.appointments().arrive(call, command));
    }

    private Command hoursOrPolicy(Call call, Instant now) {
        if (upTo(4) == 0) {
            AppointmentPolicy body =
                    new AppointmentPolicy(one(List.of(15, 30, 60)), 30, upTo(40), 30, 15, 60, LocalTime.NOON);
            RecordPolicy command = RecordPolicy.of(AppointmentPolicy.KIND, dateAround(now, 5), body);
            return new Command("" + command, crm -> crm.policies().record(call, command));
        }
        if (upTo(4) == 0) {
            ChangeHours command = new ChangeHours(
                    HoursInput.everyDay(one(List.of("08:00-12:00,13:00-18:00", "09:00-17:00", "07:00-20:00"))));
            return new Command("" + command, crm -> crm.network().changeHours(call, command));
        }
        SeeDay question = new SeeDay(dateAround(now, 5));
        return new Command("" + question, crm -> crm.appointments().day(call, question));
    }

    private Command jobs() {
        int limit = 1 + upTo(50);
        return new Command(
                "run at most " + limit + " of each job", crm -> crm.jobs().runDue(limit));
    }

    private Call call(int dealer) {
        Dealer home = dealers.get(dealer).dealer();
        Role role = upTo(5) == 0 ? one(List.of(Role.values())) : Role.DEALER_MANAGER;
        Actor actor = new Actor(
                home.code() + "/" + role,
                Optional.of(home.id()),
                EnumSet.of(role, upTo(10) == 0 ? Role.GUARD : Role.APPOINTMENT_CLERK, Role.SERVICE_ADVISOR),
                Set.of());
        return Call.in(home.id(), actor);
    }

    private Instant start(Instant now, int dealer) {
        LocalDate date = dateAround(now, 6);
        LocalTime time = LocalTime.of(7, 0).plusMinutes(upTo(12) == 0 ? 7 : 30L * upTo(24));
        return dealers.get(dealer).at(date + "T" + time);
    }

    private LocalDate dateAround(Instant now, int days) {
        return now.atZone(dealers.get(0).dealer().zone()).toLocalDate().plusDays(upTo(days) - days / 4L);
    }

    private UUID staffOf(int dealer) {
        return one(staff.get(dealer)).id().value();
    }

    /** Mostly something known, sometimes of another dealer, now and then unknown. */
    private UUID any(List<UUID> known) {
        return known.isEmpty() || upTo(50) == 0 ? new UUID(7, chance.nextLong()) : one(known);
    }

    private String plate() {
        return String.format(Locale.ROOT, "沪A%05d", upTo(CARS));
    }

    private <T> T one(List<T> choices) {
        return choices.get(upTo(choices.size()));
    }

    private int upTo(int bound) {
        return chance.nextInt(bound);
    }
}
