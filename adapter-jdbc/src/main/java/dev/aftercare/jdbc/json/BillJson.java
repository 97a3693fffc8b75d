package dev.aftercare.jdbc.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.aftercare.domain.shared.Money;
import dev.aftercare.domain.visit.Bill;
import dev.aftercare.domain.visit.Payer;
import dev.aftercare.domain.visit.WorkLine;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** Lines of a quote or a settlement; prices in the currency's smallest unit, quantities as text; no discount is left out. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record BillJson(
        String currency, List<LineJson> lines, @Nullable Integer labourDiscount) {

    /** A line. */
    record LineJson(
            WorkLine.Kind kind,
            String code,
            String text,
            String quantity,
            long unitPrice,
            SortedMap<Payer, Integer> percents) {}

    static BillJson of(Bill bill) {
        return new BillJson(
                bill.currency().getCurrencyCode(),
                bill.lines().stream()
                        .map(line -> new LineJson(
                                line.kind(),
                                line.code(),
                                line.text(),
                                line.quantity().toPlainString(),
                                line.unitPrice().minor(),
                                line.percents()))
                        .toList(),
                bill.labourDiscount() == 0 ? null : bill.labourDiscount());
    }

    Bill bill() {
        Currency paidIn = Currency.getInstance(currency);
        List<WorkLine> read = lines.stream()
                .map(line -> new WorkLine(
                        line.kind,
                        line.code,
                        line.text,
                        new BigDecimal(line.quantity),
                        new Money(line.unitPrice, paidIn),
                        line.percents))
                .toList();
        return new Bill(read, labourDiscount == null ? 0 : labourDiscount);
    }
}
