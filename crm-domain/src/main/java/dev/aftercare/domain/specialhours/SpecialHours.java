package dev.aftercare.domain.specialhours;

import dev.aftercare.domain.shared.Happening;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.shared.Refusal;
import dev.aftercare.domain.time.BusinessHours;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A dealer closes or extends its hours on some days, and tells those whom it concerns (CARE-11).
 *
 * @param telling how far the telling has come
 * @param withdrawnAt when the hours were put back as before
 */
public record SpecialHours(
        SpecialHoursId id,
        OrganisationId dealer,
        SpecialDays days,
        HoursNotice notice,
        Instant declaredAt,
        Optional<Instant> withdrawnAt,
        Telling telling,
        long version) {

    private static final int DAYS_AHEAD = 366;

    /** New ones; refused where they do not differ from the {@code present} hours, for past days, and more than a year ahead. */
    public static Outcome<SpecialHours> declared(
            SpecialHoursId id,
            OrganisationId dealer,
            SpecialDays days,
            BusinessHours present,
            HoursNotice notice,
            Instant now,
            LocalDate today) {
        Map<String, String> which =
                Map.of("first", days.first().toString(), "last", days.last().toString());
        if (days.first().isBefore(today) || days.last().isAfter(today.plusDays(DAYS_AHEAD))) {
            return Outcome.refused(Refusal.of(SpecialHoursRefusal.DAYS_OUT_OF_REACH, which));
        }
        if (!days.change(present)) {
            return Outcome.refused(Refusal.of(SpecialHoursRefusal.NOTHING_CHANGES, which));
        }
        SpecialHours declared = new SpecialHours(id, dealer, days, notice, now, Optional.empty(), Telling.BEGIN, 1);
        return Outcome.accepted(declared, declared.event(SpecialHoursEvent.DECLARED));
    }

    /** The hours are as before; refused where the last day is past. Nothing where they are so already. */
    public Outcome<SpecialHours> withdrawn(Instant now, LocalDate today) {
        if (withdrawnAt.isPresent()) {
            return Outcome.accepted(this);
        }
        if (days.last().isBefore(today)) {
            return Outcome.refused(Refusal.of(
                    SpecialHoursRefusal.OVER, Map.of("last", days.last().toString())));
        }
        SpecialHours withdrawn = becoming(Optional.of(now), telling.takingBack());
        return Outcome.accepted(withdrawn, withdrawn.event(SpecialHoursEvent.WITHDRAWN));
    }

    /**
     * Some more were told.
     *
     * @param next behind whom it goes on in this stage; empty where the stage is done
     */
    public Outcome<SpecialHours> told(Optional<String> next, int more) {
        SpecialHours advanced = becoming(
                withdrawnAt, telling.advanced(next, more, notice.nearby().isPresent()));
        return advanced.telling.stage().isFinished()
                ? Outcome.accepted(advanced, advanced.event(SpecialHoursEvent.TOLD))
                : Outcome.accepted(advanced);
    }

    private SpecialHours becoming(Optional<Instant> withdrawn, Telling newTelling) {
        return new SpecialHours(id, dealer, days, notice, declaredAt, withdrawn, newTelling, version + 1);
    }

    private Happening event(SpecialHoursEvent type) {
        return Happening.of(
                type,
                id.subject(),
                version,
                List.of(),
                Map.of(
                        "first", days.first().toString(),
                        "last", days.last().toString(),
                        "hours", days.hours().toString(),
                        "reason", notice.reason().name(),
                        "told", String.valueOf(telling.told())));
    }
}
