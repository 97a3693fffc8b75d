package dev.aftercare.domain.journal;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import dev.aftercare.domain.journal.Upcasters.Step;
import dev.aftercare.domain.shared.OrganisationId;
import java.util.Map;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class UpcastersTest {

    private static final Upcasters UPCASTERS = new Upcasters(Map.of(
            new Step("appointment.booked", 1), UpcastersTest::renamed,
            new Step("appointment.booked", 2), UpcastersTest::withZone));

    @Test
    void anOldEventIsLiftedOneVersionAtATime() {
        JournalEntry lifted = UPCASTERS.lift(entry("appointment.booked", 1, Map.of("at", "09:00")));

        assertThat(lifted.typeVersion()).isEqualTo(3);
        assertThat(lifted.facts()).isEqualTo(Map.of("start", "09:00", "zone", "Asia/Shanghai"));
    }

    @Test
    void anEventOfAMiddleVersionSkipsTheStepsBeforeIt() {
        JournalEntry lifted = UPCASTERS.lift(entry("appointment.booked", 2, Map.of("start", "09:00")));

        assertThat(lifted.typeVersion()).isEqualTo(3);
        assertThat(lifted.facts()).isEqualTo(Map.of("start", "09:00", "zone", "Asia/Shanghai"));
    }

    @Test
    void liftingKeepsEverythingButTheFacts() {
        JournalEntry old = entry("appointment.booked", 1, Map.of("at", "09:00")).numbered(7);
        JournalEntry lifted = UPCASTERS.lift(old);

        assertThat(lifted.lifted(1, old.facts())).isEqualTo(old);
    }

    @Test
    void aNewestEventAndOneOfAnotherTypeStayAsTheyAre() {
        JournalEntry newest = entry("appointment.booked", 3, Map.of());
        JournalEntry other = entry("appointment.moved", 1, Map.of("at", "09:00"));

        assertThat(UPCASTERS.lift(newest)).isEqualTo(newest);
        assertThat(UPCASTERS.lift(other)).isEqualTo(other);
        assertThat(Upcasters.none().lift(other)).isEqualTo(other);
    }

    private static SortedMap<String, String> renamed(SortedMap<String, String> facts) {
        SortedMap<String, String> newer = new TreeMap<>(facts);
        newer.put("start", newer.remove("at"));
        return newer;
    }

    private static SortedMap<String, String> withZone(SortedMap<String, String> facts) {
        SortedMap<String, String> newer = new TreeMap<>(facts);
        newer.put("zone", "Asia/Shanghai");
        return newer;
    }

    private static JournalEntry entry(String type, int version, Map<String, String> facts) {
        return new JournalEntry(
                new EventId(new UUID(2, 1)),
                new Origin(new OrganisationId(new UUID(3, 1)), "clerk-1", "request-1", GivenEvents.NOON),
                new Sequence(GivenEvents.aggregate(1), 1, 1),
                type,
                version,
                ImmutableSortedSet.of(GivenEvents.aggregate(1)),
                ImmutableSortedMap.copyOf(facts),
                OptionalLong.empty());
    }
}
