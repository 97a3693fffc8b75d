package dev.aftercare.domain.complaint;

import com.google.common.collect.ImmutableList;
import dev.aftercare.domain.complaint.Responsible.Told;
import dev.aftercare.domain.policy.PolicyId;
import dev.aftercare.domain.policy.PolicyVersion;
import dev.aftercare.domain.time.BusinessCalendar;
import dev.aftercare.domain.time.ClockPhase;
import dev.aftercare.domain.time.PausableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The clock of a complaint, from its receipt to a solution that the customer accepts, and who is told when it takes too
 * long (CMP-3a to CMP-3c).
 *
 * <p>The clock keeps the calendar with which it was started: storages write zone and opening hours of each measure with
 * it, once, so that what has been counted stays what it was when a dealer changes its hours. It counts by the new hours
 * from when it is reopened or weighed otherwise.
 *
 * @param clock counts against the limit
 * @param policy the version that gave the limit: of the day on which the complaint was received, as it was known when the complaint was
 *     received, or graded or reopened last; a correction that is recorded in between counts from then on
 * @param plan who is told when, in order; it stays as it was when the complaint was received or taken over, whatever version gives the limit
 * @param fired what was told: the beginning of the plan
 */
public record ComplaintClock(PausableClock clock, PolicyId policy, List<Rung> plan, List<Fired> fired) {

    /**
     * A level of the plan.
     *
     * @param delay what is counted after the limit before it is due; the warning of the owner is due before the limit
     */
    public record Rung(EscalationLevel level, Duration delay) {}

    /**
     * A level that was told, once.
     *
     * @param due when it was due
     * @param ran when it was told
     */
    public record Fired(EscalationLevel level, Told told, Instant due, Instant ran) {}

    /**
     * @throws IllegalArgumentException if what was told is not the beginning of the plan
     */
    public ComplaintClock {
        plan = ImmutableList.copyOf(plan);
        fired = ImmutableList.copyOf(fired);
        for (int i = 0; i < fired.size(); i++) {
            if (i >= plan.size() || fired.get(i).level() != plan.get(i).level()) {
                throw new IllegalArgumentException("told was " + fired + ", which is not how " + plan + " begins");
            }
        }
    }

    /** A clock that runs since the complaint was received. */
    static ComplaintClock started(
            Instant at, ComplaintSeverity severity, PolicyVersion<ComplaintPolicy> policy, BusinessCalendar opening) {
        List<Rung> plan = new ArrayList<>();
        plan.add(new Rung(EscalationLevel.OWNER, Duration.ZERO));
        policy.body()
                .escalation()
                .forEach(level -> plan.add(new Rung(level.level(), Duration.ofHours(level.afterHours()))));
        PausableClock clock = PausableClock.started(at, policy.body().limit(severity, opening));
        return new ComplaintClock(clock, policy.id(), plan, List.of());
    }

    /** The same without the levels that were due before {@code now}: who had the complaint until then has told them. */
    ComplaintClock takenOver(Instant now) {
        List<Rung> toCome = plan.stream()
                .filter(rung -> dueAt(rung).filter(now::isAfter).isEmpty())
                .toList();
        return new ComplaintClock(clock, policy, toCome, fired);
    }

    /** When the customer must have accepted a solution; empty once that has happened, or if it is never due. */
    public Optional<Instant> dueAt() {
        return isStopped() ? Optional.empty() : clock.dueAt();
    }

    /** What is left of the limit at {@code now}, negative by how much more was counted; empty while it stands for good. */
    public Optional<Duration> left(Instant now) {
        return isStopped() ? Optional.empty() : Optional.of(clock.left(now));
    }

    /**
     * When the next level is or was due; empty when all have been told. While the clock stands for good, only a level that came due
     * before it stopped is still to be told: no standstill of the job loses one (hard case 6).
     */
    public Optional<Instant> nextDue() {
        return fired.size() == plan.size()
                ? Optional.empty()
                : dueAt(plan.get(fired.size())).filter(due -> !isStopped() || due.isBefore(ranUntil()));
    }

    /** Whether the limit has passed; at its last instant it has not. */
    public boolean isOver(Instant now) {
        return dueAt().filter(now::isAfter).isPresent();
    }

    /** Whether the warning of the owner was told, or should have been by now, while the limit is still ahead (CMP-3c). */
    public boolean isWarned(Instant now) {
        return dueAt().filter(due -> !now.isAfter(due))
                .filter(due -> nextDue()
                        .filter(next -> !next.isBefore(now) && next.isBefore(due))
                        .isEmpty())
                .isPresent();
    }

    /** Every level that is past due at {@code now}, told in order and each once; its last instant is still in time. */
    ComplaintClock firing(Instant now, Function<EscalationLevel, Told> people) {
        ComplaintClock told = this;
        Optional<Instant> due = told.nextDue();
        while (due.filter(now::isAfter).isPresent()) {
            EscalationLevel level = plan.get(told.fired.size()).level();
            told = told.having(new Fired(level, people.apply(level), due.get(), now));
            due = told.nextDue();
        }
        return told;
    }

    /** The same told of with another clock. */
    ComplaintClock showing(PausableClock newClock) {
        return new ComplaintClock(newClock, policy, plan, fired);
    }

    /** The same whose limit is given by that version from now on. */
    ComplaintClock limitedBy(PolicyId newPolicy) {
        return new ComplaintClock(clock, newPolicy, plan, fired);
    }

    private ComplaintClock having(Fired one) {
        List<Fired> more = new ArrayList<>(fired);
        more.add(one);
        return new ComplaintClock(clock, policy, plan, more);
    }

    private Optional<Instant> dueAt(Rung rung) {
        return rung.level() == EscalationLevel.OWNER
                ? clock.warningAt()
                : clock.reachedAt(clock.limit().length().plus(rung.delay()));
    }

    /** Until when it ran before it stood for good; what is due exactly then is in time. */
    private Instant ranUntil() {
        return clock.past().stream()
                .filter(stretch -> stretch.reason().isEmpty())
                .reduce((earlier, later) -> later)
                .map(last -> last.range().end())
                .orElse(clock.startedAt());
    }

    private boolean isStopped() {
        return clock.phase().state() == ClockPhase.State.STOPPED;
    }
}
