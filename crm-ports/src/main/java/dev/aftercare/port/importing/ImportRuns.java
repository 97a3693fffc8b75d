package dev.aftercare.port.importing;

import dev.aftercare.domain.importing.ImportFault;
import dev.aftercare.domain.importing.ImportRun;
import dev.aftercare.domain.importing.ImportRunId;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.port.shared.Page;
import dev.aftercare.port.shared.PageRequest;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Import runs and what was wrong in them. An organisation reaches its own. */
public interface ImportRuns {

    /** Keeps a new run; false where this actor has one for the same source already. */
    boolean insertIfAbsent(ImportRun run);

    /** Replaces the run's previous version. */
    void update(ImportRun run);

    Optional<ImportRun> find(ImportRunId id);

    /** The run of this actor for that source. */
    Optional<ImportRun> find(OrganisationId organisation, String actor, ImportRun.Source source);

    /**
     * What was last brought in the rows of those keys: for each key that is known the fingerprint of its values. At most
     * 1,000 may be asked for.
     */
    Map<String, String> brought(OrganisationId organisation, Set<String> rows);

    /** Keeps what was brought, by the key of the row; what was kept for a key before is replaced. At most 1,000 may be given. */
    void keepBrought(OrganisationId organisation, Map<String, String> fingerprints);

    /** Adds what was wrong in rows that are done. */
    void addFaults(ImportRunId run, List<ImportFault> faults);

    /** What was wrong, by line and number. */
    Page<ImportFault> faults(ImportRunId run, PageRequest page);

    /** Empties the cells of what was wrong that say exactly one of these values, whichever run it was. */
    void eraseCells(Collection<String> values);
}
