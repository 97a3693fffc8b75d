package dev.aftercare.testkit.desk;

import dev.aftercare.port.importing.RowSource;
import dev.aftercare.usecase.importing.FieldMapping;
import dev.aftercare.usecase.importing.ImportMapping;
import dev.aftercare.usecase.importing.ImportRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A table of another system whose columns are called as the fields of its kind, from line 2. */
record ImportedRows(String kind, List<String> names, List<Row> rows) implements RowSource {

    static final String SYSTEM = "dms";

    /** An empty table. */
    static ImportedRows of(String kind, String... columns) {
        return new ImportedRows(kind, List.of(columns), List.of());
    }

    /** The same with one row more. */
    ImportedRows row(String... cells) {
        Map<String, String> columns = new LinkedHashMap<>();
        for (int i = 0; i < cells.length; i++) {
            columns.put(names.get(i), cells[i]);
        }
        List<Row> more = new ArrayList<>(rows);
        more.add(Row.of(rows.size() + 2L, columns));
        return new ImportedRows(kind, names, more);
    }

    /** Asks for these rows as a file of that content; {@code constants} are the same in each row. */
    ImportRequest request(String content, Map<String, String> constants) {
        Map<String, FieldMapping> fields = new TreeMap<>();
        names.forEach(name -> fields.put(name, FieldMapping.columns(name)));
        constants.forEach((name, constant) -> fields.put(name, FieldMapping.always(constant)));
        return new ImportRequest(content.repeat(64), new ImportMapping(kind, SYSTEM, fields));
    }

    @Override
    public Set<String> columns() {
        return Set.copyOf(names);
    }

    @Override
    public Stream<Row> behind(long line) {
        return rows.stream().filter(row -> row.line() > line);
    }
}
