package dev.aftercare.usecase.segment;

import dev.aftercare.usecase.call.PageOf;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Asks for a page of what belongs to a segment: its members, or its versions. */
public record SeeSegment(
        @NotNull UUID segment, @NotNull @Valid PageOf page) {}
