package dev.aftercare.jdbc.json;

import dev.aftercare.domain.complaint.ComplaintClock;
import dev.aftercare.domain.complaint.ComplaintClock.Fired;
import dev.aftercare.domain.complaint.ComplaintClock.Rung;
import dev.aftercare.domain.complaint.EscalationLevel;
import dev.aftercare.domain.complaint.Responsible.Told;
import dev.aftercare.domain.network.StaffId;
import dev.aftercare.domain.policy.PolicyId;
import dev.aftercare.domain.shared.OrganisationId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The clock of a complaint, with whom it tells; the policy's version stands in a column. */
public record ComplaintClockJson(int v, ClockJson clock, List<RungJson> plan, List<FiredJson> fired)
        implements Versioned {

    /** A level of the plan; the delay as {@code PT4H}. */
    public record RungJson(EscalationLevel level, String delay) {}

    /** A level that was told, and whom it reached. */
    public record FiredJson(
            EscalationLevel level,
            EscalationLevel told,
            UUID organisation,
            @Nullable UUID person,
            String due,
            String ran) {}

    /** The text of this clock. */
    public static String write(ComplaintClock clock) {
        return Json.write(new ComplaintClockJson(
                1,
                ClockJson.of(clock.clock()),
                clock.plan().stream()
                        .map(rung -> new RungJson(rung.level(), rung.delay().toString()))
                        .toList(),
                clock.fired().stream().map(ComplaintClockJson::fired).toList()));
    }

    private static FiredJson fired(Fired fired) {
        return new FiredJson(
                fired.level(),
                fired.told().level(),
                fired.told().organisation().value(),
                fired.told().person().map(StaffId::value).orElse(null),
                fired.due().toString(),
                fired.ran().toString());
    }

    /** The clock of a text. */
    public static ComplaintClock read(String text, PolicyId policy) {
        ComplaintClockJson stored = Json.read(text, ComplaintClockJson.class);
        return new ComplaintClock(
                stored.clock.toClock(),
                policy,
                stored.plan.stream()
                        .map(rung -> new Rung(rung.level, Duration.parse(rung.delay)))
                        .toList(),
                stored.fired.stream()
                        .map(fired -> new Fired(
                                fired.level,
                                new Told(
                                        fired.told,
                                        new OrganisationId(fired.organisation),
                                        Optional.ofNullable(fired.person).map(StaffId::new)),
                                Instant.parse(fired.due),
                                Instant.parse(fired.ran)))
                        .toList());
    }
}
