package dev.aftercare.port.complaint;

import dev.aftercare.domain.complaint.Complaint;
import java.time.Instant;
import java.util.UUID;

/**
 * The place of a complaint in the list of open ones: by the instant at which it is due, then by its id; what is not due
 * any more, or never, comes last. Cursors carry its text, the same on every storage.
 *
 * @param due {@link #NEVER} where it is not due
 */
public record DuePlace(Instant due, UUID id) {

    /** Behind every instant at which something is due. */
    public static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

    /** Before every place. */
    public static final DuePlace FIRST = new DuePlace(Instant.EPOCH, new UUID(0, 0));

    private static final String SEPARATOR = "/";

    /** The place of {@code complaint}. */
    public static DuePlace of(Complaint complaint) {
        return new DuePlace(
                complaint.clock().dueAt().orElse(NEVER), complaint.id().value());
    }

    /** Reads the text of a place; throws a runtime exception that {@code Cursor.key} knows for any other text. */
    public static DuePlace read(String text) {
        String[] parts = text.split(SEPARATOR, 2);
        Instant due = Instant.parse(parts[0]);
        if (due.isBefore(FIRST.due) || due.isAfter(NEVER)) {
            throw new IllegalArgumentException("nothing is due at " + due);
        }
        return new DuePlace(due, UUID.fromString(parts[1]));
    }

    @Override
    public String toString() {
        return due + SEPARATOR + id;
    }
}
