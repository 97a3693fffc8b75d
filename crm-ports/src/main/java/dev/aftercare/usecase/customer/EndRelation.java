package dev.aftercare.usecase.customer;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Ends a relation between two customers (CUS-1).
 *
 * @param last the last day on which it holds; today where it is absent
 */
public record EndRelation(@NotNull UUID relation, @Nullable LocalDate last) {}
