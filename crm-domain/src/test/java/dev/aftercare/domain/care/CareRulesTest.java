package dev.aftercare.domain.care;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.shared.Distance;
import dev.aftercare.domain.time.BusinessCalendar;
import dev.aftercare.domain.time.BusinessHours;
import dev.aftercare.domain.warranty.FirstServicePolicy;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is due and when it is reminded of. The dealer is in Shanghai. */
class CareRulesTest {

    private static final LocalDate DELIVERY = LocalDate.of(2024, 2, 29);
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final ReminderWindow WINDOW = CarePolicy.standard().window();
    private static final LocalDate DUE = LocalDate.of(2026, 4, 1);

    @Test
    @Tag("CARE-1")
    void nothingIsDueWithoutADeliveryOrAService() {
        assertThat(due(CareBasis.unknown(), DELIVERY)).isEmpty();
    }

    @Test
    @Tag("CARE-1")
    void theFirstServiceIsDueUntilItsLastDay() {
        CareBasis delivered = CareBasis.unknown().deliveredOn(DELIVERY);
        DueService first = due(delivered, LocalDate.of(2024, 8, 29)).orElseThrow();
        assertThat(first.service()).isEqualTo(CareService.FIRST_SERVICE);
        assertThat(first.date()).isEqualTo("2024-08-29");
        assertThat(first.distance()).isEqualTo(Distance.km(5_000));
        DueService missed = due(delivered, LocalDate.of(2024, 8, 30)).orElseThrow();
        assertThat(missed.service()).isEqualTo(CareService.MAINTENANCE);
        assertThat(missed.date()).as("a leap day's year ends in February").isEqualTo("2025-02-28");
    }

    @Test
    @Tag("CARE-1")
    void maintenanceCountsFromTheLastServiceWhateverTheOrderInWhichTheyAreTold() {
        CareBasis serviced = CareBasis.unknown()
                .deliveredOn(DELIVERY)
                .servicedOn(LocalDate.of(2025, 3, 1), Optional.of(Distance.miles(10_000)))
                .servicedOn(LocalDate.of(2024, 8, 1), Optional.of(Distance.km(4_000)));
        DueService due = due(serviced, LocalDate.of(2025, 3, 1)).orElseThrow();
        assertThat(due.service()).isEqualTo(CareService.MAINTENANCE);
        assertThat(due.distance()).as("10,000 miles are 16,093 km").isEqualTo(Distance.km(26_093));
        assertThat(due.by()).isEqualTo(CareTrigger.DISTANCE);
        assertThat(due.certainty()).isEqualTo(Certainty.GUESS);
    }

    @Test
    @Tag("CARE-1")
    void itIsRemindedOnTheFirstOpenDayFromFifteenDaysAhead() {
        BusinessHours hours =
                BusinessHours.always().closedOn(LocalDate.of(2026, 3, 17)).closedOn(LocalDate.of(2026, 3, 18));
        assertThat(remindAt(hours, "2026-01-01T00:00:00Z")).isEqualTo("2026-03-19T01:00:00Z");
        assertThat(remindAt(hours, "2026-03-20T03:04:05Z"))
                .as("within the window: now")
                .isEqualTo("2026-03-20T03:04:05Z");
    }

    @Test
    @Tag("CARE-1")
    void whereTheFirstOpenDayIsTooLateItIsRemindedAtOnce() {
        BusinessHours hours = BusinessHours.always();
        for (LocalDate day = DUE.minusDays(15); !day.isAfter(DUE.minusDays(7)); day = day.plusDays(1)) {
            hours = hours.closedOn(day);
        }
        assertThat(remindAt(hours, "2026-01-01T00:00:00Z")).isEqualTo("2026-03-17T01:00:00Z");
        assertThat(remindAt(BusinessHours.always(), "2026-03-30T05:00:00Z")).isEqualTo("2026-03-30T05:00:00Z");
        assertThat(remindAt(BusinessHours.always(), "2027-03-30T05:00:00Z"))
                .as("long overdue")
                .isEqualTo("2027-03-30T05:00:00Z");
    }

    @Test
    @Tag("CARE-4")
    void nobodyIsWrittenToAtNight() {
        assertThat(remindAt(BusinessHours.always(), "2026-03-20T00:59:00Z"))
                .as("before nine")
                .isEqualTo("2026-03-20T01:00:00Z");
        assertThat(remindAt(BusinessHours.always(), "2026-03-20T12:00:00Z"))
                .as("at twenty o'clock: tomorrow")
                .isEqualTo("2026-03-21T01:00:00Z");
    }

    private static Instant remindAt(BusinessHours hours, String now) {
        return CareRules.remindAt(WINDOW, new BusinessCalendar(SHANGHAI, hours), DUE, Instant.parse(now));
    }

    private static Optional<DueService> due(CareBasis basis, LocalDate today) {
        return CareRules.due(
                CarePolicy.standard().intervalOf("any"), FirstServicePolicy.standard(), basis, List.of(), today);
    }
}
