package dev.aftercare.domain.importing;

import dev.aftercare.domain.shared.OrganisationId;
import java.time.Instant;

/**
 * One run of an import: who brings what, and how far it is. Its position is written in the unit of work of the rows it
 * covers, so that a killed run goes on where it was.
 *
 * @param source what is imported: kind and content, so that the same file goes on with its own run
 * @param tally what came of the rows so far
 */
public record ImportRun(
        ImportRunId id,
        OrganisationId organisation,
        String actor,
        Source source,
        Tally tally,
        boolean finished,
        Instant startedAt,
        long version) {

    /** What is imported: the kind of rows, and the SHA-256 of content and mapping in hex. */
    public record Source(String kind, String fingerprint) {}

    /**
     * What came of the rows.
     *
     * @param position line of the last row that is done, 0 before the first
     */
    public record Tally(long position, long accepted, long unchanged, long faulty) {

        /** Nothing done yet. */
        public static Tally start() {
            return new Tally(0, 0, 0, 0);
        }

        /** The row at {@code line} was taken and changed something. */
        public Tally accepted(long line) {
            return new Tally(line, accepted + 1, unchanged, faulty);
        }

        /** The row at {@code line} brought nothing new. */
        public Tally unchanged(long line) {
            return new Tally(line, accepted, unchanged + 1, faulty);
        }

        /** The row at {@code line} was not taken. */
        public Tally faulty(long line) {
            return new Tally(line, accepted, unchanged, faulty + 1);
        }

        /** All rows done so far. */
        public long rows() {
            return accepted + unchanged + faulty;
        }
    }

    /** The run with more rows done. */
    public ImportRun advanced(Tally newTally) {
        return new ImportRun(id, organisation, actor, source, newTally, finished, startedAt, version + 1);
    }

    /** The run with all rows done. */
    public ImportRun done() {
        return new ImportRun(id, organisation, actor, source, tally, true, startedAt, version + 1);
    }
}
