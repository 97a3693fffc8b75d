package dev.aftercare.memory;

import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.search.SearchToken;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.shared.Subject;
import dev.aftercare.domain.shared.SubjectKind;
import dev.aftercare.memory.table.Index;
import dev.aftercare.memory.table.Key;
import dev.aftercare.memory.table.Table;
import dev.aftercare.memory.table.View;
import dev.aftercare.port.search.SearchTokens;
import dev.aftercare.port.shared.Page;
import dev.aftercare.port.shared.PageRequest;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** The words under which customers and cars are found, in memory. */
record MemorySearchTokens(Work work) implements SearchTokens {

    /** The largest code point; no word has it. */
    private static final String LAST_CHARACTER = Character.toString(Character.MAX_CODE_POINT);

    /** All words of one subject in an organisation's books. */
    private record Words(OrganisationId organisation, Subject subject, Set<SearchToken> tokens) {

        Words {
            tokens = Set.copyOf(tokens);
        }

        Stream<Key> keys() {
            return Work.reachesOf(Optional.of(organisation))
                    .flatMap(reach -> tokens.stream()
                            .map(token -> Key.of(
                                    reach, subject.kind(), token.kind(), token.text(), subject.id(), organisation)));
        }
    }

    private static final Index<Words> BY_WORD = Index.byEach(Words::keys);

    private static final Index<Words> BY_SUBJECT =
            Index.by(words -> Key.of(words.subject().kind(), words.subject().id(), words.organisation()));

    private static final Table<Words> WORDS = Table.of(
            "search token",
            words -> Key.of(
                    words.organisation(),
                    words.subject().kind(),
                    words.subject().id()),
            List.of(BY_WORD, BY_SUBJECT));

    @Override
    public void replace(OrganisationId organisation, Subject subject, Set<SearchToken> tokens) {
        work.requireReached(isReached(organisation, subject), subject, 1);
        View<Words> rows = work.rows(WORDS);
        Words words = new Words(organisation, subject, tokens);
        rows.get(Key.of(organisation, subject.kind(), subject.id()))
                .ifPresentOrElse(present -> rows.replace(present, words), () -> rows.insert(words));
    }

    @Override
    public void addAll(OrganisationId organisation, Map<Subject, Set<SearchToken>> tokens) {
        work.requireReached(work.reaches(organisation), organisation.subject(), 1);
        tokens.forEach((subject, words) -> work.rows(WORDS).insert(new Words(organisation, subject, words)));
    }

    @Override
    public void forget(Collection<CustomerId> customers) {
        customers.stream()
                .map(CustomerId::subject)
                .flatMap(subject -> work.rows(WORDS).under(BY_SUBJECT, Key.of(subject.kind(), subject.id())).stream())
                .filter(words -> isReached(words.organisation(), words.subject()))
                .forEach(work.rows(WORDS)::delete);
    }

    @Override
    public Page<UUID> find(SubjectKind kind, SearchToken beginning, PageRequest page) {
        Optional<Key> after = page.afterKey(text -> Key.of(UUID.fromString(text)));
        List<UUID> ids = under(kind, beginning)
                .filter(id -> after.map(last -> Key.of(id).compareTo(last) > 0).orElse(true))
                .limit(page.limit() + 1L)
                .toList();
        return Page.of(ids, page, UUID::toString);
    }

    @Override
    public List<UUID> findAny(SubjectKind kind, List<SearchToken> beginnings, int ofEach) {
        if (beginnings.size() > MOST_WORDS) {
            throw new IllegalArgumentException(
                    "search: " + beginnings.size() + " words at once, allowed are up to " + MOST_WORDS);
        }
        return work.atOnce(() -> beginnings.stream()
                .flatMap(beginning -> under(kind, beginning).limit(ofEach))
                .distinct()
                .toList());
    }

    /** Each once, in the order of ids. */
    private Stream<UUID> under(SubjectKind kind, SearchToken beginning) {
        Key start = work.reach().plus(kind, beginning.kind());
        return work
                .rows(WORDS)
                .between(
                        BY_WORD,
                        start.plus(beginning.text()),
                        start.plus(beginning.text() + LAST_CHARACTER),
                        words -> true,
                        Integer.MAX_VALUE)
                .stream()
                .map(this::found)
                .distinct()
                .sorted(Comparator.comparing(Key::of));
    }

    private boolean isReached(OrganisationId organisation, Subject subject) {
        boolean isShared =
                subject.kind() == SubjectKind.CUSTOMER && new MemoryGrounds(work).open(subject, ground -> true);
        return work.reaches(organisation) || isShared;
    }

    /** What these words lead to: the survivor of what was merged. */
    private UUID found(Words words) {
        Subject subject = words.subject();
        return subject.kind() == SubjectKind.CUSTOMER
                ? new MemoryIdentities(work)
                        .known(new CustomerId(subject.id()))
                        .root()
                        .value()
                : subject.id();
    }
}
