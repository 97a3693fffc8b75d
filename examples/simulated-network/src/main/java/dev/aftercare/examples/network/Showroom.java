package dev.aftercare.examples.network;

import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.examples.network.Intent.BreakDown;
import dev.aftercare.examples.network.Intent.FeelTrouble;
import dev.aftercare.examples.network.Intent.SellCar;
import dev.aftercare.examples.network.Motorist.Manner;
import dev.aftercare.usecase.customer.RegisterCustomer;
import dev.aftercare.usecase.vehicle.ChangeOwner;
import dev.aftercare.usecase.vehicle.DeliverVehicle;
import dev.aftercare.usecase.vehicle.RegisterVehicle;
import java.time.LocalDate;

/** Sells cars: the new ones of the day, and those that change hands. */
final class Showroom {

    /** The share of the cars that a dealer knows from before the first day. */
    private static final double KNOWN_BEFORE = 0.4;

    private static final int OLDEST_DAYS = 4 * 365;
    private static final double SOLD_AGAIN = 0.12;
    private static final int MEAN_DAYS_TO_BREAKDOWN = 600;

    private final Chance chance;
    private final Cast cast;
    private final NetworkPlan plan;
    private final Post post;

    Showroom(Chance chance, Cast cast, NetworkPlan plan, Post post) {
        this.chance = chance;
        this.cast = cast;
        this.plan = plan;
        this.post = post;
    }

    /** How many of a dealer's cars were delivered in the years before the first day. */
    static int knownBefore(Dealership dealership) {
        return (int) (dealership.cars() * KNOWN_BEFORE);
    }

    /** Enters so many cars that were delivered in the years before. */
    void enter(Shift shift, int cars) {
        for (int i = 0; i < cars; i++) {
            deliver(shift, shift.today().minusDays(chance.between(1, OLDEST_DAYS)));
        }
    }

    /** The day's deliveries. */
    void open(Shift shift) {
        Dealership dealership = shift.dealership();
        long day = shift.today().toEpochDay() - plan.from().toEpochDay();
        long toSell = dealership.cars() - (long) knownBefore(dealership);
        long sold = toSell * day / plan.days();
        for (long i = sold; i < toSell * (day + 1) / plan.days(); i++) {
            deliver(shift, shift.today());
        }
    }

    private void deliver(Shift shift, LocalDate day) {
        Cast.Person person = cast.person();
        Customer buyer = customer(shift, person);
        Cast.Car car = cast.car(shift.dealership().habits().province(), day.getYear());
        DealerVehicle registered = shift.does(
                Role.SALES_CONSULTANT,
                "register car",
                (crm, call) -> crm.vehicles()
                        .register(
                                call,
                                new RegisterVehicle(
                                        car.vin(),
                                        new RegisterVehicle.Model("Ford", car.model(), car.modelYear(), car.colour()),
                                        null,
                                        car.plate(),
                                        buyer.id().value(),
                                        null,
                                        null))
                        .orElseThrow());
        shift.does(
                Role.SALES_CONSULTANT,
                "deliver car",
                (crm, call) -> crm.vehicles()
                        .deliver(
                                call,
                                new DeliverVehicle(
                                        registered.id().value(), buyer.id().value(), day, null))
                        .orElseThrow());
        begin(
                shift,
                buyer,
                new Motorist(
                        buyer.id(),
                        registered.id(),
                        car.vin(),
                        car.plate(),
                        day,
                        chance.between(5, 40),
                        Manner.drawn(chance)));
    }

    /** The car changes hands; the buyer drives on, and is a customer of the same dealer. */
    void resell(Shift shift, Motorist seller) {
        shift.seePapers(seller);
        Cast.Person person = cast.person();
        Customer buyer = customer(shift, person);
        String plate = cast.plate(shift.dealership().habits().province());
        shift.does(
                Role.SERVICE_ADVISOR,
                "change owner",
                (crm, call) -> crm.vehicles()
                        .changeOwner(
                                call,
                                new ChangeOwner(seller.car().value(), buyer.id().value(), shift.today(), plate))
                        .orElseThrow());
        shift.dealership().farewell(seller);
        begin(
                shift,
                buyer,
                new Motorist(
                        buyer.id(),
                        seller.car(),
                        seller.vin(),
                        plate,
                        shift.today(),
                        seller.km(shift.today()),
                        Manner.drawn(chance)));
    }

    private static Customer customer(Shift shift, Cast.Person person) {
        return shift.does(
                Role.SALES_CONSULTANT,
                "register customer",
                (crm, call) -> crm.customers()
                        .register(call, RegisterCustomer.person(person.family(), person.given(), person.phone()))
                        .orElseThrow());
    }

    private void begin(Shift shift, Customer owner, Motorist motorist) {
        Dealership dealership = shift.dealership();
        dealership.welcome(motorist);
        owner.bestPhone().ifPresent(phone -> post.connect(phone.digits(), dealership, motorist));
        if (chance.happens(SOLD_AGAIN)) {
            dealership.remember(shift.today().plusDays(chance.between(40, 700)), new SellCar(motorist));
        }
        breakdown(dealership, motorist, shift.today());
    }

    /** When the car will break down next, whatever becomes of this time: rarely soon, sometimes late, nobody knows. */
    void breakdown(Dealership dealership, Motorist motorist, LocalDate today) {
        LocalDate day = today.plusDays(3 + (long) chance.longTailed(MEAN_DAYS_TO_BREAKDOWN, 0.7));
        dealership.remember(day, chance.happens(0.6) ? new FeelTrouble(motorist) : new BreakDown(motorist));
    }
}
