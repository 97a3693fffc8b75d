package dev.aftercare.usecase.followup;

import dev.aftercare.domain.followup.Occasion;
import dev.aftercare.usecase.call.PageOf;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** Asks for the calls that are due today or overdue; with an {@code occasion} only for those that are about such a thing. */
public record FindDueCalls(
        @Nullable Occasion occasion, @NotNull @Valid PageOf page) {}
