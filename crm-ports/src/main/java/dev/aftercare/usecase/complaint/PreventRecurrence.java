package dev.aftercare.usecase.complaint;

import dev.aftercare.usecase.call.Personal;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Plans what is done so that it does not happen again (CMP-5), also after closing.
 *
 * @param owner a member of this dealer's staff
 * @param until a day of the dealer's zone
 */
public record PreventRecurrence(
        @NotNull UUID complaint,
        @Personal @NotBlank @Size(max = 2000) String what,
        @NotNull UUID owner,
        @NotNull LocalDate until) {}
