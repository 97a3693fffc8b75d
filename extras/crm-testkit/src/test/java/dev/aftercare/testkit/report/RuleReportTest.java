package dev.aftercare.testkit.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class RuleReportTest {

    private static final Path TEST_CLASSES = Path.of("target", "test-classes");

    @Test
    void rulesStandInTheirOrderWithTheirTests() throws IOException {
        RuleReport report = RuleReport.of(List.of(TEST_CLASSES, Path.of("target", "no-such-folder")));
        assertThat(report.tests().keySet()).containsExactly("HC-8", "ZZZ-2", "ZZZ-2b", "ZZZ-10");
        assertThat(report.tests().get("ZZZ-2")).containsExactly("Tagged#one", "Tagged#two");
        assertThat(report.unreadable()).isEmpty();
    }

    @Test
    void tagsOfAClassCountForAllOfItsTestsAndOtherTagsForNone() throws IOException {
        RuleReport report = RuleReport.of(List.of(TEST_CLASSES));
        assertThat(report.tests().get("HC-8")).containsExactly("Tagged#law", "Tagged#one", "Tagged#two");
        assertThat(report.table())
                .contains("ZZZ-10  (1)\n    Tagged#law\n")
                .doesNotContain("slow")
                .doesNotContain("helper");
    }

    /** Looked at, and never run: neither class nor methods are such that an engine takes them. */
    @Tag("HC-8")
    abstract static class Tagged {

        @Test
        @Tag("ZZZ-2")
        @Tag("slow")
        void one() {}

        @TestFactory
        @Tag("ZZZ-2")
        @Tag("ZZZ-2b")
        abstract List<Object> two();

        @Property
        @net.jqwik.api.Tag("ZZZ-10")
        abstract void law();

        @Tag("ZZZ-3")
        void helper() {}
    }
}
