package dev.aftercare.domain.care;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.message.MessageId;
import dev.aftercare.domain.shared.Distance;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.time.BusinessCalendar;
import dev.aftercare.domain.time.BusinessHours;
import dev.aftercare.domain.vehicle.Reading;
import dev.aftercare.domain.vehicle.ReadingId;
import dev.aftercare.domain.vehicle.ReadingSource;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.domain.visit.NextService;
import dev.aftercare.domain.warranty.FirstServicePolicy;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is due and when it is reminded of. The dealer is in Shanghai. */
class CareRulesTest {

    private static final LocalDate DELIVERY = LocalDate.of(2024, 2, 29);
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final ReminderWindow WINDOW = CarePolicy.standard().window();
    private static final ServiceInterval INTERVAL = CarePolicy.standard().intervalOf("any");
    private static final UUID ID = new UUID(0, 1);
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
                .servicedOn(LocalDate.of(2025, 3, 1), Optional.of(Distance.miles(10_000)), NextService.notTold())
                .servicedOn(LocalDate.of(2024, 8, 1), Optional.of(Distance.km(4_000)), NextService.notTold());
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

    @Test
    @Tag("WAR-1a")
    void whereOneLimitIsEnoughTheFirstServiceIsLookedAtEveryThirtyDaysUntilItsKilometresAreGone() {
        FirstServicePolicy either = new FirstServicePolicy(6, 5_000, 0, false, true);
        CareBasis delivered = CareBasis.unknown().deliveredOn(DELIVERY);
        LocalDate dayAfter = LocalDate.of(2024, 8, 30);
        DueService open = CareRules.due(INTERVAL, either, CareHistory.of(delivered, List.of()), dayAfter)
                .orElseThrow();
        assertThat(open.service()).isEqualTo(CareService.FIRST_SERVICE);
        Carer carer = new Carer(new OrganisationId(ID), new CustomerId(ID));
        CareDue reminded =
                CareDue.begun(new VehicleId(ID), carer, delivered, open).remindedBy(new MessageId(ID));
        BusinessCalendar calendar = new BusinessCalendar(SHANGHAI, BusinessHours.always());
        Instant now = Instant.parse("2024-08-30T01:00:00Z");
        assertThat(CareRules.nextLook(reminded, either, WINDOW, calendar, now))
                .contains(Instant.parse("2024-09-29T16:00:00Z"));
        assertThat(CareRules.nextLook(reminded, FirstServicePolicy.standard(), WINDOW, calendar, now))
                .isEmpty();

        List<Reading> readings = List.of(read(100, 2_500));
        CareHistory read = CareHistory.of(delivered, readings);
        assertThat(CareRules.due(INTERVAL, either, read, DELIVERY.plusDays(190)))
                .map(DueService::service)
                .contains(CareService.FIRST_SERVICE);
        assertThat(CareRules.due(INTERVAL, either, read, DELIVERY.plusDays(215)))
                .as("25 km a day, or a little more as others go")
                .map(DueService::service)
                .contains(CareService.MAINTENANCE);
    }

    @Test
    @Tag("CARE-1")
    @Tag("VEH-4")
    void theDayIsSureWhereManyReadingsSayTheSame() {
        CareBasis serviced = CareBasis.unknown()
                .deliveredOn(DELIVERY)
                .servicedOn(DELIVERY.plusDays(300), Optional.of(Distance.km(15_000)), NextService.notTold());
        List<Reading> regular = IntStream.rangeClosed(1, 12)
                .mapToObj(i -> read(30 * i, 1_500L * i))
                .toList();
        DueService due = due(serviced, regular);
        assertThat(due.certainty()).isEqualTo(Certainty.SURE);
        assertThat(due.by()).isEqualTo(CareTrigger.DISTANCE);
        assertThat(due.date()).isBetween(DELIVERY.plusDays(495), DELIVERY.plusDays(505));
        List<Reading> irregular = List.of(read(30, 300), read(90, 9_000), read(200, 9_100), read(320, 18_000));
        assertThat(due(serviced, irregular).certainty())
                .as("four readings, and weeks either way")
                .isEqualTo(Certainty.GUESS);
    }

    @Test
    @Tag("CARE-1")
    @Tag("HC-34")
    void oneReadingOfAUsedCarLeavesTheServiceToTheDate() {
        CareBasis serviced =
                CareBasis.unknown().servicedOn(DELIVERY, Optional.of(Distance.km(60_000)), NextService.notTold());
        DueService due = due(serviced, List.of(read(0, 60_000)));
        assertThat(due.certainty()).isEqualTo(Certainty.TIME_ONLY);
        assertThat(due.by()).isEqualTo(CareTrigger.DATE);
        assertThat(due.date()).isEqualTo("2025-02-28");
    }

    @Test
    @Tag("CARE-1")
    @Tag("HC-24")
    void underANewOwnerTheReadingsOfTheFormerCountLess() {
        CareBasis serviced = CareBasis.unknown()
                .deliveredOn(DELIVERY)
                .servicedOn(DELIVERY.plusDays(700), Optional.of(Distance.km(14_000)), NextService.notTold());
        List<Reading> readings = Stream.concat(
                        IntStream.rangeClosed(1, 24).mapToObj(i -> read(30 * i, 600L * i)),
                        Stream.of(read(750, 16_800)))
                .toList();
        CareHistory kept = CareHistory.of(serviced, readings);
        CareHistory sold = CareHistory.of(serviced.soldOn(DELIVERY.plusDays(725)), readings);
        assertThat(due(sold).date()).isBefore(due(kept).date());
    }

    private static DueService due(CareBasis basis, List<Reading> readings) {
        return due(CareHistory.of(basis, readings));
    }

    private static DueService due(CareHistory history) {
        return CareRules.due(INTERVAL, FirstServicePolicy.standard(), history, DELIVERY.plusDays(760))
                .orElseThrow();
    }

    private static Reading read(int days, long kilometres) {
        return new Reading(
                new ReadingId(ID),
                new VehicleId(ID),
                new OrganisationId(ID),
                DELIVERY.plusDays(days),
                Distance.km(kilometres),
                ReadingSource.VISIT,
                false,
                Instant.EPOCH);
    }

    private static Instant remindAt(BusinessHours hours, String now) {
        return CareRules.remindAt(WINDOW, new BusinessCalendar(SHANGHAI, hours), DUE, Instant.parse(now));
    }

    private static Optional<DueService> due(CareBasis basis, LocalDate today) {
        return CareRules.due(INTERVAL, FirstServicePolicy.standard(), CareHistory.of(basis, List.of()), today);
    }
}
