package dev.aftercare.domain.care;

import dev.aftercare.domain.shared.Distance;
import dev.aftercare.domain.time.BusinessCalendar;
import dev.aftercare.domain.time.DateRange;
import dev.aftercare.domain.time.ZonedDate;
import dev.aftercare.domain.vehicle.MileageForecast;
import dev.aftercare.domain.vehicle.MileageForecast.Point;
import dev.aftercare.domain.vehicle.Reading;
import dev.aftercare.domain.vehicle.VehicleDescription;
import dev.aftercare.domain.warranty.Coverage;
import dev.aftercare.domain.warranty.FirstService;
import dev.aftercare.domain.warranty.FirstServicePolicy;
import dev.aftercare.domain.warranty.WarrantyPolicy;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The rules of care, one function each (CARE-1). */
public final class CareRules {

    private static final long MILLIMETRES_PER_KILOMETRE = Distance.km(1).millimetres();

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
                LocalDate last = lastDay(start.day(), first.months());
                return of(CareService.FIRST_SERVICE, last, Distance.km(first.kilometres()), mileage);
            }
            long shown = start.distance().millimetres() / MILLIMETRES_PER_KILOMETRE;
            LocalDate last = lastDay(start.day(), interval.months());
            return of(CareService.MAINTENANCE, last, Distance.km(shown + interval.kilometres()), mileage);
        });
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
     * after it was free, when maintenance takes its place. Empty where nothing is to be done any more.
     */
    public static Optional<Instant> nextLook(
            CareDue due, FirstServicePolicy first, ReminderWindow window, BusinessCalendar calendar, Instant now) {
        if (due.reminder().isEmpty()) {
            return Optional.of(remindAt(window, calendar, due.due().date(), now));
        }
        return Optional.of(due)
                .filter(reminded -> reminded.due().service() == CareService.FIRST_SERVICE)
                .flatMap(reminded -> reminded.basis().delivered())
                .map(delivery -> ZonedDate.of(lastDay(delivery, first.months()), calendar.zone())
                        .end())
                .filter(now::isBefore);
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

    /** Whether the first service can be had free still, as far as the car's mileage is known (WAR-1a). */
    private static boolean isFirstServiceOpen(
            FirstServicePolicy first, CareBasis basis, Optional<MileageForecast> mileage, LocalDate today) {
        Distance shown = mileage.map(known -> known.last().distance()).orElse(Distance.km(0));
        return basis.lastService().isEmpty()
                && basis.delivered()
                        .filter(delivery -> !FirstService.isLate(first, delivery, today, shown))
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
