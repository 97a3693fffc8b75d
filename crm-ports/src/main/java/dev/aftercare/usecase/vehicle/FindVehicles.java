package dev.aftercare.usecase.vehicle;

import dev.aftercare.domain.search.SearchToken;
import dev.aftercare.usecase.call.CrossChecked;
import dev.aftercare.usecase.call.FieldFault;
import dev.aftercare.usecase.call.PageOf;
import dev.aftercare.usecase.call.Personal;
import dev.aftercare.usecase.call.SearchText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Looks for the dealer's cars by the beginning of a plate or the end of a VIN. */
public record FindVehicles(
        @NotNull By by,
        @Personal @NotBlank @Size(max = 40) String text,
        @NotNull @Valid PageOf page) implements CrossChecked {

    /** By what a car is looked for. */
    public enum By {
        PLATE,
        VIN_END
    }

    @Override
    public List<FieldFault> crossFaults() {
        return by == null || text == null ? List.of() : SearchText.faults(text, beginning());
    }

    SearchToken beginning() {
        return switch (by) {
            case PLATE -> SearchToken.plate(text);
            case VIN_END -> SearchToken.vinEnd(text);
        };
    }
}
