package dev.aftercare.usecase.importing.gathered;

import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.search.SearchToken;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.shared.Subject;
import dev.aftercare.domain.shared.SubjectKind;
import dev.aftercare.port.search.SearchTokens;
import dev.aftercare.port.shared.Page;
import dev.aftercare.port.shared.PageRequest;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The words of what is new are kept. */
final class GatheredTokens implements SearchTokens {

    private final SearchTokens stored;
    private final Gathering gathering;
    private final Map<OrganisationId, Map<Subject, Set<SearchToken>>> fresh = new LinkedHashMap<>();

    GatheredTokens(SearchTokens stored, Gathering gathering) {
        this.stored = stored;
        this.gathering = gathering;
    }

    void write() {
        Map<OrganisationId, Map<Subject, Set<SearchToken>>> now = new LinkedHashMap<>(fresh);
        fresh.clear();
        now.forEach(stored::addAll);
    }

    @Override
    public void replace(OrganisationId organisation, Subject subject, Set<SearchToken> tokens) {
        if (gathering.isNewTo(organisation, subject)) {
            fresh.computeIfAbsent(organisation, first -> new LinkedHashMap<>()).put(subject, tokens);
        } else {
            written().replace(organisation, subject, tokens);
        }
    }

    @Override
    public void addAll(OrganisationId organisation, Map<Subject, Set<SearchToken>> tokens) {
        written().addAll(organisation, tokens);
    }

    @Override
    public void forget(Collection<CustomerId> customers) {
        written().forget(customers);
    }

    @Override
    public Page<UUID> find(SubjectKind kind, SearchToken beginning, PageRequest page) {
        return written().find(kind, beginning, page);
    }

    @Override
    public List<UUID> findAny(SubjectKind kind, List<SearchToken> beginnings, int ofEach) {
        return written().findAny(kind, beginnings, ofEach);
    }

    private SearchTokens written() {
        gathering.write();
        return stored;
    }
}
