package dev.aftercare.port.followup;

import dev.aftercare.domain.followup.FollowUp;
import dev.aftercare.domain.time.TimeRange;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Where a call stands in a worklist: by the last day, then by the instant from which it may be handed out, then by the id. */
public record DueKey(LocalDate lastDay, Instant due, UUID id) {

    /** The place of a call that is still to be made. */
    public static DueKey of(FollowUp call) {
        return new DueKey(
                call.timing().lastDay(), call.nextDue().orElseThrow(), call.id().value());
    }

    private static final TimeRange STORABLE =
            new TimeRange(Instant.parse("0001-01-01T00:00:00Z"), Instant.parse("9999-12-31T23:59:59.999999Z"));

    /** Reads the text form; throws {@link RuntimeException} for anything else, also for times that no storage can keep. */
    public static DueKey parse(String text) {
        String[] parts = text.split("/", -1);
        if (parts.length != 3) {
            throw new IllegalArgumentException("no place in a worklist");
        }
        DueKey key = new DueKey(LocalDate.parse(parts[0]), Instant.parse(parts[1]), UUID.fromString(parts[2]));
        if (key.lastDay.getYear() < 1 || key.lastDay.getYear() > 9999 || !STORABLE.contains(key.due)) {
            throw new IllegalArgumentException("no call is due at " + key);
        }
        return key;
    }

    @Override
    public String toString() {
        return lastDay + "/" + due + "/" + id;
    }
}
