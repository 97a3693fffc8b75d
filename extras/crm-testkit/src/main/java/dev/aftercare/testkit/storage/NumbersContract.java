package dev.aftercare.testkit.storage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.access.Scope;
import dev.aftercare.domain.network.Dealer;
import dev.aftercare.domain.shared.ShortNumber;
import dev.aftercare.port.storage.UnitOfWork;
import java.util.List;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Short numbers, counted without a gap. */
public interface NumbersContract extends OnStorage {

    @Test
    @Tag("APT-1")
    default void numbersAreCountedPerOrganisationKindAndYear() {
        TwoDealers network = TwoDealers.in(this);
        write(network.scopeOfA(), unit -> {
            assertThat(unit.numbers().next(network.a().id(), 'A', 2026)).isEqualTo(new ShortNumber('A', 2026, 1));
            assertThat(unit.numbers().next(network.a().id(), 'A', 2026)).isEqualTo(new ShortNumber('A', 2026, 2));
            assertThat(unit.numbers().next(network.a().id(), 'B', 2026)).isEqualTo(new ShortNumber('B', 2026, 1));
            assertThat(unit.numbers().next(network.a().id(), 'A', 2027)).isEqualTo(new ShortNumber('A', 2027, 1));
        });
        assertThat(nextNumber(network.scopeOfB(), network.b())).isEqualTo(1);
        assertThat(nextNumber(network.scopeOfA(), network.a())).isEqualTo(3);
    }

    @Test
    @Tag("APT-1")
    default void numberOfAUnitOfWorkThatGaveUpIsGivenAgain() {
        TwoDealers network = TwoDealers.in(this);
        assertThat(nextNumber(network.scopeOfA(), network.a())).isEqualTo(1);
        try (OtherHand other = new OtherHand()) {
            Future<Long> second;
            try (UnitOfWork first = begin(network.scopeOfA())) {
                assertThat(first.numbers().next(network.a().id(), 'A', 2026).count())
                        .isEqualTo(2);
                second = other.begins(() -> nextNumber(network.scopeOfA(), network.a()));
                OtherHand.assertWaits(second);
            }
            assertThat(OtherHand.resultOf(second)).isEqualTo(2);
        }
    }

    @Test
    @Tag("APT-1")
    default void numbersHaveNoGapUnderTwoInterleavedUnitsOfWork() {
        TwoDealers network = TwoDealers.in(this);
        try (OtherHand other = new OtherHand();
                UnitOfWork first = begin(network.scopeOfA())) {
            assertThat(first.numbers().next(network.a().id(), 'A', 2026).count())
                    .isEqualTo(1);
            Future<Long> second = other.begins(() -> nextNumber(network.scopeOfA(), network.a()));
            OtherHand.assertWaits(second);
            first.commit();
            assertThat(OtherHand.resultOf(second)).isEqualTo(2);
        }
    }

    @Test
    @Tag("APT-1")
    default void manyWhoNumberAtOnceUseEachNumberOnce() {
        TwoDealers network = TwoDealers.in(this);
        List<Long> counts = Crowd.of(16, () -> nextNumber(network.scopeOfA(), network.a()));
        assertThat(counts)
                .containsExactlyInAnyOrderElementsOf(
                        LongStream.rangeClosed(1, 16).boxed().toList());
    }

    private long nextNumber(Scope scope, Dealer dealer) {
        try (UnitOfWork unit = begin(scope)) {
            long count = unit.numbers().next(dealer.id(), 'A', 2026).count();
            unit.commit();
            return count;
        }
    }
}
