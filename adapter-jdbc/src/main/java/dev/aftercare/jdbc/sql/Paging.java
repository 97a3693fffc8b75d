package dev.aftercare.jdbc.sql;

import dev.aftercare.port.shared.NewestPlace;
import dev.aftercare.port.shared.Page;
import dev.aftercare.port.shared.PageRequest;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** Where a page begins. */
public final class Paging {

    /** Before every id there is. */
    public static final UUID BEFORE_ALL = new UUID(0, 0);

    private Paging() {}

    /** The id to go on behind, of pages that are sorted by the id. */
    public static UUID afterId(PageRequest page) {
        return page.afterKey(UUID::fromString).orElse(BEFORE_ALL);
    }

    /** A page in the order of ids, of a statement that besides {@code binder}'s has the parameters after and limit. */
    public static <T> Page<T> byId(
            Session session, String sql, Binder binder, PageRequest page, RowReader<T> reader, Function<T, ?> id) {
        List<T> found = session.list(
                sql,
                parameters -> {
                    binder.bind(parameters);
                    parameters.uuid("after", afterId(page)).number("limit", page.limit() + 1L);
                },
                reader);
        return Page.of(found, page, row -> id.apply(row).toString());
    }

    /** A page with the newest first, of a statement that besides {@code binder}'s has the parameters before, before_id and limit. */
    public static <T> Page<T> newestFirst(
            Session session,
            String sql,
            Binder binder,
            PageRequest page,
            RowReader<T> reader,
            Function<T, NewestPlace> place) {
        NewestPlace before = page.afterKey(NewestPlace::read).orElse(NewestPlace.FIRST);
        List<T> found = session.list(
                sql,
                parameters -> {
                    binder.bind(parameters);
                    parameters
                            .instant("before", before.at())
                            .uuid("before_id", before.id())
                            .number("limit", page.limit() + 1L);
                },
                reader);
        return Page.of(found, page, row -> place.apply(row).toString());
    }
}
