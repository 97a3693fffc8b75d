package dev.aftercare.usecase.importing.gathered;

import dev.aftercare.domain.access.Access;
import dev.aftercare.domain.access.AccessId;
import dev.aftercare.domain.access.GroundKind;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.shared.Subject;
import dev.aftercare.port.access.Grounds;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Grounds: new ones are kept. */
final class GatheredGrounds implements Grounds {

    private final Grounds stored;
    private final Gathering gathering;
    private final List<Access> fresh = new ArrayList<>();

    GatheredGrounds(Grounds stored, Gathering gathering) {
        this.stored = stored;
        this.gathering = gathering;
    }

    void write() {
        if (!fresh.isEmpty()) {
            List<Access> now = List.copyOf(fresh);
            fresh.clear();
            stored.openAll(now);
        }
    }

    @Override
    public void open(Access access) {
        fresh.add(access);
    }

    @Override
    public void openAll(Collection<Access> grounds) {
        fresh.addAll(grounds);
    }

    @Override
    public Optional<Access> find(AccessId id) {
        return written().find(id);
    }

    @Override
    public List<Access> holding(OrganisationId dealer, Subject subject) {
        return written().holding(dealer, subject);
    }

    @Override
    public boolean isFirst(OrganisationId dealer, Subject subject) {
        return written().isFirst(dealer, subject);
    }

    @Override
    public boolean isOnly(OrganisationId dealer, Collection<Subject> subjects) {
        return written().isOnly(dealer, subjects);
    }

    @Override
    public List<Access> of(Collection<Subject> subjects) {
        return written().of(subjects);
    }

    @Override
    public void end(Access access, Instant until) {
        written().end(access, until);
    }

    @Override
    public void endCausedBy(Subject cause, Instant until) {
        written().endCausedBy(cause, until);
    }

    @Override
    public void endAll(Subject subject, GroundKind kind, Instant until) {
        written().endAll(subject, kind, until);
    }

    @Override
    public List<Access> endedAndUntold(Instant now, int limit) {
        return written().endedAndUntold(now, limit);
    }

    @Override
    public List<Access> markTold(List<Access> ended) {
        return written().markTold(ended);
    }

    private Grounds written() {
        gathering.write();
        return stored;
    }
}
