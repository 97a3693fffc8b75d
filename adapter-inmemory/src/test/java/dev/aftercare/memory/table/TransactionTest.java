package dev.aftercare.memory.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercare.domain.shared.Subject;
import dev.aftercare.domain.shared.SubjectKind;
import dev.aftercare.memory.table.Table.Version;
import dev.aftercare.port.shared.ConflictException;
import dev.aftercare.port.shared.StaleVersionException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Read committed over buffered writes, and the first to commit wins. */
@Tag("storage")
class TransactionTest {

    private record Thing(int id, String name, long version) {

        Thing named(String newName) {
            return new Thing(id, newName, version + 1);
        }
    }

    private static final Index<Thing> BY_NAME = Index.by(thing -> Key.of(thing.name()));

    private static final Table<Thing> THINGS = Table.versioned(
            "thing",
            thing -> Key.of(thing.id()),
            thing -> new Version(new Subject(SubjectKind.BAY, new UUID(0, thing.id())), thing.version()),
            List.of(BY_NAME));

    private final Database database = new Database(Duration.ZERO);
    private final Transaction one = database.begin();
    private final Transaction other = database.begin();

    @Test
    void ownWritesAreSeenAtOnceAndByOthersWhenCommitted() {
        one.view(THINGS).insert(thing(1, "a"));

        assertThat(names(one)).containsExactly("a");
        assertThat(names(other)).isEmpty();
        one.commit();
        assertThat(names(other)).containsExactly("a");
    }

    @Test
    void whatIsRolledBackLeavesNothing() {
        one.view(THINGS).insert(thing(1, "a"));
        one.lock(Key.of("row"));
        one.close();

        other.lock(Key.of("row"));
        assertThat(names(other)).isEmpty();
        assertThat(other.view(THINGS).insertIfAbsent(thing(1, "a"))).isTrue();
    }

    @Test
    void aRangeShowsCommittedRowsWithOwnChangesInOneOrder() {
        given(thing(1, "b"), thing(2, "d"), thing(3, "f"));
        View<Thing> view = one.view(THINGS);

        view.insert(thing(4, "e"));
        view.update(thing(1, "b").named("g"));
        view.delete(view.get(Key.of(2)).orElseThrow());

        assertThat(names(one)).containsExactly("e", "f", "g");
        assertThat(view.get(BY_NAME, Key.of("b"))).isEmpty();
        assertThat(view.between(BY_NAME, Key.of("e").end(), Key.of().end(), row -> true, 1))
                .extracting(Thing::name)
                .containsExactly("f");
        one.commit();
        assertThat(names(other)).containsExactly("e", "f", "g");
    }

    @Test
    void anUpdateThatIsNotTheSuccessorIsStaleAtTheCall() {
        given(thing(1, "a"));
        Thing read = one.view(THINGS).get(Key.of(1)).orElseThrow();
        other.view(THINGS).update(read.named("b"));
        other.commit();

        assertThatThrownBy(() -> one.view(THINGS).update(read.named("c")))
                .isInstanceOf(StaleVersionException.class)
                .hasMessageContaining("not at version 1");
        assertThatThrownBy(() -> one.view(THINGS).update(thing(9, "gone").named("x")))
                .isInstanceOf(StaleVersionException.class);
    }

    @Test
    void ofTwoUpdatesOfOneVersionTheFirstToCommitWins() {
        given(thing(1, "a"));
        one.view(THINGS).update(thing(1, "a").named("one"));
        other.view(THINGS).update(thing(1, "a").named("other"));
        other.commit();

        assertThatThrownBy(one::commit).isInstanceOf(StaleVersionException.class);
        assertThat(names(database.begin())).containsExactly("other");
    }

    @Test
    void ofTwoNewRowsWithOneUniqueKeyTheFirstToCommitWins() {
        assertThat(one.view(THINGS).insertIfAbsent(thing(1, "a"))).isTrue();
        assertThat(other.view(THINGS).insertIfAbsent(thing(2, "a"))).isTrue();
        one.commit();

        assertThatThrownBy(other::commit).isInstanceOf(ConflictException.class);
        Transaction third = database.begin();
        assertThat(third.view(THINGS).insertIfAbsent(thing(2, "a"))).isFalse();
        assertThatThrownBy(() -> third.view(THINGS).insert(thing(2, "a"))).isInstanceOf(ConflictException.class);
    }

    @Test
    void aRefusedCommitWritesNothingOfItsOtherTables() {
        Table<String> words = Table.of("word", Key::of, List.of());
        given(thing(1, "a"));
        one.view(words).insert("written beside it");
        one.view(THINGS).update(thing(1, "a").named("one"));
        other.view(THINGS).update(thing(1, "a").named("other"));
        other.commit();

        assertThatThrownBy(one::commit).isInstanceOf(StaleVersionException.class);
        assertThat(database.begin().view(words).under(words.primary(), Key.of()))
                .isEmpty();
    }

    @Test
    void rowsMaySwapAUniqueKey() {
        given(thing(1, "a"), thing(2, "b"));
        one.view(THINGS).update(thing(1, "a").named("b"));
        one.view(THINGS).update(thing(2, "b").named("a"));
        one.commit();

        assertThat(other.view(THINGS).get(BY_NAME, Key.of("a")).orElseThrow().id())
                .isEqualTo(2);
        assertThat(names(other)).containsExactly("a", "b");
    }

    @Test
    void oneTransactionMayWriteARowAgainAndAgain() {
        given(thing(1, "a"));
        Thing second = thing(1, "a").named("b");
        one.view(THINGS).update(second);
        one.view(THINGS).update(second.named("c"));
        one.view(THINGS).insert(thing(2, "b"));
        one.view(THINGS).delete(thing(2, "b"));
        one.commit();

        assertThat(names(other)).containsExactly("c");
    }

    @Test
    void aRowReadBeforeAnotherCommitIsNotReplaced() {
        given(thing(1, "a"));
        Thing read = one.view(THINGS).get(Key.of(1)).orElseThrow();
        other.view(THINGS).delete(other.view(THINGS).get(Key.of(1)).orElseThrow());
        other.commit();
        one.view(THINGS).replace(read, read.named("b"));

        assertThatThrownBy(one::commit).isInstanceOf(StaleVersionException.class);
        assertThat(names(database.begin())).isEmpty();
    }

    @Test
    void nothingGoesOnAfterTheEnd() {
        View<Thing> view = one.view(THINGS);
        one.commit();

        assertThatThrownBy(() -> view.get(Key.of(1))).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(one::commit).isInstanceOf(IllegalStateException.class);
    }

    private void given(Thing... things) {
        Transaction before = database.begin();
        List.of(things).forEach(before.view(THINGS)::insert);
        before.commit();
    }

    private static Thing thing(int id, String name) {
        return new Thing(id, name, 1);
    }

    private static List<String> names(Transaction transaction) {
        return transaction.view(THINGS).under(BY_NAME, Key.of()).stream()
                .map(Thing::name)
                .toList();
    }
}
