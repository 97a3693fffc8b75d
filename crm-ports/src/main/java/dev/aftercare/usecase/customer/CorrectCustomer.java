package dev.aftercare.usecase.customer;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Replaces the data of a customer (CUS-1); what is absent in {@code data} is known no more. */
public record CorrectCustomer(
        @NotNull UUID customer, @NotNull @Valid RegisterCustomer data) {}
