package dev.aftercare.http.json;

import dev.aftercare.domain.visit.Bill;
import dev.aftercare.domain.visit.WorkLine;
import java.util.List;

/** Lines with their sum less the discount on the customer's labour, and who pays what of it. */
public record BillView(List<Line> lines, MoneyView discount, List<Part> parts, MoneyView total) {

    /** A line of labour or parts. */
    public record Line(
            String kind,
            String code,
            String text,
            String quantity,
            MoneyView unitPrice,
            MoneyView amount,
            List<Share> shares) {

        static Line of(WorkLine line) {
            return new Line(
                    line.kind().name(),
                    line.code(),
                    line.text(),
                    line.quantity().toPlainString(),
                    MoneyView.of(line.unitPrice()),
                    MoneyView.of(line.amount()),
                    line.percents().entrySet().stream()
                            .map(share -> new Share(share.getKey().name(), share.getValue()))
                            .toList());
        }
    }

    /** Who pays how much of a line. */
    public record Share(String payer, int percent) {}

    /** What a payer pays of all. */
    public record Part(String payer, MoneyView amount) {}

    static BillView of(Bill bill) {
        return new BillView(
                bill.lines().stream().map(Line::of).toList(),
                MoneyView.of(bill.discount()),
                bill.amounts().entrySet().stream()
                        .map(part -> new Part(part.getKey().name(), MoneyView.of(part.getValue())))
                        .toList(),
                MoneyView.of(bill.total()));
    }
}
