package dev.aftercare.usecase.portal;

import dev.aftercare.usecase.call.PageOf;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Asks for the links of a customer, ended ones too. */
public record FindLinks(
        @NotNull UUID customer, @NotNull @Valid PageOf page) {}
