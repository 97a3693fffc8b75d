package dev.aftercare.domain.visit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.aftercare.domain.shared.Distance;
import dev.aftercare.domain.shared.Happening;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.shared.Refusal;
import dev.aftercare.domain.shared.ShortNumber;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A car's visit to the workshop (进厂): its way through the stages, the prices told and the settlement (VIS-1, VIS-9, VIS-12).
 *
 * @param path every stage it went through, in order; the last is the present one. From {@value #MOST_STAGES} on it goes only forward, to its end
 * @param quotes every price told, in order, at most {@value #MOST_QUOTES}
 */
public record Visit(
        VisitId id,
        ShortNumber number,
        OrganisationId dealer,
        Reception reception,
        List<StageEntry> path,
        List<Quote> quotes,
        Optional<Settlement> settlement,
        long version) {

    /** How many stages a visit may have gone through when it goes back to an earlier one, or to the same again. */
    public static final int MOST_STAGES = 100;

    /** The most prices that can be told in one visit. */
    public static final int MOST_QUOTES = 50;

    /**
     * @throws IllegalArgumentException if the path is empty
     */
    public Visit {
        path = ImmutableList.copyOf(path);
        quotes = ImmutableList.copyOf(quotes);
        if (path.isEmpty()) {
            throw new IllegalArgumentException("a visit that went through no stage");
        }
    }

    /** The car stands at the gate. */
    public static Outcome<Visit> arrived(
            VisitId id, ShortNumber number, OrganisationId dealer, Reception reception, StageEntry arrival) {
        Visit visit = new Visit(id, number, dealer, reception, List.of(arrival), List.of(), Optional.empty(), 1);
        return Outcome.accepted(visit, visit.event(VisitEvent.ARRIVED));
    }

    /** A visit that is over, as another system tells it; settled there, or not told how. */
    public static Outcome<Visit> reported(
            VisitId id,
            ShortNumber number,
            OrganisationId dealer,
            Reception reception,
            Optional<Settlement> settlement,
            StageEntry arrival,
            StageEntry leaving) {
        ImmutableList.Builder<StageEntry> path =
                ImmutableList.<StageEntry>builder().add(arrival);
        settlement.ifPresent(billed -> path.add(new StageEntry(VisitStage.SETTLED, billed.at(), billed.by())));
        Visit visit = new Visit(id, number, dealer, reception, path.add(leaving).build(), List.of(), settlement, 1);
        return Outcome.accepted(visit, visit.event(VisitEvent.REPORTED));
    }

    /** Where it stands. */
    public VisitStage stage() {
        return path.get(path.size() - 1).stage();
    }

    /** Whether it was broken off before its work was done, whatever was paid then. */
    public boolean isBrokenOff() {
        return path.stream().anyMatch(entry -> entry.stage() == VisitStage.BROKEN_OFF);
    }

    /**
     * Whether it counts as a visit: its repair order was settled, here or, where another system does not tell how, before the car left
     * (CUS-6), and it was not voided since.
     */
    public boolean isRepairOrder() {
        return !isVoided() && (settlement.isPresent() || (leftAt().isPresent() && !isBrokenOff()));
    }

    /** Whether it was taken back, and nothing follows from it any more (hard case 36). */
    public boolean isVoided() {
        return stage() == VisitStage.VOIDED;
    }

    /** Whether it is a service from which the next one counts (CARE-1). */
    public boolean isService() {
        return isRepairOrder() && !isBrokenOff() && reception.kind().isService();
    }

    /** Since when it stands there. */
    public Instant since() {
        return path.get(path.size() - 1).at();
    }

    /** When the car came. */
    public Instant arrivedAt() {
        return path.get(0).at();
    }

    /** When the car left, or the visit was voided before it did; empty while it is in the house. */
    public Optional<Instant> leftAt() {
        return path.stream()
                .filter(entry -> !entry.stage().isInHouse())
                .map(StageEntry::at)
                .findFirst();
    }

    /** The walk-around is done: the customer's words repeated back and confirmed, the meter read (VIS-2). */
    public Outcome<Visit> received(String words, Distance shown, StageEntry entry) {
        return step(entry, VisitEvent.STAGE_REACHED, reception.confirmed(words, shown), quotes, settlement);
    }

    /** A price is told for all of the work, also when extra work was found later (VIS-3, VIS-4). */
    public Outcome<Visit> estimated(Bill bill, StageEntry entry) {
        if (quotes.size() >= MOST_QUOTES) {
            return Outcome.refused(
                    Refusal.of(VisitRefusal.TOO_MANY_QUOTES, Map.of("most", Integer.toString(MOST_QUOTES))));
        }
        Optional<Quote> agreed = agreedQuote();
        if (agreed.isPresent() && !agreed.get().bill().currency().equals(bill.currency())) {
            return Outcome.refused(VisitRules.otherCurrency(bill, agreed.get()));
        }
        Quote told = new Quote(bill, entry.at(), entry.by(), Optional.empty());
        List<Quote> more =
                ImmutableList.<Quote>builder().addAll(quotes).add(told).build();
        return step(entry, VisitEvent.STAGE_REACHED, reception, more, settlement);
    }

    /**
     * The customer answers the last estimate, and the answer is kept (VIS-4). Agreed, it is the order; refused, the order before it stands,
     * and where there was none the visit stays estimated: it is estimated anew or broken off.
     */
    public Outcome<Visit> answered(boolean agreed, Instant at, String by) {
        if (quotes.isEmpty()) {
            return Outcome.refused(Refusal.of(VisitRefusal.NOTHING_ORDERED));
        }
        VisitStage reached = agreed || agreedQuote().isPresent() ? VisitStage.ORDERED : VisitStage.ESTIMATED;
        List<Quote> answered = ImmutableList.<Quote>builder()
                .addAll(quotes.subList(0, quotes.size() - 1))
                .add(quotes.get(quotes.size() - 1).answered(agreed, at))
                .build();
        VisitEvent event = agreed ? VisitEvent.ORDERED : VisitEvent.ESTIMATE_REFUSED;
        return stage() == VisitStage.ESTIMATED
                ? step(new StageEntry(reached, at, by), event, reception, answered, settlement)
                : notInThisStage(reached);
    }

    /**
     * Goes on to a stage that needs nothing but to be said. A visit that was broken off after work had begun leaves when it is settled, or is
     * {@linkplain #released let go} (VIS-9).
     */
    public Outcome<Visit> movedOn(StageEntry entry) {
        if (entry.stage() == VisitStage.LEFT && isOwed()) {
            return Outcome.refused(Refusal.of(VisitRefusal.UNSETTLED, Map.of("number", number.toString())));
        }
        if (entry.stage().hasForm()) {
            return Outcome.refused(Refusal.of(
                    VisitRefusal.STAGE_HAS_FORM, Map.of("next", entry.stage().name())));
        }
        VisitEvent event = entry.stage().isInHouse() ? VisitEvent.STAGE_REACHED : VisitEvent.LEFT;
        return step(entry, event, reception, quotes, settlement);
    }

    /**
     * Somebody who may do so lets the car go though work was done and nothing is settled, and says why (VIS-9).
     *
     * @param leaving with its reason
     */
    public Outcome<Visit> released(StageEntry leaving) {
        return isOwed()
                ? step(leaving, VisitEvent.RELEASED, reception, quotes, settlement)
                : Outcome.refused(Refusal.of(VisitRefusal.NOTHING_TO_RELEASE, Map.of("stage", stage().name())));
    }

    /** Whether it was broken off when work had begun, and nothing is settled yet. */
    private boolean isOwed() {
        return stage() == VisitStage.BROKEN_OFF && path.stream().anyMatch(entry -> entry.stage() == VisitStage.IN_WORK);
    }

    /**
     * The settlement, with what is off for who came on time (APT-6c); more than what the customer ordered needs their word (VIS-12).
     */
    public Outcome<Visit> settled(Settlement asked) {
        Settlement billed = asked.discounted(reception.labourDiscount());
        Optional<Quote> agreed = agreedQuote();
        if (agreed.isEmpty()) {
            return Outcome.refused(Refusal.of(VisitRefusal.NOTHING_ORDERED));
        }
        Optional<Refusal> refusal = VisitRules.notAgreed(billed, agreed.get());
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        StageEntry entry = new StageEntry(VisitStage.SETTLED, billed.at(), billed.by());
        return step(entry, VisitEvent.SETTLED, reception, quotes, Optional.of(billed));
    }

    /** It does not count any more: a visit that was settled, or is over; its path keeps what it was (hard case 36). */
    public Outcome<Visit> voided(StageEntry voiding) {
        return step(voiding, VisitEvent.VOIDED, reception, quotes, settlement);
    }

    /** Written down otherwise, once it is settled or over; the same again where nothing differs (hard case 36). */
    public Outcome<Visit> corrected(Correction correction, String by) {
        if (!isRepairOrder()) {
            return Outcome.refused(Refusal.of(VisitRefusal.NOTHING_TO_CORRECT, Map.of("stage", stage().name())));
        }
        if (leftAt().isEmpty() && correction.leftAt().isPresent()) {
            return notInThisStage(VisitStage.LEFT);
        }
        List<StageEntry> newPath = VisitRules.corrected(path, correction);
        Optional<Settlement> billed = VisitRules.corrected(settlement, correction, leftAt().orElse(since()), by)
                .map(bill -> bill.discounted(reception.labourDiscount()));
        Optional<Refusal> refusal = VisitRules.outOfOrder(newPath)
                .or(() -> agreedQuote()
                        .flatMap(agreed -> billed.filter(
                                        bill -> correction.bill().isPresent())
                                .flatMap(bill -> VisitRules.notAgreed(bill, agreed))));
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        Reception newReception = reception.corrected(correction.kind(), correction.shown());
        boolean isSame = newReception.equals(reception) && newPath.equals(path) && billed.equals(settlement);
        Visit next = new Visit(id, number, dealer, newReception, newPath, quotes, billed, version + 1);
        return isSame ? Outcome.accepted(this) : Outcome.accepted(next, next.event(VisitEvent.CORRECTED));
    }

    /** The car came at another time than was logged, and the customer gets what follows from that; before it is settled (APT-6c). */
    public Outcome<Visit> arrivedInstead(Instant at, Optional<Entitlement> entitlement) {
        List<StageEntry> newPath = ImmutableList.<StageEntry>builder()
                .add(path.get(0).movedTo(at))
                .addAll(path.subList(1, path.size()))
                .build();
        Visit next = new Visit(
                id, number, dealer, reception.entitled(entitlement), newPath, quotes, settlement, version + 1);
        return Outcome.accepted(next, next.event(VisitEvent.CORRECTED));
    }

    /** The last price that the customer agreed to. */
    public Optional<Quote> agreedQuote() {
        return quotes.stream().filter(Quote::isAgreed).reduce((earlier, later) -> later);
    }

    private Outcome<Visit> step(
            StageEntry entry,
            VisitEvent event,
            Reception newReception,
            List<Quote> newQuotes,
            Optional<Settlement> newSettlement) {
        if (!stage().leadsTo(entry.stage())) {
            return notInThisStage(entry.stage());
        }
        if (path.size() >= MOST_STAGES && stage().goesBackTo(entry.stage())) {
            return Outcome.refused(
                    Refusal.of(VisitRefusal.TOO_MANY_STAGES, Map.of("most", Integer.toString(MOST_STAGES))));
        }
        List<StageEntry> newPath =
                ImmutableList.<StageEntry>builder().addAll(path).add(entry).build();
        Visit next = new Visit(id, number, dealer, newReception, newPath, newQuotes, newSettlement, version + 1);
        return Outcome.accepted(next, next.event(event));
    }

    /** The same without words of people (CUS-9): what was done and what it cost stays. */
    public Visit erased() {
        return new Visit(
                id,
                number,
                dealer,
                reception.erased(),
                path.stream().map(StageEntry::erased).toList(),
                quotes.stream().map(Quote::erased).toList(),
                settlement.map(Settlement::erased),
                version + 1);
    }

    private Outcome<Visit> notInThisStage(VisitStage next) {
        return Outcome.refused(
                Refusal.of(VisitRefusal.NOT_IN_THIS_STAGE, Map.of("stage", stage().name(), "next", next.name())));
    }

    private Happening event(VisitEvent type) {
        ImmutableMap.Builder<String, String> facts = ImmutableMap.<String, String>builder()
                .put("number", number.toString())
                .put("kind", reception.kind().name())
                .put("stage", stage().name());
        reception.appointment().ifPresent(appointment -> facts.put("appointment", appointment.toString()));
        reception.distance().ifPresent(distance -> facts.put("distance", distance.toString()));
        return Happening.of(
                type,
                id.subject(),
                version,
                List.of(reception.customer().subject(), reception.vehicle().subject()),
                facts.build());
    }
}
