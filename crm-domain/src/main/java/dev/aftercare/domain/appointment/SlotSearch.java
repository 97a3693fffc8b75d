package dev.aftercare.domain.appointment;

import com.google.common.base.Suppliers;
import dev.aftercare.domain.network.ServiceOffering;
import dev.aftercare.domain.network.StaffId;
import dev.aftercare.domain.time.Tick;
import dev.aftercare.domain.time.TickSet;
import dev.aftercare.domain.time.ZonedDate;
import dev.aftercare.domain.vehicle.VehicleId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Finds the two slots to offer (APT-3, APT-4) on workshop days that are loaded already. Pure, and fast enough to be asked at
 * every key stroke.
 *
 * @param plan the workshop
 * @param policy the appointment policy in force
 * @param now nothing is offered before it
 * @param byDesk whether the desk asks, to whom the same calendar day is open too (APT-1)
 */
public record SlotSearch(WorkshopPlan plan, AppointmentPolicy policy, Instant now, boolean byDesk) {

    /**
     * What offers are looked for.
     *
     * @param work what is to be done, as long as it takes with that car
     * @param day the wished day
     * @param knownAdvisor the advisor that the customer knows, preferred where free
     * @param car the car, where it is known: nothing is offered while it has another appointment
     * @param waits whether the customer waits for the car: nothing is offered while the lounge is full
     * @param loanCar whether the customer drives a car of the dealer's meanwhile: nothing is offered while all of them are out
     * @param clock the times of the day at which it is to begin
     * @param notBefore the day on which the parts are there, where they are waited for: nothing is offered before it (APT-5b)
     */
    public record Wanted(
            WorkPackage work,
            LocalDate day,
            Optional<StaffId> knownAdvisor,
            Optional<VehicleId> car,
            boolean waits,
            boolean loanCar,
            ClockSpan clock,
            Optional<LocalDate> notBefore) {

        /** At any time of the day. */
        public Wanted(
                WorkPackage work,
                LocalDate day,
                Optional<StaffId> knownAdvisor,
                Optional<VehicleId> car,
                boolean waits,
                boolean loanCar,
                Optional<LocalDate> notBefore) {
            this(work, day, knownAdvisor, car, waits, loanCar, ClockSpan.ANY, notBefore);
        }

        /** Where no parts are waited for. */
        public Wanted(
                WorkPackage work,
                LocalDate day,
                Optional<StaffId> knownAdvisor,
                Optional<VehicleId> car,
                boolean waits,
                boolean loanCar) {
            this(work, day, knownAdvisor, car, waits, loanCar, Optional.empty());
        }

        /** Where no parts are waited for, of a customer who needs no loan car. */
        public Wanted(
                WorkPackage work,
                LocalDate day,
                Optional<StaffId> knownAdvisor,
                Optional<VehicleId> car,
                boolean waits) {
            this(work, day, knownAdvisor, car, waits, false);
        }

        /** One service, of a customer who does not wait for the car. */
        public Wanted(ServiceOffering service, LocalDate day, Optional<StaffId> knownAdvisor, Optional<VehicleId> car) {
            this(WorkPackage.of(service), day, knownAdvisor, car, false);
        }

        /** Whether nothing can be offered on a day since the parts are not there yet. */
        boolean isBeforeItsParts(LocalDate date) {
            return notBefore.filter(date::isBefore).isPresent();
        }
    }

    /**
     * The slots to offer for the wished day, looked for on all of {@code days}: of each half of that day the free one that
     * evens the day out best (APT-4), and where a half is full the same of the nearest day that has a free one in that half,
     * of two equally near days the later.
     */
    public SlotOffers offers(Wanted wanted, List<WorkshopDay> days) {
        return offers(wanted, days, List::of);
    }

    /**
     * The same, where room may be made on the wished day: where a half of it is full, and by changing bays and technicians
     * among {@code others} - the appointments of the wished day - a slot of it can still be had, that one is offered. They are
     * asked for once, and only where at some time of that half there are bays and people enough.
     */
    public SlotOffers offers(Wanted wanted, List<WorkshopDay> days, Supplier<List<Assigned>> others) {
        return offers(wanted, days, DaysAhead.of(days), others);
    }

