package dev.aftercare.usecase.customer;

import dev.aftercare.domain.search.SearchToken;
import dev.aftercare.usecase.call.CrossChecked;
import dev.aftercare.usecase.call.FieldFault;
import dev.aftercare.usecase.call.PageOf;
import dev.aftercare.usecase.call.Personal;
import dev.aftercare.usecase.call.SearchText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Looks for customers by the beginning of a name, a phone number or a company's code.
 *
 * @param by what {@code text} is the beginning of
 */
public record FindCustomers(
        @NotNull By by,
        @Personal @NotBlank @Size(max = 100) String text,
        @NotNull @Valid PageOf page) implements CrossChecked {

    /** By what a customer is looked for. */
    public enum By {
        /** In characters, by how they are read (wangxiaoming) or by the initials of that (wxm). */
        NAME,
        /** With its country or without, with or without blanks and a leading 0. */
        PHONE,
        /** 统一社会信用代码 */
        COMPANY_CODE
    }

    @Override
    public List<FieldFault> crossFaults() {
        return by == null || text == null ? List.of() : SearchText.faults(text, beginning());
    }

    SearchToken beginning() {
        return switch (by) {
            case NAME -> SearchToken.name(text);
            case PHONE -> SearchToken.phone(text);
            case COMPANY_CODE -> SearchToken.companyCode(text);
        };
    }
}
