package dev.aftercare.usecase.door;

import dev.aftercare.domain.time.TimeRange;
import dev.aftercare.domain.time.ZonedDate;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The days that a question names, as a range of time. */
public final class Period {

    private static final Instant BEGINNING = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant END = Instant.parse("9999-12-31T00:00:00Z");

    private Period() {}

    /**
     * From the beginning of the first day to the end of the last one, in the zone of the scope's dealer, or of the manufacturer in wider scopes.
     * Empty where the days run backwards.
     *
     * @param from none for the beginning of time
     * @param to included; none for no end
     */
    public static Optional<TimeRange> of(Work work, @Nullable LocalDate from, @Nullable LocalDate to) {
        ZoneId zone = work.zoneOf(work.organisationOrManufacturer());
        Instant start = from == null ? BEGINNING : ZonedDate.of(from, zone).start();
        Instant end = to == null ? END : ZonedDate.of(to, zone).end();
        return start.isBefore(end) ? Optional.of(new TimeRange(start, end)) : Optional.empty();
    }
}
