package dev.aftercare.port.search;

import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.search.SearchToken;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.shared.Subject;
import dev.aftercare.domain.shared.SubjectKind;
import dev.aftercare.port.shared.Page;
import dev.aftercare.port.shared.PageRequest;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The words under which an organisation finds its customers and cars; compared by code point. */
public interface SearchTokens {

    /**
     * Sets the words of one subject in an organisation's books, in the place of those it had there. A dealer reaches its own books, and for a
     * customer for whom it has a ground those of other dealers too: whoever corrects a person whom they share does it for all of them.
     */
    void replace(OrganisationId organisation, Subject subject, Set<SearchToken> tokens);

    /** Sets the words of many subjects at once in books of the scope's own, where none of them has any. */
    void addAll(OrganisationId organisation, Map<Subject, Set<SearchToken>> tokens);

    /** Deletes all words of customers, in the books of every dealer that the scope reaches or who shares them. */
    void forget(Collection<CustomerId> customers);

    /** Ids of the things of a kind that have a word beginning with {@code beginning}, each once, in the order of ids; what was merged is the survivor. */
    Page<UUID> find(SubjectKind kind, SearchToken beginning, PageRequest page);

    /** The most words that may be looked under at once. */
    int MOST_WORDS = 24;

    /**
     * Ids of the things of a kind that have a word beginning with one of {@code beginnings}, each once: those under the first of them first, then
     * in the order of ids. One read, however many words there are.
     *
     * @param beginnings at most {@link #MOST_WORDS}
     * @param ofEach so many at the most are looked at under one word, the first by id
     * @throws IllegalArgumentException if there are more words
     */
    List<UUID> findAny(SubjectKind kind, List<SearchToken> beginnings, int ofEach);
}
