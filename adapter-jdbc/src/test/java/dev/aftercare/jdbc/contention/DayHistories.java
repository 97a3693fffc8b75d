package dev.aftercare.jdbc.contention;

import dev.aftercare.domain.appointment.AppointmentState;
import dev.aftercare.domain.appointment.HoldKind;
import dev.aftercare.domain.time.ZonedDate;
import dev.aftercare.jdbc.contention.Attempt.Answer;
import dev.aftercare.jdbc.contention.Attempt.Kind;
import dev.aftercare.jdbc.contention.Attempt.Result;
import dev.aftercare.jdbc.contention.Linearizability.Call;
import dev.aftercare.jdbc.contention.Linearizability.Step;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A history split by days. A move to another day is two calls, one on each. The appointments that are there in the end are read as the last call of
 * each day.
 *
 * <p>An attempt without an answer is known by its traces: a booking by the wish of the appointment that it made, a change by the version after
 * the one it was based on. What has left no trace was not done; what has must stand somewhere, or the day would not end as it did.
 */
final class DayHistories {

    private record Version(UUID appointment, long version) {}

    private final History history;
    private final Map<Version, Seen> versions = new HashMap<>();
    private final Map<String, Seen> booked = new HashMap<>();
    private final Map<ZonedDate, List<Call<DayState>>> days = new HashMap<>();
    private final long end;

    private DayHistories(History history, Collection<Seen> inTheEnd) {
        this.history = history;
        Stream.concat(history.seen(), inTheEnd.stream())
                .forEach(seen -> versions.put(new Version(seen.appointment(), seen.version()), seen));
        versions.values().stream()
                .filter(seen -> seen.version() == 1)
                .forEach(seen -> booked.put(seen.attempt(), seen));
        end = 1
                + history.attempts().stream()
                        .mapToLong(attempt ->
                                history.answer(attempt).map(Answer::returned).orElse(attempt.invoked()))
                        .max()
                        .orElse(0);
        history.attempts().forEach(this::split);
        for (ZonedDate day : Workshop.days()) {
            List<Seen> open = inTheEnd.stream()
                    .filter(seen -> seen.state().isOpen()
                            && Workshop.dayOf(seen.start()).equals(day))
                    .toList();
            add(day, new Call<>("the end of " + day.date(), DayState.isExactly(open), end, end + 1));
        }
    }

    /** What is wrong with each day on which something is. */
    static List<String> violations(History history, Collection<Seen> inTheEnd, Map<UUID, HoldKind> resources) {
        DayHistories histories = new DayHistories(history, inTheEnd);
        List<String> violations = new ArrayList<>();
        histories.days.forEach((day, calls) -> Linearizability.violation(DayState.empty(resources), calls)
                .ifPresent(why -> violations.add(day.date() + ": " + why)));
        return violations;
    }

    private void split(Attempt attempt) {
        Optional<Answer> answer = history.answer(attempt);
        if (answer.isEmpty()) {
            unanswered(attempt);
        } else if (answer.get().result() == Result.DONE) {
            done(attempt, answer.get().after().orElseThrow(), answer.get().returned());
        } else if (answer.get().result() == Result.REFUSED) {
            refused(attempt, answer.get());
        } else if (answer.get().result() == Result.CHANGED_SINCE) {
            Seen before = attempt.before().orElseThrow();
            add(
                    Workshop.dayOf(before.start()),
                    call(attempt, DayState.hasNot(before), answer.get().returned()));
        }
    }

    private void unanswered(Attempt attempt) {
        if (attempt.kind() == Kind.BOOK) {
            Optional.ofNullable(booked.get(attempt.name()))
                    .ifPresent(made -> done(attempt, made, Linearizability.NEVER));
        } else {
            Seen before = attempt.before().orElseThrow();
            Optional.ofNullable(versions.get(new Version(before.appointment(), before.version() + 1)))
                    .filter(after -> couldBe(attempt, after))
                    .ifPresent(after -> done(attempt, after, Linearizability.NEVER));
        }
    }

    private static boolean couldBe(Attempt attempt, Seen after) {
        return switch (attempt.kind()) {
            case MOVE -> after.state() == AppointmentState.BOOKED && after.start() == attempt.start();
            case CANCEL -> after.state() == AppointmentState.CANCELLED;
            case ARRIVE -> after.state() == AppointmentState.ARRIVED;
            case BOOK -> false;
        };
    }

    private void done(Attempt attempt, Seen after, long returned) {
        attempt.before().filter(before -> !after.follows(before)).ifPresent(before -> {
            throw new AssertionError(attempt.name() + " made " + after + " of " + before);
        });
        ZonedDate day = Workshop.dayOf(after.start());
        Optional<ZonedDate> left = attempt.before().map(before -> Workshop.dayOf(before.start()));
        left.filter(from -> !from.equals(day) || !after.state().isOpen())
                .ifPresent(from ->
                        add(from, call(attempt, DayState.goes(attempt.before().orElseThrow()), returned)));
        if (after.state().isOpen()) {
            Optional<Seen> there = attempt.before().filter(before -> left.equals(Optional.of(day)));
            add(day, call(attempt, DayState.comes(there, after), returned));
        }
    }

    private void refused(Attempt attempt, Answer answer) {
        Step<DayState> step = switch (answer.refusal()) {
            case "appointment.slot-taken" -> DayState.isFull(attempt.before(), attempt.car(), attempt.start());
            case "appointment.vehicle-taken" ->
                DayState.hasCarElsewhere(attempt.before(), attempt.car(), attempt.start());
            default -> throw new AssertionError(attempt + " was refused as " + answer.refusal());
        };
        add(Workshop.dayOf(attempt.start()), call(attempt, step, answer.returned()));
    }

    private static Call<DayState> call(Attempt attempt, Step<DayState> step, long returned) {
        return new Call<>(attempt.kind() + " " + attempt.name(), step, attempt.invoked(), returned);
    }

    private void add(ZonedDate day, Call<DayState> call) {
        days.computeIfAbsent(day, key -> new ArrayList<>()).add(call);
    }
}
