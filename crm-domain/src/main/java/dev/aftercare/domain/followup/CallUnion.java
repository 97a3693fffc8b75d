package dev.aftercare.domain.followup;

import com.google.common.collect.ImmutableList;
import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.shared.Happening;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.time.ZonedDate;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What becomes of a dealer's open calls when two customers are merged, and when they are parted again (CUS-4b, hard case 30).
 *
 * <ol>
 *   <li>Merged: of two calls about the same thing, about two visits of one car, or due fewer than the policy's days apart, one is left, by the
 *       rules of {@link CallPlan}; it is about what both were about, less the earlier visit. The other is replaced by it.
 *   <li>Parted: a call that was replaced by the other customer's, which is still to be made, is to be made after all, and the other is not
 *       about its things any more; unless nothing else would be left of it, since then both had been about the same. A call that was made
 *       meanwhile was made for both.
 *   <li>A call in somebody's hand is left alone: what it is about is being said. It takes the place of one that is about nothing else, and
 *       counts as made for both.
 * </ol>
 *
 * @param changed each change in its order, so that a call that changes twice is there twice
 */
public record CallUnion(List<FollowUp> changed, List<Happening> events) {

    private static final Comparator<FollowUp> BY_DUE = Comparator.comparing(
                    (FollowUp call) -> call.timing().due())
            .thenComparing(call -> call.id().toString());

    public CallUnion {
        changed = ImmutableList.copyOf(changed);
        events = ImmutableList.copyOf(events);
    }

    /** What becomes of the open calls to two customers who are one from now on. */
    public static CallUnion merged(
            List<FollowUp> survivors, List<FollowUp> others, FollowUpPolicy policy, ZoneId zone, Instant now) {
        List<CallUnion> steps = new ArrayList<>();
        List<FollowUp> kept = new ArrayList<>(ofCadence(survivors));
        for (FollowUp joining : ofCadence(others)) {
            kept.stream()
                    .flatMap(call -> Pair.of(call, joining, now).stream())
                    .filter(pair -> pair.isForOneCall(policy, zone))
                    .map(Pair::become)
                    .filter(step -> !step.changed().isEmpty())
                    .findFirst()
                    .ifPresent(step -> {
                        steps.add(step);
                        step.changed()
                                .forEach(next -> kept.removeIf(call -> call.id().equals(next.id())));
                        step.changed().stream()
                                .filter(next -> next.standing().state().isOpen())
                                .forEach(kept::add);
                        kept.sort(BY_DUE);
                    });
        }
        return sum(steps);
    }

    /** Those that have no time of their own (APT-5c), in their order. */
    private static List<FollowUp> ofCadence(List<FollowUp> calls) {
        return calls.stream().filter(call -> !call.isTimed()).sorted(BY_DUE).toList();
    }

    /**
     * What becomes of the calls to two customers who are two again.
     *
     * @param open the open calls to either
     * @param replaced calls to either that one of these took the place of
     * @param one all ids of one of the two
     */
    public static CallUnion parted(List<FollowUp> open, List<FollowUp> replaced, Set<CustomerId> one, Instant now) {
        Map<FollowUpId, FollowUp> present = open.stream().collect(Collectors.toMap(FollowUp::id, Function.identity()));
        List<CallUnion> steps = new ArrayList<>();
        for (FollowUp call : replaced.stream().sorted(BY_DUE).toList()) {
            call.standing()
                    .replacedBy()
                    .flatMap(other -> Optional.ofNullable(present.get(other)))
                    .filter(other ->
                            other.isFree(now) && one.contains(other.customer()) != one.contains(call.customer()))
                    .ifPresent(other -> {
                        List<Topic> left = other.topics().stream()
                                .filter(topic -> !call.topics().contains(topic))
                                .toList();
                        steps.add(of(call.reopened()));
                        if (!left.isEmpty() && left.size() < other.topics().size()) {
                            CallUnion less = of(other.nowAbout(left));
                            steps.add(less);
                            less.changed().forEach(next -> present.put(next.id(), next));
                        }
                    });
        }
        return sum(steps);
    }

    private static CallUnion of(Outcome<FollowUp> decided) {
        return new CallUnion(List.of(decided.orElseThrow()), ((Outcome.Accepted<FollowUp>) decided).events());
    }

    private static CallUnion sum(List<CallUnion> steps) {
        List<FollowUp> all =
                steps.stream().flatMap(step -> step.changed().stream()).toList();
        return new CallUnion(
                all, steps.stream().flatMap(step -> step.events().stream()).toList());
    }

    /**
     * Two calls of which one may be left.
     *
     * @param stays the one that is left then
     */
    private record Pair(FollowUp stays, FollowUp goes, boolean isStayingHeld) {

        /** A held one stays, else one that was tried, else by the rules of visits the later and otherwise the earlier. */
        static Optional<Pair> of(FollowUp one, FollowUp other, Instant now) {
            if (!one.isFree(now) || !other.isFree(now)) {
                FollowUp held = one.isFree(now) ? other : one;
                FollowUp free = one.isFree(now) ? one : other;
                return free.isFree(now) ? Optional.of(new Pair(held, free, true)) : Optional.empty();
            }
            boolean isInOrder = BY_DUE.compare(one, other) <= 0;
            FollowUp earlier = isInOrder ? one : other;
            FollowUp later = isInOrder ? other : one;
            boolean isLaterLeft = areVisitsOfOneCar(earlier, later)
                    ? earlier.attempts().isEmpty()
                    : earlier.attempts().isEmpty() && !later.attempts().isEmpty();
            return Optional.of(isLaterLeft ? new Pair(later, earlier, false) : new Pair(earlier, later, false));
        }

        boolean isForOneCall(FollowUpPolicy policy, ZoneId zone) {
            if (isStayingHeld) {
                return stays.topics().containsAll(goes.topics());
            }
            boolean isSame = goes.topics().stream().anyMatch(stays.topics()::contains);
            boolean isNear = days(stays, goes, zone) < policy.combineDays()
                    && goes.topics().stream()
                            .noneMatch(topic -> stays.topics().stream().anyMatch(topic::isOfTheSameEventAs));
            return isSame || areVisitsOfOneCar(stays, goes) || isNear;
        }

        CallUnion become() {
            List<Topic> topics = topics();
            return topics.equals(stays.topics())
                    ? CallUnion.of(goes.replacedBy(stays.id()))
                    : sum(List.of(CallUnion.of(goes.replacedBy(stays.id())), CallUnion.of(stays.nowAbout(topics))));
        }

        /** What both are about, that of the one that stays first, without visits that a later one of the car takes the place of. */
        private List<Topic> topics() {
            FollowUp later = BY_DUE.compare(stays, goes) <= 0 ? goes : stays;
            return Stream.concat(stays.topics().stream(), goes.topics().stream())
                    .filter(topic -> later.topics().contains(topic)
                            || later.topics().stream().noneMatch(topic::isReplacedBy))
                    .distinct()
                    .toList();
        }

        private static boolean areVisitsOfOneCar(FollowUp one, FollowUp other) {
            return one.topics().stream()
                    .anyMatch(topic -> other.topics().stream().anyMatch(topic::isReplacedBy));
        }

        private static long days(FollowUp one, FollowUp other, ZoneId zone) {
            return Math.abs(ZonedDate.dateAt(one.timing().due(), zone).toEpochDay()
                    - ZonedDate.dateAt(other.timing().due(), zone).toEpochDay());
        }
    }
}
