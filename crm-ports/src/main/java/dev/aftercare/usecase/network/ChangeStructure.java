package dev.aftercare.usecase.network;

import dev.aftercare.usecase.constraint.ShortCode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Changes which brands and regions the network has (NET-1).
 *
 * @param brands all of them by their codes; none where they are not told apart
 * @param regions all of them; without any, the region of each dealer is a name of its own
 */
public record ChangeStructure(
        @NotNull @Size(max = 100) List<@NotNull @ShortCode String> brands,
        @NotNull @Size(max = 2000) List<@NotNull @Valid RegionInput> regions) {

    /**
     * A region or branch.
     *
     * @param code by which dealers and supervisors name it
     * @param parent the code of the one that it is part of; none at the top
     */
    public record RegionInput(
            @NotBlank @Size(max = 100) String code,
            @NotBlank @Size(max = 200) String name,
            @Nullable @Size(max = 100) String parent) {}
}
