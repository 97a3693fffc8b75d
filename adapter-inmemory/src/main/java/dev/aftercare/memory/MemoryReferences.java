package dev.aftercare.memory;

import dev.aftercare.domain.shared.ExternalReference;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.shared.Subject;
import dev.aftercare.domain.shared.SubjectKind;
import dev.aftercare.memory.table.Index;
import dev.aftercare.memory.table.Key;
import dev.aftercare.memory.table.Table;
import dev.aftercare.port.request.References;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** References of other systems in memory. */
record MemoryReferences(Work work) implements References {

    private static final int MOST = 1_000;

    private record Kept(OrganisationId organisation, ExternalReference reference, Subject subject) {}

    private static final Index<Kept> BY_SUBJECT = Index.by(row -> subjectKey(row.organisation(), row.subject())
            .plus(row.reference().system(), row.reference().key()));

    private static final Index<Kept> OF_ANY = Index.by(row -> Key.of(
                    row.subject().kind(), row.subject().id())
            .plus(row.organisation(), row.reference().system(), row.reference().key()));

    private static final Table<Kept> REFERENCES = Table.of(
            "external reference",
            row -> key(row.organisation(), row.subject().kind(), row.reference()),
            List.of(BY_SUBJECT, OF_ANY));

    @Override
    public boolean insertIfAbsent(OrganisationId organisation, ExternalReference reference, Subject subject) {
        work.requireReached(work.reaches(organisation), subject, 1);
        return work.rows(REFERENCES).insertIfAbsent(new Kept(organisation, reference, subject));
    }

    @Override
    public boolean insertAllIfAbsent(OrganisationId organisation, Map<ExternalReference, Subject> references) {
        return references.entrySet().stream()
                .allMatch(named -> insertIfAbsent(organisation, named.getKey(), named.getValue()));
    }

    @Override
    public Map<ExternalReference, Subject> findAll(
            OrganisationId organisation, SubjectKind kind, Collection<ExternalReference> references) {
        Limits.requireAtMost("references", references.size(), MOST);
        return work.atOnce(() -> references.stream()
                .distinct()
                .flatMap(reference -> work.rows(REFERENCES).get(key(organisation, kind, reference)).stream())
                .filter(row -> work.reaches(organisation))
                .collect(Collectors.toUnmodifiableMap(Kept::reference, Kept::subject)));
    }

    @Override
    public Optional<Subject> find(OrganisationId organisation, SubjectKind kind, ExternalReference reference) {
        return work.rows(REFERENCES)
                .get(key(organisation, kind, reference))
                .filter(row -> work.reaches(organisation))
                .map(Kept::subject);
    }

    @Override
    public List<ExternalReference> of(OrganisationId organisation, Subject subject) {
        return work.rows(REFERENCES).under(BY_SUBJECT, subjectKey(organisation, subject)).stream()
                .filter(row -> work.reaches(organisation))
                .map(Kept::reference)
                .toList();
    }

    @Override
    public List<ExternalReference> ofAll(Collection<Subject> subjects) {
        return kept(subjects).map(Kept::reference).distinct().sorted().toList();
    }

    @Override
    public void forget(Collection<Subject> subjects) {
        kept(subjects).toList().forEach(work.rows(REFERENCES)::delete);
    }

    private Stream<Kept> kept(Collection<Subject> subjects) {
        return subjects.stream()
                .flatMap(subject -> work.rows(REFERENCES).under(OF_ANY, Key.of(subject.kind(), subject.id())).stream())
                .filter(row -> work.reaches(row.organisation()));
    }

    private static Key key(OrganisationId organisation, SubjectKind kind, ExternalReference reference) {
        return Key.of(organisation, kind, reference.system(), reference.key());
    }

    private static Key subjectKey(OrganisationId organisation, Subject subject) {
        return Key.of(organisation, subject.kind(), subject.id());
    }
}
