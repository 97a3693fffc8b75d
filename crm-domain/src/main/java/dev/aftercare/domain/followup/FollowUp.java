package dev.aftercare.domain.followup;

import com.google.common.collect.ImmutableList;
import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.followup.FollowUpState.CallStep;
import dev.aftercare.domain.shared.Happening;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.shared.Refusal;
import dev.aftercare.domain.time.BusinessCalendar;
import dev.aftercare.domain.vehicle.VehicleId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A follow-up call (回访): one customer of a dealer to be called about one thing or more (FUP-1a, FUP-3).
 *
 * <p>Life: open; handed out to one person for the time of a lease; tried again until it is done or the customer is not reached;
 * replaced by the call about a later visit; cancelled when what it is about is gone.
 *
 * @param topics what it is about, never empty; the first is why it was planned
 * @param attempts the calls that were made, in their order
 */
public record FollowUp(
        FollowUpId id,
        OrganisationId dealer,
        CustomerId customer,
        List<Topic> topics,
        Timing timing,
        List<Attempt> attempts,
        Standing standing,
        long version) {

    private static final int AGREED_MINUTES = 60;

    public FollowUp {
        topics = ImmutableList.copyOf(topics);
        attempts = ImmutableList.copyOf(attempts);
        if (topics.isEmpty()) {
            throw new IllegalArgumentException("follow-up " + id + " is about nothing; cancel it instead");
        }
    }

    /** A new call, open. */
    public static FollowUp planned(
            FollowUpId id, OrganisationId dealer, CustomerId customer, List<Topic> topics, Timing timing) {
        return new FollowUp(id, dealer, customer, topics, timing, List.of(), Standing.in(FollowUpState.OPEN), 1);
    }

    /** Its first event. */
    public Happening planning() {
        return FollowUpEvent.PLANNED.of(this);
    }

    /** The event that it is due at another time, or about something else. */
    public Happening changing() {
        return FollowUpEvent.CHANGED.of(this);
    }

    /** From when on somebody may be handed it; empty when it is finished. */
    public Optional<Instant> nextDue() {
        return standing.state().isOpen()
                ? Optional.of(standing.lease().map(Lease::until).orElse(timing.due()))
                : Optional.empty();
    }

    /** Whether it is still to be made, and in nobody's hand. */
    public boolean isFree(Instant now) {
        return standing.state().isOpen() && heldAt(now).isEmpty();
    }

    /** Whose it is now; its lease's last instant is over. */
    public Optional<Lease> heldAt(Instant now) {
        return standing.lease().filter(lease -> now.isBefore(lease.until()));
    }

    /** Whether it has its own time, and is about one thing only (APT-5c). */
    public boolean isTimed() {
        return topics.get(0).occasion().isTimed();
    }

    /** Whether it is about a car. */
    public boolean isAbout(VehicleId vehicle) {
        return topics.stream().anyMatch(topic -> topic.vehicle().equals(vehicle));
    }

    /** The time that the customer named when the call was not convenient (FUP-3), where that was what they said last. */
    public Optional<Instant> agreedAt() {
        return attempts.stream()
                .reduce((earlier, later) -> later)
                .filter(last -> last.result() == CallResult.CALL_BACK)
                .map(last -> timing.due());
    }

    /** Whether {@code now} is the time that the customer named: from then on for {@value #AGREED_MINUTES} minutes. */
    public boolean isAgreed(Instant now) {
        return agreedAt()
                .filter(at -> !now.isBefore(at) && now.isBefore(at.plus(Duration.ofMinutes(AGREED_MINUTES))))
                .isPresent();
    }

    /** Moved behind another call to the same customer that was done, so that days lie between them (FUP-3); the same where it lies there already. */
    public FollowUp apartFrom(Instant lastCall, BusinessCalendar calendar, FollowUpPolicy policy) {
        Timing apart = CallTimes.apart(timing, lastCall, calendar, policy);
        return apart.equals(timing) ? this : with(apart, attempts, standing);
    }

    /** Handed to one person; refused while it is in the hand of another. */
    public Outcome<FollowUp> handedTo(Lease lease, Instant now) {
        Optional<Refusal> held = heldByAnother(lease.by(), now);
        return held.isPresent()
                ? Outcome.refused(held.get())
                : step(
                        CallStep.HAND_OUT,
                        FollowUpEvent.HANDED_OUT,
                        state -> with(timing, attempts, new Standing(state, Optional.of(lease), Optional.empty())));
    }

    /** Anybody's again, because who has it leaves (NET-3). */
    public Outcome<FollowUp> givenBack() {
        return step(CallStep.GIVE_BACK, FollowUpEvent.GIVEN_BACK, state -> with(timing, attempts, Standing.in(state)));
    }

    /** The refusal for everybody but the one whose it is (FUP-3). */
    Optional<Refusal> heldByAnother(String actor, Instant now) {
        return heldAt(now)
                .filter(lease -> !lease.by().equals(actor))
                .map(lease -> Refusal.of(
                        FollowUpRefusal.HELD_BY_ANOTHER,
                        Map.of("until", lease.until().toString())));
    }

    Outcome<FollowUp> triedAgain(Attempt attempt, Timing next) {
        return step(
                CallStep.TRY_AGAIN, FollowUpEvent.TRIED, state -> with(next, attemptsAnd(attempt), Standing.in(state)));
    }

    Outcome<FollowUp> finished(Attempt attempt) {
        return step(
                CallStep.FINISH, FollowUpEvent.DONE, state -> with(timing, attemptsAnd(attempt), Standing.in(state)));
    }

    Outcome<FollowUp> givenUp(Attempt attempt) {
        return step(
                CallStep.GIVE_UP,
                FollowUpEvent.NOT_REACHED,
                state -> with(timing, attemptsAnd(attempt), Standing.in(state)));
    }

    /** The call {@code other} takes its place. */
    Outcome<FollowUp> replacedBy(FollowUpId other) {
        return step(
                CallStep.REPLACE,
                FollowUpEvent.REPLACED,
                state -> with(timing, attempts, new Standing(state, Optional.empty(), Optional.of(other))));
    }

    /** To be made after all, since what took its place is another customer's (CUS-4b). */
    Outcome<FollowUp> reopened() {
        return step(CallStep.REOPEN, FollowUpEvent.REOPENED, state -> with(timing, attempts, Standing.in(state)));
    }

    /** The same call about these things. */
    Outcome<FollowUp> nowAbout(List<Topic> newTopics) {
        return step(
                CallStep.COMBINE,
                FollowUpEvent.CHANGED,
                state -> new FollowUp(
                        id,
                        dealer,
                        customer,
                        newTopics,
                        timing,
                        attempts,
                        new Standing(state, standing.lease(), Optional.empty()),
                        version + 1));
    }

    /** Without what {@code gone} names; cancelled where nothing is left (hard case 24, APT-6a). */
    public Outcome<FollowUp> without(Predicate<Topic> gone) {
        List<Topic> left = topics.stream().filter(gone.negate()).toList();
        return left.isEmpty()
                ? step(CallStep.CANCEL, FollowUpEvent.CANCELLED, state -> with(timing, attempts, Standing.in(state)))
                : nowAbout(left);
    }

    /** The same, as a call to a customer who is erased (CUS-9): not to be made any more, and without what was said in those that were. */
    public Outcome<FollowUp> erased() {
        List<Attempt> silent = attempts.stream().map(Attempt::erased).toList();
        return standing.state().isOpen()
                ? step(CallStep.CANCEL, FollowUpEvent.CANCELLED, state -> with(timing, silent, Standing.in(state)))
                : Outcome.accepted(with(timing, silent, standing));
    }

    private Outcome<FollowUp> step(CallStep step, FollowUpEvent event, Function<FollowUpState, FollowUp> change) {
        return standing.state()
                .after(step)
                .map(change)
                .map(next -> Outcome.accepted(next, event.of(next)))
                .orElseGet(() -> Outcome.refused(Refusal.of(
                        FollowUpRefusal.NOT_IN_THIS_STATE,
                        Map.of("state", standing.state().name(), "step", step.name()))));
    }

    private FollowUp with(Timing newTiming, List<Attempt> newAttempts, Standing newStanding) {
        return new FollowUp(id, dealer, customer, topics, newTiming, newAttempts, newStanding, version + 1);
    }

    private List<Attempt> attemptsAnd(Attempt attempt) {
        return Stream.concat(attempts.stream(), Stream.of(attempt)).toList();
    }
}
