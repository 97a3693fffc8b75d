package dev.aftercare.usecase.contact;

import dev.aftercare.domain.contact.ContactKind;
import dev.aftercare.usecase.call.PageOf;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Asks for a customer's journal, the oldest first (CUS-5). Days are in the zone of the dealer of the call, of the manufacturer for the whole
 * network, and those on which the contact was recorded: a visit that another system reported later stands where it was reported.
 *
 * @param kind one kind of contact; none for all
 * @param from the first day; none for the beginning
 * @param to the last day, included; none for no end. Before {@code from} nothing is found
 */
public record SeeContacts(
        @NotNull UUID customer,
        @Nullable ContactKind kind,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @NotNull @Valid PageOf page) {

    /** All contacts. */
    public static SeeContacts of(UUID customer, PageOf page) {
        return new SeeContacts(customer, null, null, null, page);
    }
}
