package dev.aftercare.port.customer;

import dev.aftercare.domain.customer.CorrectionNotice;
import java.time.Instant;
import java.util.UUID;

/** The place of a notice in the list of those to be corrected: by its deadline, then by its id. Cursors carry its text. */
public record NoticePlace(Instant due, UUID id) {

    /** Before every place. */
    public static final NoticePlace FIRST = new NoticePlace(Instant.EPOCH, new UUID(0, 0));

    private static final Instant LAST = Instant.parse("9999-12-31T00:00:00Z");
    private static final String SEPARATOR = "/";

    /** The place of {@code notice}. */
    public static NoticePlace of(CorrectionNotice notice) {
        return new NoticePlace(notice.progress().due(), notice.id().value());
    }

    /** Reads the text of a place; throws a runtime exception that {@code Cursor.key} knows for any other text. */
    public static NoticePlace read(String text) {
        String[] parts = text.split(SEPARATOR, 2);
        Instant due = Instant.parse(parts[0]);
        if (due.isBefore(FIRST.due) || due.isAfter(LAST)) {
            throw new IllegalArgumentException("no notice is due at " + due);
        }
        return new NoticePlace(due, UUID.fromString(parts[1]));
    }

    @Override
    public String toString() {
        return due + SEPARATOR + id;
    }
}
