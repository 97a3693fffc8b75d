package dev.aftercare.text;

import dev.aftercare.domain.mileage.MileageBasis;
import dev.aftercare.domain.warranty.WarrantyEnd;
import dev.aftercare.usecase.call.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Predictions in words (VEH-4). */
public final class PredictionTexts {

    private static final String BASIS = "mileage.basis";
    private static final String USUAL = "mileage.usual";
    private static final String BY_DATE = "warranty-end.by-date";
    private static final String BY_DISTANCE = "warranty-end.by-distance";

    /** The keys of these texts. */
    static final List<String> KEYS = List.of(BASIS, USUAL, BY_DATE, BY_DISTANCE);

    private PredictionTexts() {}

    /** "38 km a day from 7 readings since March 2025"; what such cars go where this one was read on one day only. */
    public static String of(MileageBasis basis, Language language) {
        String kilometres = String.valueOf(basis.kilometresADay());
        if (!basis.isOfThisCar()) {
            return Texts.of(language).text(USUAL, Map.of("kilometres", kilometres));
        }
        return Texts.of(language)
                .text(
                        BASIS,
                        Map.of(
                                "kilometres", kilometres,
                                "readings", String.valueOf(basis.points()),
                                "month", month(basis.since()),
                                "year", year(basis.since())));
    }

    /** "Ends probably in August 2027, by distance", with the days between which it does; the day where the date comes first. */
    public static String of(WarrantyEnd end, Language language) {
        if (!end.isByDistance()) {
            return Texts.of(language).text(BY_DATE, Map.of("date", end.lastDay().toString()));
        }
        return Texts.of(language)
                .text(
                        BY_DISTANCE,
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
