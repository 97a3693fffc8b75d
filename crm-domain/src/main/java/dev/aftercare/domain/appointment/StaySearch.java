package dev.aftercare.domain.appointment;

import com.google.common.collect.ImmutableList;
import dev.aftercare.domain.appointment.Booking.Wish;
import dev.aftercare.domain.network.LoanCar;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.shared.Refusal;
import dev.aftercare.domain.time.Tick;
import dev.aftercare.domain.time.TimeRange;
import dev.aftercare.domain.time.ZonedDate;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What a car's stay in the house takes: the car itself, which has no other appointment meanwhile, and a loan car.
 *
 * @param now nothing is brought before it
 * @param days those on which the stay lies
 */
record StaySearch(WorkshopPlan plan, Instant now, DaysAhead days) {

    /** The holds of the stay around the work of {@code slot}, or why it cannot be. */
    Outcome<List<Hold>> holds(Wish wish, TimeRange slot) {
        Stay stay = wish.stay();
        Optional<Refusal> untimely = refusal(stay, slot);
        if (untimely.isPresent()) {
            return Outcome.refused(untimely.get());
        }
        List<Hold> ofTheCar = through(HoldKind.VEHICLE, wish.vehicle().value(), stay, slot);
        if (!areFree(ofTheCar)) {
            return Outcome.refused(Booking.refusal(AppointmentRefusal.VEHICLE_TAKEN, wish));
        }
        if (!stay.loanCar()) {
            return Outcome.accepted(ofTheCar);
        }
        return loanCar(stay, slot)
                .<Outcome<List<Hold>>>map(loan -> Outcome.accepted(ImmutableList.<Hold>builder()
                        .addAll(ofTheCar)
                        .addAll(loan)
                        .build()))
                .orElseGet(() -> Outcome.refused(Booking.refusal(AppointmentRefusal.NO_LOAN_CAR, wish)));
    }

    /** A car is brought and fetched while the dealer is open: brought until the work begins, fetched after it has ended. */
    private Optional<Refusal> refusal(Stay stay, TimeRange slot) {
        boolean brought = stay.dropOff()
                .map(at -> isOpen(at)
                        && !at.isBefore(now)
                        && !at.isAfter(slot.start())
                        && !at.isBefore(slot.start().minus(Appointment.LONGEST_STAY)))
                .orElse(true);
        if (!brought) {
            return Optional.of(Refusal.of(
                    AppointmentRefusal.DROP_OFF_NOT_POSSIBLE,
                    Map.of(
                            "dropOff", stay.dropOff().orElseThrow().toString(),
                            "start", slot.start().toString())));
        }
        boolean fetched = stay.pickUp()
                .map(at -> isOpenBefore(at)
                        && !at.isBefore(slot.end())
                        && !at.isAfter(slot.end().plus(Appointment.LONGEST_STAY)))
                .orElse(true);
        return fetched
                ? Optional.empty()
                : Optional.of(Refusal.of(
                        AppointmentRefusal.PICK_UP_NOT_POSSIBLE,
                        Map.of(
                                "pickUp", stay.pickUp().orElseThrow().toString(),
                                "end", slot.end().toString())));
    }

    private boolean isOpen(Instant at) {
        ZonedDate date = ZonedDate.containing(at, zone());
        return plan.opening().ticksOn(date).contains(date.offsetOf(Tick.containing(at)));
    }

    /** Closing time itself is still in time. */
    private boolean isOpenBefore(Instant at) {
        return isOpen(at) || isOpen(at.minusNanos(1));
    }

    /** Whether one of the cars that the dealer lends is there for the time of the work. */
    boolean hasLoanCar(TimeRange slot) {
        return loanCar(Stay.usual(), slot).isPresent();
    }

    private Optional<List<Hold>> loanCar(Stay stay, TimeRange slot) {
        return plan.dealer().workshop().loanCars().stream()
                .map(LoanCar::id)
                .sorted()
                .map(id -> through(HoldKind.LOAN_CAR, id, stay, slot))
                .filter(this::areFree)
                .findFirst();
    }

    private List<Hold> through(HoldKind kind, UUID resource, Stay stay, TimeRange slot) {
        long from = Tick.containing(stay.expected(slot.start()));
        long to = Tick.containing(stay.pickUp().orElse(slot.end()).minusNanos(1)) + 1;
        return Hold.through(kind, resource, from, to, zone());
    }

    private boolean areFree(List<Hold> holds) {
        return holds.stream()
                .allMatch(hold -> days.on(hold.date(zone()))
                        .filter(day -> day.isFree(List.of(hold)))
                        .isPresent());
    }

    private ZoneId zone() {
        return plan.dealer().zone();
    }
}
