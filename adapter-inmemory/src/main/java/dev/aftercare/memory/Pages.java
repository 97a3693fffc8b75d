package dev.aftercare.memory;

import dev.aftercare.memory.table.Index;
import dev.aftercare.memory.table.Key;
import dev.aftercare.memory.table.View;
import dev.aftercare.port.shared.NewestPlace;
import dev.aftercare.port.shared.Page;
import dev.aftercare.port.shared.PageRequest;
import java.util.Comparator;
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

    /** One page with the newest first, where an instant and an id follow each of the prefixes. */
    static <V> Page<V> newestFirst(
            View<V> rows,
            Index<V> index,
            List<Key> prefixes,
            Predicate<? super V> wanted,
            PageRequest request,
            Function<V, NewestPlace> place) {
        int most = request.limit() + 1;
        Comparator<V> upwards = Comparator.comparing(
                row -> Key.of(place.apply(row).at(), place.apply(row).id()));
        List<V> newest = prefixes.stream()
                .flatMap(prefix -> {
                    Key to = request.afterKey(NewestPlace::read)
                            .map(after -> prefix.plus(after.at(), after.id()))
                            .orElse(prefix.end());
                    return Limits.last(rows.between(index, prefix, to, wanted, Integer.MAX_VALUE), most).stream();
                })
                .sorted(upwards.reversed())
                .limit(most)
                .toList();
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
        return byId(rows, index, List.of(prefix), wanted, request, id);
    }

    /** The same, where the id follows each of the prefixes. */
    static <V> Page<V> byId(
            View<V> rows,
            Index<V> index,
            List<Key> prefixes,
            Predicate<? super V> wanted,
            PageRequest request,
            Function<V, UUID> id) {
        int most = request.limit() + 1;
        Comparator<V> upwards = Comparator.comparing(row -> Key.of(id.apply(row)));
        List<V> first = prefixes.stream()
                .flatMap(prefix -> {
                    Key from = request.afterKey(UUID::fromString)
                            .map(after -> prefix.plus(after).end())
                            .orElse(prefix);
                    return rows.between(index, from, prefix.end(), wanted, most).stream();
                })
                .sorted(upwards)
                .limit(most)
                .toList();
        return Page.of(first, request, row -> id.apply(row).toString());
    }
}
