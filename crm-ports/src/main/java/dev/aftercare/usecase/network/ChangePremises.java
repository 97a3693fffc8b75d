package dev.aftercare.usecase.network;

import dev.aftercare.usecase.constraint.ShortCode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Changes how a dealer is laid out: parking places and departments (NET-1). */
public record ChangePremises(@NotNull @Valid Premises premises) {

    /**
     * How it is laid out.
     *
     * @param parkingPlaces all of them by their codes
     * @param departments all of them; without any, posts name theirs freely
     */
    public record Premises(
            @NotNull @Size(max = 2000) List<@NotNull @ShortCode String> parkingPlaces,
            @NotNull @Size(max = 200) List<@NotNull @Valid DepartmentInput> departments) {}

    /** A department. */
    public record DepartmentInput(
            @NotNull @ShortCode String code,
            @NotBlank @Size(max = 200) String name) {}
}
