package dev.aftercare.usecase.keyaccount;

import dev.aftercare.domain.keyaccount.AgreedTerms;
import dev.aftercare.usecase.call.CrossChecked;
import dev.aftercare.usecase.call.FaultCode;
import dev.aftercare.usecase.call.FieldFault;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps what was agreed with a key account, in the place of what was agreed before (CUS-10). */
public record AgreeTerms(
        @NotNull UUID account,
        @NotBlank @Size(max = AgreedTerms.LONGEST) String words,
        @NotNull LocalDate from,
        @Nullable LocalDate until)
        implements CrossChecked {

    @Override
    public List<FieldFault> crossFaults() {
        return from == null || until == null || !until.isBefore(from)
                ? List.of()
                : List.of(FieldFault.of("until", FaultCode.BEFORE_FROM, until.toString()));
    }

    AgreedTerms toTerms() {
        return new AgreedTerms(words.strip(), from, Optional.ofNullable(until));
    }
}
