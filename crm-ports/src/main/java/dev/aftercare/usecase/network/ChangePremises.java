package dev.aftercare.usecase.network;

import dev.aftercare.usecase.constraint.ShortCode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Changes how a dealer is laid out, and how customers find it: parking places, departments, address and way (NET-1, APT-5a). */
public record ChangePremises(@NotNull @Valid Premises premises) {

    /**
     * How it is laid out.
     *
     * @param parkingPlaces all of them by their codes
     * @param departments all of them; without any, posts name theirs freely
     * @param address where it is, as customers read it; left out, it is not told
     * @param directions how to get there, in words or as a link to a map; left out, they are not told
     */
    public record Premises(
            @NotNull @Size(max = 2000) List<@NotNull @ShortCode String> parkingPlaces,
            @NotNull @Size(max = 200) List<@NotNull @Valid DepartmentInput> departments,
            @Nullable @Size(max = 300) String address,
            @Nullable @Size(max = 300) String directions) {

        /** Of a dealer that does not tell where it is. */
        public Premises(List<String> parkingPlaces, List<DepartmentInput> departments) {
            this(parkingPlaces, departments, null, null);
        }
    }

    /** A department. */
    public record DepartmentInput(
            @NotNull @ShortCode String code,
            @NotBlank @Size(max = 200) String name) {}
}
