package dev.aftercare.testkit.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.odometer.MeterReading;
import dev.aftercare.domain.odometer.OdometerRefusal;
import dev.aftercare.domain.shared.Distance;
import dev.aftercare.domain.shared.DistanceUnit;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.domain.vehicle.VehicleEvent;
import dev.aftercare.domain.vehicle.VehicleRefusal;
import dev.aftercare.usecase.vehicle.ReplaceMeter;
import java.time.LocalDate;
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

    static Outcome<MeterReading> replace(
            DealerStage dealer, DealerVehicle car, LocalDate day, long last, long first, @Nullable DistanceUnit unit) {
        return dealer.crm()
                .odometer()
                .replaceMeter(
                        dealer.as(Role.SERVICE_ADVISOR),
                        new ReplaceMeter(car.id().value(), day, last, null, first, unit));
    }
}
