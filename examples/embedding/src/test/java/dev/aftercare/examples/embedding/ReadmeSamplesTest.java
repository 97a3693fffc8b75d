package dev.aftercare.examples.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The Java samples of the README are regions of code that the tests of this module run, to the letter. */
class ReadmeSamplesTest {

    private static final Path ROOT = Path.of(System.getProperty("aftercare.root", "../.."));
    private static final Path SOURCES = ROOT.resolve("examples/embedding/src");

    @ParameterizedTest
    @CsvSource({
        "embedding, main/java/dev/aftercare/examples/embedding/FirstBooking.java",
        "joining, main/java/dev/aftercare/examples/embedding/HostTransaction.java",
        "postgres, main/java/dev/aftercare/examples/embedding/OnPostgres.java",
        "clock, test/java/dev/aftercare/examples/embedding/StandingClockTest.java"
    })
    void aSampleIsARegionOfRunningCode(String name, String file) throws IOException {
        String readme = Files.readString(ROOT.resolve("README.md"));
        assertThat(sample(readme, name)).isEqualTo(region(Files.readString(SOURCES.resolve(file)), name));
    }

    @ParameterizedTest
    @CsvSource({"h2, h2.version", "flyway-core, flyway.version"})
    void theDependenciesHaveTheVersionsThatAreTestedHere(String artifact, String property) throws IOException {
        String readme = Files.readString(ROOT.resolve("README.md"));
        String pom = Files.readString(ROOT.resolve("pom.xml"));
        assertThat(only(readme, "<artifactId>" + artifact + "</artifactId>\\s*<version>(.*?)</version>"))
                .isEqualTo(only(pom, "<" + property + ">(.*?)</" + property + ">"));
    }

    private static String sample(String readme, String name) {
        return only(readme, "<!-- sample: " + name + " -->\n```java\n(.*?)```");
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
