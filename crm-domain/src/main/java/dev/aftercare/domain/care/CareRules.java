package dev.aftercare.domain.care;

import dev.aftercare.domain.care.CareBasis.LastService;
import dev.aftercare.domain.shared.Distance;
import dev.aftercare.domain.time.BusinessCalendar;
import dev.aftercare.domain.time.DateRange;
import dev.aftercare.domain.time.ZonedDate;
import dev.aftercare.domain.vehicle.MileageForecast;
import dev.aftercare.domain.vehicle.MileageForecast.Point;
import dev.aftercare.domain.vehicle.OdometerRules;
import dev.aftercare.domain.vehicle.Reading;
import dev.aftercare.domain.vehicle.VehicleDescription;
import dev.aftercare.domain.visit.NextService;
import dev.aftercare.domain.warranty.Coverage;
import dev.aftercare.domain.warranty.FirstService;
import dev.aftercare.domain.warranty.FirstServicePolicy;
import dev.aftercare.domain.warranty.WarrantyPolicy;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The rules of care, one function each (CARE-1). */
public final class CareRules {

    private static final long MILLIMETRES_PER_KILOMETRE = Distance.km(1).millimetres();

    private static final int DAYS_TO_NEXT_LOOK = 30;

    private CareRules() {}

    /**
     * The service that is due next, by date or distance, whichever is predicted first (CARE-1). The first service while it is free and
     * unused; afterwards maintenance, from the last service, or else from the delivery.
     *
     * @param interval of the car's model
     * @param first the policy in force on the day of delivery
     * @param readings what was read of the car, in any order
     * @return empty where neither a delivery nor a service is known
     */
    public static Optional<DueService> due(
            ServiceInterval interval,
            FirstServicePolicy first,
            CareBasis basis,
            List<Reading> readings,
            LocalDate today) {
        Optional<MileageForecast> mileage = mileage(basis, readings);
        return basis.start().map(start -> {
            if (isFirstServiceOpen(first, basis, mileage, today)) {
                LocalDate last = lastDay(start, first.months());
                return of(CareService.FIRST_SERVICE, last, Distance.km(first.kilometres()), mileage);
            }
            return maintenance(interval, basis, readings, start);
        });
    }

    /**
     * By time alone where the meter was not read at the last service; the distance is then told from the last that is known. Day and distance
     * that the customer was promised in writing take the place of the interval's, the earlier or the later (VIS-8); a distance that was promised
     * is one to come to, though nobody read the meter.
     */
    private static DueService maintenance(
            ServiceInterval interval, CareBasis basis, List<Reading> readings, LocalDate start) {
        Optional<MileageForecast> mileage = mileage(basis, readings);
        Optional<MileageForecast> upToThen = mileage(basis, upTo(start, readings));
        NextService promised = basis.lastService().map(LastService::promised).orElse(NextService.notTold());
        boolean isByTimeAlone = promised.at().isEmpty()
                && basis.lastService().filter(last -> last.shown().isEmpty()).isPresent();
        Distance shown = basis.lastService()
                .map(last -> last.shown()
                        .or(() -> upToThen.or(() -> mileage)
                                .map(known -> known.last().distance()))
                        .orElse(Distance.km(0)))
                .orElse(Distance.km(0));
        Distance distance = promised.at()
                .orElseGet(() -> Distance.km(shown.millimetres() / MILLIMETRES_PER_KILOMETRE + interval.kilometres()));
        LocalDate last = promised.on().orElseGet(() -> lastDay(start, interval.months()));
        return of(CareService.MAINTENANCE, last, distance, isByTimeAlone ? Optional.empty() : mileage);
    }

    /**
     * Whether what a meter is said to have shown at a service can be counted from (hard case 22): it is not in doubt by the readings, and the
     * car can have come so far since the last one.
     *
     * @param basis before that service
     * @param readings by day read
     */
    public static boolean isBelievable(CareBasis basis, List<Reading> readings, LocalDate day, Distance shown) {
        Point told = new Point(day, shown);
        return !OdometerRules.isInDoubt(readings, day, shown)
                && mileage(basis, upTo(day, readings))
                        .filter(known -> !known.canGoOnTo(told))
                        .isEmpty();
    }

    private static List<Reading> upTo(LocalDate day, List<Reading> readings) {
        return readings.stream()
                .filter(reading -> !reading.readOn().isAfter(day))
                .toList();
    }

    /**
     * The last day of a car's warranty, by the terms that were in force on its delivery (WAR-2, CARE-1); empty where that day is not known, or
     * no term is known to be for the car.
     */
    public static Optional<LocalDate> warrantyEnds(
            WarrantyPolicy terms, VehicleDescription car, CareBasis basis, List<Reading> readings) {
        return basis.delivered().flatMap(day -> Coverage.lastDay(terms, car, day, mileage(basis, readings)));
    }

