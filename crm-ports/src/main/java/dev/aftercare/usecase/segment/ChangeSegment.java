package dev.aftercare.usecase.segment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Makes the next version of a segment (CUS-12); the earlier ones are kept. */
public record ChangeSegment(
        @NotNull UUID segment, @NotNull @Valid SegmentInput definition) {}
