package dev.aftercare.domain.complaint;

import dev.aftercare.domain.complaint.ComplaintClock.Fired;
import dev.aftercare.domain.complaint.ComplaintProgress.Entry;
import dev.aftercare.domain.complaint.Responsible.Told;
import dev.aftercare.domain.network.StaffId;
import dev.aftercare.domain.policy.PolicyId;
import dev.aftercare.domain.policy.PolicyVersion;
import dev.aftercare.domain.shared.Money;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.shared.Refusal;
import dev.aftercare.domain.shared.ShortNumber;
import dev.aftercare.domain.time.BusinessCalendar;
import dev.aftercare.domain.time.ClockPhase;
import dev.aftercare.domain.time.PausableClock;
import dev.aftercare.domain.time.TimeLimit;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A complaint (投诉) of a dealer's customer (CMP-1 to CMP-5): what was said, how far it has come, who has it, and its
 * clock. Words of people stay in it; its events carry ids, codes and instants.
 *
 * <p>Each step names its instant and who did it. An instant before the last change of the clock, as of a server whose
 * time is slow, counts as that change's.
 */
public record Complaint(
        ComplaintId id,
        ShortNumber number,
        OrganisationId dealer,
        Grievance grievance,
        ComplaintProgress progress,
        Custody custody,
        ComplaintClock clock,
        long version) {

    /** Who does something, and when. {@code by} is the actor's id. */
    public record Doing(Instant now, String by) {}

    /** A new complaint, whose grievance was checked; its clock runs since it was received (CMP-3a). */
    public static Outcome<Complaint> received(
            ComplaintId id,
            ShortNumber number,
            OrganisationId dealer,
            Grievance grievance,
            PolicyVersion<ComplaintPolicy> policy,
            BusinessCalendar opening) {
        Complaint complaint = new Complaint(
                id,
                number,
                dealer,
                grievance,
                ComplaintProgress.received(),
                Custody.free(),
                ComplaintClock.started(grievance.receivedAt(), grievance.severity(), policy, opening),
                1);
        return Outcome.accepted(complaint, ComplaintHappening.received(complaint));
    }

    /** The same, which another system had until {@code now}: no level is told here that was due there (CMP-3c). */
    public Complaint takenOver(Instant now) {
        return new Complaint(id, number, dealer, grievance, progress, custody, clock.takenOver(now), version);
    }

    /**
     * The same, which another system has closed: how it came there is not known, only how it ended (CMP-5). The levels that were not due
     * by then are told here if it is reopened (CMP-3c).
     */
    public Outcome<Complaint> endedElsewhere(String cause, String solution, boolean satisfied, Doing doing) {
        Entry entry = new Entry(ComplaintStep.CLOSE, at(doing), doing.by());
        PausableClock stopped = clock.clock().stopped(entry.at());
        Closing end = new Closing(Optional.empty(), satisfied, stopped.isOver(entry.at()));
        Complaint ended = new Complaint(
                id,
                number,
                dealer,
                grievance,
                ComplaintProgress.endedElsewhere(entry, cause, solution, end),
                custody,
                clock.showing(stopped).takenOver(entry.at()),
                version);
        return Outcome.accepted(ended, ComplaintHappening.of(ComplaintEvent.CLOSED, ComplaintStep.CLOSE, ended));
    }

    /** Whether {@code step} is possible now; refused by the table of states otherwise (CMP-2). */
    public Outcome<ComplaintState> check(ComplaintStep step) {
        return progress.state()
                .after(step)
                .map(Outcome::accepted)
                .orElseGet(() -> Outcome.refused(Refusal.of(
                        ComplaintRefusal.NOT_IN_THIS_STATE,
                        Map.of("state", progress.state().name(), "step", step.name()))));
    }

    /** Does a step of the path that needs no words: recorded, confirmed, investigated, carried out, asked again. */
    public Outcome<Complaint> advanced(ComplaintStep step, Doing doing) {
        return led(step, doing, progress::at);
    }

    /** The cause was found. */
    public Outcome<Complaint> caused(String cause, Doing doing) {
        return led(ComplaintStep.FIND_CAUSE, doing, (state, entry) -> progress.caused(state, entry, cause));
    }

    /** A solution, or another one, was proposed to the customer. */
    public Outcome<Complaint> proposed(String solution, Doing doing) {
        return led(ComplaintStep.PROPOSE, doing, (state, entry) -> progress.proposing(state, entry, solution));
    }

    /** The customer accepts the solution: the clock stands (CMP-3a). */
    public Outcome<Complaint> agreed(Doing doing) {
        return step(
                ComplaintStep.AGREE,
                doing,
                ComplaintEvent.ADVANCED,
                (state, entry) ->
                        changed(progress.at(state, entry), clock.clock().stopped(entry.at())));
    }

    /** Ends, with the customer's judgement and whether it was late (CMP-5); cause and solution are known by then. */
    public Outcome<Complaint> closed(Money compensation, boolean satisfied, Doing doing) {
        return step(ComplaintStep.CLOSE, doing, ComplaintEvent.CLOSED, (state, entry) -> {
            Closing end = new Closing(
                    Optional.of(compensation), satisfied, clock.clock().isOver(entry.at()));
            return changed(progress.closed(entry, end), clock.clock());
        });
    }

    /**
     * The customer is not satisfied: investigated again, and the clock runs on with what was counted before.
     *
     * @param policy the version that gives the limit
     */
    public Outcome<Complaint> reopened(TimeLimit limit, PolicyId policy, Doing doing) {
        return limitedBy(policy).reopened(limit, doing);
    }

    private Outcome<Complaint> reopened(TimeLimit limit, Doing doing) {
        return step(
                ComplaintStep.REOPEN,
                doing,
                ComplaintEvent.REOPENED,
                (state, entry) -> changed(
                        progress.at(state, entry),
                        clock.clock().limitedTo(entry.at(), limit).reopened(entry.at())));
    }

    /** What is done so that it does not happen again, in place of what was planned before (CMP-5). */
    public Outcome<Complaint> preventing(Prevention prevention, Doing doing) {
        return step(
                ComplaintStep.PREVENT,
                doing,
                ComplaintEvent.PREVENTION_PLANNED,
                (state, entry) -> changed(progress.preventing(entry, prevention), clock.clock()));
    }

    /** Waits for the customer; the clock stands, but not longer than {@code longest} (CMP-3b). */
    public Outcome<Complaint> paused(String reason, Duration longest, Doing doing) {
        if (isWaiting(doing)) {
            return Outcome.refused(Refusal.of(ComplaintRefusal.WAITING_ALREADY));
        }
        return clocked(
                ComplaintStep.PAUSE,
                doing,
                ComplaintEvent.PAUSED,
                at -> clock.clock().paused(at, reason, at.plus(longest)));
    }

    /** Waits no longer (CMP-3b). */
    public Outcome<Complaint> resumed(Doing doing) {
        if (check(ComplaintStep.RESUME).isAccepted() && !isWaiting(doing)) {
            return Outcome.refused(Refusal.of(ComplaintRefusal.NOT_WAITING));
        }
        return clocked(
                ComplaintStep.RESUME,
                doing,
                ComplaintEvent.RESUMED,
                at -> clock.clock().resumed(at));
    }

    /**
     * Weighed otherwise, with the limit of that severity; what was counted and waited before stays (hard case 4).
     *
     * @param policy the version that gives the limit
     */
    public Outcome<Complaint> graded(ComplaintSeverity severity, TimeLimit limit, PolicyId policy, Doing doing) {
        return about(grievance.graded(severity))
                .limitedBy(policy)
                .clocked(
                        ComplaintStep.GRADE,
                        doing,
                        ComplaintEvent.GRADED,
                        at -> clock.clock().limitedTo(at, limit));
    }

    /** The same that nobody has any more, because who had it has left the dealer: the next one can take it (CMP-2). */
    public Complaint leftBehind() {
        return heldBy(Custody.free());
    }

    /** Taken by the first (CMP-2); the same person may ask again, which changes nothing. */
    public Outcome<Complaint> takenBy(StaffId person, Doing doing) {
        return custody.owner().filter(person::equals).isPresent()
                        && progress.state().isOpen()
                ? Outcome.accepted(this)
                : handed(ComplaintStep.TAKE, ComplaintEvent.TAKEN, person, doing, Custody::takenBy);
    }

    /** Offered to somebody; the owner keeps it until that person accepts. */
    public Outcome<Complaint> offeredTo(StaffId person, Doing doing) {
        return handed(ComplaintStep.OFFER, ComplaintEvent.OFFERED, person, doing, Custody::offeredTo);
    }

    /** Accepted by the one it was offered to. */
    public Outcome<Complaint> acceptedBy(StaffId person, Doing doing) {
        return handed(ComplaintStep.ACCEPT, ComplaintEvent.ACCEPTED, person, doing, Custody::acceptedBy);
    }

    /** All that {@code leaver} has in it goes to the heir, and an offer to them ends (NET-3); without an heir the rest stays. */
    public Outcome<Complaint> handedOver(StaffId leaver, Optional<StaffId> heir, Doing doing) {
        return step(
                ComplaintStep.HAND_OVER,
                doing,
                ComplaintEvent.HANDED_OVER,
                (state, entry) -> changed(progress.handedOver(entry, leaver, heir), clock.clock())
                        .heldBy(custody.handedOver(leaver, heir)));
    }

    /** Tells every level that is past due, in order and each once; the same again where none is (CMP-3c, hard case 6). */
    public Outcome<Complaint> escalated(Instant now, Function<EscalationLevel, Told> people) {
        ComplaintClock told = clock.firing(now, people);
        List<Fired> fresh =
                told.fired().subList(clock.fired().size(), told.fired().size());
        if (fresh.isEmpty()) {
            return Outcome.accepted(this);
        }
        Complaint next = new Complaint(id, number, dealer, grievance, progress, custody, told, version + 1);
        return Outcome.accepted(
                next,
                fresh.stream()
                        .map(fired -> ComplaintHappening.told(fired, next))
                        .toList());
    }

    /** The same without words of people (CUS-9): what kind it was, its path, its clock and what was paid stay. */
    public Complaint erased() {
        return new Complaint(id, number, dealer, grievance.erased(), progress.erased(), custody, clock, version + 1);
    }

    private Outcome<Complaint> led(
            ComplaintStep step, Doing doing, BiFunction<ComplaintState, Entry, ComplaintProgress> change) {
        return step(
                step,
                doing,
                ComplaintEvent.ADVANCED,
                (state, entry) -> changed(change.apply(state, entry), clock.clock()));
    }

    private Outcome<Complaint> clocked(
            ComplaintStep step, Doing doing, ComplaintEvent event, Function<Instant, PausableClock> change) {
        return step(step, doing, event, (state, entry) -> changed(progress.logged(entry), change.apply(entry.at())));
    }

    private Outcome<Complaint> handed(
            ComplaintStep step,
            ComplaintEvent event,
            StaffId person,
            Doing doing,
            BiFunction<Custody, StaffId, Outcome<Custody>> change) {
        return check(step)
                .fold(
                        state -> change.apply(custody, person)
                                .fold(
                                        held -> step(
                                                step,
                                                doing,
                                                event,
                                                (same, entry) -> changed(progress.logged(entry), clock.clock())
                                                        .heldBy(held)),
                                        Outcome::refused),
                        Outcome::refused);
    }

    private Outcome<Complaint> step(
            ComplaintStep step,
            Doing doing,
            ComplaintEvent event,
            BiFunction<ComplaintState, Entry, Complaint> change) {
        return check(step)
                .fold(
                        state -> {
                            Complaint next = change.apply(state, new Entry(step, at(doing), doing.by()));
                            return Outcome.accepted(next, ComplaintHappening.of(event, step, next));
                        },
                        Outcome::refused);
    }

    private Instant at(Doing doing) {
        Instant last = clock.clock().phase().since();
        return doing.now().isBefore(last) ? last : doing.now();
    }

    private boolean isWaiting(Doing doing) {
        return clock.clock().state(at(doing)) == ClockPhase.State.PAUSED;
    }

    private Complaint changed(ComplaintProgress newProgress, PausableClock newClock) {
        return new Complaint(id, number, dealer, grievance, newProgress, custody, clock.showing(newClock), version + 1);
    }

    private Complaint about(Grievance newGrievance) {
        return new Complaint(id, number, dealer, newGrievance, progress, custody, clock, version);
    }

    private Complaint limitedBy(PolicyId policy) {
        return new Complaint(id, number, dealer, grievance, progress, custody, clock.limitedBy(policy), version);
    }

    private Complaint heldBy(Custody newCustody) {
        return new Complaint(id, number, dealer, grievance, progress, newCustody, clock, version);
    }
}
