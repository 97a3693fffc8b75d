package dev.aftercare.usecase.keyaccount;

import dev.aftercare.usecase.call.PageOf;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * Asks for the key accounts that are to be contacted.
 *
 * @param overdue only those whose day is over; today's too where it is false
 */
public record FindDueContacts(
        boolean overdue, @NotNull @Valid PageOf page) {}
