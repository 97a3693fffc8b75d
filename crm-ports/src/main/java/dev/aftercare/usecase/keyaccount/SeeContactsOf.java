package dev.aftercare.usecase.keyaccount;

import dev.aftercare.usecase.call.PageOf;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Asks for the contacts with a key account. */
public record SeeContactsOf(
        @NotNull UUID account, @NotNull @Valid PageOf page) {}
