package dev.aftercare.files.csv;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The records of an open file, from a line on. It knows the line at which the present record starts, also where that
 * record cannot be read.
 */
final class CsvText implements Closeable {

    /** What a decoder puts for bytes that are not of the encoding, so that the cell can be named. */
    static final char NOT_DECODED = '\uFFFD';

    /** No character of any text: so nothing is a quote. */
    private static final char NO_QUOTE = '\uFFFF';

    private static final int LONGEST_CELL = 1 << 20;
    private static final byte[] UTF_8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    /** A record: the line at which it starts, and its cells. */
    record Cells(long line, List<String> cells) {}

    private final RecordHandler handler = new RecordHandler();
    private final CsvReader<Cells> reader;
    private final CloseableIterator<Cells> records;

    /** Opens {@code path} behind its first {@code linesBefore} lines. */
    CsvText(Path path, CsvFormat format, long linesBefore) {
        this.reader = CsvReader.builder()
                .fieldSeparator(format.separator())
                .quoteCharacter(format.quotes() ? '"' : NO_QUOTE)
                .commentStrategy(CommentStrategy.NONE)
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .trimWhitespacesAroundQuotes(!Character.isWhitespace(format.separator()))
                .allowUnclosedQuote(false)
                .maxBufferSize(LONGEST_CELL)
                .build(handler, decoded(path, format));
        if (linesBefore > 0) {
            reader.skipLines(Math.toIntExact(linesBefore));
        }
        this.records = reader.iterator();
    }

    boolean hasNext() {
        return records.hasNext();
    }

    Cells next() {
        return records.next();
    }

    /** Where the record starts that was read last, or could not be read. */
    long line() {
        return handler.line;
    }

    /** Which cell of that record, from 0, was being read. */
    int cell() {
        return handler.cells.size();
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file that begins with the mark of UTF-8 is in UTF-8, whatever else was said of it. */
    private static Reader decoded(Path path, CsvFormat format) {
        try {
            InputStream bytes = new BufferedInputStream(Files.newInputStream(path));
            bytes.mark(UTF_8_MARK.length);
            boolean marked = Arrays.equals(bytes.readNBytes(UTF_8_MARK.length), UTF_8_MARK);
            if (!marked) {
                bytes.reset();
            }
            Charset charset = marked ? StandardCharsets.UTF_8 : format.charset();
            return new BufferedReader(new InputStreamReader(
                    bytes,
                    charset.newDecoder()
                            .onMalformedInput(CodingErrorAction.REPLACE)
                            .onUnmappableCharacter(CodingErrorAction.REPLACE)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class RecordHandler extends AbstractBaseCsvCallbackHandler<Cells> {

        private final List<String> cells = new ArrayList<>();
        private long line;

        @Override
        protected void handleBegin(long startingLineNumber) {
            line = startingLineNumber;
            cells.clear();
        }

        @Override
        protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
            cells.add(new String(buffer, offset, length));
        }

        @Override
        protected Cells buildRecord() {
            return new Cells(line, List.copyOf(cells));
        }
    }
}
