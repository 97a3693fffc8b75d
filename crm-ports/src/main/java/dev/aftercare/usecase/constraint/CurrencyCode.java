package dev.aftercare.usecase.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Currency;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A currency in which is paid, by its ISO 4217 code such as {@code CNY}. An absent text is right. */
@Documented
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = CurrencyCode.Check.class)
public @interface CurrencyCode {

    /** Not used: texts are found by the code of the fault. */
    String message() default "";

    /** Not used. */
    Class<?>[] groups() default {};

    /** Not used. */
    Class<? extends Payload>[] payload() default {};

    /** The check. */
    final class Check implements ConstraintValidator<CurrencyCode, String> {

        @Override
        public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
            return text == null || isKnown(text);
        }

        /** No coin is smaller than a thousandth; what has more digits is a unit of account. */
        private static final int MOST_DIGITS = 3;

        private static final Set<String> KNOWN = Currency.getAvailableCurrencies().stream()
                .filter(currency ->
                        currency.getDefaultFractionDigits() >= 0 && currency.getDefaultFractionDigits() <= MOST_DIGITS)
                .map(Currency::getCurrencyCode)
                .collect(Collectors.toUnmodifiableSet());

        /** Whether in that currency is paid. */
        public static boolean isKnown(String code) {
            return KNOWN.contains(code);
        }
    }
}
