package dev.aftercare.jdbc.kill;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.aftercare.jdbc.EmbeddedDatabase;
import dev.aftercare.jdbc.Migrations;
import dev.aftercare.jdbc.sql.Schema;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The embedded database dies with the process it lives in: 3 kills, 200 with {@code -Plong}. */
class KilledEmbeddedTest {

    private static final int KILLS = Boolean.getBoolean("aftercare.long") ? 200 : 3;
    private static final int TRIES_TO_CATCH = 5;
    /** A line that the kill has cut acknowledges nothing. */
    private static final int WHOLE_LINE = 36;

    /** A process of seconds compiles longer than it gains by the second compiler. */
    private static final String SOON_GONE = "-XX:TieredStopAtLevel=1";

    /** H2 as it is without the product's own settings: it writes up to half a second after it has acknowledged. */
    private static final String H2_DEFAULT = ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE";

    private final SplittableRandom chance = new SplittableRandom(Long.getLong("aftercare.seed", 20260302L));

    @TempDir
    private static Path tables;

    @TempDir
    private Path folder;

    /** Made once: every database that is killed begins as a copy of it. */
    @BeforeAll
    static void makeTables() {
        try (EmbeddedDatabase made = EmbeddedDatabase.open(tables)) {
            Migrations.run(made.dataSource(), Schema.STANDARD);
        }
    }

    @Test
    @Tag("DESIGN")
    void noAcknowledgedWriteIsLost() throws Exception {
        for (int kill = 0; kill < KILLS; kill++) {
            assertThat(lostByTheProduct("kept" + kill)).as("kill " + kill).isEmpty();
        }
    }

    @Test
    @Tag("DESIGN")
    void theCheckCatchesAWriteDelay() throws Exception {
        Set<UUID> lost = new HashSet<>();
        for (int kill = 0; kill < TRIES_TO_CATCH && lost.isEmpty(); kill++) {
            lost.addAll(lostByH2AsItIs("lossy" + kill));
        }
        assertThat(lost).isNotEmpty();
    }

    /** Kills a writer at a random moment; gives what it had acknowledged and the reopened database has not. */
    private Set<UUID> lostByTheProduct(String name) throws IOException, InterruptedException, SQLException {
        Path data = Files.createDirectory(folder.resolve(name));
        for (Path file : filesOf(tables)) {
            Files.copy(file, data.resolve(file.getFileName()));
        }
        Set<UUID> lost = new HashSet<>(killedAfter(50 + chance.nextInt(400), data.toString()));
        try (EmbeddedDatabase again = EmbeddedDatabase.open(data)) {
            lost.removeAll(customers(again.dataSource(), Schema.STANDARD));
        }
        return lost;
    }

    private Set<UUID> lostByH2AsItIs(String name) throws IOException, InterruptedException, SQLException {
        String url = "jdbc:h2:file:" + folder.resolve(name) + H2_DEFAULT;
        Set<UUID> lost = new HashSet<>(killedAfter(50 + chance.nextInt(400), url));
        try (HikariDataSource again = AcknowledgingWriter.pool(url)) {
            lost.removeAll(customers(again, Schema.STANDARD));
        }
        return lost;
    }

    static List<Path> filesOf(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.toList();
        }
    }

    private static List<UUID> killedAfter(int writes, String database) throws IOException, InterruptedException {
        Process writer = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        SOON_GONE,
                        "-cp",
                        System.getProperty("surefire.real.class.path", System.getProperty("java.class.path")),
                        AcknowledgingWriter.class.getName(),
                        database)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        List<UUID> acknowledged = new ArrayList<>();
        try (BufferedReader said = writer.inputReader()) {
            String line = said.readLine();
            while (line != null) {
                if (line.length() == WHOLE_LINE) {
                    acknowledged.add(UUID.fromString(line));
                }
                if (acknowledged.size() == writes) {
                    writer.toHandle().destroyForcibly();
                }
                line = said.readLine();
            }
        }
        writer.waitFor();
        assertThat(acknowledged).as("writes before the kill").hasSizeGreaterThanOrEqualTo(writes);
        return acknowledged;
    }

    static Set<UUID> customers(DataSource pool, Schema schema) throws SQLException {
        Set<UUID> found = new HashSet<>();
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select id from " + schema + ".customer")) {
            while (rows.next()) {
                found.add(rows.getObject(1, UUID.class));
            }
        }
        return found;
    }
}
