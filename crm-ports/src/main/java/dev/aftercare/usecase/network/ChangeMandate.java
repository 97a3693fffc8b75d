package dev.aftercare.usecase.network;

import dev.aftercare.domain.network.Trade;
import dev.aftercare.usecase.constraint.ShortCode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Changes what the manufacturer lets a dealer do (NET-1). */
public record ChangeMandate(@NotNull @Valid Mandate mandate) {

    /**
     * What a dealer may do.
     *
     * @param brands the codes of the brands it stands for
     * @param trades whether it sells, services or both
     * @param services the codes of the services it is authorised for; every one where absent
     * @param partsWarehouse the code of the manufacturer's warehouse that supplies it
     */
    public record Mandate(
            @Nullable @Size(max = 100) List<@NotNull @ShortCode String> brands,
            @NotEmpty @Size(max = 2) List<@NotNull Trade> trades,
            @Nullable @Size(max = 500) List<@NotNull @ShortCode String> services,
            @Nullable @ShortCode String partsWarehouse) {}
}
