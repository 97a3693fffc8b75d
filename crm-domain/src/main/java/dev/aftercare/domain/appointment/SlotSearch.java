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
     * @param day the wished day
     * @param knownAdvisor the advisor that the customer knows, preferred where free
     * @param car the car, where it is known: nothing is offered while it has another appointment
     * @param waits whether the customer waits for the car: nothing is offered while the lounge is full
     */
    public record Wanted(
            ServiceOffering service,
            LocalDate day,
            Optional<StaffId> knownAdvisor,
            Optional<VehicleId> car,
            boolean waits) {

        /** Of a customer who does not wait for the car. */
        public Wanted(ServiceOffering service, LocalDate day, Optional<StaffId> knownAdvisor, Optional<VehicleId> car) {
            this(service, day, knownAdvisor, car, false);
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
                    searched.add(dayOffers(wanted, nearestFirst.get(i)));
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

    private DayOffers dayOffers(Wanted wanted, WorkshopDay day) {
        DaySearch search = new DaySearch(plan, day, wanted.service(), policy);
        TickSet timely = timelyStarts(search, day.date());
        TickSet withCar = wanted.car()
                .map(car -> timely.and(search.startsOutside(day.taken(car.value()))))
                .orElse(timely);
        return new DayOffers(search, wanted, wanted.waits() ? withCar.and(search.startsWithLounge()) : withCar);
    }

    /** Every start on {@code day} that may be booked normally where it is free: on the step, in time, outside the walk-in share. */
    TickSet timelyStarts(DaySearch search, ZonedDate date) {
        long daysAhead = date.daysFrom(now);
        if (daysAhead < 0 || daysAhead > policy.horizonDays() || (daysAhead == 0 && !byDesk)) {
            return TickSet.empty();
        }
        return daysAhead == 0
                ? onStep(date).minus(past(date))
                : onStep(date).and(new WalkInShare(search, policy.walkInPercent(daysAhead)).startsOutside());
    }

    /** Starts on the policy's step: multiples of it after local midnight, on days of 23 and 25 hours too. */
    TickSet onStep(ZonedDate date) {
        return date.ticksOnStep(policy.stepMinutes());
    }

    private TickSet past(ZonedDate date) {
        long firstNotPast = Tick.containing(now.plusSeconds(Tick.MINUTES * 60L).minusNanos(1));
        return TickSet.range(0, (int) Math.max(0, Math.min(date.tickCount(), firstNotPast - date.firstTick())));
    }

    private static long distance(LocalDate wished, WorkshopDay day) {
        return Math.abs(day.date().date().toEpochDay() - wished.toEpochDay());
    }
}
