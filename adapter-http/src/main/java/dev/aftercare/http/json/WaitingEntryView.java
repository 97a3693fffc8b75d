package dev.aftercare.http.json;

import dev.aftercare.domain.waitinglist.WaitingEntry;
import dev.aftercare.domain.waitinglist.WaitingOffer;
import dev.aftercare.domain.waitinglist.WaitingState;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An entry of the waiting list. */
public record WaitingEntryView(
        String id,
        String state,
        Wanted wish,
        String since,
        @Nullable Offered offer,
        @Nullable String appointment,
        long version)
        implements Versioned, Located {

    /** What they wait for. */
    public record Wanted(
            String vehicle,
            String customer,
            List<String> services,
            String first,
            String last,
            List<String> halves,
            @Nullable String earliest,
            @Nullable String latest,
            @Nullable String knownAdvisor,
            @Nullable Boolean waits,
            @Nullable Boolean loanCar,
            String words,
            @Nullable String present) {}

    /** What is held for them, until when; an answer names it by its id. */
    public record Offered(String id, String start, String end, String until) {}

    /** The view of {@code entry}. */
    public static WaitingEntryView of(WaitingEntry entry) {
        return new WaitingEntryView(
                entry.id().toString(),
                entry.state().name(),
                new Wanted(
                        entry.wish().vehicle().toString(),
                        entry.wish().customer().toString(),
                        entry.wish().services(),
                        entry.wish().days().first().toString(),
                        entry.wish().days().last().toString(),
                        entry.wish().days().halves().stream().map(Enum::name).toList(),
                        time(entry.wish().days().clock().earliest(), LocalTime.MIN),
                        time(entry.wish().days().clock().latest(), LocalTime.MAX),
                        entry.wish().advisor().map(Object::toString).orElse(null),
                        entry.wish().waits().orElse(null),
                        entry.wish().loanCar().orElse(null),
                        entry.wish().words(),
                        entry.wish().present().map(Object::toString).orElse(null)),
                entry.since().toString(),
                entry.offer()
                        .filter(offer -> entry.state() == WaitingState.OFFERED)
                        .map(WaitingEntryView::offered)
                        .orElse(null),
                entry.appointment().map(Object::toString).orElse(null),
                entry.version());
    }

    /** Absent where any time would do. */
    private static @Nullable String time(LocalTime wished, LocalTime any) {
        return wished.equals(any) ? null : wished.toString();
    }

    private static Offered offered(WaitingOffer offer) {
        return new Offered(
                offer.holder().toString(),
                offer.slot().start().toString(),
                offer.slot().end().toString(),
                offer.until().toString());
    }
}
