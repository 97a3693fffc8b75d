package dev.aftercare.domain.odometer;

import dev.aftercare.domain.odometer.Slips.Slip;
import dev.aftercare.domain.odometer.Standing.Held;
import dev.aftercare.domain.shared.Distance;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Why a reading is wrong and what it will have been, by what was read before and after it (hard case 22).
 *
 * @param before the last believed
 * @param after the next that fits; empty for the last of all
 */
record Guess(
        MeterReading wrong,
        Optional<MeterReading> before,
        Optional<MeterReading> after,
        OptionalDouble typical,
        Neighbourhood around) {

    /** A slip where one explains it, else too low or too high; the proposal is what the meter will have shown. */
    Held held() {
        OptionalDouble expected = expected();
        double anchor =
                expected.orElse((double) before.or(() -> after).orElse(wrong).totalMillimetres());
        Optional<Slip> slip = Slips.of(
                wrong.shown().distance().amount(),
                amount -> fits(showing(amount)),
                amount -> Math.abs(amount - wrong.shown().amountAt(anchor)));
        if (slip.isPresent()) {
            return new Held(slip.get().reason(), Optional.of(showing(slip.get().meant())));
        }
        Distance shown = wrong.shown().distance();
        Distance otherwise = new Distance(shown.amount(), shown.unit().other());
        if (fits(otherwise)) {
            return new Held(HoldReason.OTHER_UNIT, Optional.of(otherwise));
        }
        Optional<Distance> proposal = expected.isEmpty()
                ? Optional.empty()
                : Optional.of(showing(wrong.shown().amountAt(anchor)));
        return new Held(isTooLow() ? HoldReason.TOO_LOW : HoldReason.TOO_HIGH, proposal);
    }

    private boolean isTooLow() {
        return before.filter(last -> wrong.totalMillimetres() < last.totalMillimetres())
                .isPresent();
    }

    private boolean fits(Distance shown) {
        MeterReading right = wrong.corrected(shown);
        if (before.isPresent() && after.isPresent()) {
            return around.canFollow(before.get(), right, typical) && around.canFollow(right, after.get(), typical);
        }
        return before.filter(last -> around.followsAsUsual(last, right, typical))
                        .isPresent()
                || after.filter(next -> around.followsAsUsual(right, next, typical))
                        .isPresent();
    }

    /** Between the two at a steady pace, else on from the one before, or back from the one after, at the typical one; in millimetres. */
    private OptionalDouble expected() {
        if (before.isPresent() && after.isPresent()) {
            double days = before.get().at().daysTo(after.get().at());
            double gone = after.get().totalMillimetres() - before.get().totalMillimetres();
            double share = days == 0 ? 0 : before.get().at().daysTo(wrong.at()) / days;
            return OptionalDouble.of(before.get().totalMillimetres() + gone * share);
        }
        if (typical.isEmpty()) {
            return OptionalDouble.empty();
        }
        if (before.isPresent()) {
            double days = before.get().at().daysTo(wrong.at());
            return OptionalDouble.of(before.get().totalMillimetres() + typical.getAsDouble() * days);
        }
        return after.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(after.get().totalMillimetres()
                        - typical.getAsDouble() * wrong.at().daysTo(after.get().at()));
    }

    private Distance showing(long amount) {
        return wrong.shown().showing(amount).distance();
    }
}
