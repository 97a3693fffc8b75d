package dev.aftercare.domain.lifecycle;

import dev.aftercare.domain.time.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The stages of cars, one function each (VEH-6). Days are those of the manufacturer's zone: a car has one stage in the network. */
public final class StageRules {

    private StageRules() {}

    /**
     * The stage on {@code day}, by all that is known today. The first that holds of these:
     *
     * <ol>
     *   <li>ended: from the day of the end on, that included, until the day on which the car is back, that not included;
     *   <li>without a known delivery: undetermined from the first day on which it is known to be driven, ordered before;
     *   <li>ordered: before the day of delivery;
     *   <li>new: so many months from delivery on, both ends included;
     *   <li>first service due: up to the last day on which it is free, that included, and before the day on which it was done;
     *   <li>out of warranty: after the last day of the warranty, or where no term is known to be for the car;
     *   <li>warranty ending: in so many days up to that last day, that included;
     *   <li>in warranty: otherwise.
     * </ol>
     */
    public static StageOnDay stage(StageFacts facts, StagePolicy policy, LocalDate day) {
        Optional<VehicleEnd> end =
                facts.ends().stream().filter(stated -> stated.holdsOn(day)).findFirst();
        if (end.isPresent()) {
            return is(LifeStage.ENDED, StageReason.of(end.get().kind()), end.map(VehicleEnd::since));
        }
        Optional<LocalDate> delivered = facts.delivered();
        if (delivered.isEmpty()) {
            boolean isDriven =
                    facts.drivenSince().filter(since -> !day.isBefore(since)).isPresent();
            return isDriven
                    ? is(LifeStage.UNDETERMINED, StageReason.DELIVERY_UNKNOWN, facts.drivenSince())
                    : is(LifeStage.ORDERED, StageReason.NOT_DELIVERED, Optional.empty());
        }
        if (day.isBefore(delivered.get())) {
            return is(LifeStage.ORDERED, StageReason.NOT_DELIVERED, delivered);
        }
        if (newDays(delivered.get(), policy).contains(day)) {
            return is(LifeStage.NEW, StageReason.DELIVERED_LATELY, delivered);
        }
        return isFirstServiceOpen(facts, day)
                ? is(LifeStage.FIRST_SERVICE_DUE, StageReason.FIRST_SERVICE_OPEN, facts.firstServiceUntil())
                : byWarranty(facts, policy, day);
    }

    private static StageOnDay byWarranty(StageFacts facts, StagePolicy policy, LocalDate day) {
        if (facts.warranty().isEmpty()) {
            return is(LifeStage.OUT_OF_WARRANTY, StageReason.NO_WARRANTY, facts.delivered());
        }
        LocalDate last = facts.warranty().get().day();
        StageReason reason =
                facts.warranty().get().isByDistance() ? StageReason.WARRANTY_BY_DISTANCE : StageReason.WARRANTY_BY_DATE;
        if (day.isAfter(last)) {
            return is(LifeStage.OUT_OF_WARRANTY, reason, Optional.of(last));
        }
        boolean isEnding = !day.isBefore(firstDayOfEnding(last, policy));
        return is(isEnding ? LifeStage.WARRANTY_ENDING : LifeStage.IN_WARRANTY, reason, Optional.of(last));
    }

    /**
     * The days after {@code from} up to {@code to}, that included, on which the stage is another one than on the day before, with the stage of
     * each, in their order.
     */
    public static List<StageChange> changes(StageFacts facts, StagePolicy policy, LocalDate from, LocalDate to) {
        return edges(facts, policy)
                .filter(edge -> edge.isAfter(from) && !edge.isAfter(to))
                .filter(edge -> isChange(facts, policy, edge))
                .map(edge -> new StageChange(edge, stage(facts, policy, edge)))
                .toList();
    }

    /** The first day after {@code day} on which the stage is another one, should nothing happen; empty where it stays for ever. */
    public static Optional<LocalDate> changesOn(StageFacts facts, StagePolicy policy, LocalDate day) {
        return edges(facts, policy)
                .filter(edge -> edge.isAfter(day))
                .filter(edge -> isChange(facts, policy, edge))
                .findFirst();
    }

    private static boolean isChange(StageFacts facts, StagePolicy policy, LocalDate day) {
        return stage(facts, policy, day).stage()
                != stage(facts, policy, day.minusDays(1)).stage();
    }

    /** The only days on which the stage can be another one than on the day before, in their order. */
    private static Stream<LocalDate> edges(StageFacts facts, StagePolicy policy) {
        Stream<LocalDate> ofEnds =
                facts.ends().stream().flatMap(end -> Stream.concat(Stream.of(end.since()), end.backOn().stream()));
        Stream<LocalDate> ofDelivery = facts.delivered().stream()
                .flatMap(day -> Stream.of(day, newDays(day, policy).until()));
        Stream<LocalDate> ofFirstService = Stream.concat(
                facts.firstServiceDone().stream(),
                facts.firstServiceUntil().stream().map(day -> day.plusDays(1)));
        Stream<LocalDate> ofWarranty = facts.warranty().stream()
                .map(StageFacts.LastDay::day)
                .flatMap(last -> Stream.of(firstDayOfEnding(last, policy), last.plusDays(1)));
        return Stream.of(ofEnds, facts.drivenSince().stream(), ofDelivery, ofFirstService, ofWarranty)
                .flatMap(days -> days)
                .distinct()
                .sorted();
    }

    private static boolean isFirstServiceOpen(StageFacts facts, LocalDate day) {
        boolean isDone =
                facts.firstServiceDone().filter(done -> !day.isBefore(done)).isPresent();
        return !isDone
                && facts.firstServiceUntil().filter(last -> !day.isAfter(last)).isPresent();
    }

    private static DateRange newDays(LocalDate delivered, StagePolicy policy) {
        return DateRange.ofMonths(delivered, policy.newMonths());
    }

    private static LocalDate firstDayOfEnding(LocalDate last, StagePolicy policy) {
        return last.minusDays(policy.endingDays() - 1L);
    }

    private static StageOnDay is(LifeStage stage, StageReason reason, Optional<LocalDate> restsOn) {
        return new StageOnDay(stage, reason, restsOn);
    }
}
