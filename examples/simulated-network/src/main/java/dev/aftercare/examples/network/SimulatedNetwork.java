package dev.aftercare.examples.network;

import dev.aftercare.domain.access.Actor;
import dev.aftercare.domain.time.ZonedDate;
import dev.aftercare.domain.visit.VisitKind;
import dev.aftercare.examples.network.Intent.BeAskedIn;
import dev.aftercare.examples.network.Intent.BreakDown;
import dev.aftercare.examples.network.Intent.ChangeMind;
import dev.aftercare.examples.network.Intent.Complain;
import dev.aftercare.examples.network.Intent.FeelTrouble;
import dev.aftercare.examples.network.Intent.SellCar;
import dev.aftercare.examples.network.Intent.WantService;
import dev.aftercare.port.storage.Storage;
import dev.aftercare.usecase.Crm;
import dev.aftercare.usecase.call.Call;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Consumer;

/**
 * A dealer network that lives: cars are sold and sold again, driven, serviced, repaired, complained about and reminded of, day by day and
 * through the use cases alone, so that every rule is obeyed. All chance, ids included, comes from the plan's seed and the clock from its
 * days: the same plan gives the same network on every storage.
 *
 * <p>Used by one thread, on an empty storage that nobody else works on.
 */
public final class SimulatedNetwork {

    private static final ZoneId ZONE = ZoneId.of(Founding.ZONE);
    private static final int JOBS_AT_ONCE = 10_000;
    private static final int ENTERED_AT_ONCE = 50;

    private final NetworkPlan plan;
    private final Crm crm;
    private final Tally tally = new Tally();
    private final Chance chance;
    private final Showroom showroom;
    private final Workshop workshop;
    private final ServiceDesk serviceDesk;
    private final CallRoom callRoom;
    private final ComplaintRoom complaintRoom;
    private final List<Dealership> dealerships;
    private final Instant until;
    private Instant now;

    /** Founds the network of a plan on an empty storage; nothing is lived that lies after {@code until}. */
    public SimulatedNetwork(Storage storage, NetworkPlan plan, Instant until) {
        this.plan = plan;
        this.until = until;
        this.now = ZonedDate.of(plan.from(), ZONE).at(LocalTime.of(6, 0));
        this.chance = new Chance(plan.seed());
        Cast cast = new Cast(chance);
        Post post = new Post(chance, () -> now);
        this.crm = Crm.builder(storage)
                .clock(() -> now)
                .chance(new SplittableRandom(plan.seed()))
                .messages(post)
                .build();
        this.showroom = new Showroom(chance, cast, plan, post);
        this.workshop = new Workshop(chance, new Aftermath(chance));
        this.serviceDesk = new ServiceDesk(chance, workshop);
        this.callRoom = new CallRoom(chance);
        this.complaintRoom = new ComplaintRoom(chance);
        this.dealerships = tally.of("(founding)", () -> new Founding(crm, cast, plan).found());
    }

    /** Lives all days of the plan, and says after each which one it was. */
    public void live(Consumer<LocalDate> lived) {
        enterKnown();
        for (int day = 0; day < plan.days(); day++) {
            LocalDate date = plan.from().plusDays(day);
            live(date);
            lived.accept(date);
        }
    }

    private void live(LocalDate date) {
        ZonedDate day = ZonedDate.of(date, ZONE);
        for (int number = 0; number < Moment.OF_A_DAY.size(); number++) {
            Moment moment = new Moment(date, number, day.at(Moment.OF_A_DAY.get(number)));
            if (moment.at().isAfter(until)) {
                return;
            }
            now = moment.at();
            for (Dealership dealership : dealerships) {
                if (dealership.isOpen(date) && dealership.hasWorkAt(moment)) {
                    together(dealership, moment, this::live);
                }
            }
            if (moment.isOpening() || moment.isClosing()) {
                tally.of("(jobs)", () -> crm.jobs().runDue(JOBS_AT_ONCE));
            }
        }
    }

    /** Those who were customers before the first day are entered bit by bit, as an import would. */
    private void enterKnown() {
        Moment morning = new Moment(plan.from(), 0, now);
        for (Dealership dealership : dealerships) {
            int known = Showroom.knownBefore(dealership);
            for (int entered = 0; entered < known; entered += ENTERED_AT_ONCE) {
                int cars = Math.min(ENTERED_AT_ONCE, known - entered);
                together(dealership, morning, shift -> showroom.enter(shift, cars));
            }
        }
    }

    /** What a dealer's people do at one moment is one transaction. */
    private void together(Dealership dealership, Moment moment, Consumer<Shift> work) {
        Call call = Call.in(
                dealership.dealer().id(),
                Actor.of("simulation", dealership.dealer().id()));
        tally.of(
                "(transactions)",
                () -> crm.together(call, shared -> {
                    work.accept(new Shift(shared, dealership, moment, tally));
                    return Optional.empty();
                }));
    }

    private void live(Shift shift) {
        workshop.work(shift);
        serviceDesk.arrivals(shift);
        if (shift.moment().isOpening()) {
            showroom.open(shift);
            shift.dealership().intentsUntil(shift.today()).forEach(intent -> follow(shift, intent));
        }
        if (shift.moment().isForThePhone()) {
            callRoom.call(shift);
        }
        if (shift.moment().isForComplaints()) {
            complaintRoom.work(shift);
        }
    }

    private void follow(Shift shift, Intent intent) {
        Motorist motorist = intent.motorist();
        if (!shift.dealership().isOurs(motorist)) {
            return;
        }
        if (shift.dealership().isInHouse(motorist)) {
            shift.dealership().remember(shift.today().plusDays(1), intent);
        } else if (intent instanceof WantService) {
            serviceDesk.book(shift, motorist, VisitKind.MAINTENANCE);
        } else if (intent instanceof FeelTrouble) {
            showroom.breakdown(shift.dealership(), motorist, shift.today());
            serviceDesk.book(shift, motorist, VisitKind.WARRANTY_REPAIR);
        } else if (intent instanceof BeAskedIn) {
            beAskedIn(shift, motorist);
        } else if (intent instanceof BreakDown) {
            showroom.breakdown(shift.dealership(), motorist, shift.today());
            shift.seePapers(motorist);
            VisitKind wanted = chance.happens(0.15) ? VisitKind.BODY_AND_PAINT : VisitKind.WARRANTY_REPAIR;
            workshop.takeIn(shift, motorist, Optional.empty(), wanted);
        } else if (intent instanceof SellCar) {
            showroom.resell(shift, motorist);
        } else if (intent instanceof ChangeMind change) {
            serviceDesk.change(shift, change);
        } else if (intent instanceof Complain) {
            complaintRoom.receive(shift, motorist);
        }
    }

    /** Some take the time that the clerk proposes; of the others a few come without one. */
    private void beAskedIn(Shift shift, Motorist motorist) {
        if (chance.happens(0.25)) {
            serviceDesk.book(shift, motorist, VisitKind.MAINTENANCE);
        } else if (chance.happens(0.05)) {
            shift.seePapers(motorist);
            workshop.takeIn(shift, motorist, Optional.empty(), VisitKind.MAINTENANCE);
        }
    }

    /** The instant at which the network stands. */
    public Instant now() {
        return now;
    }

    /** Its dealers, as the simulation knows them. */
    List<Dealership> dealerships() {
        return dealerships;
    }

    /** What was done, how often, and how long it took. */
    public Tally tally() {
        return tally;
    }
}
