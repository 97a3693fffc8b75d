package dev.aftercare.usecase.prospect;

import dev.aftercare.domain.prospect.ContactWay;
import dev.aftercare.domain.prospect.ProspectSource;
import dev.aftercare.domain.prospect.Pursuit;
import dev.aftercare.usecase.call.Personal;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Opens an A card for a customer of the dealer, an owner too who wants another car (CUS-4a).
 *
 * @param consultant a sales consultant of the dealer
 * @param on the day of the first contact in the dealer's zone, not in the future; today where absent
 * @param note in the dealer's words
 */
public record OpenProspect(
        @NotNull UUID customer,
        @NotNull UUID consultant,
        @NotNull ContactWay way,
        @NotNull ProspectSource source,
        @Nullable LocalDate on,

        @Personal @Nullable @Size(max = Pursuit.LONGEST_NOTE)
        String note) {

    /** Met today, without a note. */
    public static OpenProspect today(UUID customer, UUID consultant, ContactWay way, ProspectSource source) {
        return new OpenProspect(customer, consultant, way, source, null, null);
    }
}
