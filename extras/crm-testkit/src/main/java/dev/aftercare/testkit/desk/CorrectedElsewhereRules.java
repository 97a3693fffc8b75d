package dev.aftercare.testkit.desk;

import static dev.aftercare.testkit.desk.CareDeskRules.careOf;
import static dev.aftercare.testkit.desk.CareDeskRules.delivered;
import static dev.aftercare.testkit.desk.MeterRules.correct;
import static dev.aftercare.testkit.desk.MeterRules.replace;
import static dev.aftercare.testkit.desk.MeterRules.replacements;
import static dev.aftercare.testkit.desk.OdometerDeskRules.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.aftercare.domain.access.Scope;
import dev.aftercare.domain.odometer.MeterReading;
import dev.aftercare.domain.shared.Distance;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.domain.vehicle.VehicleEvent;
import dev.aftercare.domain.warranty.CoverageReason;
import dev.aftercare.domain.warranty.FaultCause;
import dev.aftercare.domain.warranty.FirstServiceTiming;
import dev.aftercare.domain.warranty.FirstServiceVoucher;
import dev.aftercare.port.storage.UnitOfWork;
import dev.aftercare.usecase.call.NotFoundException;
import dev.aftercare.usecase.vehicle.RegisterVehicle;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What one dealer puts right reaches what another recorded of the car, though neither sees the other's any more (VEH-3, NET-2, hard cases 22, 23
 * and 36). The car was delivered by a third one. It is 2 March 2026, and seven weeks later.
 */
interface CorrectedElsewhereRules extends OnStage {

    LocalDate JANUARY = LocalDate.of(2026, 1, 10);
    LocalDate TODAY = LocalDate.of(2026, 3, 2);
    LocalDate REPLACED = LocalDate.of(2026, 2, 10);
    String LATER = "2026-04-20T02:00:00Z";

    @Test
    @Tag("VEH-3")
    @Tag("HC-22")
    @Tag("HC-36")
    @Tag("CARE-1")
    @Tag("WAR-3")
    @Tag("NET-2")
    default void aCorrectionLeavesEverythingAsItWouldHaveBeenWhoeverRecordedIt() {
        DealerStage seller = stage().openDealer("SH00", 1);
        DealerStage one = stage().openDealer("SH01", 1);
        DealerStage two = stage().openDealer("SH02", 1);
        DealerVehicle mistyped = delivered(seller, "2025-03-01");
        DealerVehicle twin = delivered(seller, "2025-03-01");
        MeterReading wrong = read(one, known(one, mistyped), JANUARY, 36_000);
        MeterReading wrongToo = read(one, mistyped, JANUARY.plusDays(10), 36_200);
        read(one, known(one, twin), JANUARY, 30_000);
        read(one, twin, JANUARY.plusDays(10), 30_200);
        MeterReading held = read(two, known(two, mistyped), LocalDate.of(2026, 2, 6), 30_500);
        PromisedServiceRules.serviced(two, known(two, mistyped), 30_900, null);
        read(two, known(two, twin), LocalDate.of(2026, 2, 6), 30_500);
        PromisedServiceRules.serviced(two, known(two, twin), 30_900, null);
        assertThat(held.isHeld()).isTrue();
        assertThat(careOf(two, mistyped).basis()).isNotEqualTo(careOf(two, twin).basis());

        stage().itIs(LATER);
        runJobs();
        correct(one, wrong, 30_000, null).orElseThrow();
        correct(one, wrongToo, 30_200, null).orElseThrow();
        assertThat(readings(mistyped)).as("the correction sees none of them").isNotEqualTo(readings(twin));
        assertThat(ran("readings-elsewhere")).isEqualTo(2);
        assertThat(readings(mistyped)).isEqualTo(readings(twin));
        assertThat(careOf(two, mistyped).basis()).isEqualTo(careOf(two, twin).basis());
        assertThat(OdometerDeskRules.timeline(two, held))
                .containsExactly(VehicleEvent.READING_FLAGGED.code(), VehicleEvent.READING_CLEARED.code());
        assertThatThrownBy(() -> OdometerDeskRules.found(one, held))
                .as("nothing of it is told to who corrected")
                .isInstanceOf(NotFoundException.class);
        for (DealerVehicle car : List.of(mistyped, twin)) {
            read(two, known(two, car), LocalDate.of(2026, 4, 20), 32_000);
        }
        assertThat(careOf(two, mistyped).due()).isEqualTo(careOf(two, twin).due());
        assertThat(WarrantyRules.ask(two, mistyped, TODAY, 30_950L, FaultCause.DEFECT)
                        .reason())
                .isEqualTo(CoverageReason.WITHIN_LIMITS);
        assertThat(ran("readings-elsewhere")).as("once").isZero();
    }

