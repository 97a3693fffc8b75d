package dev.aftercare.domain.followup;

import com.google.common.collect.ImmutableList;
import dev.aftercare.domain.shared.Happening;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.time.ZonedDate;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What becomes of a wanted call beside the calls of the same customer that the dealer still has to make (FUP-3, hard case 38).
 *
 * <ol>
 *   <li>What an open call is about already, of the same point, is not planned again.
 *   <li>A later visit of a car replaces the visit before it: a call planned for the earlier visit is replaced, and what else it was about
 *       goes on; in a call planned for something else the later visit only takes the earlier one's place.
 *   <li>Then calls that are due fewer than the policy's days apart become one: the earlier keeps its time and takes on what the later one
 *       is about. The points of one event are not joined: the cadence set them apart, unless they have come to
 *       fall on one day.
 *   <li>A call that was tried already is the one that stays in either case, with its attempts and with the time the customer may have
 *       asked for; only what it is about changes. Of two such the earlier stays.
 * </ol>
 *
 * A call that is in somebody's hand is left alone: what it is about is being said. So is one that has its own time (APT-5c).
 *
 * @param made the new call, where there is to be one
 * @param changed the calls that were there, in their next version
 */
public record CallPlan(Optional<FollowUp> made, List<FollowUp> changed, List<Happening> events) {

    public CallPlan {
        changed = ImmutableList.copyOf(changed);
        events = ImmutableList.copyOf(events);
    }

    /** The plan for {@code wanted}, which is about one thing, beside {@code open}. */
    public static CallPlan of(FollowUp wanted, List<FollowUp> open, FollowUpPolicy policy, ZoneId zone, Instant now) {
        Topic topic = wanted.topics().get(0);
        if (open.stream().anyMatch(call -> isPlanned(call, topic))) {
            return new CallPlan(Optional.empty(), List.of(), List.of());
        }
        List<FollowUp> free = open.stream()
                .filter(call -> call.isFree(now) && !call.isTimed())
                .sorted(Comparator.comparing((FollowUp call) -> call.timing().due())
                        .thenComparing(call -> call.id().toString()))
                .toList();
        List<FollowUp> replaced = free.stream()
                .filter(call -> call.topics().get(0).isReplacedBy(topic))
                .toList();
        List<FollowUp> near = free.stream()
                .filter(call -> !replaced.contains(call))
                .filter(call -> isNear(call, wanted, policy, zone))
                .filter(call -> call.topics().stream().noneMatch(topic::isOfTheSameEventAs)
                        || isOnTheSameDay(call, wanted, zone))
                .toList();
        return new Draft(wanted, topic).plan(free, replaced, near);
    }

    private static boolean isTried(FollowUp call) {
        return !call.attempts().isEmpty();
    }

    private static boolean isPlanned(FollowUp call, Topic topic) {
        return call.topics().stream()
                .anyMatch(known ->
                        known.point().equals(topic.point()) && known.about().equals(topic.about()));
    }

    private static boolean isOnTheSameDay(FollowUp call, FollowUp wanted, ZoneId zone) {
        return ZonedDate.dateAt(call.timing().due(), zone)
                .equals(ZonedDate.dateAt(wanted.timing().due(), zone));
    }

    private static boolean isNear(FollowUp call, FollowUp wanted, FollowUpPolicy policy, ZoneId zone) {
        LocalDate one = ZonedDate.dateAt(call.timing().due(), zone);
        LocalDate other = ZonedDate.dateAt(wanted.timing().due(), zone);
        return Math.abs(one.toEpochDay() - other.toEpochDay()) < policy.combineDays();
    }

    /** A plan in the making. */
    private record Draft(FollowUp wanted, Topic topic, List<FollowUp> changed, List<Happening> events) {

        Draft(FollowUp wanted, Topic topic) {
            this(wanted, topic, new ArrayList<>(), new ArrayList<>());
        }

        CallPlan plan(List<FollowUp> free, List<FollowUp> replaced, List<FollowUp> near) {
            Optional<FollowUp> goingOn =
                    replaced.stream().filter(CallPlan::isTried).findFirst();
            Optional<FollowUp> there = goingOn.or(() -> joined(near));
            FollowUp kept = there.orElse(wanted);
            List<FollowUp> taken = new ArrayList<>(replaced);
            taken.remove(kept);
            if (there.isEmpty()) {
                taken.addAll(near);
            }
            List<Topic> topics = new ArrayList<>(List.of(topic));
            goingOn.ifPresent(call -> topics.addAll(leftOf(call)));
            taken.forEach(call -> topics.addAll(leftOf(call)));
            taken.forEach(call -> change(call.replacedBy(kept.id())));
            free.stream()
                    .filter(call -> !taken.contains(call) && !call.equals(kept))
                    .filter(call -> leftOf(call).size() < call.topics().size())
                    .forEach(call -> change(call.nowAbout(leftOf(call))));
            if (there.isPresent()) {
                if (goingOn.isEmpty()) {
                    topics.addAll(0, leftOf(kept));
                }
                change(kept.nowAbout(distinct(topics)));
                return new CallPlan(Optional.empty(), changed, events);
            }
            FollowUp made = FollowUp.planned(
                    wanted.id(), wanted.dealer(), wanted.customer(), distinct(topics), wanted.timing());
            events.add(made.planning());
            return new CallPlan(Optional.of(made), changed, events);
        }

        /** Of the calls near by the one that takes this one on: an earlier one, or else a later one that was tried already. */
        private Optional<FollowUp> joined(List<FollowUp> near) {
            return near.stream()
                    .filter(call -> !call.timing().due().isAfter(wanted.timing().due()))
                    .findFirst()
                    .or(() -> near.stream().filter(CallPlan::isTried).findFirst());
        }

        /** What a call is about besides visits whose place this one takes. */
        private List<Topic> leftOf(FollowUp call) {
            return call.topics().stream()
                    .filter(known -> !known.isReplacedBy(topic))
                    .toList();
        }

        private void change(Outcome<FollowUp> outcome) {
            changed.add(outcome.orElseThrow());
            events.addAll(((Outcome.Accepted<FollowUp>) outcome).events());
        }

        private static List<Topic> distinct(List<Topic> topics) {
            return topics.stream().distinct().toList();
        }
    }
}
