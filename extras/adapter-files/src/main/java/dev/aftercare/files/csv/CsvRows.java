package dev.aftercare.files.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import dev.aftercare.files.csv.CsvText.Cells;
import dev.aftercare.port.importing.RowSource.Fault;
import dev.aftercare.port.importing.RowSource.Row;
import dev.aftercare.usecase.call.FaultCode;
import dev.aftercare.usecase.call.FieldFault;
import java.io.Closeable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.TreeMap;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a table. What is no row of it has a fault and is never dropped in silence. Where a record's quotes do not
 * close, its line is reported and the next line is read as a new record, so that one slip costs one line.
 */
final class CsvRows implements Iterator<Row>, Closeable {

    private static final int LONGEST_CELL = 10_000;
    private static final Map<String, String> ALLOWED_SIZE = Map.of("min", "0", "max", Integer.toString(LONGEST_CELL));
    private static final int SHOWN = 200;
    private static final int MOST_SLIPS = 200;

    private final LongFunction<CsvText> opener;
    private final List<String> header;
    private CsvText text;
    private int slips;
    private @Nullable Row next;

    /**
     * The rows below the header that starts at {@code headerLine}, 0 where there is none; {@code opener} opens the text
     * behind that many lines.
     */
    CsvRows(LongFunction<CsvText> opener, List<String> header, long headerLine) {
        this.opener = opener;
        this.header = header;
        this.text = opener.apply(Math.max(0, headerLine - 1));
        if (headerLine > 0) {
            text.next();
        }
        this.next = read();
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public Row next() {
        Row row = next;
        if (row == null) {
            throw new NoSuchElementException("the file has no more rows");
        }
        next = read();
        return row;
    }

    @Override
    public void close() {
        text.close();
    }

    private @Nullable Row read() {
        try {
            while (slips <= MOST_SLIPS && text.hasNext()) {
                Cells found = text.next();
                if (!found.cells().stream().allMatch(String::isBlank)) {
                    return row(found);
                }
            }
            return null;
        } catch (CsvParseException slip) {
            return slipped(text.line(), text.cell());
        }
    }

    private Row slipped(long line, int cell) {
        slips++;
        if (slips > MOST_SLIPS) {
            return faulty(line, fault("", "", FaultCode.REST_UNREADABLE, Map.of()));
        }
        text.close();
        text = opener.apply(line);
        return faulty(line, fault(cell < header.size() ? header.get(cell) : "", "", FaultCode.QUOTES, Map.of()));
    }

    private Row row(Cells found) {
        List<String> cells = found.cells();
        if (cells.size() != header.size()) {
            return faulty(found.line(), ragged(cells));
        }
        Map<String, String> columns = new LinkedHashMap<>();
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            if (cell.indexOf(CsvText.NOT_DECODED) >= 0) {
                faults.add(fault(header.get(i), cell, FaultCode.ENCODING, Map.of()));
            } else if (cell.length() > LONGEST_CELL) {
                faults.add(fault(header.get(i), cell.substring(0, SHOWN), FaultCode.SIZE, ALLOWED_SIZE));
            }
            columns.put(header.get(i), cell);
        }
        return new Row(found.line(), columns, faults);
    }

    /** The cells themselves are the value: by them the row is found again in whatever program it came from. */
    private Fault ragged(List<String> cells) {
        Map<String, String> counts =
                Map.of("found", Integer.toString(cells.size()), "expected", Integer.toString(header.size()));
        String shown = cells.stream().limit(SHOWN).collect(Collectors.joining(","));
        return fault("", shown, FaultCode.CELL_COUNT, counts);
    }

    private static Fault fault(String column, String value, FaultCode code, Map<String, String> arguments) {
        FieldFault known = FieldFault.of(column, code, "", arguments);
        return new Fault(column, value, known.code(), new TreeMap<>(known.arguments()));
    }

    private static Row faulty(long line, Fault fault) {
        return new Row(line, Map.of(), List.of(fault));
    }
}
