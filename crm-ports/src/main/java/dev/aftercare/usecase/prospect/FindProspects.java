package dev.aftercare.usecase.prospect;

import dev.aftercare.usecase.call.PageOf;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Lists the dealer's A cards by id (CUS-4a).
 *
 * @param consultant whose they are; everybody's where absent
 */
public record FindProspects(
        @Nullable UUID consultant, @NotNull @Valid PageOf page) {}