    @Test
    @Tag("HC-23")
    @Tag("WAR-1a")
    @Tag("CARE-1")
    @Tag("NET-2")
    default void aReplacementPutRightMovesWhatAnotherReadOnTheNewMeterAndItsFirstService() {
        DealerStage seller = stage().openDealer("SH00", 1);
        DealerStage one = stage().openDealer("SH01", 1);
        DealerStage two = stage().openDealer("SH02", 1);
        DealerVehicle car = delivered(seller, "2025-12-01");
        read(one, known(one, car), LocalDate.of(2026, 2, 1), 2_500);
        replace(one, car, REPLACED, 3_000, 0, null).orElseThrow();
        MeterReading read = read(two, known(two, car), TODAY.minusDays(1), 280);
        WarrantyRules.service(two, car, TODAY, 300).orElseThrow();
        assertThat(read.reading().distance()).isEqualTo(Distance.km(3_280));
        assertThat(voucher(two, car))
                .returns(Distance.km(3_300), FirstServiceVoucher::distance)
                .returns(FirstServiceTiming.IN_TIME, FirstServiceVoucher::timing);

        stage().itIs(LATER);
        correct(one, replacements(this, one, car).get(0), 2_600, null).orElseThrow();
        assertThat(voucher(two, car).distance()).isEqualTo(Distance.km(3_300));
        runJobs();
        assertThat(readings(car)).endsWith(tuple(two.dealer().id(), TODAY.minusDays(1), Distance.km(2_880), false));
        assertThat(voucher(two, car))
                .returns(Distance.km(2_900), FirstServiceVoucher::distance)
                .returns(FirstServiceTiming.EARLY, FirstServiceVoucher::timing);
        assertThat(careOf(two, car).due().distance()).isEqualTo(Distance.km(12_900));
        correct(one, replacements(this, one, car).get(0), 2_900, null).orElseThrow();
        correct(one, replacements(this, one, car).get(0), 3_000, null).orElseThrow();
        runJobs();
        assertThat(voucher(two, car))
                .as("each correction moves it once")
                .returns(Distance.km(3_300), FirstServiceVoucher::distance)
                .returns(FirstServiceTiming.IN_TIME, FirstServiceVoucher::timing);
    }

    @Test
    @Tag("VEH-3")
    @Tag("HC-22")
    @Tag("NET-2")
    default void ofSeveralDealersEachHasItsOwnReadingsClearedInItsOwnBooks() {
        DealerStage one = stage().openDealer("SH01", 1);
        DealerStage two = stage().openDealer("SH02", 1);
        DealerStage three = stage().openDealer("SH03", 1);
        DealerVehicle car = one.aCar();
        List<MeterReading> wrong = Stream.of(0, 10, 20, 25)
                .map(day -> read(one, car, JANUARY.plusDays(day), 36_000 + 20 * day))
                .toList();
        MeterReading next = read(two, known(two, car), LocalDate.of(2026, 2, 6), 30_500);
        MeterReading later = read(three, known(three, car), LocalDate.of(2026, 2, 7), 30_520);
        assertThat(List.of(next, later)).allMatch(MeterReading::isHeld);
        wrong.forEach(reading -> correct(
                        one, reading, (int) reading.reading().distance().amount() - 6_000, null)
                .orElseThrow());
        runJobs();
        assertThat(readings(car)).noneMatch(reading -> reading.toList().contains(true));
        List<String> told = List.of(VehicleEvent.READING_FLAGGED.code(), VehicleEvent.READING_CLEARED.code());
        assertThat(OdometerDeskRules.timeline(two, next)).isEqualTo(told);
        assertThat(OdometerDeskRules.timeline(three, later)).isEqualTo(told);
    }

    @Test
    @Tag("HC-22")
    @Tag("HC-23")
    @Tag("NET-2")
    default void aReplacementToldLateClearsWhatAnotherReadOnTheNewMeter() {
        DealerStage one = stage().openDealer("SH01", 1);
        DealerStage two = stage().openDealer("SH02", 1);
        DealerVehicle car = one.aCar();
        read(one, car, LocalDate.of(2026, 2, 1), 48_000);
        MeterReading held = read(two, known(two, car), TODAY.minusDays(1), 280);
        assertThat(held.isHeld()).isTrue();
        replace(one, car, REPLACED, 48_200, 0, null).orElseThrow();
        runJobs();
        assertThat(readings(car)).endsWith(tuple(two.dealer().id(), TODAY.minusDays(1), Distance.km(48_480), false));
    }

    /** The dealer has the car on its books, for a customer of its own, and has seen its papers. */
    private static DealerVehicle known(DealerStage dealer, DealerVehicle car) {
        String plate = car.plate().orElseThrow().toString();
        DealerVehicle own = dealer.crm()
                .vehicles()
                .register(
                        dealer.clerk(),
                        RegisterVehicle.car(car.vin().toString(), "VW", "Golf", plate)
                                .ownedBy(dealer.customer("李", "四").id().value()))
                .orElseThrow();
        WarrantyRules.show(dealer, own);
        return own;
    }

    private static FirstServiceVoucher voucher(DealerStage dealer, DealerVehicle car) {
        return dealer.crm().warranty().firstService(dealer.clerk(), car.id().value());
    }

    /** Whoever recorded them, by dealer, day and total, and whether they are held. */
    private List<Tuple> readings(DealerVehicle car) {
        try (UnitOfWork unit = storage().begin(Scope.network(), stage().now())) {
            return unit.meterReadings().around(car.id(), JANUARY, TODAY, 9).readings().stream()
                    .map(MeterReading::reading)
                    .map(past -> tuple(past.enteredBy(), past.readOn(), past.distance(), past.flagged()))
                    .toList();
        }
    }
}
