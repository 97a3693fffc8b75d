package dev.aftercare.domain.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercare.domain.access.Role;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("NET-4")
class CareerTest {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);
    private static final Post TECHNICIAN = Post.of(List.of(Role.TECHNICIAN), List.of("engine"));
    private static final Post LEADER = Post.of(List.of(Role.TEAM_LEADER), List.of());
    private static final Post INSPECTOR = Post.of(List.of(Role.QUALITY_INSPECTOR), List.of());

    private final Career career = Career.beginning(MARCH, TECHNICIAN).with(JUNE, LEADER);

    @Test
    void whatSomebodyWasOnADayStaysKnown() {
        assertThat(career.on(MARCH.minusDays(1))).as("what they will be first").isEqualTo(TECHNICIAN);
        assertThat(career.on(JUNE.minusDays(1))).isEqualTo(TECHNICIAN);
        assertThat(career.on(JUNE)).isEqualTo(LEADER);
        assertThat(career.latest().post()).isEqualTo(LEADER);
    }

    @Test
    void aPostHoldsUntilTheNextOneThatIsDecidedForALaterDay() {
        Career between = career.with(LocalDate.of(2026, 4, 1), INSPECTOR);
        assertThat(between.on(LocalDate.of(2026, 5, 31))).isEqualTo(INSPECTOR);
        assertThat(between.on(JUNE)).isEqualTo(LEADER);
        assertThat(between.lastDayOf(LocalDate.of(2026, 4, 1))).contains(LocalDate.of(2026, 5, 31));
        assertThat(between.lastDayOf(JUNE)).isEmpty();
        assertThat(career.with(JUNE, INSPECTOR).posts())
                .as("one post a day")
                .containsExactly(new Career.Dated(MARCH, TECHNICIAN), new Career.Dated(JUNE, INSPECTOR));
    }

    @Test
    void aCareerHasPostsInTheOrderOfTheirDays() {
        assertThatThrownBy(() -> new Career(List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(
                        () -> new Career(List.of(new Career.Dated(MARCH, LEADER), new Career.Dated(MARCH, TECHNICIAN))))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
