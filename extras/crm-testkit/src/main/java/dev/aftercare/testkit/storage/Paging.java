package dev.aftercare.testkit.storage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.port.shared.Cursor;
import dev.aftercare.port.shared.Page;
import dev.aftercare.port.shared.PageRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What every paged answer promises. */
final class Paging {

    private Paging() {}

    /** That pages of every size, put together, are {@code whole} in this order, each thing once. */
    static <T> void assertPages(List<T> whole, Function<PageRequest, Page<T>> pages) {
        for (int size = 1; size <= whole.size() + 1; size++) {
            assertThat(collect(size, pages)).as("in pages of %d", size).isEqualTo(whole);
        }
        assertThat(pages.apply(PageRequest.first(PageRequest.MOST)).items()).isEqualTo(whole);
        assertForeignCursorsAreNoBreakdown(pages);
    }

    /** Everything in pages of {@code size}, each cursor handed back as the text that was given out. */
    static <T> List<T> collect(int size, Function<PageRequest, Page<T>> pages) {
        List<T> all = new ArrayList<>();
        Page<T> page = pages.apply(PageRequest.first(size));
        all.addAll(page.items());
        while (page.next().isPresent()) {
            assertThat(page.items()).as("a page that is not the last").hasSize(size);
            Cursor cursor = new Cursor(page.next().get().text());
            page = pages.apply(new PageRequest(Optional.of(cursor), size));
            assertThat(page.items()).as("a page that was announced").isNotEmpty();
            all.addAll(page.items());
        }
        return all;
    }

    /** A cursor of another list is answered with a page or with IllegalArgumentException, never with a breakdown. */
    private static <T> void assertForeignCursorsAreNoBreakdown(Function<PageRequest, Page<T>> pages) {
        for (Cursor foreign : List.of(new Cursor("!"), Cursor.after("none of ours"), Cursor.after("0|0|0"))) {
            try {
                assertThat(pages.apply(new PageRequest(Optional.of(foreign), 1)).items())
                        .hasSizeLessThanOrEqualTo(1);
            } catch (IllegalArgumentException refused) {
                assertThat(refused).isNotInstanceOf(NullPointerException.class);
            }
        }
    }
}
