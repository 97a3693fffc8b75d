package dev.aftercare.port.keyaccount;

import dev.aftercare.domain.keyaccount.KeyAccount;
import java.time.LocalDate;
import java.util.UUID;

/** The place of a key account in the list of due contacts, as cursors carry it: by the day, then by its id. */
public record DuePlace(LocalDate next, UUID id) {

    /** Before every place. */
    public static final DuePlace FIRST = new DuePlace(LocalDate.of(1, 1, 1), new UUID(0, 0));

    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);
    private static final String SEPARATOR = "/";

    /** The place of {@code account}. */
    public static DuePlace of(KeyAccount account) {
        return new DuePlace(account.plan().next(), account.id().value());
    }

    /** Reads {@link #toString}; throws {@link RuntimeException} for anything else, also for days that no storage can keep. */
    public static DuePlace read(String text) {
        String[] parts = text.split(SEPARATOR, 2);
        LocalDate next = LocalDate.parse(parts[0]);
        if (next.isBefore(FIRST.next) || next.isAfter(LAST)) {
            throw new IllegalArgumentException("nothing is due on " + next);
        }
        return new DuePlace(next, UUID.fromString(parts[1]));
    }

    @Override
    public String toString() {
        return next + SEPARATOR + id;
    }
}
