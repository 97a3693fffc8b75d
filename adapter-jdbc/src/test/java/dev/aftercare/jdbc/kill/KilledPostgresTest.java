package dev.aftercare.jdbc.kill;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.aftercare.jdbc.JdbcStorage;
import dev.aftercare.jdbc.sql.Schema;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The server's own processes are killed and it starts again on its folder: 3 kills, 200 with {@code -Plong}. */
class KilledPostgresTest {

    private static final int KILLS = Boolean.getBoolean("aftercare.long") ? 200 : 3;
    private static final int TRIES_TO_CATCH = 5;

    private final SplittableRandom chance = new SplittableRandom(Long.getLong("aftercare.seed", 20260302L));

    @TempDir
    private Path folder;

    @Test
    @Tag("DESIGN")
    void noAcknowledgedWriteIsLost() throws Exception {
        for (int kill = 0; kill < KILLS; kill++) {
            assertThat(lostIn("kept", kill, "on")).as("kill " + kill).isEmpty();
        }
    }

    @Test
    @Tag("DESIGN")
    void theCheckCatchesAnAsynchronousCommit() throws Exception {
        Set<UUID> lost = new HashSet<>();
        for (int kill = 0; kill < TRIES_TO_CATCH && lost.isEmpty(); kill++) {
            lost.addAll(lostIn("lossy", kill, "off"));
        }
        assertThat(lost).isNotEmpty();
    }

    /**
     * Kills the server at a random moment; gives what was acknowledged and the restarted server has not. All kills of a
     * test meet one server, each with a schema of its own: to make its folder takes longer than to kill it.
     */
    private Set<UUID> lostIn(String name, int kill, String synchronousCommit) throws Exception {
        Path data = folder.resolve(name);
        Schema schema = new Schema("kill_" + kill);
        Set<UUID> acknowledged = acknowledgedUntilTheKill(data, schema, synchronousCommit);
        Files.deleteIfExists(data.resolve("postmaster.pid"));
        try (EmbeddedPostgres again = server(data, synchronousCommit);
                HikariDataSource pool = pool(again)) {
            acknowledged.removeAll(KilledEmbeddedTest.customers(pool, schema));
        }
        return acknowledged;
    }

    private Set<UUID> acknowledgedUntilTheKill(Path data, Schema schema, String synchronousCommit) throws Exception {
        Set<UUID> acknowledged = Collections.synchronizedSet(new HashSet<>());
        CountDownLatch enough = new CountDownLatch(50 + chance.nextInt(400));
        try (EmbeddedPostgres server = server(data, synchronousCommit);
                HikariDataSource pool = pool(server)) {
            print(pool, "show fsync", "show synchronous_commit");
            Thread writer = new Thread(() -> AcknowledgingWriter.write(JdbcStorage.over(pool, schema), id -> {
                acknowledged.add(id);
                enough.countDown();
            }));
            writer.start();
            assertThat(enough.await(60, TimeUnit.SECONDS)).isTrue();
            kill(data);
            writer.join(Duration.ofSeconds(60).toMillis());
            assertThat(writer.isAlive()).isFalse();
        }
        return acknowledged;
    }

    /** What the server says it does, beside what was asked of it. */
    private static void print(HikariDataSource pool, String... questions) throws SQLException {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            for (String question : questions) {
                try (ResultSet answer = statement.executeQuery(question)) {
                    answer.next();
                    System.out.println(question + ": " + answer.getString(1));
                }
            }
            connection.rollback();
        }
    }

    /** The postmaster first, so that it cannot tidy up, and then all of its children. */
    private static void kill(Path data) throws IOException {
        long postmaster = Long.parseLong(
                Files.readAllLines(data.resolve("postmaster.pid")).get(0).strip());
        ProcessHandle server = ProcessHandle.of(postmaster).orElseThrow();
        List<ProcessHandle> all =
                Stream.concat(Stream.of(server), server.descendants()).toList();
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(process -> process.onExit().join());
    }

    private static EmbeddedPostgres server(Path data, String synchronousCommit) throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setServerConfig("synchronous_commit", synchronousCommit)
                .setServerConfig("fsync", "on")
                .start();
    }

    private static HikariDataSource pool(EmbeddedPostgres server) throws SQLException {
        return AcknowledgingWriter.pool(server.getJdbcUrl("postgres", "postgres"));
    }
}
