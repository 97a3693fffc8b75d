package dev.aftercare.jdbc.sql;

import dev.aftercare.port.shared.PageRequest;
import java.util.UUID;

/** Where a page begins. */
public final class Paging {

    /** Before every id there is. */
    public static final UUID BEFORE_ALL = new UUID(0, 0);

    private Paging() {}

    /** The id to go on behind, of pages that are sorted by the id. */
    public static UUID afterId(PageRequest page) {
        return page.afterKey(UUID::fromString).orElse(BEFORE_ALL);
    }
}
