package dev.aftercare.domain.care;

import dev.aftercare.domain.care.CareBasis.LastService;
import dev.aftercare.domain.mileage.KnownMileage;
import dev.aftercare.domain.mileage.MileageBasis;
import dev.aftercare.domain.mileage.MileagePoint;
import dev.aftercare.domain.mileage.MileagePrediction;
import dev.aftercare.domain.mileage.PredictedDate;
import dev.aftercare.domain.shared.Distance;
import dev.aftercare.domain.shared.DistanceUnit;
import dev.aftercare.domain.time.BusinessCalendar;
import dev.aftercare.domain.time.DateRange;
import dev.aftercare.domain.time.ZonedDate;
import dev.aftercare.domain.vehicle.OdometerRules;
import dev.aftercare.domain.vehicle.Reading;
import dev.aftercare.domain.vehicle.VehicleDescription;
import dev.aftercare.domain.visit.NextService;
import dev.aftercare.domain.warranty.Coverage;
import dev.aftercare.domain.warranty.FirstService;
import dev.aftercare.domain.warranty.FirstServicePolicy;
import dev.aftercare.domain.warranty.WarrantyEnd;
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

    private static final int DAYS_TO_NEXT_LOOK = 30;

    private CareRules() {}

    /**
     * The service that is due next, by date or distance, whichever is predicted first (CARE-1). The first service while it is free and
     * unused; afterwards maintenance, from the last service, or else from the delivery.
     *
     * @param interval of the car's model
     * @param first the policy in force on the day of delivery
     * @return empty where neither a delivery nor a service is known
     */
    public static Optional<DueService> due(
            ServiceInterval interval, FirstServicePolicy first, CareHistory history, LocalDate today) {
        return history.basis().start().map(start -> {
            if (isFirstServiceOpen(first, history, today)) {
                LocalDate last = lastDay(start, first.months());
                return of(CareService.FIRST_SERVICE, last, Distance.km(first.kilometres()), history.prediction());
            }
            return maintenance(interval, history, start);
        });
    }

    /**
     * By time alone where the meter was not read at the last service; the distance is then told from the last that is known. Day and distance
     * that the customer was promised in writing take the place of the interval's, the earlier or the later (VIS-8); a distance that was promised
     * is one to come to, though nobody read the meter.
     */
    private static DueService maintenance(ServiceInterval interval, CareHistory history, LocalDate start) {
        Optional<LastService> last = history.basis().lastService();
        NextService promised = last.map(LastService::promised).orElse(NextService.notTold());
        boolean isByTimeAlone = promised.at().isEmpty()
                && last.filter(service -> service.total().isEmpty()).isPresent();
        Distance total = last.flatMap(service -> service.total()
                        .or(() -> history.mileageUpTo(start)
                                .or(history::mileage)
                                .map(known -> known.last().total())))
                .orElse(Distance.km(0));
        Distance distance = promised.at()
                .orElseGet(() -> Distance.km(
                        total.millimetres() / DistanceUnit.KILOMETRE.millimetres() + interval.kilometres()));
        LocalDate lastDay = promised.on().orElseGet(() -> lastDay(start, interval.months()));
        return of(CareService.MAINTENANCE, lastDay, distance, isByTimeAlone ? Optional.empty() : history.prediction());
    }

    /**
     * Whether how far a car is said to have gone at a service can be counted from (hard case 22): it is not in doubt by the readings, and the
     * car can have come so far since the last one.
     *
     * @param basis before that service
     * @param readings by day read
     */
    public static boolean isBelievable(CareBasis basis, List<Reading> readings, LocalDate day, Distance total) {
        MileagePoint told = new MileagePoint(day, total);
        return !OdometerRules.isInDoubt(readings, day, total)
                && CareHistory.mileageUpTo(basis, readings, day)
                        .filter(known -> !known.canGoOnTo(told))
                        .isEmpty();
    }

    /**
     * When the longest warranty of a car ends, by the terms that were in force on its delivery (WAR-2, CARE-1); empty where that day is not
     * known, or no term is known to be for the car.
     */
    public static Optional<WarrantyEnd> warrantyEnds(
            WarrantyPolicy terms, VehicleDescription car, CareHistory history) {
        return history.basis().delivered().flatMap(day -> Coverage.end(terms, car, day, history.prediction()));
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
    private static boolean isFirstServiceOpen(FirstServicePolicy first, CareHistory history, LocalDate today) {
        Optional<LocalDate> delivered = history.basis().delivered();
        if (history.basis().lastService().isPresent() || delivered.isEmpty()) {
            return false;
        }
        Distance limit = Distance.km(first.kilometres());
        Distance gone = first.eitherLimit() && isPredictedBefore(history, limit, today)
                ? Distance.km(first.kilometres() + 1L)
                : history.mileage().map(known -> known.last().total()).orElse(Distance.km(0));
        return !FirstService.isLate(first, delivered.get(), today, gone);
    }

    private static boolean isPredictedBefore(CareHistory history, Distance distance, LocalDate today) {
        boolean isAhead = history.mileage()
                .map(KnownMileage::last)
                .filter(last -> last.total().isBelow(distance))
                .isPresent();
        return isAhead
                && history.prediction()
                        .flatMap(prediction -> prediction.dateOf(distance))
                        .filter(reached -> reached.likely().isBefore(today))
                        .isPresent();
    }

    private static DueService of(
            CareService service, LocalDate lastDay, Distance distance, Optional<MileagePrediction> prediction) {
        Optional<PredictedDate> reached = prediction.flatMap(known -> known.dateOf(distance));
        Optional<LocalDate> byDistance = reached.map(PredictedDate::likely).filter(day -> day.isBefore(lastDay));
        Optional<MileageBasis> basis = prediction.map(MileagePrediction::basis);
        return new DueService(
                service,
                byDistance.orElse(lastDay),
                byDistance.isPresent() ? CareTrigger.DISTANCE : CareTrigger.DATE,
                distance,
                basis.flatMap(told -> reached.map(day -> certainty(told, day))).orElse(Certainty.TIME_ONLY),
                basis.map(MileageBasis::points).orElse(0),
                basis.map(MileageBasis::daysSpanned).orElse(0));
    }

    private static Certainty certainty(MileageBasis basis, PredictedDate reached) {
        return basis.isEnough() && reached.isClose() ? Certainty.SURE : Certainty.GUESS;
    }

    private static LocalDate lastDay(LocalDate start, int months) {
        return DateRange.ofMonths(start, months).lastDay();
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? other : one;
    }
}
