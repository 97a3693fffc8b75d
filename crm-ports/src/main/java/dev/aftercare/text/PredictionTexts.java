package dev.aftercare.text;

import dev.aftercare.domain.mileage.MileageBasis;
import dev.aftercare.domain.warranty.WarrantyEnd;
import dev.aftercare.usecase.call.Language;
import java.time.LocalDate;
import java.util.Map;

/** Predictions in words (VEH-4). */
public final class PredictionTexts {

    private PredictionTexts() {}

    /** "38 km a day from 7 readings since March 2025"; what such cars go where this one was read on one day only. */
    public static String of(MileageBasis basis, Language language) {
        String kilometres = String.valueOf(basis.kilometresADay());
        if (!basis.isOfThisCar()) {
            return Texts.of(language).text("mileage.usual", Map.of("kilometres", kilometres));
        }
        return Texts.of(language)
                .text(
                        "mileage.basis",
                        Map.of(
                                "kilometres", kilometres,
                                "readings", String.valueOf(basis.points()),
                                "month", month(basis.since()),
                                "year", year(basis.since())));
    }

    /** "Ends probably in August 2027, by distance", with the days between which it does; the day where the date comes first. */
    public static String of(WarrantyEnd end, Language language) {
        if (!end.isByDistance()) {
            return Texts.of(language)
                    .text("warranty-end.by-date", Map.of("date", end.lastDay().toString()));
        }
        return Texts.of(language)
                .text(
                        "warranty-end.by-distance",
                        Map.of(
                                "month", month(end.lastDay()),
                                "year", year(end.lastDay()),
                                "earliest", end.earliest().toString(),
                                "latest", end.latest().toString()));
    }

    private static String month(LocalDate day) {
        return day.getMonth().name();
    }

    private static String year(LocalDate day) {
        return String.valueOf(day.getYear());
    }
}