    /** The same, where work that begins on one of {@code days} may go on on {@code ahead}. */
    public SlotOffers offers(Wanted wanted, List<WorkshopDay> days, DaysAhead ahead, Supplier<List<Assigned>> others) {
        Supplier<List<Assigned>> once = Suppliers.memoize(others::get);
        Tries tries = new Tries();
        List<WorkshopDay> nearestFirst = days.stream()
                .sorted(Comparator.<WorkshopDay>comparingLong(day -> distance(wanted.day(), day))
                        .thenComparing(day -> day.date().date(), Comparator.reverseOrder()))
                .toList();
        List<SlotOffer> offers = new ArrayList<>();
        List<DayOffers> searched = new ArrayList<>();
        for (SlotOffer.Half half : SlotOffer.Half.values()) {
            for (int i = 0; i < nearestFirst.size(); i++) {
                if (i == searched.size()) {
                    searched.add(dayOffers(wanted, nearestFirst.get(i), ahead));
                }
                DayOffers ofDay = searched.get(i);
                boolean wished = nearestFirst.get(i).date().date().equals(wanted.day());
                Optional<SlotOffer> offer =
                        ofDay.best(half).or(() -> wished ? ofDay.bestWithRoom(half, once, tries) : Optional.empty());
                if (offer.isPresent()) {
                    offers.add(offer.get());
                    break;
                }
            }
        }
        offers.sort(Comparator.comparing(offer -> offer.slot().start()));
        return new SlotOffers(wanted.day(), offers);
    }

    /**
     * The first free start of the wished day that is not before {@code earliest}, with whoever is free; no room is made (APT-10).
     *
     * @param day the wished day
     * @param ahead where the work may go on
     */
    public Optional<Instant> first(Wanted wanted, WorkshopDay day, DaysAhead ahead, Instant earliest) {
        return dayOffers(wanted, day, ahead).first(earliest);
    }

    private DayOffers dayOffers(Wanted wanted, WorkshopDay day, DaysAhead ahead) {
        WorkSearch search = searchFor(wanted.work(), day, ahead, wanted.knownAdvisor());
        TickSet timely = wanted.isBeforeItsParts(day.date().date())
                ? TickSet.empty()
                : timely(search, within(wanted.clock(), day.date()));
        TickSet withCar = wanted.car().map(car -> search.withCar(car, timely)).orElse(timely);
        TickSet seated = wanted.waits() ? search.withLounge(withCar) : withCar;
        return new DayOffers(search, wanted, seated, new StaySearch(plan, now, ahead));
    }

    /** The search for {@code work} on {@code day}, which may go on on {@code ahead}, with that advisor where free. */
    WorkSearch searchFor(WorkPackage work, WorkshopDay day, DaysAhead ahead, Optional<StaffId> knownAdvisor) {
        return work.mayTakeDays()
                ? new LongSearch(plan, day, work, policy, ahead, knownAdvisor)
                : new DaySearch(plan, day, work, policy);
    }

    /** Those of {@code starts} that may be booked normally where they are free: in time, outside the walk-in share. */
    TickSet timely(WorkSearch search, TickSet starts) {
        ZonedDate date = search.day().date();
        long daysAhead = date.daysFrom(now);
        if (daysAhead < 0 || daysAhead > policy.horizonDays() || (daysAhead == 0 && !byDesk)) {
            return TickSet.empty();
        }
        TickSet toCome = daysAhead == 0 ? starts.minus(past(date)) : starts;
        return search.outsideShare(toCome, on -> policy.keptPercent(on.daysFrom(now)));
    }

    /** Starts on the policy's step: multiples of it after local midnight, on days of 23 and 25 hours too. */
    TickSet onStep(ZonedDate date) {
        return date.ticksOnStep(policy.stepMinutes());
    }

    private TickSet within(ClockSpan clock, ZonedDate date) {
        TickSet starts = onStep(date);
        return clock.equals(ClockSpan.ANY)
                ? starts
                : starts.offsets()
                        .filter(offset ->
                                clock.contains(ZonedDate.timeAt(Tick.startOf(date.tickAt(offset)), date.zone())))
                        .mapToObj(offset -> TickSet.range(offset, offset + 1))
                        .reduce(TickSet.empty(), TickSet::or);
    }

    private TickSet past(ZonedDate date) {
        long firstNotPast = Tick.containing(now.plusSeconds(Tick.MINUTES * 60L).minusNanos(1));
        return TickSet.range(0, (int) Math.max(0, Math.min(date.tickCount(), firstNotPast - date.firstTick())));
    }

    private static long distance(LocalDate wished, WorkshopDay day) {
        return Math.abs(day.date().date().toEpochDay() - wished.toEpochDay());
    }
}
