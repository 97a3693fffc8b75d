package dev.aftercare.domain.parts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercare.domain.appointment.AppointmentId;
import dev.aftercare.domain.network.PartNeed;
import dev.aftercare.domain.shared.Money;
import dev.aftercare.domain.shared.OrganisationId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class PartsTest {

    private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 5);
    private static final PartNeed OIL = new PartNeed("OIL", 4);
    private static final PartNeed FILTER = new PartNeed("FILTER", 1);

    @Test
    @Tag("APT-5b")
    void needsOfSeveralServicesAreAddedUpInTheOrderOfNumbers() {
        assertThat(PartNeed.together(List.of(OIL, FILTER, new PartNeed("OIL", 2))))
                .containsExactly(FILTER, new PartNeed("OIL", 6));
        assertThat(PartNeed.together(List.of(new PartNeed("OIL", 600), new PartNeed("OIL", 600))))
                .containsExactly(new PartNeed("OIL", 999));
        assertThatThrownBy(() -> new PartNeed(" ", 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PartNeed("OIL", 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @Tag("APT-5b")
    void aTotalIsToldOnlyWhereAllPricesAreKnownInOneCurrency() {
        PartLine oil = PartLine.inStock(OIL, price("80.00", "CNY"));
        assertThat(quote(oil, PartLine.inStock(FILTER, price("45.50", "CNY"))).total())
                .isEqualTo(price("365.50", "CNY"));
        assertThat(quote(oil, PartLine.inStock(FILTER, Optional.empty())).total())
                .isEmpty();
        assertThat(quote(oil, PartLine.inStock(FILTER, price("6.00", "EUR"))).total())
                .isEmpty();
        assertThat(quote(oil).total()).as("nothing said of the filter").isEmpty();
        assertThat(quote(PartLine.inStock(new PartNeed("OIL", 3), price("80.00", "CNY")))
                        .lines())
                .as("said of another quantity")
                .contains(PartLine.unknown(OIL, Optional.empty()));
    }

    @Test
    @Tag("APT-5b")
    void allIsThereOnTheLatestDayAndWhatIsUnknownIsNotWaitedFor() {
        PartLine oil = PartLine.arriving(OIL, DAY, Optional.empty());
        assertThat(quote(oil).thereOn()).contains(DAY);
        assertThat(quote(oil, PartLine.arriving(FILTER, DAY.plusDays(1), Optional.empty()))
                        .thereOn())
                .contains(DAY.plusDays(1));
        assertThat(quote().thereOn()).isEmpty();
        PartsTold told = new PartsTold(quote(oil), Optional.empty(), false);
        assertThat(told.notThere(DAY.minusDays(1))).isPresent();
        assertThat(told.notThere(DAY)).isEmpty();
        assertThat(new PartsTold(quote(oil), Optional.empty(), true).notThere(DAY.minusDays(1)))
                .isEmpty();
        assertThatThrownBy(() -> new PartLine(OIL, PartLine.Stock.ARRIVING, Optional.empty(), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PartLine(OIL, PartLine.Stock.IN_STOCK, Optional.of(DAY), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @Tag("APT-2")
    void aPickIsTriedFiveTimesAndEachNewWishBeginsAnew() {
        PartsPick pick = PartsPick.wanted(
                new AppointmentId(new UUID(1, 1)),
                new OrganisationId(new UUID(1, 2)),
                DAY,
                new PartsTold(quote(), Optional.empty(), false),
                NOW);
        PartsPick tried = pick;
        for (int minutes : List.of(1, 5, 30, 120, 480)) {
            assertThat(tried.isSpent()).isFalse();
            tried = tried.tried(NOW);
            assertThat(tried.nextTry()).contains(NOW.plusSeconds(minutes * 60L));
        }
        assertThat(tried.isSpent()).isTrue();
        PartsPick left = tried.givenUp();
        assertThat(left.trouble()).contains(PickTrouble.NOT_RESERVED);
        assertThat(left.isDue(NOW.plusSeconds(1_000_000))).isFalse();
        assertThat(left.unwanted(NOW))
                .returns(PickState.TO_RELEASE, PartsPick::state)
                .returns(0, PartsPick::attempts)
                .returns(Optional.empty(), PartsPick::trouble);
        assertThat(left.unwanted(NOW).givenUp().trouble()).contains(PickTrouble.NOT_RELEASED);
        assertThat(left.unwanted(NOW).done().unwanted(NOW).state()).isEqualTo(PickState.RELEASED);
        assertThat(left.unwanted(NOW).order().revision())
                .isGreaterThan(tried.order().revision());
    }

    private static Optional<Money> price(String amount, String currency) {
        return Optional.of(Money.of(amount, currency));
    }

    private static PartsQuote quote(PartLine... said) {
        return PartsQuote.of(List.of(OIL, FILTER), List.of(said), NOW);
    }
}
