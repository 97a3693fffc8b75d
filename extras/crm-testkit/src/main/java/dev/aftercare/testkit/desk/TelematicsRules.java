package dev.aftercare.testkit.desk;

import static dev.aftercare.testkit.desk.OdometerDeskRules.FEBRUARY;
import static dev.aftercare.testkit.desk.OdometerDeskRules.accept;
import static dev.aftercare.testkit.desk.OdometerDeskRules.found;
import static dev.aftercare.testkit.desk.OdometerDeskRules.recordAll;
import static dev.aftercare.testkit.desk.OdometerDeskRules.timeline;
import static dev.aftercare.testkit.desk.OdometerDeskRules.values;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.access.Scope;
import dev.aftercare.domain.odometer.MeterReading;
import dev.aftercare.domain.shared.Distance;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.domain.vehicle.ReadingSource;
import dev.aftercare.domain.vehicle.VehicleEvent;
import dev.aftercare.port.storage.UnitOfWork;
import dev.aftercare.usecase.vehicle.RecordReading;
import dev.aftercare.usecase.vehicle.RecordReadings.One;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a car tells by itself, many times a day (VEH-3). It is 2 March 2026. */
interface TelematicsRules extends OnStage {

    @Test
    @Tag("VEH-3")
    default void ofWhatACarTellsByItselfTheLastOfEachDayIsKept() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        DealerVehicle car = dealer.aCar();
        List<One> hourly = new ArrayList<>();
        for (int hour = 0; hour < 24 * 10; hour++) {
            hourly.add(new One(FEBRUARY.plusDays(hour / 24), LocalTime.of(hour % 24, 30), 20_000L + hour));
        }
        assertThat(recordAll(dealer, car, ReadingSource.TELEMATICS, hourly.subList(0, 12)))
                .isEqualTo(List.of(1, 0, 11, 0));
        assertThat(recordAll(dealer, car, ReadingSource.TELEMATICS, hourly)).isEqualTo(List.of(9, 1, 230, 0));
        assertThat(recordAll(dealer, car, ReadingSource.TELEMATICS, hourly.subList(30, 40)))
                .isEqualTo(List.of(0, 0, 10, 0));
        assertThat(values(dealer, car))
                .hasSize(10)
                .startsWith(
                        tuple(FEBRUARY, Distance.km(20_023), false),
                        tuple(FEBRUARY.plusDays(1), Distance.km(20_047), false));
    }

    @Test
    @Tag("VEH-3")
    @Tag("HC-22")
    default void nonsenseAtNightLeavesTheDayAsItWasToldAndEachLaterReadingIsAnEvent() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        DealerVehicle atOnce = dealer.aCar();
        DealerVehicle oneByOne = dealer.aCar();
        List<One> series = new ArrayList<>();
        for (int day = 0; day < 12; day++) {
            series.add(new One(FEBRUARY.plusDays(day), LocalTime.of(8, 0), 20_000L + 40L * day));
            series.add(new One(FEBRUARY.plusDays(day), LocalTime.of(17, 0), 20_030L + 40L * day));
        }
        series.add(new One(FEBRUARY.plusDays(11), LocalTime.of(23, 0), 65_535L));
        assertThat(recordAll(dealer, atOnce, ReadingSource.TELEMATICS, series)).containsExactly(12, 0, 13, 0);
        MeterReading last = tell(dealer, oneByOne, series.get(0));
        for (One one : series.subList(1, series.size())) {
            last = tell(dealer, oneByOne, one);
        }
        assertThat(last.reading().distance()).isEqualTo(Distance.km(20_470));
        assertThat(values(dealer, oneByOne)).hasSize(12).noneMatch(past ->
                (Boolean) past.toList().get(2));
        assertThat(values(dealer, atOnce)).isEqualTo(values(dealer, oneByOne));
        assertThat(timeline(dealer, last))
                .containsExactly(VehicleEvent.READING_RECORDED.code(), VehicleEvent.READING_RECORDED.code());
    }

    @Test
    @Tag("VEH-3")
    @Tag("HC-22")
    default void whatAPersonAcceptedStaysAcceptedWhateverTheCarTellsThatDay() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        DealerVehicle car = dealer.aCar();
        for (int day = 0; day < 10; day++) {
            tell(dealer, car, new One(FEBRUARY.plusDays(day), LocalTime.of(17, 0), 20_000L + 40L * day));
        }
        LocalDate jump = FEBRUARY.plusDays(10);
        MeterReading high = tell(dealer, car, new One(jump, LocalTime.of(8, 0), 31_000L));
        assertThat(high.isHeld()).isTrue();
        accept(dealer, high).orElseThrow();

        tell(dealer, car, new One(jump, LocalTime.of(9, 0), 31_005L));
        tell(dealer, car, new One(jump, LocalTime.of(10, 0), 31_010L));
        tell(dealer, car, new One(jump.plusDays(1), LocalTime.of(8, 0), 31_050L));
        assertThat(found(dealer, high).isAccepted()).isTrue();
        assertThat(values(dealer, car))
                .hasSize(13)
                .endsWith(
                        tuple(jump, Distance.km(31_000), false),
                        tuple(jump, Distance.km(31_010), false),
                        tuple(jump.plusDays(1), Distance.km(31_050), false));
    }

    @Test
    @Tag("VEH-3")
    @Tag("VEH-6")
    default void whatIsKnownToldAgainLetsNothingBeLookedAtAnew() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        DealerVehicle car = dealer.aCar();
        List<One> day = List.of(
                new One(FEBRUARY, LocalTime.of(8, 0), 20_000L), new One(FEBRUARY, LocalTime.of(17, 0), 20_040L));
        recordAll(dealer, car, ReadingSource.TELEMATICS, day);
        OdometerDeskRules.read(dealer, car, FEBRUARY, 20_020);
        int noted = noted();
        recordAll(dealer, car, ReadingSource.TELEMATICS, day);
        tell(dealer, car, day.get(0));
        OdometerDeskRules.read(dealer, car, FEBRUARY, 20_020);
        assertThat(noted()).isEqualTo(noted);
    }

    private int noted() {
        try (UnitOfWork unit = storage().begin(Scope.network(), stage().now())) {
            return unit.lifeStages().noted(1_000).size();
        }
    }

    private static MeterReading tell(DealerStage dealer, DealerVehicle car, One one) {
        return dealer.crm()
                .vehicles()
                .recordReading(
                        dealer.as(Role.INTEGRATION),
                        new RecordReading(
                                car.id().value(),
                                one.readOn(),
                                one.readAt(),
                                one.amount(),
                                null,
                                ReadingSource.TELEMATICS))
                .orElseThrow();
    }
}
