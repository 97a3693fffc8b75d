package dev.aftercare.usecase.appointment;

import dev.aftercare.usecase.call.PageOf;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Asks for the appointments whose parts a person has to see to.
 *
 * @param first the first day of appointments; left out, it is today in the dealer's zone
 */
public record SeePartsByHand(
        @Nullable LocalDate first, @NotNull @Valid PageOf page) {}
