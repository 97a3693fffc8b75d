package dev.aftercare.usecase.importing;

import dev.aftercare.domain.shared.Distance;
import dev.aftercare.domain.shared.DistanceUnit;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.vehicle.ReadingSource;
import dev.aftercare.usecase.call.InvalidInputException;
import dev.aftercare.usecase.door.UseCase;
import dev.aftercare.usecase.vehicle.RecordReadings;
import dev.aftercare.usecase.vehicle.RecordReadings.Became;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What the meters of cars that are here showed on which days (VEH-3): the log of one car, or a list of many. A row has no name of its own, it is
 * what it says; so a longer file brings its new rows alone.
 */
final class ReadingRows implements CarFactRows {

    private static final List<ImportField> FIELDS = NamedCar.fields(
            ImportField.of(VehicleRows.ODOMETER, FieldType.ODOMETER).mustBe(),
            ImportField.of(VehicleRows.READ_ON, FieldType.DATE).mustBe());

    @Override
    public String name() {
        return "readings";
    }

    @Override
    public List<ImportField> fields() {
        return FIELDS;
    }

    @Override
    public UseCase useCase() {
        return UseCase.VEHICLE_RECORD_READING;
    }

    @Override
    public Outcome<?> bring(RowContext context, Values values) {
        return ReadingPart.record(context, NamedCar.of(context, values), distance(values), day(values));
    }

    /** Of each car all at once, so that they are judged, and what rests on them is decided, once. */
    @Override
    public Map<Values, Boolean> bringTogether(RowContext context, List<Values> rows) {
        Map<Series, List<Values>> byCar = rows.stream()
                .filter(values -> !day(values).isAfter(context.work().today()))
                .collect(Collectors.groupingBy(Series::of, LinkedHashMap::new, Collectors.toList()));
        Map<Values, Boolean> changed = new HashMap<>();
        byCar.forEach((series, values) -> {
            if (values.size() > 1) {
                changed.putAll(bringSeries(context, series, values));
            }
        });
        return changed;
    }

    /** Rows that name the same car in the same way and tell the same unit. */
    private record Series(Optional<String> vin, Optional<String> vehicle, DistanceUnit unit) {

        static Series of(Values values) {
            return new Series(
                    values.text(NamedCar.VIN),
                    values.text(NamedCar.VEHICLE),
                    distance(values).unit());
        }
    }

    private static Map<Values, Boolean> bringSeries(RowContext context, Series series, List<Values> rows) {
        Outcome<RecordReadings.Result> outcome;
        try {
            outcome = context.odometer()
                    .recordAll(
                            context.call(),
                            new RecordReadings(
                                    NamedCar.of(context, rows.get(0)).id().value(),
                                    ReadingSource.IMPORT,
                                    series.unit(),
                                    rows.stream().map(ReadingRows::one).toList()));
        } catch (
                InvalidInputException
                        perRow) { // nothing is written: each row is given by itself and told what is wrong with it
            return Map.of();
        }
        if (!(outcome instanceof Outcome.Accepted<RecordReadings.Result> accepted)) {
            return Map.of();
        }
        Map<Values, Boolean> changed = new HashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            changed.put(rows.get(i), accepted.value().each().get(i) != Became.KNOWN);
        }
        return changed;
    }

    private static RecordReadings.One one(Values values) {
        return new RecordReadings.One(day(values), null, distance(values).amount());
    }

    private static Distance distance(Values values) {
        return values.distance(VehicleRows.ODOMETER).orElseThrow();
    }

    private static LocalDate day(Values values) {
        return values.day(VehicleRows.READ_ON).orElseThrow();
    }
}
