package dev.aftercare.domain.appointment;

import dev.aftercare.domain.network.ServiceOffering;
import dev.aftercare.domain.network.StaffId;
import dev.aftercare.domain.time.Tick;
import dev.aftercare.domain.time.TickSet;
import dev.aftercare.domain.time.TimeRange;
import dev.aftercare.domain.time.ZonedDate;
import dev.aftercare.domain.vehicle.VehicleId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Finds the two slots to offer (APT-3) on workshop days that are loaded already. Pure, and fast enough to be asked at
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
     */
    public record Wanted(
            ServiceOffering service, LocalDate day, Optional<StaffId> knownAdvisor, Optional<VehicleId> car) {}

    /**
     * The slots to offer for the wished day, looked for on all of {@code days}: those of that day, and where a half of it
     * is full the nearest free one of the same half, of two equally near days the later.
     */
    public SlotOffers offers(Wanted wanted, List<WorkshopDay> days) {
        List<WorkshopDay> nearestFirst = days.stream()
                .sorted(Comparator.<WorkshopDay>comparingLong(day -> distance(wanted.day(), day))
                        .thenComparing(day -> day.date().date(), Comparator.reverseOrder()))
                .toList();
        List<SlotOffer> offers = new ArrayList<>();
        List<Candidates> searched = new ArrayList<>();
        for (SlotOffer.Half half : SlotOffer.Half.values()) {
            for (int i = 0; i < nearestFirst.size(); i++) {
                if (i == searched.size()) {
                    searched.add(candidates(nearestFirst.get(i), wanted));
                }
                Optional<SlotOffer> offer = searched.get(i).first(half, wanted.service());
                if (offer.isPresent()) {
                    offers.add(offer.get());
                    break;
                }
            }
        }
        offers.sort(Comparator.comparing(offer -> offer.slot().start()));
        return new SlotOffers(wanted.day(), offers);
    }

    /** Every start on {@code day} that may be booked normally: free, on the step, in time, outside the walk-in share. */
    TickSet bookableStarts(DaySearch search, ZonedDate date) {
        LocalDate today = ZonedDate.dateAt(now, date.zone());
        boolean isToday = date.date().equals(today);
        if (date.date().isBefore(today)
                || date.date().isAfter(today.plusDays(policy.horizonDays()))
                || (isToday && !byDesk)) {
            return TickSet.empty();
        }
        TickSet free = search.freeStarts().and(onStep(date));
        return isToday ? free.minus(past(date)) : free.and(search.startsOutsideWalkInShare());
    }

    /** Starts on the policy's step: multiples of it after local midnight, on days of 23 and 25 hours too. */
    TickSet onStep(ZonedDate date) {
        return date.ticksOnStep(policy.stepMinutes());
    }

    private static TickSet past(ZonedDate date, Instant now) {
        long firstNotPast = Tick.containing(now.plusSeconds(Tick.MINUTES * 60L).minusNanos(1));
        return TickSet.range(0, (int) Math.max(0, Math.min(date.tickCount(), firstNotPast - date.firstTick())));
    }

    private TickSet past(ZonedDate date) {
        return past(date, now);
    }

    private static long distance(LocalDate wished, WorkshopDay day) {
        return Math.abs(day.date().date().toEpochDay() - wished.toEpochDay());
    }

    private Candidates candidates(WorkshopDay day, Wanted wanted) {
        DaySearch search = new DaySearch(plan, day, wanted.service(), policy);
        TickSet bookable = bookableStarts(search, day.date());
        TickSet possible = wanted.car()
                .map(car -> bookable.and(search.startsOutside(day.taken(car.value()))))
                .orElse(bookable);
        TickSet withKnown = wanted.knownAdvisor()
                .map(search::startsWith)
                .orElse(TickSet.empty())
                .and(possible);
        return new Candidates(day.date(), search.noon(), possible, withKnown, wanted.knownAdvisor());
    }

    /** The bookable starts of one day, and those among them at which the known advisor is free. */
    private record Candidates(
            ZonedDate date, int noon, TickSet bookable, TickSet withKnown, Optional<StaffId> knownAdvisor) {

        Optional<SlotOffer> first(SlotOffer.Half half, ServiceOffering service) {
            OptionalInt known = firstIn(half, withKnown);
            OptionalInt start = known.isPresent() ? known : firstIn(half, bookable);
            if (start.isEmpty()) {
                return Optional.empty();
            }
            long tick = date.tickAt(start.getAsInt());
            TimeRange slot = new TimeRange(Tick.startOf(tick), Tick.startOf(tick + service.ticks()));
            return Optional.of(
                    new SlotOffer(date.date(), half, slot, known.isPresent() ? knownAdvisor : Optional.empty()));
        }

        private OptionalInt firstIn(SlotOffer.Half half, TickSet starts) {
            TickSet morning = TickSet.range(0, noon);
            return (half == SlotOffer.Half.MORNING ? starts.and(morning) : starts.minus(morning)).first();
        }
    }
}
