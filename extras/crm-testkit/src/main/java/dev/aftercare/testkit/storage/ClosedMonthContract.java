package dev.aftercare.testkit.storage;

import static dev.aftercare.testkit.given.Given.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercare.domain.access.Scope;
import dev.aftercare.domain.customer.CustomerField;
import dev.aftercare.domain.network.Dealer;
import dev.aftercare.domain.quality.ClosedMonth;
import dev.aftercare.domain.quality.QualityFigures;
import dev.aftercare.domain.quality.Share;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.port.quality.ClosedMonths.Unclosed;
import dev.aftercare.port.shared.StaleVersionException;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Figures of closed months, and who has months to close (CUS-3c). */
public interface ClosedMonthContract extends OnStorage {

    YearMonth FEBRUARY = YearMonth.of(2026, 2);
    YearMonth MARCH = YearMonth.of(2026, 3);

    @Test
    @Tag("CUS-3c")
    @Tag("HC-41")
    default void aClosedMonthComesBackWithEveryNumberAndIsNeverChanged() {
        TwoDealers network = TwoDealers.in(this);
        ClosedMonth month = new ClosedMonth(
                network.a().id(),
                MARCH,
                new QualityFigures(
                        new Share(1, 6),
                        new Share(2, 5),
                        new Share(3, 4),
                        new TreeMap<>(Map.of(CustomerField.NAME, 7L, CustomerField.WON_THROUGH, 8L))),
                NOW);
        ClosedMonth other = new ClosedMonth(network.a().id(), MARCH, QualityFigures.NONE, NOW.plusSeconds(1));
        write(network.scopeOfA(), unit -> {
            assertThat(unit.closedMonths().insertIfAbsent(month)).isTrue();
            assertThat(unit.closedMonths().insertIfAbsent(other)).isFalse();
        });
        write(
                Scope.job("due"),
                unit -> assertThat(unit.closedMonths().insertIfAbsent(other)).isFalse());
        assertThat(of(network.scopeOfA(), network, MARCH)).containsExactly(month);
        assertThat(of(Scope.network(), network, MARCH)).containsExactly(month);
        assertThat(of(network.scopeOfA(), network, FEBRUARY)).isEmpty();
    }

    @Test
    @Tag("CUS-3c")
    @Tag("NET-2")
    default void anotherDealersMonthIsNeitherSeenNorWritten() {
        TwoDealers network = TwoDealers.in(this);
        ClosedMonth month = empty(network.a(), MARCH);
        assertThatThrownBy(() ->
                        write(network.scopeOfB(), unit -> unit.closedMonths().insertIfAbsent(month)))
                .isInstanceOf(StaleVersionException.class);
        write(Scope.network(), unit -> unit.closedMonths().insertIfAbsent(month));
        assertThat(of(network.scopeOfB(), network, MARCH)).isEmpty();
    }

    @Test
    @Tag("CUS-3c")
    default void whoHasMonthsToCloseIsToldWithTheLatestThatIsClosed() {
        TwoDealers network = TwoDealers.in(this);
        write(Scope.network(), unit -> {
            unit.closedMonths().insertIfAbsent(empty(network.a(), YearMonth.of(2025, 12)));
            unit.closedMonths().insertIfAbsent(empty(network.a(), YearMonth.of(2026, 1)));
        });
        Unclosed begun = new Unclosed(network.a().id(), Optional.of(YearMonth.of(2026, 1)));
        Unclosed none = new Unclosed(network.b().id(), Optional.empty());
        List<Unclosed> both = Stream.of(begun, none)
                .sorted(Comparator.comparing(each -> each.dealer().toString()))
                .toList();
        Scope job = Scope.job("due");
        assertThat(list(job, unit -> unit.closedMonths().unclosed(FEBRUARY, 9))).isEqualTo(both);
        assertThat(list(job, unit -> unit.closedMonths().unclosed(FEBRUARY, 1))).isEqualTo(both.subList(0, 1));
        assertThat(list(network.scopeOfB(), unit -> unit.closedMonths().unclosed(FEBRUARY, 9)))
                .containsExactly(none);
        assertThat(list(job, unit -> unit.closedMonths().unclosed(YearMonth.of(2026, 1), 9)))
                .containsExactly(none);
        assertThat(list(job, unit -> unit.closedMonths().unclosed(YearMonth.of(2025, 11), 9)))
                .as("a later one is closed")
                .containsExactly(none);
    }

    private static ClosedMonth empty(Dealer dealer, YearMonth month) {
        return new ClosedMonth(dealer.id(), month, QualityFigures.NONE, NOW);
    }

    private List<ClosedMonth> of(Scope scope, TwoDealers network, YearMonth month) {
        List<OrganisationId> both = List.of(network.a().id(), network.b().id());
        return list(scope, unit -> unit.closedMonths().of(both, month));
    }
}