    private static Optional<MileageForecast> mileage(CareBasis basis, List<Reading> readings) {
        return MileageForecast.of(Stream.concat(
                        basis.points(), readings.stream().flatMap(reading -> Point.of(reading).stream()))
                .toList());
    }

    /**
     * When the run has to look at a due service next: to remind of it, or, where the customer was reminded of the first service, on the day
     * after it was free, when maintenance takes its place; while its kilometres keep it free beyond that day, every 30 days. Empty where
     * nothing is to be done any more.
     */
    public static Optional<Instant> nextLook(
            CareDue due, FirstServicePolicy first, ReminderWindow window, BusinessCalendar calendar, Instant now) {
        if (due.reminder().isEmpty()) {
            return Optional.of(remindAt(window, calendar, due.due().date(), now));
        }
        return Optional.of(due)
                .filter(reminded -> reminded.due().service() == CareService.FIRST_SERVICE)
                .flatMap(reminded -> reminded.basis().delivered())
                .map(delivery -> lastDay(delivery, first.months()))
                .flatMap(last -> handOver(first, last, calendar.zone(), now));
    }

    private static Optional<Instant> handOver(FirstServicePolicy first, LocalDate lastDay, ZoneId zone, Instant now) {
        LocalDate today = ZonedDate.dateAt(now, zone);
        if (!today.isAfter(lastDay)) {
            return Optional.of(ZonedDate.of(lastDay, zone).end());
        }
        return first.eitherLimit()
                ? Optional.of(
                        ZonedDate.of(today.plusDays(DAYS_TO_NEXT_LOOK), zone).end())
                : Optional.empty();
    }

    /**
     * When to remind of a service, not before {@code now}: on the first day that the dealer is open from {@code firstDay} days before it
     * is due; where that is later than {@code lastDay} days before, at once (CARE-1). Always within the window's hours (CARE-4).
     */
    public static Instant remindAt(ReminderWindow window, BusinessCalendar calendar, LocalDate dueOn, Instant now) {
        LocalDate today = ZonedDate.dateAt(now, calendar.zone());
        LocalTime time = ZonedDate.timeAt(now, calendar.zone());
        LocalDate soonest = time.isBefore(window.latest()) ? today : today.plusDays(1);
        LocalDate from = later(soonest, dueOn.minusDays(window.firstDay()));
        LocalDate last = dueOn.minusDays(window.lastDay());
        LocalDate day = Stream.iterate(from, date -> !date.isAfter(last), date -> date.plusDays(1))
                .filter(calendar::isWorkingDay)
                .findFirst()
                .orElse(from);
        Instant morning = ZonedDate.of(day, calendar.zone()).at(window.earliest());
        return morning.isBefore(now) ? now : morning;
    }

    /**
     * Whether the first service can be had free still, as far as the car's mileage is known (WAR-1a). Where one limit is enough, the
     * kilometres count as reached on the day predicted for them, so that a car that nobody reads comes to maintenance too.
     */
    private static boolean isFirstServiceOpen(
            FirstServicePolicy first, CareBasis basis, Optional<MileageForecast> mileage, LocalDate today) {
        Distance limit = Distance.km(first.kilometres());
        Distance shown = first.eitherLimit() && isPredictedBefore(mileage, limit, today)
                ? Distance.km(first.kilometres() + 1L)
                : mileage.map(known -> known.last().distance()).orElse(Distance.km(0));
        return basis.lastService().isEmpty()
                && basis.delivered()
                        .filter(delivery -> !FirstService.isLate(first, delivery, today, shown))
                        .isPresent();
    }

    private static boolean isPredictedBefore(Optional<MileageForecast> mileage, Distance distance, LocalDate today) {
        return mileage.filter(known -> known.last().distance().isBelow(distance))
                .flatMap(known -> known.reaches(distance))
                .filter(day -> day.isBefore(today))
                .isPresent();
    }

    private static DueService of(
            CareService service, LocalDate lastDay, Distance distance, Optional<MileageForecast> mileage) {
        Optional<LocalDate> reached = mileage.flatMap(known -> known.reaches(distance));
        boolean isByDistance = reached.filter(day -> day.isBefore(lastDay)).isPresent();
        return new DueService(
                service,
                isByDistance ? reached.orElse(lastDay) : lastDay,
                isByDistance ? CareTrigger.DISTANCE : CareTrigger.DATE,
                distance,
                reached.isEmpty() ? Certainty.TIME_ONLY : certainty(mileage),
                mileage.map(MileageForecast::points).orElse(0),
                mileage.map(MileageForecast::daysSpanned).orElse(0));
    }

    private static Certainty certainty(Optional<MileageForecast> mileage) {
        return mileage.filter(MileageForecast::isSure).isPresent() ? Certainty.SURE : Certainty.GUESS;
    }

    private static LocalDate lastDay(LocalDate start, int months) {
        return DateRange.ofMonths(start, months).lastDay();
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? other : one;
    }
}
