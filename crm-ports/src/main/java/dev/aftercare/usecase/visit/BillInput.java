package dev.aftercare.usecase.visit;

import dev.aftercare.domain.shared.Money;
import dev.aftercare.domain.visit.Bill;
import dev.aftercare.domain.visit.Payer;
import dev.aftercare.domain.visit.WorkLine;
import dev.aftercare.usecase.call.CrossChecked;
import dev.aftercare.usecase.call.FaultCode;
import dev.aftercare.usecase.call.FieldFault;
import dev.aftercare.usecase.call.MoneyInput;
import dev.aftercare.usecase.constraint.CurrencyCode;
import dev.aftercare.usecase.constraint.ShortCode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Labour and parts with their prices, in one currency, and who pays which share (VIS-3, VIS-9). Amounts are texts, {@code "450.00"}, so
 * that nothing on the way makes them inexact.
 */
public record BillInput(
        @NotNull @CurrencyCode String currency,
        @NotNull @Size(min = 1, max = Bill.MOST_LINES) List<@NotNull @Valid Line> lines)
        implements CrossChecked {

    /**
     * A line.
     *
     * @param code of the operation or the part
     * @param quantity above zero, below 10,000, at most three decimals
     * @param unitPrice for one, below ten million
     * @param shares who pays it; the customer alone where absent
     */
    public record Line(
            WorkLine.@NotNull Kind kind,
            @NotNull @ShortCode String code,
            @NotBlank @Size(max = 200) String text,

            @NotNull @Pattern(regexp = "(?=.*[1-9])[0-9]{1,4}([.][0-9]{1,3})?")
            String quantity,

            @NotNull @Pattern(regexp = "[0-9]{1,7}([.][0-9]{1,3})?")
            String unitPrice,

            @Nullable @Size(min = 1, max = 4) List<@NotNull @Valid Share> shares)
            implements CrossChecked {

        /** A line that the customer pays. */
        public static Line of(WorkLine.Kind kind, String code, String text, String quantity, String unitPrice) {
            return new Line(kind, code, text, quantity, unitPrice, null);
        }

        /** The same line, paid by somebody else. */
        public Line paidBy(Payer payer) {
            return new Line(kind, code, text, quantity, unitPrice, List.of(new Share(payer, 100)));
        }

        @Override
        public List<FieldFault> crossFaults() {
            if (shares == null || shares.stream().anyMatch(share -> share == null || share.payer == null)) {
                return List.of();
            }
            boolean together = shares.stream().mapToInt(Share::percent).sum() == 100;
            boolean once = shares.stream().map(Share::payer).distinct().count() == shares.size();
            return together && once ? List.of() : List.of(FieldFault.of("shares", FaultCode.SHARES, shares.toString()));
        }

        private WorkLine toLine(String currency) {
            SortedMap<Payer, Integer> percents = new TreeMap<>();
            Objects.requireNonNullElse(shares, List.of(new Share(Payer.CUSTOMER, 100)))
                    .forEach(share -> percents.put(share.payer, share.percent));
            return new WorkLine(
                    kind, code, text.strip(), new BigDecimal(quantity), Money.of(unitPrice, currency), percents);
        }
    }

    /** Who pays how much of a line; all shares of a line make 100. */
    public record Share(
            @NotNull Payer payer, @Min(1) @Max(100) int percent) {}

    /** No price is finer than its currency can be paid. */
    @Override
    public List<FieldFault> crossFaults() {
        List<FieldFault> faults = new ArrayList<>();
        for (int i = 0; lines != null && i < lines.size(); i++) {
            Line line = lines.get(i);
            MoneyInput.tooFine(
                            String.format(Locale.ROOT, "lines[%d].unitPrice", i),
                            line == null ? null : line.unitPrice,
                            currency)
                    .ifPresent(faults::add);
        }
        return faults;
    }

    /** As the domain knows it; after validation. */
    Bill toBill() {
        return new Bill(lines.stream().map(line -> line.toLine(currency)).toList());
    }
}
