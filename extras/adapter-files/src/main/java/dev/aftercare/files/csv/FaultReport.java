package dev.aftercare.files.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import dev.aftercare.domain.importing.ImportFault;
import dev.aftercare.port.shared.Cursor;
import dev.aftercare.port.shared.Page;
import dev.aftercare.text.Texts;
import dev.aftercare.usecase.Crm;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.call.PageOf;
import dev.aftercare.usecase.importing.SeeFaults;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was wrong in an import, as CSV for who ran it: line, column, value, reason, its text in the language of the call,
 * and whether the row was taken without the value. A value that looks like a formula has an apostrophe before it.
 */
public final class FaultReport {

    private static final int PAGE = 200;

    private FaultReport() {}

    /**
     * Writes the report of a run and leaves {@code out} open.
     *
     * @return how many faults it has
     * @throws UncheckedIOException where it cannot be written
     */
    public static long write(Crm crm, Call call, UUID run, Writer out) {
        try {
            CsvWriter csv = CsvWriter.builder().build(out);
            csv.writeRecord("line", "column", "value", "reason", "text", "row taken");
            Texts texts = Texts.of(call.language());
            long written = 0;
            @Nullable String cursor = null;
            do {
                Page<ImportFault> page = crm.imports().faults(call, new SeeFaults(run, new PageOf(cursor, PAGE)));
                page.items().forEach(fault -> write(csv, fault, texts));
                written += page.items().size();
                cursor = page.next().map(Cursor::text).orElse(null);
            } while (cursor != null);
            csv.flush();
            return written;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(CsvWriter csv, ImportFault fault, Texts texts) {
        csv.writeRecord(
                Long.toString(fault.line()),
                SafeCell.of(fault.column()),
                SafeCell.of(fault.value()),
                fault.reason(),
                SafeCell.of(texts.importFault(fault)),
                fault.kept() ? "yes" : "no");
    }
}
