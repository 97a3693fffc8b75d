package dev.aftercare.usecase.merge;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/**
 * Proposes two customers who look like one (CUS-4b), as a scan for duplicates does.
 *
 * @param perMille how probable it is that they are one
 * @param reasons codes of what agrees and differs, as {@code PHONE.SAME}; no values
 */
public record ProposePair(
        @NotNull UUID first,
        @NotNull UUID second,
        @Min(0) @Max(1000) int perMille,
        @NotNull @Size(max = 50) List<@NotNull @Pattern(regexp = "[A-Z0-9_.]{1,50}") String> reasons) {}
