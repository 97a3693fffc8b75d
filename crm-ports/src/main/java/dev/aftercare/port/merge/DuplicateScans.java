package dev.aftercare.port.merge;

import dev.aftercare.domain.merge.ScanRun;
import dev.aftercare.domain.merge.ScanRunId;
import java.util.Optional;

/** Scans of all customers for those who look like one (CUS-4b). None is there in the scope of one organisation. */
public interface DuplicateScans {

    /** Keeps a new one; false where another has not come to its end. */
    boolean insertIfAbsent(ScanRun scan);

    /** Replaces the previous version. */
    void update(ScanRun scan);

    Optional<ScanRun> find(ScanRunId id);

    /** The one that has not come to its end. */
    Optional<ScanRun> unfinished();

    /** The same, locked until the unit of work ends: whoever else would do its next step waits. */
    Optional<ScanRun> lockUnfinished();

    /**
     * Waits until the step that is under way has ended, and lets nobody begin the next one until this unit of work ends, whatever the scope; tells
     * nothing of it. Nothing to wait for where no scan is under way.
     *
     * @throws dev.aftercare.port.shared.ConflictException when the lock was not had within the time limit
     */
    void awaitStep();

    /** How many records of customers there are, those who were merged and erased too. */
    long records();
}
