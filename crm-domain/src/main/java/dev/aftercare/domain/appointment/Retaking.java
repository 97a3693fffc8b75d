package dev.aftercare.domain.appointment;

import com.google.common.collect.ImmutableList;
import dev.aftercare.domain.appointment.Booking.Wish;
import dev.aftercare.domain.time.Tick;
import dev.aftercare.domain.time.TickSet;
import dev.aftercare.domain.time.ZonedDate;
import java.util.List;
import java.util.Optional;

/**
 * Whether a car that came after its no-show has its old time again (APT-6a).
 *
 * @param days those on which it was to take place
 */
record Retaking(SlotSearch search, WorkPackage work, DaysAhead days) {

    /** What it holds then: its old time, where all of it can be had; else nothing. */
    List<Hold> holds(ServiceRequest request, Placement missed) {
        WorkshopDay day = days.on(ZonedDate.containing(
                        missed.slot().start(), search.plan().dealer().zone()))
                .orElseThrow();
        int offset = day.date().offsetOf(Tick.of(missed.slot().start()));
        WorkSearch found = search.searchFor(work, day, days, Optional.empty());
        boolean isFree = !found.free(TickSet.range(offset, offset + 1)).isEmpty();
        Optional<Team> team = isFree ? found.assign(offset, Optional.empty()) : Optional.empty();
        return team.filter(again -> isAtTheSameTimes(again, missed))
                .flatMap(again -> stay(request, missed)
                        .map(stay -> ImmutableList.<Hold>builder()
                                .addAll(again.holds())
                                .addAll(stay)
                                .addAll(waiting(request, day, offset))
                                .build()))
                .orElse(ImmutableList.of());
    }

    private static boolean isAtTheSameTimes(Team again, Placement missed) {
        return missed.jobs().isEmpty()
                ? again.jobs().size() == 1
                        && Tick.startOf(again.toTick()).equals(missed.slot().end())
                : again.jobs().equals(missed.jobs());
    }

    /** The car is here now, whenever it was to be brought. */
    private Optional<List<Hold>> stay(ServiceRequest request, Placement missed) {
        Stay fromNow = new Stay(
                Optional.empty(), request.stay().pickUp(), request.stay().loanCar());
        Wish wish = new Wish(
                request.vehicle(),
                work,
                missed.slot().start(),
                Optional.empty(),
                Optional.empty(),
                request.waits(),
                fromNow);
        return new StaySearch(search.plan(), search.now(), days)
                .holds(wish, missed.slot())
                .fold(Optional::of, refusal -> Optional.empty());
    }

    /** Who waits is in the house already, and has a place above the number where the lounge is full. */
    private List<Hold> waiting(ServiceRequest request, WorkshopDay day, int offset) {
        return request.waits()
                ? new DaySearch(search.plan(), day, work, search.policy()).waitingSomewhere(offset)
                : List.of();
    }
}
