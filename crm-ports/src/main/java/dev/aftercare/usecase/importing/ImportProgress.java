package dev.aftercare.usecase.importing;

import dev.aftercare.domain.importing.ImportRun;

/**
 * Is told how far an import is: when it begins or goes on, after each unit of work that was committed, and at its end.
 * What it throws stops the run, which goes on from there when it is asked for again.
 */
@FunctionalInterface
public interface ImportProgress {

    /** The run as it stands. */
    void advanced(ImportRun run);

    /** Shows nothing. */
    static ImportProgress silent() {
        return run -> {};
    }
}
