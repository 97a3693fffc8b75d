package dev.aftercare.port.shared;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A page of items and where the next one starts.
 *
 * @param next absent on the last page
 */
public record Page<T>(List<T> items, Optional<Cursor> next) {

    public Page {
        items = List.copyOf(items);
    }

    /**
     * The page made of what a storage found when it looked for one item more than was asked.
     *
     * @param sortKey the unique key by which the items are sorted
     */
    public static <T> Page<T> of(List<T> oneMore, PageRequest request, Function<? super T, String> sortKey) {
        if (oneMore.size() <= request.limit()) {
            return new Page<>(oneMore, Optional.empty());
        }
        List<T> items = oneMore.subList(0, request.limit());
        return new Page<>(items, Optional.of(Cursor.after(sortKey.apply(items.get(items.size() - 1)))));
    }

    /**
     * All items there are, asked for page by page as they are taken.
     *
     * @param pages gives the page that is asked for
     */
    public static <T> Stream<T> all(Function<PageRequest, Page<T>> pages) {
        return Stream.iterate(
                        Optional.of(pages.apply(PageRequest.first(PageRequest.MOST))),
                        Optional::isPresent,
                        page -> page.flatMap(Page::next)
                                .map(cursor -> pages.apply(new PageRequest(Optional.of(cursor), PageRequest.MOST))))
                .flatMap(page -> page.orElseThrow().items().stream());
    }

    /** The same page with each item turned into another. */
    public <R> Page<R> map(Function<? super T, ? extends R> change) {
        return new Page<>(items.stream().<R>map(change).toList(), next);
    }
}
