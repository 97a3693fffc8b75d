package dev.aftercare.examples.importing;

import dev.aftercare.domain.importing.ImportFault;
import dev.aftercare.domain.importing.ImportRun;
import dev.aftercare.files.csv.FaultReport;
import dev.aftercare.port.shared.Cursor;
import dev.aftercare.port.shared.Page;
import dev.aftercare.text.Texts;
import dev.aftercare.usecase.Crm;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.call.PageOf;
import dev.aftercare.usecase.importing.SeeFaults;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;

/** What came of an import, and what was wrong, for who ran it. */
record Report(Crm crm, Call call, ImportRun run, Words words) {

    private static final int PAGE = 200;
    private static final int MOST_SHOWN = 200;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** Prints the sums and the first faults; gives how many faults there are. */
    long print(PrintStream out) {
        out.println(words.summary(run.tally()));
        long faults = 0;
        @Nullable String cursor = null;
        do {
            Page<ImportFault> page =
                    crm.imports().faults(call, new SeeFaults(run.id().value(), new PageOf(cursor, PAGE)));
            for (ImportFault fault : page.items()) {
                if (faults == 0) {
                    out.println(words.whatWasWrong());
                }
                if (faults < MOST_SHOWN) {
                    out.println(line(fault));
                }
                faults++;
            }
            cursor = page.next().map(Cursor::text).orElse(null);
        } while (cursor != null);
        if (faults == 0) {
            out.println(words.nothingWrong());
        } else if (faults > MOST_SHOWN) {
            out.println(words.more(faults - MOST_SHOWN));
        }
        return faults;
    }

    /** Writes all faults as CSV that only its owner can read; the mark in front tells spreadsheets that it is UTF-8. */
    void write(Path file) {
        try {
            Files.deleteIfExists(file);
            Files.createFile(file);
            if (Files.getFileAttributeView(file, PosixFileAttributeView.class) != null) {
                Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
            }
            try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
                out.write(BYTE_ORDER_MARK);
                FaultReport.write(crm, call, run.id().value(), out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String line(ImportFault fault) {
        return String.join(
                " | ",
                Long.toString(fault.line()),
                shown(fault.column()),
                shown(fault.value()),
                words.rowTaken(fault.kept()),
                shown(Texts.of(words.language()).importFault(fault)));
    }

    /** A cell may hold what a terminal obeys. */
    private static String shown(String text) {
        return text.replaceAll("\\s+", " ").replaceAll("[\\p{Cc}\\p{Cf}]", "\uFFFD");
    }
}
