package dev.aftercare.domain.network;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.time.TimeRange;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class BayTest {

    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");

    private final Bay bay = new Bay(new BayId(new UUID(7, 1)), "Bay 1", Set.of("lift"));

    private static Outage out(String from, String until, Outage.Reason reason) {
        return new Outage(
                new TimeRange(Instant.parse("2026-11-" + from + ":00Z"), Instant.parse("2026-11-" + until + ":00Z")),
                reason);
    }

    @Test
    @Tag("APT-2")
    void severalOutagesStandInTheOrderOfTheirBeginnings() {
        Outage later = out("24T02:00", "24T06:00", Outage.Reason.INSPECTION);
        Outage sooner = out("23T02:00", "23T06:00", Outage.Reason.BROKEN);
        assertThat(bay.outOfUse(later, NOW).outOfUse(sooner, NOW).outages()).containsExactly(sooner, later);
    }

    @Test
    @Tag("APT-2")
    void whatBeginsAtTheSameInstantTakesThePlaceOfTheOneBefore() {
        Outage longer = out("23T02:00", "25T06:00", Outage.Reason.MAINTENANCE);
        assertThat(bay.outOfUse(out("23T02:00", "23T06:00", Outage.Reason.BROKEN), NOW)
                        .outOfUse(longer, NOW)
                        .outages())
                .containsExactly(longer);
    }

    @Test
    @Tag("APT-2")
    void whatHasEndedGoesWithTheNextChange() {
        Outage ended = out("22T02:00", "23T02:00", Outage.Reason.BROKEN);
        Outage running = out("22T02:01", "23T02:01", Outage.Reason.BROKEN);
        Bay before = new Bay(bay.id(), bay.name(), bay.equipment(), List.of(ended, running));
        Outage another = out("24T02:00", "24T06:00", Outage.Reason.OTHER_USE);
        assertThat(before.outOfUse(another, NOW).outages()).containsExactly(running, another);
    }

    @Test
    @Tag("APT-2")
    void aBayThatIsInUseAgainKeepsItsOtherOutages() {
        Outage broken = out("23T01:00", "23T06:00", Outage.Reason.BROKEN);
        Outage another = out("24T02:00", "24T06:00", Outage.Reason.OTHER_USE);
        Bay before = bay.outOfUse(broken, NOW).outOfUse(another, NOW);
        assertThat(before.inUseAgain(broken.time().start(), NOW).outages()).containsExactly(another);
        assertThat(before.inUseAgain(NOW, NOW)).as("there is none").isEqualTo(before);
    }
}
