package dev.aftercare.usecase.message;

import dev.aftercare.domain.message.MessageState;
import dev.aftercare.usecase.call.PageOf;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** Lists the dealer's messages in a state. */
public record SeeMessages(
        @NotNull MessageState state, @NotNull @Valid PageOf page) {}
