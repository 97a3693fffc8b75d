package dev.aftercare.usecase.gate;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Asks for a day at the gate; without {@code date} it is today in the dealer's zone. */
public record SeeGate(@Nullable LocalDate date) {}
