package dev.aftercare.domain.waitinglist;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.aftercare.domain.appointment.AppointmentId;
import dev.aftercare.domain.shared.Happening;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.shared.Refusal;
import dev.aftercare.domain.shared.RefusalCode;
import dev.aftercare.domain.waitinglist.WaitingOffer.HalfDay;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Somebody on a dealer's waiting list (候补). The list is served in the order in which they were put there: whoever is urgent has a way of
 * their own (APT-10). An offer holds its place; declined or expired it goes to the next, and they go on waiting, but not for that half of
 * that day (HC-18).
 *
 * @param since when they were put there
 * @param standsUntil the first instant at which no day is left that could be offered
 * @param nextLook when the run looks at it next: at the end of an offer, or else once a day; empty where it stands no more
 * @param offer what is offered; of who took it the offer without holds
 * @param declined the halves of days for which they are not asked again, in the order in which they declined
 * @param appointment the one that they got
 */
public record WaitingEntry(
        WaitingEntryId id,
        OrganisationId dealer,
        WaitingWish wish,
        Instant since,
        Instant standsUntil,
        WaitingState state,
        Optional<Instant> nextLook,
        Optional<WaitingOffer> offer,
        List<HalfDay> declined,
        Optional<AppointmentId> appointment,
        long version) {

    public WaitingEntry {
        declined = ImmutableList.copyOf(declined);
    }

    /** A new entry, at which the run looks at once. */
    public static Outcome<WaitingEntry> put(
            WaitingEntryId id, OrganisationId dealer, WaitingWish wish, Instant now, Instant standsUntil) {
        WaitingEntry put = new WaitingEntry(
                id,
                dealer,
                wish,
                now,
                standsUntil,
                WaitingState.WAITING,
                Optional.of(now),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                1);
        return Outcome.accepted(put, put.event(WaitingListEvent.PUT, Map.of()));
    }

    /** Whether a place in that half of that day is one that they wait for. */
    public boolean wants(HalfDay place) {
        WaitingWish.Days days = wish.days();
        return !place.date().isBefore(days.first())
                && !place.date().isAfter(days.last())
                && days.halves().contains(place.half())
                && !declined.contains(place);
    }

    /** A place is held for them. */
    public Outcome<WaitingEntry> offered(WaitingOffer made) {
        return becoming(WaitingState.OFFERED, Optional.of(made.until()), Optional.of(made), declined, appointment)
                .told(WaitingListEvent.OFFERED, Map.of());
    }

    /** They took the offer and got {@code made}; what was held for them is the appointment's. */
    public Outcome<WaitingEntry> taken(AppointmentId made) {
        Optional<WaitingOffer> without = offer.map(taken -> new WaitingOffer(
                taken.holder(), taken.place(), taken.slot(), List.of(), taken.until(), taken.message()));
        return becoming(WaitingState.TAKEN, Optional.empty(), without, declined, Optional.of(made))
                .told(WaitingListEvent.TAKEN, Map.of("appointment", made.toString()));
    }

    /** They do not want what is offered, and wait on; {@code nextLook} is the next day's. */
    public Outcome<WaitingEntry> declined(Instant nextLook) {
        return letGo(nextLook, WaitingListEvent.DECLINED);
    }

    /** They have not answered in time, and wait on. */
    public Outcome<WaitingEntry> expired(Instant nextLook) {
        return letGo(nextLook, WaitingListEvent.EXPIRED);
    }

    private Outcome<WaitingEntry> letGo(Instant again, WaitingListEvent event) {
        ImmutableList.Builder<HalfDay> more = ImmutableList.<HalfDay>builder().addAll(declined);
        offer.map(WaitingOffer::place).ifPresent(more::add);
        WaitingEntry waiting =
                becoming(WaitingState.WAITING, Optional.of(again), Optional.empty(), more.build(), Optional.empty());
        return Outcome.accepted(waiting, waiting.event(event, slot()));
    }

    /** Looked at, without a place that fits. */
    public WaitingEntry lookedAt(Instant again) {
        return becoming(state, Optional.of(again), offer, declined, appointment);
    }

    /** They wait no more; refused where they have got their appointment, or something else has ended it. */
    public Outcome<WaitingEntry> withdrawn() {
        return state.isStanding()
                ? ended(WaitingState.WITHDRAWN, WaitingListEvent.WITHDRAWN, Map.of())
                : Outcome.refused(Refusal.of(WaitingListRefusal.NOT_WAITING, Map.of("state", state.name())));
    }

    /** There is nothing left to wait for. */
    public Outcome<WaitingEntry> passedOver(RefusalCode reason) {
        return ended(WaitingState.PASSED_OVER, WaitingListEvent.PASSED_OVER, Map.of("reason", reason.code()));
    }

    /** No day is left. */
    public Outcome<WaitingEntry> lapsed() {
        return ended(WaitingState.LAPSED, WaitingListEvent.LAPSED, Map.of());
    }

    /** The same without words of people (CUS-9). */
    public WaitingEntry erased() {
        return new WaitingEntry(
                id,
                dealer,
                wish.erased(),
                since,
                standsUntil,
                state,
                nextLook,
                offer,
                declined,
                appointment,
                version + 1);
    }

    private Outcome<WaitingEntry> ended(WaitingState last, WaitingListEvent event, Map<String, String> facts) {
        return becoming(last, Optional.empty(), Optional.empty(), declined, appointment)
                .told(event, facts);
    }

    private Outcome<WaitingEntry> told(WaitingListEvent event, Map<String, String> facts) {
        return Outcome.accepted(this, event(event, facts));
    }

    private WaitingEntry becoming(
            WaitingState next,
            Optional<Instant> look,
            Optional<WaitingOffer> newOffer,
            List<HalfDay> newDeclined,
            Optional<AppointmentId> got) {
        return new WaitingEntry(
                id, dealer, wish, since, standsUntil, next, look, newOffer, newDeclined, got, version + 1);
    }

    private Map<String, String> slot() {
        return offer.map(made -> Map.of(
                        "start", made.slot().start().toString(),
                        "end", made.slot().end().toString()))
                .orElse(Map.of());
    }

    private Happening event(WaitingListEvent type, Map<String, String> more) {
        ImmutableMap.Builder<String, String> facts = ImmutableMap.<String, String>builder()
                .put("service", wish.allServices())
                .put("first", wish.days().first().toString())
                .put("last", wish.days().last().toString())
                .put("state", state.name())
                .putAll(slot())
                .putAll(more);
        return Happening.of(
                type,
                id.subject(),
                version,
                List.of(wish.customer().subject(), wish.vehicle().subject()),
                facts.buildOrThrow());
    }
}
