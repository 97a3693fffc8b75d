package dev.aftercare.http.json;

import dev.aftercare.domain.specialhours.SpecialHours;
import org.jspecify.annotations.Nullable;

/**
 * Other hours of a dealer on some days, and how far those whom they concern were told.
 *
 * @param hours {@code closed} or ranges of the clock
 * @param telling the stage that the telling has come to
 * @param told how many messages and calls were asked for so far
 */
public record SpecialHoursView(
        String id,
        String first,
        String last,
        String hours,
        String reason,
        String words,
        @Nullable String segment,
        String declaredAt,
        @Nullable String withdrawnAt,
        String telling,
        int told,
        long version)
        implements Versioned, Located {

    /** The view of {@code hours}. */
    public static SpecialHoursView of(SpecialHours hours) {
        return new SpecialHoursView(
                hours.id().toString(),
                hours.days().first().toString(),
                hours.days().last().toString(),
                hours.days().hours().toString(),
                hours.notice().reason().name(),
                hours.notice().words(),
                hours.notice().nearby().map(Object::toString).orElse(null),
                hours.declaredAt().toString(),
                hours.withdrawnAt().map(Object::toString).orElse(null),
                hours.telling().stage().name(),
                hours.telling().told(),
                hours.version());
    }
}
