package dev.aftercare.testkit.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercare.domain.access.Scope;
import dev.aftercare.domain.network.Dealer;
import dev.aftercare.domain.search.SearchToken;
import dev.aftercare.domain.search.TokenKind;
import dev.aftercare.domain.shared.Subject;
import dev.aftercare.domain.shared.SubjectKind;
import dev.aftercare.port.search.SearchTokens;
import dev.aftercare.port.shared.PageRequest;
import dev.aftercare.testkit.given.Ids;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Words under which customers and cars are found by their beginning, compared by code point. */
public interface SearchContract extends OnStorage {

    @Test
    @Tag("CUS-1")
    default void wordIsFoundByEachOfItsBeginningsAndByNothingElse() {
        TwoDealers network = TwoDealers.in(this);
        UUID id = keep(network.scopeOfA(), network.a(), SearchToken.name("王小明"));
        for (String beginning : List.of("", "王", "王小", "王小明")) {
            assertThat(found(network.scopeOfA(), beginning))
                    .as("by '%s'", beginning)
                    .containsExactly(id);
        }
        for (String other : List.of("小", "王小明明", "玉", "玌", "%", "_", "王%", "王_明", "*")) {
            assertThat(found(network.scopeOfA(), other)).as("by '%s'", other).isEmpty();
        }
    }

    @Test
    @Tag("CUS-1")
    default void beginningsEndAtAnyCodePointAlsoAtTheEdges() {
        TwoDealers network = TwoDealers.in(this);
        for (String edge : List.of("\u007F", "\u07FF", "\uD7FF", "\uE000", "\uFFFD", "\uD842\uDFB7", "\uDBFF\uDFFD")) {
            UUID bare = keep(network.scopeOfA(), network.a(), new SearchToken(TokenKind.NAME, edge));
            UUID longer = keep(network.scopeOfA(), network.a(), new SearchToken(TokenKind.NAME, edge + edge + "z"));
            assertThat(found(network.scopeOfA(), edge))
                    .as("by U+%X", edge.codePointAt(0))
                    .containsExactly(bare, longer);
            assertThat(found(network.scopeOfA(), edge + edge)).containsExactly(longer);
        }
    }

    @Test
    @Tag("CUS-4b")
    @Tag("NET-2")
    default void manyWordsAreLookedUnderAtOnceTheFirstOfThemFirst() {
        TwoDealers network = TwoDealers.in(this);
        SearchToken phone = SearchToken.phone("13812345678");
        SearchToken name = SearchToken.name("王小明");
        UUID named = keep(network.scopeOfA(), network.a(), name);
        UUID namedToo = keep(network.scopeOfA(), network.a(), name);
        UUID both = keep(network.scopeOfA(), network.a(), name, phone);
        UUID phoned = keep(network.scopeOfA(), network.a(), phone);
        keep(network.scopeOfB(), network.b(), name, phone);
        assertThat(foundAny(network, List.of(phone, name), 9)).containsExactly(both, phoned, named, namedToo);
        assertThat(foundAny(network, List.of(phone, name), 1)).containsExactly(both, named);
        assertThat(foundAny(network, List.of(name, phone), 9)).containsExactly(named, namedToo, both, phoned);
        assertThat(foundAny(network, List.of(), 9)).isEmpty();
        List<SearchToken> tooMany = Collections.nCopies(SearchTokens.MOST_WORDS + 1, name);
        assertThatThrownBy(() -> foundAny(network, tooMany, 9)).isInstanceOf(IllegalArgumentException.class);
    }

    private List<UUID> foundAny(TwoDealers network, List<SearchToken> words, int ofEach) {
        return list(network.scopeOfA(), unit -> unit.searchTokens().findAny(SubjectKind.CUSTOMER, words, ofEach));
    }

