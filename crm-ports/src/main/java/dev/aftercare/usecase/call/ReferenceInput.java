package dev.aftercare.usecase.call;

import dev.aftercare.domain.shared.ExternalReference;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What another system calls a thing. */
public record ReferenceInput(
        @NotBlank @Size(max = 40) String system,
        @NotBlank @Size(max = 100) String key) {

    /** As the domain knows it; after validation. */
    public ExternalReference toReference() {
        return new ExternalReference(system, key);
    }
}
