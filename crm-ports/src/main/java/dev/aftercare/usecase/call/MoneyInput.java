package dev.aftercare.usecase.call;

import dev.aftercare.domain.shared.Money;
import dev.aftercare.usecase.constraint.CurrencyCode;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An amount as text, {@code "450.00"}, so that nothing on the way makes it inexact; below ten million, not negative. */
public record MoneyInput(
        @NotNull @Pattern(regexp = MoneyInput.FORM) String amount,
        @NotNull @CurrencyCode String currency) implements CrossChecked {

    /** How amounts are written. */
    public static final String FORM = "[0-9]{1,7}([.][0-9]{1,3})?";

    @Override
    public List<FieldFault> crossFaults() {
        return tooFine("amount", amount, currency).stream().toList();
    }

    /** The fault of an amount that is finer than its currency can be paid; none where either is absent or wrong in itself. */
    public static Optional<FieldFault> tooFine(String field, @Nullable String amount, @Nullable String currency) {
        if (amount == null || currency == null || !CurrencyCode.Check.isKnown(currency)) {
            return Optional.empty();
        }
        int digits = Currency.getInstance(currency).getDefaultFractionDigits();
        int point = amount.indexOf('.');
        return point >= 0 && amount.length() - point - 1 > digits
                ? Optional.of(
                        FieldFault.of(field, FaultCode.AMOUNT_DIGITS, amount, Map.of("digits", String.valueOf(digits))))
                : Optional.empty();
    }

    /** As the domain knows it; after validation. */
    public Money toMoney() {
        return Money.of(amount, currency);
    }
}
