package dev.aftercare.domain.odometer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.RealData;
import dev.aftercare.domain.shared.Distance;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Meters of real cars, with the typing errors that people really make (hard case 22). */
@Tag("VEH-3")
@Tag("HC-22")
class OdometerRealDataTest {

    /**
     * Found by reading the file: 71,822 and 71,640 stand on each other's day (124 and 182 km a day the right way round, 306 and less than
     * none as they stand); 75,220 is the figure of four days before, after 75,636; 1,000,170 has a nought too many. That the car went 1,578 km
     * in three days of May is a journey: all later readings go on from there.
     */
    @Test
    void theErrorsOfTheDailySeriesAreFoundAndNothingElse() {
        Series series = new Series();
        RealData.lines("odometer/ford_focus_daily.csv").stream()
                .skip(1)
                .map(line -> line.split(","))
                .forEach(cells -> series.reads(cells[0], Long.parseLong(cells[1])));
        assertThat(series.told()).hasSize(293);
        assertThat(series.held())
                .containsExactly(
                        "2021-04-11 INTERCHANGED 71640 km",
                        "2021-04-12 INTERCHANGED 71822 km",
                        "2021-05-10 TOO_LOW 75789 km",
                        "2021-09-29 DIGIT_TOO_MANY 100170 km");
    }

    @Test
    void fillUpsOfAVanAreAllBelieved() {
        Series series = new Series();
        RealData.lines("odometer/jessie_van_fillups.csv").stream()
                .skip(1)
                .map(line -> line.split(","))
                .forEach(cells -> {
                    LocalDateTime at = LocalDateTime.parse(cells[0]);
                    series.reads(
                            new ReadAt(at.toLocalDate(), Optional.of(at.toLocalTime())),
                            new Shown(Distance.km(Long.parseLong(cells[2])), Meter.FIRST));
                });
        assertThat(series.told()).hasSize(12);
        assertThat(series.held()).isEmpty();
    }

    @Test
    void fillUpsInMilesSeveralADayAreAllBelieved() {
        Series series = new Series();
        DateTimeFormatter british = DateTimeFormatter.ofPattern("dd/MM/yyyy");
        RealData.lines("odometer/car_fuel_fillups.csv").stream()
                .skip(1)
                .map(line -> line.split("\""))
                .forEach(cells -> series.reads(
                        ReadAt.on(LocalDate.parse(cells[0].replace(",", ""), british)),
                        new Shown(Distance.miles(Long.parseLong(cells[1].replace(",", ""))), Meter.FIRST)));
        assertThat(series.told()).hasSizeGreaterThanOrEqualTo(31);
        assertThat(series.held()).isEmpty();
    }
}
