package dev.aftercare.testkit.isolation;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.aftercare.domain.access.Scope;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.shared.Refusal;
import dev.aftercare.port.storage.Storage;
import dev.aftercare.port.storage.UnitOfWork;
import dev.aftercare.testkit.desk.Stage;
import dev.aftercare.testkit.desk.WatchedStorage;
import dev.aftercare.testkit.isolation.Row.Caller;
import dev.aftercare.usecase.Crm;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.call.ForbiddenException;
import java.lang.reflect.Method;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/**
 * Every use case of every desk against every kind of id (NET-2, hard case 42): own ids are answered, another dealer's and
 * unknown ones are answered alike and write nothing, merged-away ones are answered as the survivor's, and in the scope of
 * another all of it is forbidden. A method that a desk gets must get a row. All rows are asked on one storage; what an
 * own id had written is taken back each time.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class IsolationMatrix {

    /** What nobody in particular calls, and what keeps it apart instead. */
    private static final Set<String> WITHOUT_CALLER = Set.of(
            // by a secret, which names one key, session or link
            "accessKeys.authenticate",
            "accessKeys.openSession",
            "accessKeys.findSession",
            "accessKeys.closeSession",
            "portal.authenticate",
            // of a host that sets itself up
            "accessKeys.newSecret",
            "accessKeys.isAnyIssued",
            "accessKeys.firstAdministrator",
            "jobs.runDue",
            // what the library can do, whoever asks
            "imports.kinds",
            "imports.fields",
            "merges.participants",
            "rights.parts",
            "staff.participants");

    private static final Map<Kind, Kind> MERGED_INTO = new EnumMap<>(Map.of(
            Kind.CUSTOMER, Kind.MERGED_AWAY,
            Kind.FRIEND, Kind.FRIEND_MERGED_AWAY,
            Kind.FORMER, Kind.FORMER_MERGED_AWAY));

    /** What another customer of the same dealer has. */
    private static final Map<Kind, Kind> OF_THE_FRIEND = new EnumMap<>(Map.of(
            Kind.CAR,
            Kind.FREE_CAR,
            Kind.APPOINTMENT,
            Kind.FRIENDS_APPOINTMENT,
            Kind.WAITING_ENTRY,
            Kind.FRIENDS_WAITING_ENTRY));

    private final UUID unknown = new UUID(0x0190_ffff_0000_7000L, 0x8000_0000_0000_0000L);

    private final WrittenCalls written = new WrittenCalls();
    private WatchedStorage storage;
    private Crm crm;
    private Things own;
    private Things neighbours;

    /** A storage without any row: no organisation, no policy, no event. */
    protected abstract Storage emptyStorage();

    @BeforeAll
    final void openTwoDealers() {
        storage = new WatchedStorage(emptyStorage(), written);
        Stage stage = Stage.on(storage);
        crm = stage.crm();
        stage.openDealer(OneOfEach.THIRD, 1);
        own = OneOfEach.at(stage.openDealer("SH01", 3), "自家");
        neighbours = OneOfEach.at(stage.openDealer("BJ01", 3), "邻居");
        stage.pass(Duration.ofHours(2));
    }

    @AfterAll
    final void closeTheStorage() {
        storage.close();
    }

    @Test
    @Tag("NET-2")
    @Tag("HC-42")
    void everyMethodOfEveryDeskHasARow() {
        assertThat(Rows.all().stream().map(row -> row.useCase().name()).collect(toSet()))
                .containsExactlyInAnyOrderElementsOf(UseCaseMethod.called());
        assertThat(UseCaseMethod.withoutCaller()).containsExactlyInAnyOrderElementsOf(WITHOUT_CALLER);
    }

    @Test
    @Tag("NET-2")
    void whatIsListedAsReadingIsThere() {
        assertThat(Arrays.stream(UnitOfWork.class.getMethods())
                        .map(Method::getReturnType)
                        .filter(Class::isInterface)
                        .flatMap(port -> Arrays.stream(port.getMethods())
                                .map(method -> port.getSimpleName() + "." + method.getName()))
                        .toList())
                .containsAll(WrittenCalls.reads());
    }

    /** Of a year in which nothing else happens, so that the other tests do not see it. */
    @Test
    @Tag("NET-2")
    void whatIsNotListedAsReadingCountsAsWritingWhateverItAnswers() {
        written.sinceLast();
        try (UnitOfWork unit = storage.begin(Scope.network(), Instant.EPOCH)) {
            unit.organisations().manufacturer();
            unit.numbers().next(own.dealer().dealer().id(), 'X', 1970);
            assertThat(written.sinceLast()).as("before it is committed").isEmpty();
            unit.commit();
        }
        assertThat(written.sinceLast())
                .singleElement()
                .satisfies(call -> assertThat(call).startsWith("Numbers.next["));
    }

    @TestFactory
    @Tag("NET-2")
    Stream<DynamicTest> ownIsAnsweredAndNothingOfAnothersWithIt() {
        return Rows.all().stream().map(row -> dynamicTest(row.toString(), () -> assertOwn(row)));
    }

    private void assertOwn(Row row) {
        Answered answer =
                Answered.takenBack(row, crm, caller(row), row.question().apply(own));
        assertThat(answer.isFailure()).as(row + ": " + answer.text()).isFalse();
        assertThat(answer.refusal().map(Refusal::code))
                .as(row + ": " + answer.text())
                .isEqualTo(row.refusal());
        if (row.caller() != Caller.NETWORK) {
            assertThat(answer.ids()).as(row.toString()).doesNotContainAnyElementsOf(neighbours.all());
            assertThat(answer.text()).as(row.toString()).doesNotContain(neighbours.familyName());
        }
    }

    @TestFactory
    @Tag("NET-2")
    @Tag("HC-42")
    Stream<DynamicTest> anothersAndTheUnknownAreAnsweredAlikeAndNothingIsWritten() {
        return cells((row, kind) -> {
            Answered toUnknown = askedFor(row, kind, unknown);
            assertThat(toUnknown.isAccepted()).as(row + ": " + toUnknown.text()).isFalse();
            for (UUID theirs : anothers(row, kind)) {
                Answered toTheirs = askedFor(row, kind, theirs);
                assertThat(toTheirs.textAbout(theirs)).as(row + ", " + kind).isEqualTo(toUnknown.textAbout(unknown));
            }
        });
    }

    /** What is in the place of a thing with somebody else. */
    private List<UUID> anothers(Row row, Kind kind) {
        List<UUID> theirs = new ArrayList<>(List.of(neighbours.id(kind)));
        Optional.ofNullable(MERGED_INTO.get(kind)).map(neighbours::id).ifPresent(theirs::add);
        if (row.caller() == Caller.PERSON) {
            theirs.add(own.id(requireNonNull(OF_THE_FRIEND.get(kind), kind::name)));
        }
        return theirs;
    }

    private Answered askedFor(Row row, Kind kind, UUID id) {
        written.sinceLast();
        Answered answer = Answered.to(row, crm, caller(row), row.naming(own, kind, id));
        assertThat(written.sinceLast())
                .as("written by " + row + " with " + answer.text())
                .isEmpty();
        return answer;
    }

    @TestFactory
    @Tag("CUS-4b")
    @Tag("HC-29")
    Stream<DynamicTest> theMergedAwayIsAnsweredAsTheSurvivor() {
        return cells(
                (row, kind) -> {
                    Set<UUID> known = own.all();
                    Answered toSurvivor = Answered.takenBack(
                            row, crm, caller(row), row.question().apply(own));
                    UUID away = own.id(requireNonNull(MERGED_INTO.get(kind), kind::name));
                    Answered toAway = Answered.takenBack(row, crm, caller(row), row.naming(own, kind, away));
                    assertThat(toAway.textWithNewIdsInOrder(known))
                            .as(row + ", " + kind)
                            .isEqualTo(toSurvivor.textWithNewIdsInOrder(known));
                },
                MERGED_INTO.keySet());
    }

    @TestFactory
    @Tag("NET-2")
    @Tag("NET-4")
    Stream<DynamicTest> inTheScopeOfAnotherItIsForbiddenWhoeverThatIs() {
        return Rows.all().stream()
                .map(row -> dynamicTest(row.toString(), () -> {
                    List<Object> question = row.question().apply(own);
                    for (Scope scope : elsewhere(row)) {
                        Answered answer =
                                Answered.to(row, crm, Call.of(outsider(row).actor(), scope), question);
                        assertThat(answer.what())
                                .as(row + " in " + scope + ": " + answer.text())
                                .isInstanceOf(ForbiddenException.class);
                    }
                }));
    }

    private Call outsider(Row row) {
        return row.caller() == Caller.PERSON
                ? own.self()
                : Call.of(own.employee(), own.anybody().scope());
    }

    private List<Scope> elsewhere(Row row) {
        return switch (row.caller()) {
            case DEALER ->
                List.of(neighbours.anybody().scope(), Scope.of(new OrganisationId(unknown)), Scope.network());
            case NETWORK -> List.of(Scope.network());
            case PERSON ->
                List.of(neighbours.self().scope(), own.self(Kind.FRIEND).scope());
        };
    }

    private Call caller(Row row) {
        return switch (row.caller()) {
            case DEALER -> own.anybody();
            case NETWORK -> Call.inNetwork(own.anybody().actor());
            case PERSON -> own.self();
        };
    }

    private Stream<DynamicTest> cells(BiConsumer<Row, Kind> check) {
        return cells(check, Set.of(Kind.values()));
    }

    /** A test for each row that is limited to somebody's own things, and each kind of thing that it names. */
    private Stream<DynamicTest> cells(BiConsumer<Row, Kind> check, Set<Kind> kinds) {
        return Rows.all().stream()
                .filter(row -> row.caller() != Caller.NETWORK)
                .flatMap(row -> row.kinds(own).stream()
                        .filter(kinds::contains)
                        .map(kind -> dynamicTest(row + ", " + kind, () -> check.accept(row, kind))));
    }
}
