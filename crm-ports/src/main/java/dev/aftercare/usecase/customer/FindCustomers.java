package dev.aftercare.usecase.customer;

import dev.aftercare.usecase.call.PageOf;
import dev.aftercare.usecase.call.Personal;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Looks for customers by the beginning of a name or of a phone number.
 *
 * @param by whether {@code text} is a name or a phone number
 */
public record FindCustomers(
        @NotNull By by,
        @Personal @NotBlank @Size(max = 100) String text,
        @NotNull @Valid PageOf page) {

    /** By what a customer is looked for. */
    public enum By {
        NAME,
        PHONE
    }
}
