package dev.aftercare.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Amounts are exact, and dividing one loses nothing (VIS-9, hard case 25). */
class MoneyTest {

    private static final Currency YUAN = Currency.getInstance("CNY");

    @Test
    @Tag("VIS-9")
    void isWrittenAsPeopleWriteIt() {
        assertThat(Money.of("450.5", "CNY")).hasToString("450.50 CNY").isEqualTo(new Money(45_050, YUAN));
        assertThat(Money.of("-0.01", "CNY").amount()).isEqualTo("-0.01");
        assertThat(Money.of("450", "JPY")).hasToString("450 JPY");
    }

    @Test
    void takesNoFinerAmountThanCanBePaid() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Money.of("0.001", "CNY"))
                .withMessageContaining("at most 2 decimals");
        assertThatIllegalArgumentException().isThrownBy(() -> Money.of("0.5", "JPY"));
        assertThatIllegalArgumentException().isThrownBy(() -> Money.of("1", "XXX"));
        assertThatIllegalArgumentException().isThrownBy(() -> Money.of("1000000000000001", "CNY"));
    }

    @Test
    void addsOnlyTheSameCurrency() {
        Money yuan = Money.of("1", "CNY");
        assertThat(yuan.plus(yuan).minus(Money.of("0.50", "CNY"))).hasToString("1.50 CNY");
        assertThatIllegalArgumentException().isThrownBy(() -> yuan.plus(Money.of("1", "EUR")));
        assertThatIllegalArgumentException().isThrownBy(() -> yuan.isAbove(Money.of("1", "EUR")));
    }

    @Test
    void roundsHalfOfTheSmallestUnitAwayFromZero() {
        assertThat(Money.of("33.33", "CNY").times(new BigDecimal("4.5"))).hasToString("149.99 CNY");
        assertThat(Money.of("-33.33", "CNY").times(new BigDecimal("4.5"))).hasToString("-149.99 CNY");
    }

    @Test
    @Tag("VIS-9")
    void whatIsLeftOverGoesToThePartsThatLostMost() {
        assertThat(Money.of("100.00", "CNY").allocate(1, 1, 1))
                .extracting(Money::amount)
                .containsExactly("33.34", "33.33", "33.33");
        assertThat(Money.of("0.05", "CNY").allocate(30, 70))
                .extracting(Money::amount)
                .containsExactly("0.02", "0.03");
        assertThat(Money.of("-100.00", "CNY").allocate(1, 0, 2))
                .extracting(Money::amount)
                .containsExactly("-33.33", "0.00", "-66.67");
    }

    @Test
    void weightsDivideSomething() {
        Money one = Money.of("1", "CNY");
        assertThatIllegalArgumentException().isThrownBy(one::allocate);
        assertThatIllegalArgumentException().isThrownBy(() -> one.allocate(0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> one.allocate(2, -1));
    }

    @Property
    @Tag("VIS-9")
    @Tag("HC-25")
    void partsSumToTheWholeAndNoneIsOffByAUnit(
            @ForAll @LongRange(min = -100_000_000_000_000_000L, max = 100_000_000_000_000_000L) long minor,
            @ForAll @Size(min = 1, max = 12) List<@LongRange(min = 0, max = 1_000_000) Long> weights) {
        long total = weights.stream().mapToLong(weight -> weight).sum();
        Assume.that(total > 0);
        Money whole = new Money(minor, YUAN);

        List<Money> parts =
                whole.allocate(weights.stream().mapToLong(weight -> weight).toArray());

        assertThat(Money.sum(YUAN, parts)).isEqualTo(whole);
        for (int part = 0; part < parts.size(); part++) {
            BigDecimal exact = BigDecimal.valueOf(minor).multiply(BigDecimal.valueOf(weights.get(part)));
            BigDecimal given = BigDecimal.valueOf(parts.get(part).minor()).multiply(BigDecimal.valueOf(total));
            assertThat(given.subtract(exact).abs()).isLessThan(BigDecimal.valueOf(total));
        }
    }
}
