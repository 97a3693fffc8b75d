package dev.aftercare.port.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageTest {

    @Test
    void onlyWhereThereIsMoreAPageHasANext() {
        PageRequest two = PageRequest.first(2);

        assertThat(Page.of(List.of("a", "b"), two, item -> item))
                .isEqualTo(new Page<>(List.of("a", "b"), Optional.empty()));
        assertThat(Page.of(List.of("a", "b", "c"), two, item -> item))
                .isEqualTo(new Page<>(List.of("a", "b"), Optional.of(Cursor.after("b"))));
        assertThat(Page.of(List.<String>of(), two, item -> item).next()).isEmpty();
    }

    @Test
    void aPageOfOtherThingsGoesOnAtTheSamePlace() {
        Page<String> page = new Page<>(List.of("a", "bb"), Optional.of(Cursor.after("bb")));

        assertThat(page.map(String::length)).isEqualTo(new Page<>(List.of(1, 2), page.next()));
    }

    @Test
    void aPageHasOneTo200Items() {
        assertThat(PageRequest.first(200).limit()).isEqualTo(200);
        assertThatThrownBy(() -> PageRequest.first(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PageRequest.first(201)).hasMessageContaining("201");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "017f22e2-79b0-7cc3-98c4-dc0c0c07398f", "王小明/1", "𠮷"})
    void aCursorLeadsBackToItsSortKey(String key) {
        Cursor cursor = Cursor.after(key);

        assertThat(cursor.text()).matches("[A-Za-z0-9_-]*");
        assertThat(new Cursor(cursor.text()).sortKey()).isEqualTo(key);
    }

    @Test
    void aCursorOfAnotherListIsNoCursorOfThisOne() {
        PageRequest page = new PageRequest(Optional.of(Cursor.after("7/2026")), 10);

        assertThat(page.afterKey(key -> key.split("/", 2)[0])).contains("7");
        assertThat(PageRequest.first(10).afterKey(Long::parseLong)).isEmpty();
        assertThatThrownBy(() -> page.afterKey(Long::parseLong)).isInstanceOf(UnknownCursorException.class);
        assertThatThrownBy(() -> page.afterKey(Instant::parse)).isInstanceOf(UnknownCursorException.class);
        assertThatThrownBy(() -> page.afterKey(key -> key.split("/", 3)[2]))
                .isInstanceOfSatisfying(
                        UnknownCursorException.class,
                        thrown -> assertThat(thrown.text())
                                .isEqualTo(Cursor.after("7/2026").text()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"A", "a b", "a=", "_w", "AA", "YX"})
    void aTextThatNoPageGaveOutIsNoCursor(String text) {
        assertThatThrownBy(() -> new Cursor(text).sortKey()).isInstanceOf(UnknownCursorException.class);
    }
}
