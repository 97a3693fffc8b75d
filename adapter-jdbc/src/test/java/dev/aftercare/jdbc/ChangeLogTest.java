package dev.aftercare.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Who upgrades reads in the change log what each migration does: all of them, by their own numbers, the newest first. */
class ChangeLogTest {

    private static final Path FILE =
            Path.of(System.getProperty("aftercare.root", "..")).resolve("CHANGELOG.md");

    private static final Pattern VERSION = Pattern.compile("(?m)^- Version (\\d{3}):");

    @Test
    void everyMigrationIsToldByItsNumber() throws IOException {
        List<String> told = VERSION.matcher(Files.readString(FILE))
                .results()
                .map(found -> found.group(1))
                .toList();
        List<String> there = MigrationFiles.NAMES.stream()
                .map(name -> name.substring(1, name.indexOf("__")))
                .sorted(Comparator.reverseOrder())
                .toList();
        assertThat(told).isEqualTo(there);
    }
}
