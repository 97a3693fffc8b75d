package dev.aftercare.usecase.insurance;

import dev.aftercare.domain.insurance.InsuranceKind;
import dev.aftercare.domain.insurance.InsuranceTerms;
import dev.aftercare.usecase.call.CrossChecked;
import dev.aftercare.usecase.call.FaultCode;
import dev.aftercare.usecase.call.FieldFault;
import dev.aftercare.usecase.call.MoneyInput;
import dev.aftercare.usecase.call.Personal;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a policy says (VEH-5).
 *
 * @param lastDay the last day on which it insures, included
 */
public record InsuranceInput(
        @NotNull InsuranceKind kind,
        @NotBlank @Size(max = InsuranceTerms.LONGEST) String insurer,

        @Personal @NotBlank @Size(max = InsuranceTerms.LONGEST)
        String number,

        @NotNull LocalDate firstDay,
        @NotNull LocalDate lastDay,
        @Nullable @Valid MoneyInput premium)
        implements CrossChecked {

    /** A policy whose premium is not known. */
    public static InsuranceInput of(
            InsuranceKind kind, String insurer, String number, LocalDate firstDay, LocalDate lastDay) {
        return new InsuranceInput(kind, insurer, number, firstDay, lastDay, null);
    }

    @Override
    public List<FieldFault> crossFaults() {
        return firstDay == null || lastDay == null || !lastDay.isBefore(firstDay)
                ? List.of()
                : List.of(FieldFault.of("lastDay", FaultCode.BEFORE_FROM, lastDay.toString()));
    }

    InsuranceTerms toTerms() {
        return new InsuranceTerms(
                kind,
                insurer.strip(),
                number.strip(),
                firstDay,
                lastDay,
                Optional.ofNullable(premium).map(MoneyInput::toMoney));
    }
}
