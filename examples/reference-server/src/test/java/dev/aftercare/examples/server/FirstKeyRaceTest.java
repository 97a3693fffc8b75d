package dev.aftercare.examples.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.access.Role;
import dev.aftercare.http.signin.AdministratorKeyFile;
import dev.aftercare.jdbc.JdbcStorage;
import dev.aftercare.jdbc.Migrations;
import dev.aftercare.jdbc.PostgresDatabase;
import dev.aftercare.jdbc.sql.Schema;
import dev.aftercare.usecase.Crm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two servers that start at once on one database, which has no key yet. */
class FirstKeyRaceTest {

    private static final int ROUNDS = Boolean.getBoolean("aftercare.long") ? 100 : 5;

    @TempDir
    private Path folder;

    @Test
    @Tag("DESIGN")
    void twoProcessesWriteOneKeyThatWorksAtBoth() throws Exception {
        TestPostgres database = TestPostgres.empty();
        try (ServerProcess one = ServerProcess.start(folder.resolve("one"), database.environment());
                ServerProcess two = ServerProcess.start(folder.resolve("two"), database.environment())) {
            one.url();
            two.url();
            List<Path> files = keys(folder);
            assertThat(files).hasSize(1);
            assertThat(one.said() + two.said()).containsOnlyOnce("The administrator's key is in " + files.get(0));
            ServerProcess winner = files.get(0).equals(one.keyFile()) ? one : two;
            winner.administrator().foundsADealer();
            String key = Files.readString(files.get(0)).strip();
            for (ServerProcess server : List.of(one, two)) {
                assertThat(server.caller()
                                .key(key)
                                .get("/api/v1/access-keys")
                                .body()
                                .split("\"actor\":\"administrator\"", -1))
                        .hasSize(2);
            }
        }
    }

    @Test
    @Tag("DESIGN")
    void twoConnectionsToOneDatabaseMakeOneKey() throws Exception {
        TestPostgres database = TestPostgres.empty();
        for (int round = 0; round < ROUNDS; round++) {
            Schema schema = new Schema("round_" + round);
            Path base = folder.resolve("round" + round);
            try (Crm one = open(database, schema);
                    Crm two = open(database, schema)) {
                List<Optional<Path>> made = atOnce(one, two, base);
                Path file = made.stream().flatMap(Optional::stream).findFirst().orElseThrow();
                assertThat(keys(base)).containsExactly(file);
                assertThat(made).contains(Optional.empty());
                String key = Files.readString(file).strip();
                for (Crm crm : List.of(one, two)) {
                    assertThat(crm.accessKeys()
                                    .authenticate(key)
                                    .orElseThrow()
                                    .actor()
                                    .is(Role.ADMINISTRATOR))
                            .isTrue();
                }
            }
        }
    }

    /** A server's CRM: its own connections, closed with it. */
    private static Crm open(TestPostgres database, Schema schema) {
        JdbcStorage storage =
                PostgresDatabase.open(database.url(), "postgres", "postgres", 2).storage(schema);
        Migrations.run(storage.dataSource(), schema);
        return Crm.on(storage);
    }

    private static List<Optional<Path>> atOnce(Crm one, Crm two, Path base) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        CompletableFuture<Optional<Path>> second =
                CompletableFuture.supplyAsync(() -> ensured(two, base.resolve("two"), start));
        Optional<Path> first = ensured(one, base.resolve("one"), start);
        return List.of(first, second.get(60, TimeUnit.SECONDS));
    }

    private static Optional<Path> ensured(Crm crm, Path data, CyclicBarrier start) {
        try {
            start.await(60, TimeUnit.SECONDS);
        } catch (Exception late) {
            throw new IllegalStateException(late);
        }
        return AdministratorKeyFile.ensure(crm.accessKeys(), data);
    }

    private static List<Path> keys(Path base) throws IOException {
        try (Stream<Path> files = Files.walk(base)) {
            return files.filter(file -> file.toString().endsWith(".key")).toList();
        }
    }
}
