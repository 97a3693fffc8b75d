package dev.aftercare.domain.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercare.domain.access.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SkillTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    @Test
    @Tag("STAFF-4")
    void aPlainCodeIsLevelOneForGood() {
        assertThat(Skill.parse("engine")).isEqualTo(new Skill("engine", 1, Optional.empty()));
        assertThat(Skill.parse("engine:1")).hasToString("engine");
        assertThat(Skill.parse("engine:3@2027-01-31"))
                .isEqualTo(new Skill("engine", 3, Optional.of(LocalDate.of(2027, 1, 31))))
                .hasToString("engine:3@2027-01-31");
    }

    @Test
    @Tag("STAFF-4")
    void itCountsOnItsLastDayAndNotAfter() {
        Skill engine = Skill.parse("engine:3@2026-11-24");
        assertThat(engine.covers(Skill.parse("engine:3"), DAY)).isTrue();
        assertThat(engine.covers(Skill.parse("engine"), DAY)).isTrue();
        assertThat(engine.covers(Skill.parse("engine:4"), DAY)).isFalse();
        assertThat(engine.covers(Skill.parse("brakes"), DAY)).isFalse();
        assertThat(engine.covers(Skill.parse("engine"), DAY.plusDays(1))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ":2",
                "engine:",
                "engine:0",
                "engine:10",
                "engine@",
                "engine@2027-02-29",
                "engine:2:3",
                "a@2027-01-01@"
            })
    @Tag("STAFF-4")
    void whatIsNoSkillIsRefused(String text) {
        assertThatThrownBy(() -> Skill.parse(text)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Post.of(Set.of(Role.TECHNICIAN), List.of(text)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @Tag("STAFF-4")
    void aServiceAsksForALevelAndForNoLastDay() {
        assertThat(new ServiceOffering("oil", "Oil", 30, Set.of("engine:1", "ev:2"), Set.of()).skills())
                .containsExactly("engine", "ev:2");
        assertThatThrownBy(() -> new ServiceOffering("oil", "Oil", 30, Set.of("engine@2027-01-31"), Set.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
