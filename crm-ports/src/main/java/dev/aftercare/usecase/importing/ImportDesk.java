package dev.aftercare.usecase.importing;

import dev.aftercare.domain.importing.ImportFault;
import dev.aftercare.domain.importing.ImportRun;
import dev.aftercare.domain.importing.ImportRunId;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.port.importing.RowSource;
import dev.aftercare.port.shared.ConflictException;
import dev.aftercare.port.shared.Page;
import dev.aftercare.usecase.call.ById;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.door.Door;
import dev.aftercare.usecase.door.UseCase;
import dev.aftercare.usecase.door.Work;
import java.util.List;
import java.util.UUID;

/**
 * Imports rows of other systems through the ordinary commands. Thread-safe; a run that is asked for twice at once is
 * done once.
 */
public final class ImportDesk {

    private final Door door;

    /** A desk behind {@code door}. */
    public ImportDesk(Door door) {
        this.door = door;
    }

    /** The kinds of rows that can be imported. */
    public List<String> kinds() {
        return RowKinds.names();
    }

    /** The fields of a kind; throws {@link dev.aftercare.usecase.call.InvalidInputException} where there is no such kind. */
    public List<ImportField> fields(String kind) {
        return RowKinds.named("kind", kind).fields();
    }

    /**
     * Imports what is new in {@code rows}, or goes on with a run that was killed, and answers with the run at its end. A
     * row that cannot be taken is reported ({@link #faults}) and stops nothing; a storage that fails stops the run, which
     * goes on when it is asked for again.
     *
     * @throws IllegalStateException inside {@code together} or a host's transaction: an import commits as it goes on
     */
    public ImportRun run(Call call, ImportRequest request, RowSource rows, ImportProgress progress) {
        door.requireOwnUnitsOfWork("an import");
        ImportRun run = door.command(call, UseCase.IMPORT_RUN, request, work -> begin(work, request, rows))
                .orElseThrow();
        progress.advanced(run);
        if (run.finished()) {
            return run;
        }
        RowKind kind = RowKinds.named("mapping.kind", request.mapping().kind());
        new RowLoop(door, call, new RowReader(kind, request.mapping()), progress).go(run, rows);
        ImportRun finished = door.internally(call, work -> finish(work, run.id()));
        progress.advanced(finished);
        return finished;
    }

    /** A run of the one who asks; anybody else's is not found. */
    public ImportRun find(Call call, UUID run) {
        return door.query(call, UseCase.IMPORT_SEE, new ById(run), work -> own(work, new ImportRunId(run)));
    }

    /** What was wrong in a run of the one who asks, by line; anybody else's is not found. */
    public Page<ImportFault> faults(Call call, SeeFaults question) {
        return door.query(call, UseCase.IMPORT_SEE, question, work -> {
            ImportRun run = own(work, new ImportRunId(question.run()));
            return work.stores().importRuns().faults(run.id(), question.page().toRequest());
        });
    }

    private Outcome<ImportRun> begin(Work work, ImportRequest request, RowSource rows) {
        ImportMapping mapping = request.mapping();
        RowKind kind = RowKinds.named("mapping.kind", mapping.kind());
        MappingCheck.check(mapping, kind, rows.columns());
        kind.parts().forEach(part -> door.checkPermission(work.call(), part.useCase()));
        ImportRun.Source source = new ImportRun.Source(kind.name(), request.fingerprint());
        String actor = work.call().actor().id();
        return Outcome.accepted(work.stores()
                .importRuns()
                .find(work.organisation(), actor, source)
                .orElseGet(() -> insert(work, actor, source)));
    }

    private static ImportRun insert(Work work, String actor, ImportRun.Source source) {
        ImportRun run = new ImportRun(
                new ImportRunId(work.newId()),
                work.organisation(),
                actor,
                source,
                ImportRun.Tally.start(),
                false,
                work.now(),
                1);
        if (!work.stores().importRuns().insertIfAbsent(run)) {
            throw new ConflictException("the same import is being begun by the same actor");
        }
        return run;
    }

    private static ImportRun finish(Work work, ImportRunId id) {
        ImportRun run = work.found(work.stores().importRuns().find(id), id.subject());
        if (run.finished()) {
            return run;
        }
        ImportRun finished = run.done();
        work.stores().importRuns().update(finished);
        return finished;
    }

    private static ImportRun own(Work work, ImportRunId id) {
        return work.found(
                work.stores()
                        .importRuns()
                        .find(id)
                        .filter(run -> run.actor().equals(work.call().actor().id())),
                id.subject());
    }
}
