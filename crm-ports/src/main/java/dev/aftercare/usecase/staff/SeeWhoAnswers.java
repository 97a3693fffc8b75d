package dev.aftercare.usecase.staff;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who answers for somebody's open work (NET-5).
 *
 * @param day in the dealer's zone; today where absent
 */
public record SeeWhoAnswers(@NotNull UUID staff, @Nullable LocalDate day) {}
