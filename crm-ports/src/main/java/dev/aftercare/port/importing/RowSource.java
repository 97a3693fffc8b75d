package dev.aftercare.port.importing;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Where an import's rows come from: a file, a sheet, another database. The host hands it in. It must give the same rows
 * whenever it is asked, so that a killed run can go on.
 */
public interface RowSource {

    /** The names of the columns, known before the first row. */
    Set<String> columns();

    /**
     * The rows behind a line (0: all of them) by rising lines, one after the other as they are needed. Who asks closes the
     * stream.
     */
    Stream<Row> behind(long line);

    /**
     * One row.
     *
     * @param line the line at which it starts, from 1
     * @param columns the text of each column
     * @param faults what cannot be read. One about a column that the row has costs that value, and the row where the value
     *     cannot be left out; any other costs the row. All are reported
     */
    record Row(long line, Map<String, String> columns, List<Fault> faults) {

        public Row {
            columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
            faults = List.copyOf(faults);
        }

        /** A row that was read well. */
        public static Row of(long line, Map<String, String> columns) {
            return new Row(line, columns, List.of());
        }
    }

    /**
     * Why a row, or one cell of it, cannot be read.
     *
     * @param column the column at fault, empty where the row as a whole is
     * @param value what stands there
     * @param reason stable code
     * @param arguments what the text of the reason needs besides column and value
     */
    record Fault(String column, String value, String reason, SortedMap<String, String> arguments) {

        public Fault {
            arguments = Collections.unmodifiableSortedMap(new TreeMap<>(arguments));
        }
    }
}
