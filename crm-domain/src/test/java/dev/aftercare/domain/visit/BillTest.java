package dev.aftercare.domain.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.aftercare.domain.shared.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A bill sums exactly, and says who pays what of it (VIS-9). */
class BillTest {

    @Test
    @Tag("VIS-9")
    void saysWhoPaysWhatOfEachLine() {
        Bill bill = new Bill(List.of(
                line("2", "150.00", Map.of(Payer.CUSTOMER, 100)),
                line("0.5", "0.05", Map.of(Payer.MANUFACTURER, 50, Payer.CUSTOMER, 50)),
                line("1", "99.99", Map.of(Payer.GOODWILL, 70, Payer.CUSTOMER, 30))));

        assertThat(bill.total()).hasToString("400.02 CNY");
        assertThat(bill.amounts())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        Payer.CUSTOMER, Money.of("330.02", "CNY"),
                        Payer.MANUFACTURER, Money.of("0.01", "CNY"),
                        Payer.GOODWILL, Money.of("69.99", "CNY")));
        assertThat(bill.ofCustomer()).hasToString("330.02 CNY");
    }

    @Test
    @Tag("VIS-9")
    void theCustomerPaysNothingOfWhatOthersPay() {
        assertThat(new Bill(List.of(line("1", "300.00", Map.of(Payer.MANUFACTURER, 100)))).ofCustomer())
                .hasToString("0.00 CNY");
    }

    @Property
    @Tag("VIS-9")
    void whatAllPayIsTheSumOfTheLines(
            @ForAll @Size(min = 1, max = 20) List<@IntRange(min = 1, max = 10_000_000) Integer> thousandths,
            @ForAll @IntRange(min = 0, max = 100_000_000) int fen,
            @ForAll @IntRange(min = 1, max = 99) int percent) {
        Bill bill = new Bill(thousandths.stream()
                .map(quantity -> line(
                        BigDecimal.valueOf(quantity, 3).toPlainString(),
                        BigDecimal.valueOf(fen, 2).toPlainString(),
                        Map.of(Payer.INSURER, percent, Payer.CUSTOMER, 100 - percent)))
                .toList());

        assertThat(Money.sum(bill.currency(), bill.amounts().values())).isEqualTo(bill.total());
    }

    @Test
    void takesNoLineThatCannotBePaid() {
        assertThatIllegalArgumentException().isThrownBy(() -> line("0", "1", Map.of(Payer.CUSTOMER, 100)));
        assertThatIllegalArgumentException().isThrownBy(() -> line("1.2345", "1", Map.of(Payer.CUSTOMER, 100)));
        assertThatIllegalArgumentException().isThrownBy(() -> line("10001", "1", Map.of(Payer.CUSTOMER, 100)));
        assertThatIllegalArgumentException().isThrownBy(() -> line("1", "-1", Map.of(Payer.CUSTOMER, 100)));
        assertThatIllegalArgumentException().isThrownBy(() -> line("1", "1", Map.of(Payer.CUSTOMER, 99)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> line("1", "1", Map.of(Payer.CUSTOMER, 0, Payer.INSURER, 100)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Bill(List.of()));
        WorkLine yuan = line("1", "1", Map.of(Payer.CUSTOMER, 100));
        WorkLine euro =
                new WorkLine(WorkLine.Kind.PART, "P", "part", BigDecimal.ONE, Money.of("1", "EUR"), yuan.percents());
        assertThatIllegalArgumentException().isThrownBy(() -> new Bill(List.of(yuan, euro)));
    }

    static WorkLine line(String quantity, String unitPrice, Map<Payer, Integer> percents) {
        return new WorkLine(
                WorkLine.Kind.LABOUR,
                "A1",
                "oil",
                new BigDecimal(quantity),
                Money.of(unitPrice, "CNY"),
                new TreeMap<>(percents));
    }
}
