package dev.aftercare.testkit.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.access.Scope;
import dev.aftercare.domain.odometer.MeterReading;
import dev.aftercare.domain.odometer.OdometerRefusal;
import dev.aftercare.domain.shared.Distance;
import dev.aftercare.domain.shared.DistanceUnit;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.domain.vehicle.VehicleEvent;
import dev.aftercare.domain.vehicle.VehicleRefusal;
import dev.aftercare.port.storage.UnitOfWork;
import dev.aftercare.usecase.vehicle.CorrectReading;
import dev.aftercare.usecase.vehicle.RegisterVehicle;
import dev.aftercare.usecase.vehicle.ReplaceMeter;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Meters that are replaced: the total goes on (VEH-3, hard case 23). It is 2 March 2026. */
interface MeterRules extends OnStage {

    LocalDate REPLACED = LocalDate.of(2026, 2, 10);

    @Test
    @Tag("VEH-3")
    @Tag("HC-23")
    default void theCarIsAtWhatTheOldMeterShowedPlusTheReading() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        DealerVehicle car = dealer.aCar();
        OdometerDeskRules.read(dealer, car, REPLACED.minusDays(9), 48_000);
        MeterReading first = replace(dealer, car, REPLACED, 48_200, 0, null).orElseThrow();
        assertThat(first.shown().distance()).isEqualTo(Distance.km(0));
        assertThat(first.reading().distance()).isEqualTo(Distance.km(48_200));
        MeterReading next = OdometerDeskRules.read(dealer, car, REPLACED.plusDays(5), 300);
        assertThat(next.isHeld()).isFalse();
        assertThat(next.shown().meter().number()).isEqualTo(2);
        assertThat(OdometerDeskRules.values(dealer, car))
                .containsExactly(
                        tuple(REPLACED.minusDays(9), Distance.km(48_000), false),
                        tuple(REPLACED, Distance.km(48_200), false),
                        tuple(REPLACED, Distance.km(48_200), false),
                        tuple(REPLACED.plusDays(5), Distance.km(48_500), false));
        assertThat(OdometerDeskRules.timeline(dealer, first)).containsExactly(VehicleEvent.METER_REPLACED.code());
    }

    @Test
    @Tag("VEH-3")
    @Tag("HC-23")
    default void toldLaterItClearsWhatWasHeldAndOldReadingsThatComeLaterStayOnTheOldMeter() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        DealerVehicle car = dealer.aCar();
        OdometerDeskRules.read(dealer, car, REPLACED.minusDays(9), 48_000);
        OdometerDeskRules.read(dealer, car, REPLACED.minusDays(5), 48_100);
        for (int day = 1; day <= 20; day++) {
            assertThat(OdometerDeskRules.read(dealer, car, REPLACED.plusDays(day), day * 10L)
                            .isHeld())
                    .isTrue();
        }
        replace(dealer, car, REPLACED, 48_200, 0, DistanceUnit.MILE).orElseThrow();
        MeterReading late = OdometerDeskRules.read(dealer, car, REPLACED.minusDays(2), 48_150);
        assertThat(late.isHeld()).isFalse();
        assertThat(OdometerDeskRules.values(dealer, car))
                .hasSize(25)
                .noneMatch(past -> (Boolean) past.toList().get(2))
                .endsWith(tuple(REPLACED.plusDays(20), Distance.km(48_200 + 200), false));
    }

    @Test
    @Tag("VEH-3")
    @Tag("HC-23")
    default void aMeterInMilesGoesOnInAKilometreCar() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        DealerVehicle car = dealer.aCar();
        OdometerDeskRules.read(dealer, car, REPLACED.minusDays(9), 48_000);
        MeterReading first = replace(dealer, car, REPLACED, 48_200, 60_000, DistanceUnit.MILE)
                .orElseThrow();
        assertThat(first.reading().distance()).isEqualTo(Distance.km(48_200));
        assertThat(first.shown().meter().total(Distance.miles(60_100))).isEqualTo(Distance.km(48_360));
    }

    @Test
    @Tag("VEH-3")
    @Tag("HC-23")
    default void theOldMeterCannotHaveShownLessAndMetersAreReplacedOneAfterTheOther() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        DealerVehicle car = dealer.aCar();
        OdometerDeskRules.read(dealer, car, REPLACED.minusDays(9), 48_000);
        assertThat(BookingRules.codeOf(replace(dealer, car, REPLACED, 47_999, 0, null)))
                .isEqualTo(OdometerRefusal.OLD_METER_TOO_LOW);
        assertThat(BookingRules.codeOf(replace(dealer, car, LocalDate.of(2027, 1, 1), 48_200, 0, null)))
                .isEqualTo(VehicleRefusal.IN_THE_FUTURE);
        replace(dealer, car, REPLACED, 48_000, 0, null).orElseThrow();
        assertThat(BookingRules.codeOf(replace(dealer, car, REPLACED.minusDays(1), 48_000, 0, null)))
                .isEqualTo(OdometerRefusal.REPLACED_LATER);
        MeterReading third =
                replace(dealer, car, REPLACED.plusDays(9), 500, 7, null).orElseThrow();
        assertThat(third.shown().meter().number()).isEqualTo(3);
        assertThat(third.reading().distance()).isEqualTo(Distance.km(48_500));
    }

    @Test
    @Tag("VEH-3")
    @Tag("HC-23")
    default void aMistypedReplacementIsPutRightWithEveryLaterTotal() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        DealerVehicle mistyped = dealer.aCar();
        DealerVehicle twin = dealer.aCar();
        OdometerDeskRules.read(dealer, mistyped, REPLACED.minusDays(9), 42_000);
        OdometerDeskRules.read(dealer, twin, REPLACED.minusDays(9), 42_000);
        replace(dealer, mistyped, REPLACED, 48_200, 1_000, null).orElseThrow();
        replace(dealer, twin, REPLACED, 42_800, 0, DistanceUnit.MILE).orElseThrow();
        for (DealerVehicle car : List.of(mistyped, twin)) {
            OdometerDeskRules.read(dealer, car, REPLACED.plusDays(3), 1_100);
            replace(dealer, car, REPLACED.plusDays(5), 1_200, 5, null).orElseThrow();
            OdometerDeskRules.read(dealer, car, REPLACED.plusDays(9), 40);
        }
        List<MeterReading> told = replacements(this, dealer, mistyped);
        MeterReading last = correct(dealer, told.get(0), 42_800, null).orElseThrow();
        assertThat(last.isAccepted()).as("vouched for still").isTrue();
        MeterReading first = correct(dealer, told.get(1), 0, DistanceUnit.MILE).orElseThrow();
        assertThat(first.reading().distance()).isEqualTo(Distance.km(42_800));
        assertThat(first.isAccepted()).isTrue();
        assertThat(OdometerDeskRules.values(dealer, mistyped)).isEqualTo(OdometerDeskRules.values(dealer, twin));
        assertThat(OdometerDeskRules.timeline(dealer, last))
                .containsExactly(VehicleEvent.READING_RECORDED.code(), VehicleEvent.READING_CORRECTED.code());
    }

    @Test
    @Tag("VEH-3")
    @Tag("HC-22")
    @Tag("HC-23")
    default void whatAMeterShowedLastFollowsWhatIsBelievedOfItToldOrCorrected() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        DealerVehicle car = dealer.aCar();
        OdometerDeskRules.read(dealer, car, REPLACED.minusDays(9), 48_000);
        assertThat(BookingRules.codeOf(replace(dealer, car, REPLACED, 84_200, 0, null)))
                .isEqualTo(OdometerRefusal.OLD_METER_TOO_HIGH);
        replace(dealer, car, REPLACED, 48_200, 0, null).orElseThrow();
        OdometerDeskRules.read(dealer, car, REPLACED.plusDays(4), 300);
        MeterReading last = replacements(this, dealer, car).get(0);
        List<Tuple> before = OdometerDeskRules.values(dealer, car);
        assertThat(BookingRules.codeOf(correct(dealer, last, 84_200, null)))
                .isEqualTo(OdometerRefusal.OLD_METER_TOO_HIGH);
        assertThat(BookingRules.codeOf(correct(dealer, last, 47_999, null)))
                .isEqualTo(OdometerRefusal.OLD_METER_TOO_LOW);
        assertThat(OdometerDeskRules.values(dealer, car))
                .as("nothing was written")
                .isEqualTo(before);
    }

    @Test
    @Tag("VEH-3")
    @Tag("HC-23")
    default void whatComesInLateIsNotAcceptedAboveWhatWasAcceptedOfALaterTime() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        DealerVehicle car = dealer.aCar();
        OdometerDeskRules.read(dealer, car, REPLACED.minusDays(9), 48_000);
        replace(dealer, car, REPLACED, 48_200, 0, null).orElseThrow();
        MeterReading late = OdometerDeskRules.read(dealer, car, REPLACED.minusDays(5), 84_100);
        assertThat(late.isHeld()).isTrue();
        assertThat(BookingRules.codeOf(OdometerDeskRules.accept(dealer, late)))
                .isEqualTo(OdometerRefusal.ABOVE_WHAT_COUNTS);
    }

    @Test
    @Tag("VEH-3")
    @Tag("HC-23")
    @Tag("NET-2")
    default void whoCannotSeeThatTheMeterWasReplacedMovesNobodyBackToTheOldOne() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        DealerStage blind = stage().openDealer("SH02", 1);
        DealerVehicle car = dealer.aCar();
        OdometerDeskRules.read(dealer, car, REPLACED.minusDays(9), 48_000);
        replace(dealer, car, REPLACED, 48_200, 0, null).orElseThrow();
        blind.crm()
                .vehicles()
                .register(blind.clerk(), RegisterVehicle.car(car.vin().toString(), "VW", "Golf", "京A00001"))
                .orElseThrow();
        OdometerDeskRules.read(blind, car, REPLACED.plusDays(3), 200);
        WarrantyRules.show(dealer, car);
        MeterReading next = OdometerDeskRules.read(dealer, car, REPLACED.plusDays(6), 400);
        assertThat(next.isHeld()).isFalse();
        assertThat(next.reading().distance()).isEqualTo(Distance.km(48_600));
    }

    /** Of a car whose meter was replaced once the old one's last and the new one's first. */
    static List<MeterReading> replacements(OnStage on, DealerStage dealer, DealerVehicle car) {
        Scope scope = Scope.of(dealer.dealer().id());
        try (UnitOfWork unit = on.storage().begin(scope, on.stage().now())) {
            return unit.meterReadings().replacements(List.of(car.id())).stream()
                    .sorted(MeterReading.ORDER)
                    .toList();
        }
    }

    static Outcome<MeterReading> correct(
            DealerStage dealer, MeterReading reading, long amount, @Nullable DistanceUnit unit) {
        return dealer.crm()
                .odometer()
                .correct(
                        dealer.as(Role.SERVICE_ADVISOR),
                        new CorrectReading(reading.id().value(), amount, unit));
    }

    static Outcome<MeterReading> replace(
            DealerStage dealer, DealerVehicle car, LocalDate day, long last, long first, @Nullable DistanceUnit unit) {
        return dealer.crm()
                .odometer()
                .replaceMeter(
                        dealer.as(Role.SERVICE_ADVISOR),
                        new ReplaceMeter(car.id().value(), day, last, null, first, unit));
    }
}
