package dev.aftercare.domain.appointment;

import dev.aftercare.domain.appointment.HalfHourLoad.Strain;
import dev.aftercare.domain.appointment.SlotOffer.Half;
import dev.aftercare.domain.appointment.SlotOffer.OfferReason;
import dev.aftercare.domain.appointment.SlotOffer.Why;
import dev.aftercare.domain.appointment.SlotSearch.Wanted;
import dev.aftercare.domain.network.StaffId;
import dev.aftercare.domain.time.Tick;
import dev.aftercare.domain.time.TickSet;
import dev.aftercare.domain.time.TimeRange;
import dev.aftercare.domain.time.ZonedDate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What can be offered on one day: of all free starts of a half the one that leaves the day most even (APT-4). */
final class DayOffers {

    private final WorkSearch search;
    private final Wanted wanted;
    private final ZonedDate date;
    private final TickSet timely;
    private final TickSet bookable;

    /** {@code timely} are the starts that may be booked if bay and people are free. */
    DayOffers(WorkSearch search, Wanted wanted, TickSet timely, StaySearch stays) {
        this.search = search;
        this.wanted = wanted;
        this.date = search.day().date();
        this.timely = timely;
        TickSet free = search.free(timely);
        this.bookable = wanted.loanCar() ? withLoanCar(free, stays) : free;
    }

    private TickSet withLoanCar(TickSet free, StaySearch stays) {
        return free.offsets()
                .filter(offset -> stays.hasLoanCar(slot(offset, Optional.empty())))
                .mapToObj(offset -> TickSet.range(offset, offset + 1))
                .reduce(TickSet.empty(), TickSet::or);
    }

    private TimeRange slot(int offset, Optional<StaffId> advisor) {
        return new TimeRange(Tick.startOf(date.tickAt(offset)), Tick.startOf(search.endTick(offset, advisor)));
    }

    /** The first free start that is not before {@code earliest}. */
    Optional<Instant> first(Instant earliest) {
        return bookable.offsets()
                .mapToObj(offset -> Tick.startOf(date.tickAt(offset)))
                .filter(start -> !start.isBefore(earliest))
                .findFirst();
    }

    /** The best free start of a half, among those with the known advisor where there are any. */
    Optional<SlotOffer> best(Half half) {
        TickSet starts = in(half, bookable);
        if (starts.isEmpty()) {
            return Optional.empty();
        }
        TickSet withKnown = wanted.knownAdvisor()
                .map(known -> search.withAdvisor(known, starts))
                .orElse(TickSet.empty());
        boolean known = !withKnown.isEmpty();
        HalfHourLoad load = HalfHourLoad.of(search.plan(), search.day());
        List<Strain> strains = strains(load, known ? withKnown : starts).toList();
        Strain least = strains.stream().min(Comparator.naturalOrder()).orElseThrow();
        OfferReason why = strains.size() == 1 ? OfferReason.ONLY_FREE : OfferReason.EVENS_THE_DAY;
        int highest = strains.stream().mapToInt(Strain::peakPercent).max().orElseThrow();
        return Optional.of(offer(half, least, highest, known, why));
    }

    /**
     * The best start of a half at which room can be made among {@code others}, where none is free; with the known advisor where that can
     * be. They are asked for only where of each kind somebody is free in every quarter of an hour.
     */
    Optional<SlotOffer> bestWithRoom(Half half, Supplier<List<Assigned>> others, Tries tries) {
        return search instanceof DaySearch oneDay ? bestWithRoom(oneDay, half, others, tries) : Optional.empty();
    }

    private Optional<SlotOffer> bestWithRoom(
            DaySearch oneDay, Half half, Supplier<List<Assigned>> others, Tries tries) {
        TickSet starts = in(half, roomy(oneDay));
        if (starts.isEmpty() || others.get().isEmpty()) {
            return Optional.empty();
        }
        Shuffle shuffle = new Shuffle(oneDay, others.get(), tries);
        HalfHourLoad load = HalfHourLoad.of(search.plan(), search.day());
        TickSet known = wanted.knownAdvisor().map(oneDay::startsOfAdvisor).orElse(TickSet.empty());
        return Stream.concat(
                        strains(load, starts.and(known)).sorted(),
                        strains(load, starts.minus(known)).sorted())
                .flatMap(strain -> shuffle.at(strain.offset(), wanted.knownAdvisor()).stream()
                        .map(made -> offer(
                                half, strain, strain.peakPercent(), isWithKnown(made.team()), OfferReason.ROOM_MADE)))
                .findFirst();
    }

    private TickSet roomy(DaySearch oneDay) {
        return search.policy().filling().mostReassigned() == 0 || timely.isEmpty() || wanted.loanCar()
                ? TickSet.empty()
                : timely.and(oneDay.roomyStarts());
    }

    private boolean isWithKnown(Team team) {
        return wanted.knownAdvisor()
                .filter(known -> team.has(HoldKind.ADVISOR, known.value()))
                .isPresent();
    }

    private Stream<Strain> strains(HalfHourLoad load, TickSet starts) {
        return starts.offsets().mapToObj(offset -> load.with(offset, search.ticksOnTheDay(offset)));
    }

    private TickSet in(Half half, TickSet starts) {
        TickSet morning = TickSet.range(0, search.noon());
        return half == Half.MORNING ? starts.and(morning) : starts.minus(morning);
    }

    private SlotOffer offer(Half half, Strain strain, int highest, boolean known, OfferReason how) {
        Optional<StaffId> advisor = known ? wanted.knownAdvisor() : Optional.empty();
        List<OfferReason> reasons = new ArrayList<>();
        if (date.date().equals(wanted.day())) {
            reasons.add(OfferReason.WISHED_DAY);
        } else {
            reasons.add(wanted.isBeforeItsParts(wanted.day()) ? OfferReason.PARTS_THERE : OfferReason.NEAREST_FREE);
        }
        if (known) {
            reasons.add(OfferReason.KNOWN_ADVISOR);
        } else if (wanted.knownAdvisor().filter(search::isAdvisor).isPresent()) {
            reasons.add(OfferReason.ANOTHER_ADVISOR);
        }
        reasons.add(how);
        return new SlotOffer(
                date.date(),
                half,
                slot(strain.offset(), advisor),
                advisor,
                new Why(reasons, strain.peakPercent(), highest));
    }
}
