package dev.aftercare.usecase.importing;

import com.google.common.collect.ImmutableSortedMap;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.Optional;

/**
 * How columns become fields. It is data: where it comes from (JSON, a form) is the host's business.
 *
 * @param kind what the rows are, for example {@code customers}; see {@link ImportDesk#kinds()}
 * @param system the system that the rows come from; with the row's reference it names a thing for ever
 * @param fields by the field's name; what is not among them stays as it is in things that are known
 */
public record ImportMapping(
        @NotBlank @Size(max = 40) String kind,
        @NotBlank @Size(max = 40) String system,
        @NotEmpty @Size(max = 100) Map<@NotBlank @Size(max = 40) String, @NotNull @Valid FieldMapping> fields) {

    public ImportMapping {
        fields = ImmutableSortedMap.copyOf(fields);
    }

    /** How one field is mapped. */
    public Optional<FieldMapping> field(String name) {
        return Optional.ofNullable(fields.get(name));
    }
}
