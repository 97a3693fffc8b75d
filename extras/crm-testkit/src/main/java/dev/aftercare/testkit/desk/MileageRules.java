package dev.aftercare.testkit.desk;

import static dev.aftercare.testkit.desk.CareDeskRules.delivered;
import static dev.aftercare.testkit.desk.CareDeskRules.read;
import static dev.aftercare.testkit.desk.LifeCycleStage.stageOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.access.Scope;
import dev.aftercare.domain.care.CareDue;
import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.lifecycle.LifeStage;
import dev.aftercare.domain.mileage.MileagePoint;
import dev.aftercare.domain.mileage.PredictedDate;
import dev.aftercare.domain.mileage.PredictedMileage;
import dev.aftercare.domain.shared.Distance;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.domain.warranty.WarrantyEnd;
import dev.aftercare.port.shared.PageRequest;
import dev.aftercare.port.storage.UnitOfWork;
import dev.aftercare.usecase.call.ForbiddenException;
import dev.aftercare.usecase.call.NotFoundException;
import dev.aftercare.usecase.vehicle.AskMileage;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a car will have gone, and what follows from it (VEH-4). It is 2 March 2026. */
interface MileageRules extends OnStage {

    @Test
    @Tag("VEH-4")
    default void distanceAndDayArePredictedFromWhatWasRead() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        DealerVehicle car = delivered(dealer, "2025-03-01");
        read(dealer, car, "2025-06-01", 4_000);
        read(dealer, car, "2025-09-01", 8_200);
        read(dealer, car, "2026-03-01", 16_000);
        PredictedMileage mileage = ask(dealer, car, "2026-04-02", 20_000L);
        assertThat(mileage.last()).isEqualTo(new MileagePoint(LocalDate.of(2026, 3, 1), Distance.km(16_000)));
        assertThat(mileage.basis().points()).as("the delivery is one").isEqualTo(4);
        assertThat(mileage.basis().kilometresADay()).isBetween(40L, 48L);
        assertThat(mileage.distance().day()).isEqualTo("2026-04-02");
        assertThat(mileage.distance().likely()).isBetween(Distance.km(17_200), Distance.km(17_600));
        assertThat(mileage.distance().low()).isBetween(Distance.km(16_000), Distance.km(17_200));
        assertThat(mileage.reached())
                .map(PredictedDate::likely)
                .hasValueSatisfying(day -> assertThat(day).isBetween("2026-05-20", "2026-06-15"));
        assertThat(ask(dealer, car, null, null).distance().day()).as("today").isEqualTo("2026-03-02");
        assertThat(ask(dealer, car, null, null).reached()).isEmpty();
    }

    @Test
    @Tag("VEH-4")
    @Tag("HC-22")
    default void aReadingInDoubtLeavesThePredictionAsItWas() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        DealerVehicle car = delivered(dealer, "2025-03-01");
        read(dealer, car, "2026-01-01", 13_000);
        PredictedMileage before = ask(dealer, car, "2026-04-02", 20_000L);
        read(dealer, car, "2026-02-01", 1_300);
        assertThat(ask(dealer, car, "2026-04-02", 20_000L)).isEqualTo(before);
    }

    @Test
    @Tag("VEH-4")
    @Tag("WAR-2")
    @Tag("CARE-1")
    default void whatWasPassedStaysOnItsDayWhateverIsReadLater() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        DealerVehicle car = delivered(dealer, "2024-03-01");
        read(dealer, car, "2024-11-01", 70_000);
        read(dealer, car, "2025-01-10", 101_000);
        WarrantyEnd ended = end(dealer, car);
        assertThat(ended.earliest()).isEqualTo("2024-11-01");
        assertThat(ended.lastDay()).isBetween("2025-01-01", "2025-01-10");
        assertThat(ended.latest()).isEqualTo("2025-01-10");
        CareDue due = CareDeskRules.careOf(dealer, car);
        read(dealer, car, "2026-02-01", 130_000);
        assertThat(end(dealer, car)).isEqualTo(ended);
        assertThat(CareDeskRules.careOf(dealer, car).due().date())
                .as("overdue since then")
                .isEqualTo(due.due().date())
                .isBefore("2024-11-01");
        assertThat(CareDeskRules.careOf(dealer, car).warrantyEnds()).contains(ended.lastDay());
    }

    @Test
    @Tag("VEH-4")
    @Tag("VEH-6")
    @Tag("CARE-1")
    @Tag("HC-24")
    default void afterASaleCareWarrantyAndStageTellTheSameEnd() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        DealerVehicle car = delivered(dealer, "2025-03-01");
        read(dealer, car, "2025-06-01", 14_000);
        read(dealer, car, "2025-12-01", 38_000);
        CareDeskRules.sold(dealer, car, dealer.customer("赵", "六"), LocalDate.of(2025, 12, 10))
                .orElseThrow();
        read(dealer, car, "2026-02-20", 44_000);
        WarrantyEnd end = end(dealer, car);
        assertThat(end.isByDistance()).isTrue();
        assertThat(CareDeskRules.careOf(dealer, car).warrantyEnds()).contains(end.lastDay());
        assertThat(stageOf(dealer, car.id(), end.lastDay().toString())).isEqualTo(LifeStage.WARRANTY_ENDING);
        assertThat(stageOf(dealer, car.id(), end.lastDay().plusDays(1).toString()))
                .isEqualTo(LifeStage.OUT_OF_WARRANTY);
    }

    @Test
    @Tag("VEH-4")
    @Tag("HC-24")
    default void underANewOwnerItIsLessSure() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        DealerVehicle car = delivered(dealer, "2025-03-01");
        read(dealer, car, "2025-09-01", 7_400);
        read(dealer, car, "2026-03-01", 14_600);
        PredictedMileage before = ask(dealer, car, "2026-06-01", null);
        Customer buyer = dealer.customer("赵", "六");
        CareDeskRules.sold(dealer, car, buyer);
        PredictedMileage after = ask(dealer, car, "2026-06-01", null);
        assertThat(after.distance().low()).isLessThan(before.distance().low());
        assertThat(after.distance().high()).isGreaterThan(before.distance().high());
    }

    @Test
    @Tag("WAR-2")
    @Tag("VEH-4")
    @Tag("HC-34")
    default void aWarrantyEndsByDistanceWhereMuchIsDrivenAndByDateWhereNothingTells() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        DealerVehicle unread = delivered(dealer, "2025-03-01");
        assertThat(end(dealer, unread))
                .isEqualTo(new WarrantyEnd(
                        "basic", LocalDate.of(2028, 3, 1), Optional.of(Distance.km(100_000)), Optional.empty()));

        DealerVehicle driven = delivered(dealer, "2025-03-01");
        read(dealer, driven, "2025-09-01", 36_800);
        read(dealer, driven, "2026-03-01", 73_000);
        WarrantyEnd end = end(dealer, driven);
        assertThat(end.isByDistance()).isTrue();
        assertThat(end.lastDay()).isBetween("2026-07-01", "2026-07-31");
        assertThat(end.earliest()).isBefore(end.lastDay());
        assertThat(end.latest()).isAfter(end.lastDay());
        assertThat(dealer.crm()
                        .care()
                        .of(dealer.as(Role.CARE_AGENT), driven.id().value())
                        .warrantyEnds())
                .as("the list of care says the same day")
                .contains(end.lastDay());
    }

    @Test
    @Tag("NET-2")
    @Tag("HC-42")
    default void whoHasNoGroundIsToldNothingAndEachQuestionIsALook() {
        DealerStage one = stage().openDealer("SH01", 1);
        DealerStage two = stage().openDealer("SH02", 1);
        DealerVehicle car = delivered(one, "2025-03-01");
        read(one, car, "2026-03-01", 16_000);
        assertThatThrownBy(() -> ask(two, car, null, null)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> end(two, car)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> one.crm().vehicles().mileage(one.as(Role.GUARD), question(car, null, null)))
                .isInstanceOf(ForbiddenException.class);
        WarrantyRules.show(two, car);
        assertThat(ask(two, car, null, null).last().total()).isEqualTo(Distance.km(16_000));
        end(two, car);
        try (UnitOfWork unit = storage().begin(Scope.network(), stage().now())) {
            assertThat(unit.looks()
                            .at(car.id().subject(), PageRequest.first(10))
                            .items())
                    .extracting(look -> look.dealer())
                    .containsExactly(two.dealer().id(), two.dealer().id());
        }
    }

    private static PredictedMileage ask(
            DealerStage dealer, DealerVehicle car, @Nullable String on, @Nullable Long kilometres) {
        return dealer.crm().vehicles().mileage(dealer.clerk(), question(car, on, kilometres));
    }

    private static AskMileage question(DealerVehicle car, @Nullable String on, @Nullable Long kilometres) {
        return new AskMileage(car.id().value(), on == null ? null : LocalDate.parse(on), kilometres, null);
    }

    private static WarrantyEnd end(DealerStage dealer, DealerVehicle car) {
        return dealer.crm().warranty().end(dealer.clerk(), car.id().value());
    }
}
