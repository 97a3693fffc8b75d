package dev.aftercare.usecase.segment;

import dev.aftercare.domain.segment.SegmentDefinition;
import dev.aftercare.usecase.call.CrossChecked;
import dev.aftercare.usecase.call.FieldFault;
import dev.aftercare.usecase.constraint.CurrencyCode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a segment is to be (CUS-12).
 *
 * @param currency in which spend is counted
 * @param persona makes it a persona
 */
public record SegmentInput(
        @NotBlank @Size(max = 100) String name,
        @NotNull @Valid ConditionInput condition,
        @NotNull @CurrencyCode String currency,
        @Nullable @Valid PersonaInput persona)
        implements CrossChecked {

    /** A segment that is no persona. */
    public static SegmentInput of(String name, ConditionInput condition, String currency) {
        return new SegmentInput(name, condition, currency, null);
    }

    @Override
    public List<FieldFault> crossFaults() {
        return condition == null
                ? List.of()
                : condition.faultsOfTheWhole().stream()
                        .map(fault -> fault.field().isEmpty()
                                ? new FieldFault("condition", fault.code(), fault.value(), fault.arguments())
                                : fault.under("condition."))
                        .toList();
    }

    SegmentDefinition toDefinition() {
        return new SegmentDefinition(
                name.strip(),
                condition.toCondition(),
                Currency.getInstance(currency),
                Optional.ofNullable(persona).map(PersonaInput::toPersona));
    }
}
