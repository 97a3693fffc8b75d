package dev.aftercare.usecase.appointment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Asks for a dealer's day; without {@code date} it is today in the dealer's zone. */
public record SeeDay(@Nullable LocalDate date) {}
