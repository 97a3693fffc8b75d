package dev.aftercare.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.mileage.DrivingHabit;
import dev.aftercare.domain.mileage.MileageBasis;
import dev.aftercare.domain.mileage.PredictedDate;
import dev.aftercare.domain.shared.Distance;
import dev.aftercare.domain.warranty.WarrantyEnd;
import dev.aftercare.usecase.call.Language;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("VEH-4")
class PredictionTextsTest {

    private static final MileageBasis SEVEN =
            new MileageBasis(38, 7, 250, LocalDate.of(2025, 3, 9), DrivingHabit.CHANGING);
    private static final MileageBasis ONE = new MileageBasis(38, 1, 0, LocalDate.of(2025, 3, 9), DrivingHabit.STEADY);

    @Test
    void whatAPredictionRestsOnIsTold() {
        assertThat(PredictionTexts.of(SEVEN, Language.ENGLISH))
                .isEqualTo("38 km a day from 7 readings since March 2025");
        assertThat(PredictionTexts.of(SEVEN, Language.CHINESE)).isEqualTo("日均38公里（2025年3月以来7次读数）");
    }

    @Test
    @Tag("HC-34")
    void oneReadingIsToldToBeNoEvidence() {
        assertThat(PredictionTexts.of(ONE, Language.ENGLISH))
                .isEqualTo("38 km a day, as such cars go; this one was read on one day only");
        assertThat(PredictionTexts.of(ONE, Language.CHINESE)).contains("同类车辆");
    }

    @Test
    @Tag("WAR-2")
    void aWarrantyEndsProbablyInAMonthOrForCertainOnADay() {
        LocalDate byDate = LocalDate.of(2028, 3, 1);
        PredictedDate august = new PredictedDate(
                LocalDate.of(2027, 8, 12), LocalDate.of(2027, 6, 30), Optional.of(LocalDate.of(2027, 10, 5)));
        Optional<Distance> limit = Optional.of(Distance.km(100_000));
        WarrantyEnd byDistance = new WarrantyEnd("basic", byDate, limit, Optional.of(august));
        assertThat(PredictionTexts.of(byDistance, Language.ENGLISH))
                .isEqualTo("Ends probably in August 2027, by distance; four times of five between 2027-06-30 and"
                        + " 2027-10-05");
        assertThat(PredictionTexts.of(byDistance, Language.CHINESE))
                .isEqualTo("预计2027年8月因里程到期，八成可能在2027-06-30至2027-10-05之间");
        WarrantyEnd certain = new WarrantyEnd("basic", byDate, limit, Optional.empty());
        assertThat(PredictionTexts.of(certain, Language.ENGLISH)).isEqualTo("Ends on 2028-03-01, by date");
    }
}
