package dev.aftercare.domain.vehicle;

import dev.aftercare.domain.shared.OrganisationId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A car carried a plate, as one dealer recorded it (VEH-1), from its first day (included) to the day since when it carries another one (not
 * included).
 *
 * @param recordedBy the dealer; empty for who sees it by a ground at another dealer (NET-2)
 * @param until empty where it carries it still
 */
public record PlatePeriod(Optional<OrganisationId> recordedBy, Plate plate, LocalDate from, Optional<LocalDate> until) {

    /** The same as {@code onlooker} sees it: who recorded it is its own or unknown; the manufacturer, which is no dealer, sees all. */
    public PlatePeriod seenBy(Optional<OrganisationId> onlooker) {
        boolean isOpen = onlooker.isEmpty() || recordedBy.equals(onlooker);
        return isOpen ? this : new PlatePeriod(Optional.empty(), plate, from, until);
    }
}
