package dev.aftercare.domain.warranty;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.mileage.KnownMileage;
import dev.aftercare.domain.mileage.MileagePoint;
import dev.aftercare.domain.mileage.MileagePrediction;
import dev.aftercare.domain.mileage.PredictedDate;
import dev.aftercare.domain.mileage.UsualMileage;
import dev.aftercare.domain.shared.Distance;
import dev.aftercare.domain.vehicle.VehicleDescription;
import dev.aftercare.domain.vehicle.VehicleUse;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** When a warranty of three years or 60,000 km ends of a car that was delivered on 29 February 2024. */
@Tag("WAR-2")
class WarrantyEndTest {

    private static final LocalDate DELIVERED = LocalDate.of(2024, 2, 29);
    private static final LocalDate BY_DATE = LocalDate.of(2027, 2, 28);
    private static final VehicleDescription FOCUS =
            new VehicleDescription("Ford", "Focus", OptionalInt.of(2024), "", VehicleUse.PRIVATE);

    @Test
    @Tag("VEH-4")
    void whoDrivesMuchIsToldTheMonthAndTheDaysBetween() {
        WarrantyEnd end = end(Optional.of(driven(70)), WarrantyTerm.forAll("basic", 36, 60_000));
        LocalDate reached = DELIVERED.plusDays(60_000 / 70);
        assertThat(end.isByDistance()).isTrue();
        assertThat(end.term()).isEqualTo("basic");
        assertThat(end.lastDayByDate()).isEqualTo(BY_DATE);
        assertThat(end.lastDay()).isBetween(reached.minusDays(10), reached.plusDays(10));
        assertThat(end.earliest()).isBefore(end.lastDay());
        assertThat(end.latest()).isAfter(end.lastDay()).isBeforeOrEqualTo(BY_DATE);
        assertThat(end.reached()).map(PredictedDate::likely).contains(end.lastDay());
    }

    @Test
    @Tag("VEH-4")
    void whoDrivesLittleIsToldTheDate() {
        WarrantyEnd end = end(Optional.of(driven(20)), WarrantyTerm.forAll("basic", 36, 60_000));
        assertThat(end.isByDistance()).isFalse();
        assertThat(end.lastDay()).isEqualTo(BY_DATE).isEqualTo(end.latest());
        assertThat(end.distanceLimit()).contains(Distance.km(60_000));
    }

    @Test
    @Tag("HC-34")
    void withoutReadingsOrWithoutALimitItEndsByDate() {
        assertThat(end(Optional.empty(), WarrantyTerm.forAll("basic", 36, 60_000)))
                .isEqualTo(new WarrantyEnd("basic", BY_DATE, Optional.of(Distance.km(60_000)), Optional.empty()));
        assertThat(end(Optional.of(driven(70)), WarrantyTerm.forAll("basic", 36, 0)))
                .isEqualTo(new WarrantyEnd("basic", BY_DATE, Optional.empty(), Optional.empty()));
    }

    @Test
    void theTermThatCoversTheCarLongestIsTold() {
        WarrantyEnd end = end(
                Optional.of(driven(70)),
                WarrantyTerm.forAll("basic", 36, 60_000),
                WarrantyTerm.forAll("engine", 24, 0),
                WarrantyTerm.forAll("body", 60, 80_000));
        assertThat(end.term()).isEqualTo("body");
    }

    private static WarrantyEnd end(Optional<MileagePrediction> mileage, WarrantyTerm... terms) {
        return Coverage.end(new WarrantyPolicy(List.of(terms)), FOCUS, DELIVERED, mileage)
                .orElseThrow();
    }

    private static MileagePrediction driven(int daily) {
        return KnownMileage.of(IntStream.rangeClosed(0, 12)
                        .mapToObj(i -> new MileagePoint(DELIVERED.plusDays(30L * i), Distance.km(30L * i * daily)))
                        .toList())
                .orElseThrow()
                .predicted(UsualMileage.of(VehicleUse.PRIVATE));
    }
}