    @Test
    @Tag("CUS-1")
    default void kindsOfWordsAndOfThingsAreToldApart() {
        TwoDealers network = TwoDealers.in(this);
        UUID named = keep(network.scopeOfA(), network.a(), SearchToken.name("138"));
        UUID phoned = keep(network.scopeOfA(), network.a(), SearchToken.phone("13812345678"));
        Subject car = new Subject(SubjectKind.VEHICLE, Ids.next());
        write(
                network.scopeOfA(),
                unit -> unit.searchTokens().replace(network.a().id(), car, Set.of(SearchToken.plate("138"))));
        assertThat(found(network.scopeOfA(), "138")).containsExactly(named);
        assertThat(ids(network.scopeOfA(), SubjectKind.CUSTOMER, SearchToken.phone("138")))
                .containsExactly(phoned);
        assertThat(ids(network.scopeOfA(), SubjectKind.VEHICLE, SearchToken.plate("138")))
                .containsExactly(car.id());
        assertThat(ids(network.scopeOfA(), SubjectKind.VEHICLE, SearchToken.name("138")))
                .isEmpty();
    }

    @Test
    @Tag("CUS-1")
    default void newWordsStandInThePlaceOfTheOldOnes() {
        TwoDealers network = TwoDealers.in(this);
        UUID id = keep(network.scopeOfA(), network.a(), SearchToken.name("alt"), SearchToken.name("same"));
        Subject subject = new Subject(SubjectKind.CUSTOMER, id);
        write(
                network.scopeOfA(),
                unit -> unit.searchTokens()
                        .replace(network.a().id(), subject, Set.of(SearchToken.name("neu"), SearchToken.name("same"))));
        assertThat(found(network.scopeOfA(), "alt")).isEmpty();
        assertThat(found(network.scopeOfA(), "neu")).containsExactly(id);
        assertThat(found(network.scopeOfA(), "same")).containsExactly(id);
        write(
                network.scopeOfA(),
                unit -> unit.searchTokens().replace(network.a().id(), subject, Set.of()));
        assertThat(found(network.scopeOfA(), "")).isEmpty();
    }

    @Test
    @Tag("CUS-1")
    default void thingsArePagedByIdEachOnceHoweverManyOfItsWordsFit() {
        TwoDealers network = TwoDealers.in(this);
        List<UUID> ids = Ids.ofAllAges();
        write(
                network.scopeOfA(),
                unit -> ids.forEach(id -> unit.searchTokens()
                        .replace(
                                network.a().id(),
                                new Subject(SubjectKind.CUSTOMER, id),
                                Set.of(
                                        SearchToken.name("王" + "z".repeat(9 - ids.indexOf(id))),
                                        SearchToken.name("王b"),
                                        SearchToken.name("李")))));
        Paging.assertPages(
                ids,
                page -> read(
                        network.scopeOfA(),
                        unit -> unit.searchTokens().find(SubjectKind.CUSTOMER, SearchToken.name("王"), page)));
    }

    @Test
    @Tag("NET-2")
    @Tag("HC-42")
    default void dealerFindsNothingByTheWordsOfAnother() {
        TwoDealers network = TwoDealers.in(this);
        UUID id = keep(network.scopeOfA(), network.a(), SearchToken.name("wang"));
        Subject subject = new Subject(SubjectKind.CUSTOMER, id);
        assertThat(found(network.scopeOfB(), "wang")).isEmpty();
        write(
                network.scopeOfB(),
                unit -> unit.searchTokens().replace(network.b().id(), subject, Set.of(SearchToken.name("weng"))));
        assertThat(found(network.scopeOfA(), "we")).isEmpty();
        assertThat(found(network.scopeOfA(), "wa")).containsExactly(id);
        assertThat(found(network.scopeOfB(), "w")).containsExactly(id);
        assertThat(found(Scope.network(), "w")).as("each once in the network").containsExactly(id);
    }

    private UUID keep(Scope scope, Dealer dealer, SearchToken... tokens) {
        UUID id = Ids.next();
        write(
                scope,
                unit -> unit.searchTokens()
                        .replace(dealer.id(), new Subject(SubjectKind.CUSTOMER, id), Set.of(tokens)));
        return id;
    }

    private List<UUID> found(Scope scope, String name) {
        return ids(scope, SubjectKind.CUSTOMER, new SearchToken(TokenKind.NAME, name));
    }

    private List<UUID> ids(Scope scope, SubjectKind kind, SearchToken beginning) {
        return read(
                scope,
                unit -> unit.searchTokens()
                        .find(kind, beginning, PageRequest.first(50))
                        .items());
    }
}
