package dev.aftercare.usecase.customer;

import dev.aftercare.domain.customer.CustomerField;
import dev.aftercare.usecase.call.CrossChecked;
import dev.aftercare.usecase.call.FaultCode;
import dev.aftercare.usecase.call.FieldFault;
import dev.aftercare.usecase.call.Personal;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Records what the call centre found of a customer's data (CUS-3a, CUS-3b); what is wrong goes back to the dealer. */
public record RecordVerdicts(
        @NotNull UUID customer, @NotEmpty @Size(max = 60) List<@NotNull @Valid Verdict> verdicts)
        implements CrossChecked {

    /**
     * What was found of one field.
     *
     * @param value which of several contact points, as it stands in the record; without it all of the field
     * @param right or else wrong, or missing where the field is empty. An empty field is right where a notice asks for it and the customer has no
     *     such thing
     */
    public record Verdict(
            @NotNull CustomerField field,
            @Personal @Nullable @Size(max = 500) String value,
            @NotNull Boolean right) {

        /** The whole field is right or wrong. */
        public static Verdict of(CustomerField field, boolean right) {
            return new Verdict(field, null, right);
        }
    }

    /** A field, or one value of it, is judged once. */
    @Override
    public List<FieldFault> crossFaults() {
        List<FieldFault> faults = new ArrayList<>();
        Set<List<Object>> judged = new HashSet<>();
        for (int i = 0; verdicts != null && i < verdicts.size(); i++) {
            Verdict verdict = verdicts.get(i);
            if (verdict != null
                    && verdict.field() != null
                    && !judged.add(List.of(verdict.field(), CustomerData.strip(verdict.value())))) {
                faults.add(FieldFault.of(
                        "verdicts[" + i + "].field",
                        FaultCode.USED_TWICE,
                        verdict.field().name()));
            }
        }
        return faults;
    }
}
