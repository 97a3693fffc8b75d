package dev.aftercare.memory;

import dev.aftercare.memory.table.Index;
import dev.aftercare.memory.table.Key;
import dev.aftercare.memory.table.View;
import dev.aftercare.port.shared.NewestPlace;
import dev.aftercare.port.shared.Page;
import dev.aftercare.port.shared.PageRequest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;

/** Pages by sort keys, one function for all ports. */
final class Pages {

    private Pages() {}

    /**
     * One page of the rows under a prefix of an index's keys.
     *
     * @param keyBehindPrefix turns the sort key of a cursor into what follows the prefix
     * @param sortKey of a row, as cursors carry it
     */
    static <V> Page<V> page(
            View<V> rows,
            Index<V> index,
            Key prefix,
            Predicate<? super V> wanted,
            PageRequest request,
            Function<String, Key> keyBehindPrefix,
            Function<V, String> sortKey) {
        Key from = request.afterKey(keyBehindPrefix).map(Key::end).orElse(prefix);
        return Page.of(rows.between(index, from, prefix.end(), wanted, request.limit() + 1), request, sortKey);
    }

    /** One page with the newest first, where an instant and an id follow the prefix. */
    static <V> Page<V> newestFirst(
            View<V> rows,
            Index<V> index,
            Key prefix,
            Predicate<? super V> wanted,
            PageRequest request,
            Function<V, NewestPlace> place) {
        Key to = request.afterKey(NewestPlace::read)
                .map(after -> prefix.plus(after.at(), after.id()))
                .orElse(prefix.end());
        List<V> upwards = rows.between(index, prefix, to, wanted, Integer.MAX_VALUE);
        List<V> newest = new ArrayList<>(Limits.last(upwards, request.limit() + 1));
        Collections.reverse(newest);
        return Page.of(newest, request, row -> place.apply(row).toString());
    }

    /** One page in the order of ids, where the id is all that follows the prefix. */
    static <V> Page<V> byId(
            View<V> rows,
            Index<V> index,
            Key prefix,
            Predicate<? super V> wanted,
            PageRequest request,
            Function<V, UUID> id) {
        return page(
                rows,
                index,
                prefix,
                wanted,
                request,
                text -> prefix.plus(UUID.fromString(text)),
                row -> id.apply(row).toString());
    }
}
