package dev.aftercare.http.json;

import dev.aftercare.domain.complaint.Complaint;
import dev.aftercare.domain.complaint.ComplaintClock;
import dev.aftercare.domain.complaint.ComplaintProgress;
import dev.aftercare.domain.complaint.Grievance;
import dev.aftercare.domain.time.ClockPhase.Pause;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A complaint. */
public record ComplaintView(
        String id, String number, String state, Received received, Path path, Keeper custody, Clock clock, long version)
        implements Versioned, Located {

    /** What was received. */
    public record Received(
            String customer,
            @Nullable String vehicle,
            String words,
            String wish,
            String channel,
            String kind,
            String severity,
            String at) {

        static Received of(Grievance grievance) {
            return new Received(
                    grievance.customer().toString(),
                    grievance.vehicle().map(Object::toString).orElse(null),
                    grievance.words(),
                    grievance.wish(),
                    grievance.channel().name(),
                    grievance.kind(),
                    grievance.severity().name(),
                    grievance.receivedAt().toString());
        }
    }

    /** What was done. */
    public record Path(
            List<Step> steps,
            @Nullable String cause,
            @Nullable String solution,
            @Nullable End closing,
            @Nullable Learned prevention) {

        static Path of(ComplaintProgress progress) {
            return new Path(
                    progress.log().stream()
                            .map(entry ->
                                    new Step(entry.step().name(), entry.at().toString(), entry.by()))
                            .toList(),
                    progress.cause().orElse(null),
                    progress.solution().orElse(null),
                    progress.closing()
                            .map(end -> new End(
                                    end.compensation().map(MoneyView::of).orElse(null), end.satisfied(), end.late()))
                            .orElse(null),
                    progress.prevention()
                            .map(planned -> new Learned(
                                    planned.what(),
                                    planned.owner().toString(),
                                    planned.until().toString()))
                            .orElse(null));
        }
    }

    /** A step, and the actor who did it. */
    public record Step(String step, String at, String by) {}

    /** How it ended; what was given is absent where another system closed it. */
    public record End(@Nullable MoneyView compensation, boolean satisfied, boolean late) {}

    /** What is done so that it does not happen again. */
    public record Learned(String what, String owner, String until) {}

    /** Who has it, and to whom it is offered. */
    public record Keeper(@Nullable String owner, @Nullable String offeredTo) {}

    /** When it is due, what is waited for, and who was told. */
    public record Clock(
            String phase,
            @Nullable String dueAt,
            @Nullable String waitingFor,
            @Nullable String waitingUntil,
            List<Told> told) {

        static Clock of(ComplaintClock clock) {
            return new Clock(
                    clock.clock().phase().state().name(),
                    clock.dueAt().map(Object::toString).orElse(null),
                    clock.clock().phase().pause().map(Pause::reason).orElse(null),
                    clock.clock()
                            .phase()
                            .pause()
                            .flatMap(Pause::until)
                            .map(Object::toString)
                            .orElse(null),
                    clock.fired().stream().map(Told::of).toList());
        }
    }

    /** A level of the escalation, whom it reached, when it was due and when it was told. */
    public record Told(
            String level,
            String reached,
            String organisation,
            @Nullable String person,
            String due,
            String ran) {

        static Told of(ComplaintClock.Fired fired) {
            return new Told(
                    fired.level().name(),
                    fired.told().level().name(),
                    fired.told().organisation().toString(),
                    fired.told().person().map(Object::toString).orElse(null),
                    fired.due().toString(),
                    fired.ran().toString());
        }
    }

    /** The view of {@code complaint}. */
    public static ComplaintView of(Complaint complaint) {
        return new ComplaintView(
                complaint.id().toString(),
                complaint.number().toString(),
                complaint.progress().state().name(),
                Received.of(complaint.grievance()),
                Path.of(complaint.progress()),
                new Keeper(
                        complaint.custody().owner().map(Object::toString).orElse(null),
                        complaint.custody().offeredTo().map(Object::toString).orElse(null)),
                Clock.of(complaint.clock()),
                complaint.version());
    }
}
