package dev.aftercare.examples.importing;

import dev.aftercare.domain.importing.ImportRun;
import dev.aftercare.usecase.importing.ImportProgress;
import java.io.PrintStream;
import java.util.function.LongSupplier;

/** Shows on one line how many rows are done, and how many a second since this program began. */
final class ProgressLine implements ImportProgress, AutoCloseable {

    private static final double NANOS = 1e9;

    private final PrintStream out;
    private final Words words;
    private final long rows;
    private final LongSupplier nanos;
    private long before = -1;
    private long begun;
    private boolean open;

    /** A line for an import of so many rows; {@code nanos} is a clock that only counts. */
    ProgressLine(PrintStream out, Words words, long rows, LongSupplier nanos) {
        this.out = out;
        this.words = words;
        this.rows = rows;
        this.nanos = nanos;
    }

    @Override
    public void advanced(ImportRun run) {
        long done = run.tally().rows();
        if (before < 0) {
            before = done;
            begun = nanos.getAsLong();
            if (run.finished()) {
                out.println(words.importedBefore());
                return;
            }
            if (done > 0) {
                out.println(words.goesOn(run.tally().position()));
            }
        }
        double seconds = Math.max(1, nanos.getAsLong() - begun) / NANOS;
        out.print("\r" + words.progress(done, rows, Math.round((done - before) / seconds)));
        out.flush();
        open = true;
    }

    /** Ends the line, so that what comes next stands on its own. */
    @Override
    public void close() {
        if (open) {
            out.println();
            open = false;
        }
    }
}
