package dev.aftercare.testkit.storage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.port.shared.ConflictException;
import dev.aftercare.port.shared.StaleVersionException;
import dev.aftercare.port.storage.UnitOfWork;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/** Versions of everything that has them: nobody's change is lost, and who is too late is told. */
public interface VersionContract extends OnStorage {

    @TestFactory
    @Tag("NET-2")
    default Stream<DynamicTest> changesOneAfterTheOtherAreKept() {
        return each(this::assertLifeCycle);
    }

    private <T> void assertLifeCycle(Versioned<T> kind) {
        T second = kind.after(kind.first());
        T third = kind.after(second);
        assertThat(find(kind.scope(), kind::find)).isEmpty();
        write(kind.scope(), unit -> assertThat(kind.insert(unit)).isTrue());
        assertThat(find(kind.scope(), kind::find)).contains(kind.first());
        write(kind.scope(), unit -> {
            kind.update(unit, second);
            assertThat(kind.find(unit)).as("own write").contains(second);
            kind.update(unit, third);
            assertThat(kind.find(unit)).as("own second write").contains(third);
        });
        assertThat(find(kind.scope(), kind::find)).contains(third);
    }

    @TestFactory
    @Tag("NET-2")
    default Stream<DynamicTest> versionIsWrittenOnlyWithTheCommit() {
        return each(this::assertWrittenOnCommit);
    }

    private <T> void assertWrittenOnCommit(Versioned<T> kind) {
        T second = kind.after(kind.first());
        write(kind.scope(), unit -> kind.insert(unit));
        try (UnitOfWork unit = begin(kind.scope())) {
            kind.update(unit, second);
            assertThat(find(kind.scope(), kind::find)).as("to others").contains(kind.first());
        }
        assertThat(find(kind.scope(), kind::find)).as("after giving up").contains(kind.first());
        write(kind.scope(), unit -> kind.update(unit, second));
        assertThat(find(kind.scope(), kind::find)).contains(second);
    }

    @TestFactory
    @Tag("NET-2")
    default Stream<DynamicTest> changeOfAnOldVersionIsStaleAndNamesSubjectAndVersion() {
        return each(this::assertStale);
    }

    private <T> void assertStale(Versioned<T> kind) {
        T second = kind.after(kind.first());
        T third = kind.after(second);
        write(kind.scope(), unit -> kind.insert(unit));
        try (UnitOfWork late = begin(kind.scope())) {
            assertThat(kind.find(late)).contains(kind.first());
            write(kind.scope(), unit -> kind.update(unit, second));
            assertThat(kind.find(late)).as("the latest commit of another").contains(second);
            assertThatStale(kind, 1, () -> {
                kind.update(late, second);
                late.commit();
            });
        }
        assertThatStale(kind, 3, () -> write(kind.scope(), unit -> kind.update(unit, kind.after(third))));
        assertThat(find(kind.scope(), kind::find)).contains(second);
    }

    @TestFactory
    @Tag("NET-2")
    default Stream<DynamicTest> ofTwoChangesAtOnceOneIsStale() {
        return each(this::assertOneIsStale);
    }

    private <T> void assertOneIsStale(Versioned<T> kind) {
        T second = kind.after(kind.first());
        write(kind.scope(), unit -> kind.insert(unit));
        try (OtherHand other = new OtherHand();
                UnitOfWork quick = begin(kind.scope())) {
            kind.update(quick, second);
            Future<Boolean> late = other.begins(() -> {
                write(kind.scope(), unit -> kind.update(unit, second));
                return true;
            });
            Rivals.glanceAt(late);
            Optional<RuntimeException> first = failureOf(quick::commit);
            Optional<RuntimeException> second0 = OtherHand.failureOf(late);
            assertThat(Stream.concat(first.stream(), second0.stream()))
                    .as("one of the two")
                    .singleElement()
                    .isInstanceOfAny(StaleVersionException.class, ConflictException.class);
        }
        assertThat(find(kind.scope(), kind::find)).contains(second);
    }

    @TestFactory
    @Tag("NET-2")
    default Stream<DynamicTest> changeOfWhatIsNotThereIsStale() {
        return each(this::assertUnknownIsStale);
    }

    private <T> void assertUnknownIsStale(Versioned<T> kind) {
        T second = kind.after(kind.first());
        assertThatStale(kind, 1, () -> write(kind.scope(), unit -> kind.update(unit, second)));
        assertThat(find(kind.scope(), kind::find)).isEmpty();
    }

    @TestFactory
    @Tag("NET-2")
    default Stream<DynamicTest> secondOneWithTheSameIdIsRefusedOrAConflict() {
        return each(this::assertKeptOnce);
    }

    private <T> void assertKeptOnce(Versioned<T> kind) {
        write(kind.scope(), unit -> kind.insert(unit));
        assertThat(insertedAgain(kind)).as("a second one").isFalse();
        assertThat(find(kind.scope(), kind::find)).contains(kind.first());
    }

    private boolean insertedAgain(Versioned<?> kind) {
        try (UnitOfWork unit = begin(kind.scope())) {
            boolean inserted = kind.insert(unit);
            unit.commit();
            return inserted;
        } catch (ConflictException thrown) {
            return false;
        }
    }

    private Stream<DynamicTest> each(Consumer<Versioned<?>> test) {
        TwoDealers network = TwoDealers.in(this);
        return Versioned.all(network).stream()
                .map(kind -> DynamicTest.dynamicTest(kind.name(), () -> test.accept(kind)));
    }

    private static Optional<RuntimeException> failureOf(Runnable work) {
        try {
            work.run();
            return Optional.empty();
        } catch (RuntimeException failure) {
            return Optional.of(failure);
        }
    }

    private static void assertThatStale(Versioned<?> kind, long version, Runnable work) {
        assertThat(failureOf(work)).as(kind.name()).get().isInstanceOfSatisfying(StaleVersionException.class, stale -> {
            assertThat(stale.subject()).isEqualTo(kind.subject());
            assertThat(stale.expectedVersion()).isEqualTo(version);
        });
    }
}
