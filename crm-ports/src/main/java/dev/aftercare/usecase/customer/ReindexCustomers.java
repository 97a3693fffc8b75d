package dev.aftercare.usecase.customer;

import dev.aftercare.usecase.call.PageOf;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * Writes anew the words under which the customers of one page are found, as after an update that finds them by more (CUS-1). Done page by
 * page until there is no next one; doing it again changes nothing.
 */
public record ReindexCustomers(@NotNull @Valid PageOf page) {}
