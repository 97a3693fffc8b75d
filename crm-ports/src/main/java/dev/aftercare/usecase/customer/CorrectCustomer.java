package dev.aftercare.usecase.customer;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * Replaces the data of a customer (CUS-1); what is absent in {@code data} is known no more, except that absent
 * details leave them as they stand. What the call centre found of a value goes with the value (CUS-3b). References only add up: one
 * that is given belongs to the customer from then on, and is refused where it is another customer's.
 */
public record CorrectCustomer(
        @NotNull UUID customer, @NotNull @Valid RegisterCustomer data) {}
