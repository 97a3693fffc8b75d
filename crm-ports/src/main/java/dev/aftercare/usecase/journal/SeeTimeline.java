package dev.aftercare.usecase.journal;

import dev.aftercare.domain.shared.SubjectKind;
import dev.aftercare.usecase.call.PageOf;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Asks for everything that happened about one customer, car or appointment (CUS-5). */
public record SeeTimeline(
        @NotNull SubjectKind kind,
        @NotNull UUID id,
        @NotNull @Valid PageOf page) {}
