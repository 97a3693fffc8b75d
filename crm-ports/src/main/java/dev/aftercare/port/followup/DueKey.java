package dev.aftercare.port.followup;

import dev.aftercare.domain.followup.FollowUp;
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

    /** Reads the text form; throws {@link RuntimeException} for anything else. */
    public static DueKey parse(String text) {
        String[] parts = text.split("/", -1);
        if (parts.length != 3) {
            throw new IllegalArgumentException("no place in a worklist");
        }
        return new DueKey(LocalDate.parse(parts[0]), Instant.parse(parts[1]), UUID.fromString(parts[2]));
    }

    @Override
    public String toString() {
        return lastDay + "/" + due + "/" + id;
    }
}
