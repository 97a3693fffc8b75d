package dev.aftercare.testkit.given;

import dev.aftercare.domain.importing.ImportRun;
import dev.aftercare.domain.importing.ImportRunId;
import dev.aftercare.domain.network.Dealer;
import dev.aftercare.domain.shared.OrganisationId;
import java.time.Instant;

/** Builds an import run. */
public final class ImportRunBuilder {

    private final ImportRunId id = new ImportRunId(Ids.next());
    private OrganisationId organisation = new OrganisationId(Ids.next());
    private String actor = "clerk-1";
    private ImportRun.Source source = new ImportRun.Source("customers", "fingerprint-" + Ids.nextNumber());
    private Instant startedAt = Given.NOW;

    ImportRunBuilder() {}

    public ImportRunBuilder at(Dealer dealer) {
        organisation = dealer.id();
        return this;
    }

    public ImportRunBuilder by(String newActor) {
        actor = newActor;
        return this;
    }

    public ImportRunBuilder of(ImportRun.Source newSource) {
        source = newSource;
        return this;
    }

    public ImportRunBuilder started(Instant instant) {
        startedAt = instant;
        return this;
    }

    /** The run, in its first version, with nothing done. */
    public ImportRun build() {
        return new ImportRun(id, organisation, actor, source, ImportRun.Tally.start(), false, startedAt, 1);
    }
}
