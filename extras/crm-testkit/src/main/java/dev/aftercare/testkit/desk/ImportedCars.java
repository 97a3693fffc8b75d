package dev.aftercare.testkit.desk;

import dev.aftercare.domain.shared.DistanceUnit;
import dev.aftercare.domain.vehicle.Vin;
import dev.aftercare.port.importing.RowSource;
import dev.aftercare.usecase.importing.FieldMapping;
import dev.aftercare.usecase.importing.ImportMapping;
import dev.aftercare.usecase.importing.ImportRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A list of cars as another system gives it: one car a line, from line 2, each with a VIN and a reference of its own.
 *
 * @param asked is told behind which line the rows were asked for
 */
record ImportedCars(List<Row> rows, LongConsumer asked) implements RowSource {

    static final String SYSTEM = "auction";

    private static final Set<String> COLUMNS = Set.of("id", "vin", "colour", "mileage");

    /** So many cars. */
    static ImportedCars of(int count) {
        List<Row> rows = IntStream.range(0, count)
                .mapToObj(i -> Row.of(
                        line(i),
                        Map.of("id", "car-" + i, "vin", vin(i), "colour", "blue", "mileage", "" + (10_000 + i))))
                .toList();
        return new ImportedCars(rows, line -> {});
    }

    /** The VIN of the car with that number, from 0, with the check digit that it has to have. */
    static String vin(int car) {
        String any = String.format(Locale.ROOT, "1AFTCE002EF0%05d", 40_000 + car);
        char right = Vin.parse(any).vin().orElseThrow().expectedCheckDigit().orElseThrow();
        return any.substring(0, 8) + right + any.substring(9);
    }

    /** The line in which the car with that number stands. */
    static long line(int car) {
        return car + 2L;
    }

    /** The same list with another text in one cell. */
    ImportedCars with(int car, String column, String text) {
        Map<String, String> cells = new LinkedHashMap<>(rows.get(car).columns());
        cells.put(column, text);
        List<Row> changed = new ArrayList<>(rows);
        changed.set(car, Row.of(line(car), cells));
        return new ImportedCars(changed, asked);
    }

    /** The same list, which tells {@code listener} behind which line it was asked for. */
    ImportedCars telling(LongConsumer listener) {
        return new ImportedCars(rows, listener);
    }

    /** Asks for these cars as a file of that content. */
    static ImportRequest request(String content) {
        Map<String, FieldMapping> fields = Map.of(
                "reference", FieldMapping.columns("id"),
                "vin", FieldMapping.columns("vin"),
                "colour", FieldMapping.columns("colour"),
                "odometer", FieldMapping.columns("mileage").measuredIn(DistanceUnit.MILE));
        return new ImportRequest(content.repeat(64), new ImportMapping("vehicles", SYSTEM, fields));
    }

    @Override
    public Set<String> columns() {
        return COLUMNS;
    }

    @Override
    public Stream<Row> behind(long line) {
        asked.accept(line);
        return rows.stream().filter(row -> row.line() > line);
    }
}
