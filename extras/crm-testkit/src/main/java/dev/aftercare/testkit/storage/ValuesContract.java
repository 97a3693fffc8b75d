package dev.aftercare.testkit.storage;

import static dev.aftercare.testkit.given.Given.NOW;
import static dev.aftercare.testkit.given.Given.TOMORROW;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.access.Scope;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/** Values come back as they were written: instants, days and texts, whatever the default zone of the JVM. */
public interface ValuesContract extends OnStorage {

    @Test
    @Tag("NET-1")
    default void instantsOfAllTimesKeepTheirMicroseconds() {
        TwoDealers network = TwoDealers.in(this);
        for (String at : List.of(
                "1970-01-01T00:00:00.000001Z",
                "2026-03-02T01:00:00.999999Z",
                "2038-01-19T03:14:08Z",
                "9999-12-31T12:00:00.000001Z")) {
            assertKept(network, Instant.parse(at), TOMORROW, "text");
        }
    }

    @Test
    @Tag("NET-1")
    default void daysOfAllTimesAreTheSameDays() {
        TwoDealers network = TwoDealers.in(this);
        for (String day : List.of("1900-01-02", "1970-01-01", "2024-02-29", "9999-12-30")) {
            assertKept(network, NOW, LocalDate.parse(day), "text");
        }
    }

    @Test
    @Tag("NET-1")
    default void textsOfAllScriptsAreTheSameTexts() {
        TwoDealers network = TwoDealers.in(this);
        for (String text : List.of(
                "O'Neil \"\\'; drop table x; -- %_ :name ? {}",
                "上海市浦东新区".repeat(28) + "1234",
                "\uD83D\uDE97\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67".repeat(20),
                "\uD842\uDFB7 e\u0301 \u00E9 \u0130i \u202Eabc",
                "  two\tlines\r\nand blanks  ",
                "null")) {
            assertKept(network, NOW, TOMORROW, text);
        }
    }

    @Test
    @Tag("NET-1")
    @ResourceLock(Resources.TIME_ZONE)
    default void defaultZoneOfTheJvmChangesNoValue() {
        TimeZone before = TimeZone.getDefault();
        TwoDealers network = TwoDealers.in(this);
        try {
            for (String zone : List.of("Asia/Shanghai", "Pacific/Apia", "America/New_York", "Pacific/Kiritimati")) {
                TimeZone.setDefault(TimeZone.getTimeZone(zone));
                assertKeptFromZoneToZone(network, "2011-12-30T11:00:00.000001Z", "2011-12-30");
                assertKeptFromZoneToZone(network, "2026-03-08T07:30:00.5Z", "1900-01-02");
                assertKeptFromZoneToZone(network, "2026-11-01T06:30:00Z", "2026-03-08");
            }
        } finally {
            TimeZone.setDefault(before);
        }
    }

    private void assertKeptFromZoneToZone(TwoDealers network, String at, String day) {
        TimeZone here = TimeZone.getDefault();
        Everything all = new Everything(this, network, Instant.parse(at), LocalDate.parse(day), "text");
        writeAt(Instant.parse(at), Scope.network(), all::write);
        assertFound(all, at);
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
        assertFound(all, at);
        TimeZone.setDefault(here);
    }

    private void assertFound(Everything all, String at) {
        Map<String, List<?>> found = readAt(Instant.parse(at), Scope.network(), all::found);
        assertSame(all, found);
    }

    private void assertKept(TwoDealers network, Instant at, LocalDate day, String text) {
        Everything all = new Everything(this, network, at, day, text);
        writeAt(at, Scope.network(), all::write);
        assertSame(all, readAt(at, Scope.network(), all::found));
    }

    /** Other things may stand beside them: only what was written now is looked for. */
    private static void assertSame(Everything all, Map<String, List<?>> found) {
        all.written().forEach((store, values) -> {
            List<?> there = found.getOrDefault(store, List.of());
            values.forEach(value -> assertThat(there.contains(value))
                    .as("%s: %s in %s", store, value, there)
                    .isTrue());
        });
    }
}
