package dev.aftercare.files.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import dev.aftercare.files.csv.CsvText.Cells;
import dev.aftercare.port.importing.RowSource;
import dev.aftercare.usecase.call.FaultCode;
import dev.aftercare.usecase.call.FieldFault;
import dev.aftercare.usecase.call.InvalidInputException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A CSV file, with a header line or with numbered columns. Lines are counted as an editor counts them; a row has the line at which it starts. Cells
 * may be quoted and then have line breaks; blanks around quotes and a byte-order mark are left out; lines without any
 * value are no rows. The file is read as a stream, again from its start whenever rows are asked for.
 */
public final class CsvFile implements RowSource {

    private static final String HEADER = "file.header";
    private static final int MOST_COLUMNS = 1_000;

    private final Path path;
    private final CsvFormat format;
    private final Cells header;

    private CsvFile(Path path, CsvFormat format, Cells header) {
        this.path = path;
        this.format = format;
        this.header = header;
    }

    /**
     * Opens a file and reads its header, or counts the cells of its first line.
     *
     * @throws InvalidInputException where it has no header, one in another encoding, one with more than 1,000 columns, or
     *     two columns of one name
     * @throws java.io.UncheckedIOException where it cannot be read
     */
    public static CsvFile open(Path path, CsvFormat format) {
        try (CsvText text = new CsvText(path, format, 0)) {
            if (!text.hasNext()) {
                throw fault(FieldFault.of(HEADER, FaultCode.NO_HEADER, ""));
            }
            Cells header = header(text.next(), format);
            requireGood(header);
            return new CsvFile(path, format, header);
        } catch (CsvParseException notReadable) {
            throw fault(FieldFault.of(HEADER, FaultCode.UNREADABLE_HEADER, ""));
        }
    }

    /** The names in the first record, or as many numbers as it has cells, at the line at which it starts, 0 where the file has no header. */
    private static Cells header(Cells first, CsvFormat format) {
        List<String> names = format.header()
                ? first.cells().stream().map(String::strip).toList()
                : IntStream.rangeClosed(1, first.cells().size())
                        .mapToObj(Integer::toString)
                        .toList();
        return new Cells(format.header() ? first.line() : 0, names);
    }

    @Override
    public Set<String> columns() {
        Set<String> named = new LinkedHashSet<>(header.cells());
        named.remove("");
        return named;
    }

    @Override
    public Stream<Row> behind(long line) {
        CsvRows rows = new CsvRows(before -> new CsvText(path, format, before), header.cells(), header.line());
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(rows, Spliterator.ORDERED), false)
                .filter(row -> row.line() > line)
                .onClose(rows::close);
    }

    private static void requireGood(Cells header) {
        if (header.cells().size() > MOST_COLUMNS) {
            throw fault(FieldFault.of(
                    HEADER,
                    FaultCode.MAX,
                    Integer.toString(header.cells().size()),
                    Map.of("limit", Integer.toString(MOST_COLUMNS))));
        }
        Set<String> seen = new HashSet<>();
        for (String name : header.cells()) {
            if (name.indexOf(CsvText.NOT_DECODED) >= 0) {
                throw fault(FieldFault.of(HEADER, FaultCode.ENCODING, name));
            }
            if (!name.isEmpty() && !seen.add(name)) {
                throw fault(FieldFault.of(
                        HEADER, FaultCode.COLUMN_TWICE, name, Map.of("line", Long.toString(header.line()))));
            }
        }
    }

    private static InvalidInputException fault(FieldFault fault) {
        return new InvalidInputException(List.of(fault));
    }
}
