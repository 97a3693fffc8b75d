package dev.aftercare.examples.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The Java samples of the README and the docs are regions of code that tests run, to the letter. */
class DocumentedSamplesTest {

    private static final Path ROOT = Path.of(System.getProperty("aftercare.root", "../.."));
    private static final String EMBEDDING = "examples/embedding/src/";
    private static final String TIME = "crm-domain/src/test/java/dev/aftercare/domain/time/";

    @ParameterizedTest
    @CsvSource({
        "embedding, main/java/dev/aftercare/examples/embedding/FirstBooking.java",
        "joining, main/java/dev/aftercare/examples/embedding/HostTransaction.java",
        "postgres, main/java/dev/aftercare/examples/embedding/OnPostgres.java",
        "clock, test/java/dev/aftercare/examples/embedding/StandingClockTest.java"
    })
    void aSampleOfTheReadmeIsARegionOfRunningCode(String name, String file) throws IOException {
        assertIsRegion("README.md", name, EMBEDDING + file);
    }

    @ParameterizedTest
    @CsvSource({
        "eight-hours, WorkingTimeTest.java",
        "official-days, WorkingTimeTest.java",
        "national-day, WorkingDaysTest.java",
        "pause, PausableClockTest.java",
        "recurrence, RecurrenceTest.java",
        "months, DateRangeTest.java",
        "free, FreeTimeTest.java"
    })
    void aSampleOfBusinessTimeIsARegionOfATest(String name, String file) throws IOException {
        assertIsRegion("docs/business-time.md", name, TIME + file);
    }

    @ParameterizedTest
    @CsvSource({"README.md, 4", "docs/business-time.md, 7"})
    void everySampleIsCompared(String document, int samples) throws IOException {
        assertThat(Pattern.compile("```java")
                        .matcher(Files.readString(ROOT.resolve(document)))
                        .results())
                .hasSize(samples);
    }

    @ParameterizedTest
    @CsvSource({"h2, h2.version", "flyway-core, flyway.version"})
    void theDependenciesHaveTheVersionsThatAreTestedHere(String artifact, String property) throws IOException {
        String readme = Files.readString(ROOT.resolve("README.md"));
        String pom = Files.readString(ROOT.resolve("pom.xml"));
        assertThat(only(readme, "<artifactId>" + artifact + "</artifactId>\\s*<version>(.*?)</version>"))
                .isEqualTo(only(pom, "<" + property + ">(.*?)</" + property + ">"));
    }

    private static void assertIsRegion(String document, String name, String file) throws IOException {
        assertThat(sample(Files.readString(ROOT.resolve(document)), name))
                .isEqualTo(region(Files.readString(ROOT.resolve(file)), name));
    }

    private static String sample(String document, String name) {
        return only(document, "<!-- sample: " + name + " -->\n```java\n(.*?)```");
    }

    private static String region(String source, String name) {
        return only(source, "// tag::" + name + "\\[]\n(.*?)[ ]*// end::" + name + "\\[]")
                .stripIndent();
    }

    private static String only(String text, String pattern) {
        Matcher matcher = Pattern.compile(pattern, Pattern.DOTALL).matcher(text);
        assertThat(matcher.find()).as(pattern).isTrue();
        return matcher.group(1).stripTrailing().stripIndent();
    }
}
