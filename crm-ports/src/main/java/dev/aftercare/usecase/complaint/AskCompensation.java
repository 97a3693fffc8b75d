package dev.aftercare.usecase.complaint;

import dev.aftercare.usecase.call.MoneyInput;
import dev.aftercare.usecase.call.Personal;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * Asks the next level that may for a compensation above one's own authority (CMP-8, NET-6).
 *
 * @param why for who decides; kept with it, and told in no event
 */
public record AskCompensation(
        @NotNull UUID complaint,
        @NotNull @Valid MoneyInput compensation,
        @Personal @NotBlank @Size(max = 1000) String why) {}
