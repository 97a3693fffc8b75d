package dev.aftercare.domain.appointment;

import dev.aftercare.domain.appointment.Booking.Place;
import dev.aftercare.domain.appointment.Booking.Wish;
import dev.aftercare.domain.appointment.SlotSearch.Wanted;
import dev.aftercare.domain.network.ServiceOffering;
import dev.aftercare.domain.network.StaffId;
import dev.aftercare.domain.policy.PolicyId;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.shared.RefusalCode;
import dev.aftercare.domain.time.ZonedDate;
import dev.aftercare.domain.vehicle.VehicleId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * The desk at work: it knows workshop, policy and the time, keeps the days, and takes what it books. Times are local, as people say them.
 * Unless told otherwise it is ten in the morning of 2026-11-23 and nothing is kept for walk-ins.
 */
final class GivenDesk {

    static final PolicyId POLICY = new PolicyId(new UUID(11, 1));

    /** What each appointment holds, whoever waits or not. */
    static final List<HoldKind> EVERYBODY_HOLDS =
            List.of(HoldKind.BAY, HoldKind.TECHNICIAN, HoldKind.ADVISOR, HoldKind.VEHICLE);

    private static final long CARS = 12;

    private final GivenWorkshop workshop;
    private final WorkshopPlan plan;
    private final Map<LocalDate, WorkshopDay> days = new TreeMap<>();
    private AppointmentPolicy policy = new AppointmentPolicy(30, 180, 0, 30, 15, 60, LocalTime.NOON);
    private Instant now;
    private boolean byDesk = true;
    private long cars;

    GivenDesk(GivenWorkshop workshop) {
        this.workshop = workshop;
        this.plan = workshop.plan();
        this.now = at("2026-11-23T10:00");
    }

    static GivenDesk deskOf(GivenWorkshop workshop) {
        return new GivenDesk(workshop);
    }

    GivenDesk policy(AppointmentPolicy newPolicy) {
        policy = newPolicy;
        return this;
    }

    GivenDesk walkInShare(int percent) {
        return policy(new AppointmentPolicy(30, 180, percent, 30, 15, 60, LocalTime.NOON));
    }

    GivenDesk stepOf(int minutes) {
        return policy(new AppointmentPolicy(minutes, 180, 0, 30, 15, 60, LocalTime.NOON));
    }

    GivenDesk now(String local) {
        now = at(local);
        return this;
    }

    GivenDesk online() {
        byDesk = false;
        return this;
    }

    AppointmentPolicy policy() {
        return policy;
    }

    WorkshopPlan plan() {
        return plan;
    }

    /** The instant of a local time such as {@code 2026-11-24T09:00}, by the JDK's own reading of it. */
    Instant at(String local) {
        return LocalDateTime.parse(local).atZone(workshop.zone()).toInstant();
    }

    String local(Instant instant) {
        return LocalDateTime.ofInstant(instant, workshop.zone()).toString();
    }

    WorkshopDay day(Instant instant) {
        return day(ZonedDate.containing(instant, workshop.zone()).date());
    }

    WorkshopDay day(LocalDate date) {
        return days.computeIfAbsent(date, missing -> workshop.emptyDay(missing.toString()));
    }

    WorkshopDay day(String date) {
        return day(LocalDate.parse(date));
    }

    SlotSearch search() {
        return new SlotSearch(plan, policy, now, byDesk);
    }

    Booking booking() {
        return new Booking(search(), POLICY);
    }

    /** Takes the time where it can be had. */
    Outcome<Place> book(Instant start, ServiceOffering service, Optional<StaffId> known, Optional<String> reason) {
        Outcome<Place> outcome = booking().place(new Wish(anotherCar(), service, start, known, reason), day(start));
        if (outcome.isAccepted()) {
            take(outcome.orElseThrow().placement());
        }
        return outcome;
    }

    Placement book(String local, ServiceOffering service) {
        return book(at(local), service, Optional.empty(), Optional.empty())
                .orElseThrow()
                .placement();
    }

    Placement bookWith(StaffId known, String local, ServiceOffering service) {
        return book(at(local), service, Optional.of(known), Optional.empty())
                .orElseThrow()
                .placement();
    }

    Placement overbook(String local, ServiceOffering service) {
        return book(at(local), service, Optional.empty(), Optional.of("a VIP waits"))
                .orElseThrow()
                .placement();
    }

    RefusalCode refusedOverbooking(String local, ServiceOffering service) {
        return code(book(at(local), service, Optional.empty(), Optional.of("a VIP waits")));
    }

    RefusalCode refused(String local, ServiceOffering service) {
        return code(book(at(local), service, Optional.empty(), Optional.empty()));
    }

    /** Takes the time for somebody who waits. */
    Outcome<Place> bookWaiting(String local, ServiceOffering service) {
        Wish wish =
                new Wish(anotherCar(), WorkPackage.of(service), at(local), Optional.empty(), Optional.empty(), true);
        Outcome<Place> outcome = booking().place(wish, day(at(local)));
        if (outcome.isAccepted()) {
            take(outcome.orElseThrow().placement());
        }
        return outcome;
    }

    /** Takes the time for one certain car. */
    Outcome<Place> bookCar(VehicleId car, String local, ServiceOffering service) {
        Wish wish = new Wish(car, service, at(local), Optional.empty(), Optional.empty());
        Outcome<Place> outcome = booking().place(wish, day(at(local)));
        if (outcome.isAccepted()) {
            take(outcome.orElseThrow().placement());
        }
        return outcome;
    }

    /** A car that no other appointment is about. */
    VehicleId anotherCar() {
        return new VehicleId(new UUID(CARS, ++cars));
    }

    boolean canBook(String local, ServiceOffering service) {
        return booking()
                .place(new Wish(anotherCar(), service, at(local), Optional.empty(), Optional.empty()), day(at(local)))
                .isAccepted();
    }

    void take(Placement placement) {
        for (ZonedDate date : placement.dates(zone())) {
            WorkshopDay day = day(date.date());
            days.put(date.date(), day.taking(day.ofThisDay(placement.holds())));
        }
    }

    void release(Placement placement) {
        for (ZonedDate date : placement.dates(zone())) {
            WorkshopDay day = day(date.date());
            days.put(date.date(), day.releasing(day.ofThisDay(placement.holds())));
        }
    }

    ZoneId zone() {
        return workshop.zone();
    }

    /** The offers for a wished day among that day and so many days before and after it. */
    List<SlotOffer> offers(String wished, int around, ServiceOffering service, Optional<StaffId> known) {
        LocalDate day = LocalDate.parse(wished);
        List<WorkshopDay> looked = IntStream.rangeClosed(-around, around)
                .mapToObj(step -> day(day.plusDays(step)))
                .toList();
        return search().offers(new Wanted(service, day, known, Optional.empty()), looked)
                .offers();
    }

    List<String> offered(String wished, int around, ServiceOffering service) {
        return offers(wished, around, service, Optional.empty()).stream()
                .map(offer -> local(offer.slot().start()))
                .toList();
    }

    static RefusalCode code(Outcome<?> outcome) {
        return outcome.<RefusalCode>fold(
                value -> {
                    throw new AssertionError("accepted: " + value);
                },
                refusal -> refusal.code());
    }
}
