package dev.aftercare.examples.benchmarks;

import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.appointment.AppointmentId;
import dev.aftercare.domain.appointment.AppointmentPolicy;
import dev.aftercare.domain.appointment.Assigned;
import dev.aftercare.domain.appointment.Booking;
import dev.aftercare.domain.appointment.Hold;
import dev.aftercare.domain.appointment.HoldKind;
import dev.aftercare.domain.appointment.SlotOffers;
import dev.aftercare.domain.appointment.SlotSearch;
import dev.aftercare.domain.appointment.WorkshopDay;
import dev.aftercare.domain.appointment.WorkshopPlan;
import dev.aftercare.domain.network.Bay;
import dev.aftercare.domain.network.BayId;
import dev.aftercare.domain.network.Dealer;
import dev.aftercare.domain.network.DealerProfile;
import dev.aftercare.domain.network.Grade;
import dev.aftercare.domain.network.Post;
import dev.aftercare.domain.network.ServiceOffering;
import dev.aftercare.domain.network.StaffId;
import dev.aftercare.domain.network.StaffMember;
import dev.aftercare.domain.network.Workshop;
import dev.aftercare.domain.policy.PolicyId;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.time.BusinessHours;
import dev.aftercare.domain.time.DayHours;
import dev.aftercare.domain.time.Tick;
import dev.aftercare.domain.time.ZonedDate;
import dev.aftercare.domain.vehicle.VehicleId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Two offers out of 14 loaded days, 20 bays and 25 people, 85 % of the bays' time taken (APT-3), and room made among appointments (APT-4). */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class SlotSearchBenchmark {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final BusinessHours HOURS = BusinessHours.everyDay(DayHours.of("08:00-12:00", "13:00-18:00"));
    private static final ServiceOffering SERVICE =
            new ServiceOffering("maintenance", "Maintenance", 60, Set.of("engine"), Set.of("lift"));
    private static final SlotSearch.Wanted WANTED =
            new SlotSearch.Wanted(SERVICE, TODAY.plusDays(3), Optional.empty(), Optional.empty());
    private static final SlotSearch.Wanted LONG =
            new SlotSearch.Wanted(lasting(180), TODAY.plusDays(3), Optional.empty(), Optional.empty());
    private static final int BAYS = 20;
    private static final int TECHNICIANS = 20;
    private static final int ADVISORS = 5;
    private static final int DAYS = 14;
    private static final List<Integer> WHOLE_HOURS = List.of(8, 9, 10, 11, 13, 14, 15, 16, 17);

    private final SplittableRandom chance = new SplittableRandom(20260302);
    private SlotSearch search = new SlotSearch(plan(), AppointmentPolicy.standard(), Instant.EPOCH, true);
    private List<WorkshopDay> days = List.of();
    private List<WorkshopDay> bookedDay = List.of();
    private List<Assigned> booked = List.of();

    /** Loads the days. */
    @Setup
    public void load() {
        Instant now = ZonedDate.of(TODAY, ZONE).start();
        search = new SlotSearch(search.plan(), AppointmentPolicy.standard(), now, true);
        days = IntStream.range(0, DAYS)
                .mapToObj(day -> loaded(ZonedDate.of(TODAY.plusDays(day), ZONE)))
                .toList();
        book(ZonedDate.of(TODAY.plusDays(3), ZONE));
    }

    /** Fills a day with appointments that were booked one after the other, until 150 of a random time and length were refused. */
    private void book(ZonedDate date) {
        Booking booking = new Booking(search, new PolicyId(id()));
        WorkshopDay day = WorkshopDay.empty(search.plan().dealer().id(), date);
        List<Assigned> appointments = new ArrayList<>();
        for (int refused = 0; refused < 150; ) {
            ServiceOffering service = lasting(30 * (1 + chance.nextInt(6)));
            Booking.Wish wish = new Booking.Wish(
                    new VehicleId(id()),
                    service,
                    Tick.startOf(date.tickAt(32 + 2 * chance.nextInt(20))),
                    Optional.empty(),
                    Optional.empty());
            Outcome<Booking.Place> place = booking.place(wish, day);
            if (place.isAccepted()) {
                List<Hold> holds = place.orElseThrow().placement().holds();
                day = day.taking(holds);
                appointments.add(new Assigned(new AppointmentId(id()), service, holds));
            } else {
                refused++;
            }
        }
        bookedDay = List.of(day);
        booked = List.copyOf(appointments);
    }

    /** One question where a half of the wished day is full, and room is looked for among its appointments. */
    @Benchmark
    public SlotOffers offersWithRoom() {
        return search.offers(LONG, bookedDay, () -> booked);
    }

    /** One search. */
    @Benchmark
    public SlotOffers offers() {
        return search.offers(WANTED, days);
    }

    private static ServiceOffering lasting(int minutes) {
        return new ServiceOffering("work", "Work", minutes, Set.of("engine"), Set.of("lift"));
    }

    private WorkshopDay loaded(ZonedDate date) {
        WorkshopDay day = WorkshopDay.empty(search.plan().dealer().id(), date);
        List<Hold> holds = new ArrayList<>();
        search.plan()
                .dealer()
                .workshop()
                .bays()
                .forEach(bay -> holds.addAll(taken(date, bay.id().value(), chance)));
        return day.taking(holds);
    }

    /** Whole opening hours of one bay, each taken with a probability of 85 %. */
    static List<Hold> taken(ZonedDate date, UUID bay, SplittableRandom chance) {
        return WHOLE_HOURS.stream()
                .filter(hour -> chance.nextDouble() < 0.85)
                .map(hour -> new Hold(HoldKind.BAY, bay, 0, date.tickAt(hour * 4), date.tickAt(hour * 4 + 4)))
                .toList();
    }

    private WorkshopPlan plan() {
        List<Bay> bays = IntStream.range(0, BAYS)
                .mapToObj(i -> new Bay(new BayId(id()), "Bay " + i, Set.of("lift")))
                .toList();
        Dealer dealer = new Dealer(
                new OrganisationId(id()),
                "SH01",
                new DealerProfile("Pudong", "East", "Shanghai", Grade.A),
                ZONE,
                HOURS,
                new Workshop(bays, List.of(SERVICE)),
                1);
        List<StaffMember> staff = new ArrayList<>();
        IntStream.range(0, TECHNICIANS).forEach(i -> staff.add(person(dealer, Role.TECHNICIAN)));
        IntStream.range(0, ADVISORS).forEach(i -> staff.add(person(dealer, Role.SERVICE_ADVISOR)));
        return WorkshopPlan.of(dealer, staff, List.of());
    }

    private StaffMember person(Dealer dealer, Role role) {
        return new StaffMember(
                new StaffId(id()),
                dealer.id(),
                "Somebody",
                Optional.empty(),
                Post.of(Set.of(role), Set.of("engine")),
                HOURS,
                new StaffMember.Employment(LocalDate.of(2020, 1, 1), Optional.empty()),
                1);
    }

    private UUID id() {
        return new UUID(chance.nextLong(), chance.nextLong());
    }
}
