package dev.aftercare.jdbc.search;

import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.search.SearchToken;
import dev.aftercare.domain.search.TokenKind;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.shared.Subject;
import dev.aftercare.domain.shared.SubjectKind;
import dev.aftercare.jdbc.sql.Binder;
import dev.aftercare.jdbc.sql.Paging;
import dev.aftercare.jdbc.sql.Parameters;
import dev.aftercare.jdbc.sql.Row;
import dev.aftercare.jdbc.sql.Session;
import dev.aftercare.port.search.SearchTokens;
import dev.aftercare.port.shared.Page;
import dev.aftercare.port.shared.PageRequest;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** {@link SearchTokens} in the table {@code search_token}; a beginning is a range of UTF-8 bytes. */
public final class JdbcSearchTokens implements SearchTokens {

    /** No byte of UTF-8 is as large. */
    private static final byte LARGEST = (byte) 0xFF;

    private static final String KNOWN = """
            select token_kind, token from ${schema}.search_token
            where organisation = :organisation and subject = :subject and subject_kind = :subject_kind
                and ${own:organisation}""";

    private static final String DELETE = """
            delete from ${schema}.search_token
            where organisation = :organisation and subject = :subject and subject_kind = :subject_kind
                and (${own:organisation} or ${ground:CUSTOMER:search_token.subject})""";

    /** In another dealer's books. */
    private static final String DELETE_ANY = DELETE + " and ${whoever}";

    private static final String FORGET = """
            delete from ${schema}.search_token
            where subject = any(:customers) and subject_kind = :subject_kind
                and (${own:organisation} or ${ground:CUSTOMER:search_token.subject}) and ${whoever}""";

    private static final String INSERT = """
            insert into ${schema}.search_token (organisation, subject_kind, token_kind, token, subject)
            values (:organisation, :subject_kind, :token_kind, :token, :subject)""";

    /** What was merged is the survivor. */
    static final String FIND = """
            select distinct coalesce(i.root, t.subject) as found from ${schema}.search_token t
            left join ${schema}.customer_identity i on i.id = t.subject
            where t.subject_kind = :subject_kind and t.token_kind = :token_kind
                and t.token >= :from and t.token < :to and coalesce(i.root, t.subject) > :after and ${own:t.organisation}
            order by found
            limit :limit""";

    private static final String REACHED =
            "select c.id from ${schema}.customer c where c.id = :subject and ${ground:CUSTOMER:c.id}";

    static final String FIND_ANY = IntStream.range(0, MOST_WORDS)
            .mapToObj(JdbcSearchTokens::underAWord)
            .collect(Collectors.joining(
                    " union all ",
                    "select f.found, min(f.word) as word from (",
                    ") f group by f.found order by word, f.found"));

    private final Session session;

    public JdbcSearchTokens(Session session) {
        this.session = session;
    }

    /** Of a word the first by id; one that is not given has no kind, and nobody has it. */
    private static String underAWord(int word) {
        return """
                (select distinct coalesce(i.root, t.subject) as found, #WORD as word from ${schema}.search_token t
                left join ${schema}.customer_identity i on i.id = t.subject
                where t.subject_kind = :subject_kind and t.token_kind = :token_kind#WORD
                    and t.token >= :from#WORD and t.token < :to#WORD and ${own:t.organisation}
                order by found
                limit :of_each)""".replace("#WORD", Integer.toString(word));
    }

    @Override
    public void replace(OrganisationId organisation, Subject subject, Set<SearchToken> tokens) {
        boolean isOwn = session.scope().map(organisation::equals).orElse(true);
        requireReached(isOwn, organisation, subject);
        Binder place = parameters -> parameters
                .id("organisation", organisation)
                .uuid("subject", subject.id())
                .constant("subject_kind", subject.kind());
        if (isOwn) {
            Set<SearchToken> known = Set.copyOf(session.list(KNOWN, place, JdbcSearchTokens::read));
            if (known.equals(tokens)) {
                return;
            }
            if (!known.isEmpty()) {
                session.change(DELETE, place);
            }
        } else {
            session.change(DELETE_ANY, place);
        }
        session.insertEach(INSERT, tokens, (parameters, token) -> bind(parameters, organisation, subject, token));
    }

