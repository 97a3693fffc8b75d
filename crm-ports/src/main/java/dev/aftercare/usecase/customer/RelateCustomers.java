package dev.aftercare.usecase.customer;

import dev.aftercare.domain.customer.RelationRole;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Says what a customer is to another one (CUS-1): they are {@code role} to {@code other}.
 *
 * @param since the first day; today where it is absent
 */
public record RelateCustomers(
        @NotNull UUID customer,
        @NotNull UUID other,
        @NotNull RelationRole role,
        @Nullable LocalDate since) {}
