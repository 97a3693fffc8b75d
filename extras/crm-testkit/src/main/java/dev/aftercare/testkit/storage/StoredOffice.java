package dev.aftercare.testkit.storage;

import static dev.aftercare.testkit.given.Given.anAccessKey;
import static dev.aftercare.testkit.given.Given.anEvent;
import static dev.aftercare.testkit.given.Given.anImportRun;

import dev.aftercare.domain.access.AccessKey;
import dev.aftercare.domain.importing.ImportFault;
import dev.aftercare.domain.importing.ImportRun;
import dev.aftercare.domain.journal.JournalEntry;
import dev.aftercare.domain.shared.Subject;
import dev.aftercare.port.accesskey.AccessKeys.Session;
import dev.aftercare.port.request.RequestKeys.RequestKey;
import dev.aftercare.port.request.RequestKeys.StoredRequest;
import dev.aftercare.port.shared.PageRequest;
import dev.aftercare.testkit.given.Ids;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What is kept of requests, events, keys and imports. */
record StoredOffice(Sample sample, AccessKey key, ImportRun run) {

    static StoredOffice of(Sample sample) {
        AccessKey key = anAccessKey()
                .at(sample.a())
                .issued(sample.at())
                .until(sample.at().plusNanos(1_000))
                .build();
        ImportRun run = anImportRun().at(sample.a()).started(sample.at()).build();
        return new StoredOffice(sample, key, run);
    }

    List<Stored> all() {
        return List.of(request(), event(), accessKey(), session(), importRun(), fault());
    }

    private Stored request() {
        RequestKey named = new RequestKey(
                sample.a().id().toString(), "clerk-1", sample.customer().id().toString());
        StoredRequest request = new StoredRequest(named, "0".repeat(64), Ids.next(), 1, sample.at());
        return Stored.one(
                "request keys",
                request,
                unit -> unit.requestKeys().insertIfAbsent(request),
                unit -> unit.requestKeys().find(named));
    }

    private Stored event() {
        Subject car = sample.car().id().subject();
        JournalEntry event = anEvent()
                .at(sample.a())
                .recordedAt(sample.at())
                .about(car)
                .fact("fact", sample.text())
                .build();
        return Stored.listed(
                "journal",
                event,
                unit -> unit.journal().append(List.of(event)),
                unit -> unit.journal()
                        .about(List.of(car), PageRequest.first(10))
                        .items());
    }

    private Stored accessKey() {
        return Stored.one(
                "access keys",
                key,
                unit -> unit.accessKeys().insertIfAbsent(key, Sample.secretOf(key.id())),
                unit -> unit.accessKeys().find(key.id()));
    }

    private Stored session() {
        Session session = new Session(Sample.secretOf(key.id()), key.id(), sample.at());
        return Stored.one(
                "sessions",
                session,
                unit -> unit.accessKeys().openSession(session),
                unit -> unit.accessKeys().findSession(session.sha256()));
    }

    private Stored importRun() {
        return Stored.one(
                "import runs",
                run,
                unit -> unit.importRuns().insertIfAbsent(run),
                unit -> unit.importRuns().find(run.id()));
    }

    private Stored fault() {
        ImportFault fault = new ImportFault(
                1, 1, "column", sample.text(), "reason", new TreeMap<>(Map.of("limit", sample.text())), false);
        return Stored.listed(
                "import faults",
                fault,
                unit -> unit.importRuns().addFaults(run.id(), List.of(fault)),
                unit -> unit.importRuns()
                        .faults(run.id(), PageRequest.first(10))
                        .items());
    }
}
