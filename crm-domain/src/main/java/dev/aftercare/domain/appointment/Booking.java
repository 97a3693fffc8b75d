package dev.aftercare.domain.appointment;

import dev.aftercare.domain.network.ServiceOffering;
import dev.aftercare.domain.network.StaffId;
import dev.aftercare.domain.policy.PolicyId;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.shared.Refusal;
import dev.aftercare.domain.time.Tick;
import dev.aftercare.domain.time.TimeRange;
import dev.aftercare.domain.time.ZonedDate;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Decides whether an appointment can have a time, and what it holds then. Every way in - desk, online, import, move -
 * passes here (hard case 12).
 *
 * @param search workshop, policy and now
 * @param policy the version of the appointment policy in {@code search}, kept with what it decided
 */
public record Booking(SlotSearch search, PolicyId policy) {

    /** A time asked for: normal, or above the capacity with a reason. */
    public record Wish(
            ServiceOffering service, Instant start, Optional<StaffId> knownAdvisor, Optional<String> overbookFor) {}

    /**
     * A time given.
     *
     * @param noShowDue the last instant at which the car still comes within the grace time (APT-6a)
     */
    public record Place(Placement placement, Instant noShowDue) {}

    /** The place for {@code wish} on {@code day}, or why there is none. The day must be locked by who will write. */
    public Outcome<Place> place(Wish wish, WorkshopDay day) {
        Optional<Refusal> untimely = timeRefusal(wish, day.date());
        if (untimely.isPresent()) {
            return Outcome.refused(untimely.get());
        }
        DaySearch search = search(wish.service(), day);
        int offset = day.date().offsetOf(Tick.of(wish.start()));
        if (!search.couldEverStart(offset)) {
            return Outcome.refused(refusal(AppointmentRefusal.OUTSIDE_HOURS, wish));
        }
        boolean bookable = search().bookableStarts(search, day.date()).contains(offset);
        return wish.overbookFor().isPresent()
                ? overbook(wish, day, search, offset, bookable)
                : bookNormally(wish, day, search, offset, bookable);
    }

    /** The holds for one resource put in the place of the one of its kind, at the same time; refused where it is taken or unfit. */
    public Outcome<List<Hold>> reassign(
            Placement present, ServiceOffering service, Hold replaced, java.util.UUID by, WorkshopDay day) {
        DaySearch search = search(service, day);
        int offset = day.date().offsetOf(replaced.fromTick());
        Map<String, String> arguments = Map.of("kind", replaced.kind().name(), "resource", by.toString());
        Optional<WorkshopPlan.Resource> wanted =
                search().plan().resource(replaced.kind(), by).filter(search::isFit);
        if (wanted.isEmpty()) {
            return Outcome.refused(Refusal.of(AppointmentRefusal.RESOURCE_UNFIT, arguments));
        }
        if (!search.isFree(wanted.get(), offset)) {
            return Outcome.refused(Refusal.of(AppointmentRefusal.RESOURCE_TAKEN, arguments));
        }
        Hold hold = search.hold(wanted.get(), offset, 0);
        return Outcome.accepted(present.holds().stream()
                .map(held -> held.equals(replaced) ? hold : held)
                .toList());
    }

    /** The holds for a car that came after its no-show: its old time, where bay and people are still free; else none. */
    public List<Hold> retake(Placement missed, ServiceOffering service, WorkshopDay day) {
        int offset = day.date().offsetOf(Tick.of(missed.slot().start()));
        return search(service, day).assign(offset, Optional.empty()).orElse(List.of());
    }

    private Outcome<Place> bookNormally(Wish wish, WorkshopDay day, DaySearch search, int offset, boolean bookable) {
        if (bookable) {
            List<Hold> holds = search.assign(offset, wish.knownAdvisor()).orElseThrow();
            return Outcome.accepted(placed(wish, day, holds));
        }
        boolean free = search.freeStarts().contains(offset);
        return Outcome.refused(
                refusal(free ? AppointmentRefusal.KEPT_FOR_WALK_INS : AppointmentRefusal.SLOT_TAKEN, wish));
    }

    private Outcome<Place> overbook(Wish wish, WorkshopDay day, DaySearch search, int offset, boolean bookable) {
        if (bookable) {
            return Outcome.refused(refusal(AppointmentRefusal.OVERBOOKING_NOT_NEEDED, wish));
        }
        return search.overbook(offset, wish.knownAdvisor())
                .map(holds -> Outcome.accepted(placed(wish, day, holds)))
                .orElseGet(() -> Outcome.refused(refusal(AppointmentRefusal.OUTSIDE_HOURS, wish)));
    }

    private Place placed(Wish wish, WorkshopDay day, List<Hold> holds) {
        TimeRange slot = slotOf(wish);
        return new Place(new Placement(slot, holds, wish.overbookFor(), policy), noShowDue(slot, day.date()));
    }

    /**
     * The grace time after the start, or closing time if that is first (APT-6a). A break is no closing; the hours of a
     * night close on the morning after.
     */
    private Instant noShowDue(TimeRange slot, ZonedDate date) {
        Instant graceEnd = slot.start().plus(search.policy().grace());
        return Stream.of(date.date().minusDays(1), date.date())
                .flatMap(
                        day -> search.plan().opening().rangesOn(day).stream()
                                .map(TimeRange::end)
                                .max(Comparator.naturalOrder())
                                .stream())
                .filter(closing -> closing.isAfter(slot.start()) && closing.isBefore(graceEnd))
                .findFirst()
                .orElse(graceEnd);
    }

    /** Rules about the time alone: not past, not the same day unless by the desk, not too far ahead, on the step (APT-1, APT-3). */
    private Optional<Refusal> timeRefusal(Wish wish, ZonedDate date) {
        LocalDate today = search.now().atZone(date.zone()).toLocalDate();
        if (wish.start().isBefore(search.now())) {
            return Optional.of(refusal(AppointmentRefusal.IN_THE_PAST, wish));
        }
        if (date.date().equals(today) && !search.byDesk()) {
            return Optional.of(refusal(AppointmentRefusal.SAME_DAY, wish));
        }
        if (date.date().isAfter(today.plusDays(search.policy().horizonDays()))) {
            return Optional.of(refusal(AppointmentRefusal.BEYOND_HORIZON, wish));
        }
        boolean onStep = Tick.startOf(Tick.containing(wish.start())).equals(wish.start())
                && search.onStep(date).contains(date.offsetOf(Tick.of(wish.start())));
        return onStep ? Optional.empty() : Optional.of(refusal(AppointmentRefusal.OFF_STEP, wish));
    }

    private DaySearch search(ServiceOffering service, WorkshopDay day) {
        return new DaySearch(search.plan(), day, service, search.policy());
    }

    private static TimeRange slotOf(Wish wish) {
        long tick = Tick.of(wish.start());
        return new TimeRange(wish.start(), Tick.startOf(tick + wish.service().ticks()));
    }

    private static Refusal refusal(AppointmentRefusal code, Wish wish) {
        return Refusal.of(
                code,
                Map.of(
                        "start",
                        wish.start().toString(),
                        "service",
                        wish.service().code()));
    }
}