    private record Word(Subject subject, SearchToken token) {}

    @Override
    public void addAll(OrganisationId organisation, Map<Subject, Set<SearchToken>> tokens) {
        tokens.keySet().forEach(subject -> session.requireOwn(organisation, subject, 1));
        List<Word> words = tokens.entrySet().stream()
                .flatMap(of -> of.getValue().stream().map(token -> new Word(of.getKey(), token)))
                .toList();
        session.insertEach(
                INSERT, words, (parameters, word) -> bind(parameters, organisation, word.subject(), word.token()));
    }

    private static void bind(Parameters parameters, OrganisationId organisation, Subject subject, SearchToken token) {
        parameters
                .id("organisation", organisation)
                .constant("subject_kind", subject.kind())
                .constant("token_kind", token.kind())
                .bytes("token", utf8(token.text()))
                .uuid("subject", subject.id());
    }

    private void requireReached(boolean isOwn, OrganisationId organisation, Subject subject) {
        boolean isShared = !isOwn
                && subject.kind() == SubjectKind.CUSTOMER
                && session.find(REACHED, parameters -> parameters.uuid("subject", subject.id()), row -> row.uuid("id"))
                        .isPresent();
        if (!isShared) {
            session.requireOwn(organisation, subject, 1);
        }
    }

    @Override
    public Page<UUID> find(SubjectKind kind, SearchToken beginning, PageRequest page) {
        byte[] from = utf8(beginning.text());
        return Paging.byId(
                session,
                FIND,
                parameters -> parameters
                        .constant("subject_kind", kind)
                        .constant("token_kind", beginning.kind())
                        .bytes("from", from)
                        .bytes("to", behindAllBeginningWith(from)),
                page,
                row -> row.uuid("found"),
                Function.identity());
    }

    private static SearchToken read(Row row) {
        return new SearchToken(
                row.constant("token_kind", TokenKind.class), new String(row.bytes("token"), StandardCharsets.UTF_8));
    }

    @Override
    public List<UUID> findAny(SubjectKind kind, List<SearchToken> beginnings, int ofEach) {
        if (beginnings.size() > MOST_WORDS) {
            throw new IllegalArgumentException(
                    "search: " + beginnings.size() + " words at once, allowed are up to " + MOST_WORDS);
        }
        return session.list(
                FIND_ANY,
                parameters -> {
                    parameters.constant("subject_kind", kind).number("of_each", ofEach);
                    for (int word = 0; word < MOST_WORDS; word++) {
                        bind(
                                parameters,
                                word,
                                word < beginnings.size() ? Optional.of(beginnings.get(word)) : Optional.empty());
                    }
                },
                row -> row.uuid("found"));
    }

    private static void bind(Parameters parameters, int word, Optional<SearchToken> beginning) {
        byte[] from = utf8(beginning.map(SearchToken::text).orElse(""));
        parameters
                .text("token_kind" + word, beginning.map(token -> token.kind().name()))
                .bytes("from" + word, from)
                .bytes("to" + word, behindAllBeginningWith(from));
    }

    @Override
    public void forget(Collection<CustomerId> customers) {
        session.change(
                FORGET,
                parameters -> parameters.ids("customers", customers).constant("subject_kind", SubjectKind.CUSTOMER));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** The smallest bytes behind all that begin with {@code beginning}. */
    private static byte[] behindAllBeginningWith(byte[] beginning) {
        if (beginning.length == 0) {
            return new byte[] {LARGEST};
        }
        byte[] behind = beginning.clone();
        behind[behind.length - 1]++;
        return behind;
    }
}
