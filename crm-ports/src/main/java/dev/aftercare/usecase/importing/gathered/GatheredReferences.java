package dev.aftercare.usecase.importing.gathered;

import dev.aftercare.domain.shared.ExternalReference;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.shared.Subject;
import dev.aftercare.domain.shared.SubjectKind;
import dev.aftercare.port.request.References;
import dev.aftercare.port.shared.ConflictException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** References: those that were foreseen are known, be it to be nobody's, and new ones are kept. */
final class GatheredReferences implements References {

    private record Name(OrganisationId organisation, SubjectKind kind, ExternalReference reference) {}

    private record Book(OrganisationId organisation, SubjectKind kind) {}

    private final References stored;
    private final Gathering gathering;
    private final Map<Name, Optional<Subject>> known = new HashMap<>();
    private final Map<Book, Map<ExternalReference, Subject>> fresh = new LinkedHashMap<>();

    GatheredReferences(References stored, Gathering gathering) {
        this.stored = stored;
        this.gathering = gathering;
    }

    void foresee(OrganisationId organisation, SubjectKind kind, Set<ExternalReference> references) {
        if (references.isEmpty()) {
            return;
        }
        Map<ExternalReference, Subject> found = stored.findAll(organisation, kind, references);
        references.forEach(reference ->
                known.put(new Name(organisation, kind, reference), Optional.ofNullable(found.get(reference))));
    }

    void write() {
        Map<Book, Map<ExternalReference, Subject>> now = new LinkedHashMap<>(fresh);
        fresh.clear();
        now.forEach((book, references) -> {
            if (!stored.insertAllIfAbsent(book.organisation(), references)) {
                throw new ConflictException("the same references are being given by somebody else");
            }
        });
    }

    @Override
    public Optional<Subject> find(OrganisationId organisation, SubjectKind kind, ExternalReference reference) {
        Optional<Subject> answer = known.get(new Name(organisation, kind, reference));
        return answer != null ? answer : written().find(organisation, kind, reference);
    }

    @Override
    public boolean insertIfAbsent(OrganisationId organisation, ExternalReference reference, Subject subject) {
        Name name = new Name(organisation, subject.kind(), reference);
        Optional<Subject> holder = known.get(name);
        if (holder == null) {
            return written().insertIfAbsent(organisation, reference, subject);
        }
        if (holder.isPresent()) {
            return false;
        }
        known.put(name, Optional.of(subject));
        fresh.computeIfAbsent(new Book(organisation, subject.kind()), book -> new TreeMap<>())
                .put(reference, subject);
        return true;
    }

    @Override
    public boolean insertAllIfAbsent(OrganisationId organisation, Map<ExternalReference, Subject> references) {
        known.clear();
        return written().insertAllIfAbsent(organisation, references);
    }

    @Override
    public Map<ExternalReference, Subject> findAll(
            OrganisationId organisation, SubjectKind kind, Collection<ExternalReference> references) {
        return written().findAll(organisation, kind, references);
    }

    @Override
    public List<ExternalReference> of(OrganisationId organisation, Subject subject) {
        return written().of(organisation, subject);
    }

    @Override
    public List<ExternalReference> ofAll(Collection<Subject> subjects) {
        return written().ofAll(subjects);
    }

    @Override
    public void forget(Collection<Subject> subjects) {
        known.clear();
        written().forget(subjects);
    }

    private References written() {
        gathering.write();
        return stored;
    }
}
