package dev.aftercare.testkit.desk;

import dev.aftercare.domain.access.Actor;
import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.domain.visit.VisitKind;
import dev.aftercare.testkit.desk.RandomCommands.Command;
import dev.aftercare.usecase.appointment.BookAppointment;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.customer.RegisterCustomer;
import dev.aftercare.usecase.vehicle.RegisterVehicle;
import dev.aftercare.usecase.visit.OpenVisit;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * Draws what happens in the days of two workshops, with few cars, so that most commands meet an appointment, a car at the gate or somebody
 * who waits: bookings of all shapes, exchanges, waiting lists, the gate, bays and people that are away or lent, special hours, jobs.
 */
final class RandomWorkshop implements RandomSource {

    private static final int CARS = 24;

    /** One car, and one command, in so many is the second dealer's, which knows nothing of the first one's. */
    private static final int ELSEWHERE = 8;

    /** A car, whose it is, and what the guard reads on it. */
    record Car(UUID id, UUID owner, String plate) {}

    private final RandomDraws draws;
    private final RandomBookings bookings;
    private final RandomVisits visits;
    private final RandomOutages outages;
    private final RandomLoans loans;
    private final RandomOffice office;
    private final RandomGate gate;
    private final RandomWaiting waiting;
    private final RandomSpecialHours specialHours;
    private final RandomStructure structure;
    private final List<Car> cars = new ArrayList<>();
    private final List<UUID> owners = new ArrayList<>();

    RandomWorkshop(long seed, List<DealerStage> dealers) {
        this.draws = new RandomDraws(seed, dealers);
        this.bookings = new RandomBookings(draws);
        this.visits = new RandomVisits(draws);
        this.outages = new RandomOutages(draws);
        this.loans = new RandomLoans(draws);
        this.office = new RandomOffice(draws);
        this.gate = new RandomGate(draws);
        this.waiting = new RandomWaiting(draws);
        this.specialHours = new RandomSpecialHours(draws);
        this.structure = new RandomStructure(draws);
    }

    @Override
    public RandomDraws known() {
        return draws;
    }

    @Override
    public void remember(Object result) {
        draws.remember(result);
        if (result instanceof Outcome.Accepted<?> accepted) {
            if (accepted.value() instanceof Customer owner) {
                owners.add(owner.id().value());
            } else if (accepted.value() instanceof DealerVehicle car) {
                cars.add(new Car(car.id().value(), car.owner().orElseThrow().value(), plate(cars.size())));
            }
        }
    }

    @Override
    public Command next(Instant now) {
        if (cars.size() < CARS) {
            return registration();
        }
        int dealer = draws.oneIn(ELSEWHERE) ? 1 : 0;
        Call call = draws.call(dealer);
        Car car = draws.one(cars);
        return switch (draws.upTo(44)) {
            case 0, 1, 2, 3, 4, 5, 6, 7 -> book(call, now, dealer, car);
            case 8 -> bookings.offers(call, now, dealer);
            case 9, 10 -> bookings.move(call, now, dealer);
            case 11, 12 -> bookings.swap(call, now, dealer);
            case 13 -> bookings.reassign(call, dealer);
            case 14, 15 -> bookings.cancel(call);
            case 16 -> bookings.arrive(call, now);
            case 17 -> bookings.look(call, now);
            case 18, 19, 20, 21, 22, 23 -> gate.any(guard(dealer), now, car.plate());
            case 24, 25, 26, 27, 28, 29 -> waiting.any(call, now, car);
            case 30, 31 -> outages.any(call, now, dealer);
            case 32 -> open(call, car);
            case 33, 34 -> visits.step(call);
            case 35 -> office.hoursOrPolicy(call, now);
            case 36 -> specialHours.any(call, now);
            case 37 -> draws.oneIn(2) ? specialHours.any(call, now) : structure.away(now, dealer);
            case 38, 39 -> loans.any(now, dealer);
            default -> office.jobs();
        };
    }

    /** Each owner has one car. */
    private Command registration() {
        int number = cars.size();
        Call clerk = draws.dealer(number % ELSEWHERE == 0 ? 1 : 0).clerk();
        if (owners.size() == number) {
            RegisterCustomer owner = RegisterCustomer.person(
                    draws.one(RandomDraws.FAMILIES),
                    Integer.toString(number),
                    String.format(Locale.ROOT, "138%08d", number));
            return Command.of(clerk, owner, (crm, by) -> crm.customers().register(by, owner));
        }
        String vin = String.format(Locale.ROOT, "WVWZZZ1JZ3W%06d", number);
        RegisterVehicle car =
                RegisterVehicle.car(vin, "VW", "Golf", plate(number)).ownedBy(owners.get(number));
        return Command.of(clerk, car, (crm, by) -> crm.vehicles().register(by, car));
    }

    private static String plate(int number) {
        return String.format(Locale.ROOT, "沪A%05d", number);
    }

    private Command book(Call call, Instant now, int dealer, Car car) {
        BookAppointment command = bookings.shaped(car.id(), car.owner(), now, dealer);
        return Command.of(call, command, (crm, by) -> crm.appointments().book(by, command));
    }

    private Command open(Call call, Car car) {
        OpenVisit command = new OpenVisit(
                car.id(),
                car.owner(),
                draws.oneIn(2) ? draws.lately(draws.appointments()) : null,
                draws.one(List.of(VisitKind.values())));
        return Command.of(call, command, (crm, by) -> crm.visits().open(by, command));
    }

    private Call guard(int dealer) {
        OrganisationId home = draws.dealer(dealer).dealer().id();
        return draws.maybeKeyed(Call.in(home, Actor.of("guard", home, Role.GUARD)));
    }
}
