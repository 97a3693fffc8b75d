package dev.aftercare.usecase.followup;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Asks for the numbers of a dealer's day; without {@code date} it is today in the dealer's zone. */
public record SeeCallFigures(@Nullable LocalDate date) {}
