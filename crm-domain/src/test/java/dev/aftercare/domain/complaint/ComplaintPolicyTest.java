package dev.aftercare.domain.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.aftercare.domain.complaint.ComplaintPolicy.Escalated;
import dev.aftercare.domain.complaint.ComplaintPolicy.Measure;
import dev.aftercare.domain.time.BusinessCalendar;
import dev.aftercare.domain.time.BusinessHours;
import dev.aftercare.domain.time.TimeMeasure;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComplaintPolicyTest {

    private static final BusinessCalendar ALWAYS =
            new BusinessCalendar(ZoneId.of("Asia/Shanghai"), BusinessHours.always());
    private static final List<Escalated> STANDARD = ComplaintPolicy.standard().escalation();

    @Test
    @Tag("CMP-3a")
    void theStandardIsADayAroundTheClockForBothSeverities() {
        ComplaintPolicy standard = ComplaintPolicy.standard();

        for (ComplaintSeverity severity : ComplaintSeverity.values()) {
            assertThat(standard.limit(severity, ALWAYS).length()).isEqualTo(Duration.ofDays(1));
            assertThat(standard.limit(severity, ALWAYS).measure()).isEqualTo(TimeMeasure.elapsed());
            assertThat(standard.limit(severity, ALWAYS).warning()).isEqualTo(Duration.ofHours(18));
        }
        assertThat(standard.longestWait()).isEqualTo(Duration.ofDays(3));
    }

    @Test
    @Tag("CMP-3a")
    void eachSeverityHasItsOwnLimitByTheMeasureOfThePolicy() {
        ComplaintPolicy policy = new ComplaintPolicy(2, 48, 50, Measure.OPENING_HOURS, 1, STANDARD);

        assertThat(policy.limit(ComplaintSeverity.GRAVE, ALWAYS).length()).isEqualTo(Duration.ofHours(2));
        assertThat(policy.limit(ComplaintSeverity.ORDINARY, ALWAYS).length()).isEqualTo(Duration.ofDays(2));
        assertThat(policy.limit(ComplaintSeverity.ORDINARY, ALWAYS).measure()).isEqualTo(ALWAYS);
    }

    @ParameterizedTest
    @Tag("CMP-3a")
    @CsvSource({
        "0, 24, 75, 72, graveHours",
        "2161, 24, 75, 72, graveHours",
        "24, 0, 75, 72, ordinaryHours",
        "24, 24, 0, 72, warningPercent",
        "24, 24, 101, 72, warningPercent",
        "24, 24, 75, 0, longestWaitHours",
        "24, 24, 75, 721, longestWaitHours"
    })
    void whatIsOutOfRangeIsNamed(int grave, int ordinary, int percent, int wait, String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new ComplaintPolicy(grave, ordinary, percent, Measure.AROUND_THE_CLOCK, wait, STANDARD))
                .withMessageContaining(name);
    }

    @Test
    @Tag("CMP-3c")
    @Tag("NET-5")
    void theEscalationGoesFromNearToFarAndEndsAtTheManufacturer() {
        Escalated manufacturer = new Escalated(EscalationLevel.MANUFACTURER, 9);
        Escalated head = new Escalated(EscalationLevel.OWNERS_HEAD, 9);
        assertThat(with(manufacturer).escalation()).containsExactly(manufacturer);
        assertThat(with(head, manufacturer).escalation()).containsExactly(head, manufacturer);
        assertThatIllegalArgumentException().isThrownBy(() -> with()).withMessageContaining("MANUFACTURER");
        assertThatIllegalArgumentException().isThrownBy(() -> with(head)).withMessageContaining("MANUFACTURER");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> with(manufacturer, manufacturer))
                .withMessageContaining("near to far");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> with(head, new Escalated(EscalationLevel.MANUFACTURER, 8)))
                .withMessageContaining("near to far");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Escalated(EscalationLevel.OWNER, 0))
                .withMessageContaining("OWNER");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Escalated(EscalationLevel.MANUFACTURER, 721))
                .withMessageContaining("afterHours");
    }

    private static ComplaintPolicy with(Escalated... levels) {
        return new ComplaintPolicy(24, 24, 75, Measure.AROUND_THE_CLOCK, 72, List.of(levels));
    }
}
