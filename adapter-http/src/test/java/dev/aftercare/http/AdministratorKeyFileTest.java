package dev.aftercare.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.access.Role;
import dev.aftercare.http.signin.AdministratorKeyFile;
import dev.aftercare.memory.MemoryStorage;
import dev.aftercare.usecase.Crm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AdministratorKeyFileTest {

    @TempDir
    private Path folder;

    @Test
    void makesTheKeyOnceForItsOwnerOnly() throws IOException {
        try (Crm crm = Crm.on(new MemoryStorage())) {
            Path data = folder.resolve("data");
            Path file = AdministratorKeyFile.ensure(crm.accessKeys(), data).orElseThrow();
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data)))
                    .isEqualTo("rwx------");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
            assertThat(administrator(crm, file)).isTrue();
            assertThat(AdministratorKeyFile.ensure(crm.accessKeys(), data)).isEmpty();
            try (Stream<Path> files = Files.list(data)) {
                assertThat(files).containsExactly(file);
            }
        }
    }

    @Test
    void takesTheKeyOfAFileThatACrashLeftBehind() throws IOException {
        Path file = folder.resolve(AdministratorKeyFile.NAME);
        try (Crm crm = Crm.on(new MemoryStorage())) {
            Files.writeString(file, crm.accessKeys().newSecret() + "\n");
            assertThat(AdministratorKeyFile.ensure(crm.accessKeys(), folder)).contains(file);
            assertThat(administrator(crm, file)).isTrue();
        }
    }

    @Test
    void makesOneKeyWhereManyServersStartAtOnceInOneFolder() throws Exception {
        for (int round = 0; round < 20; round++) {
            Path shared = folder.resolve("shared" + round);
            try (Crm crm = Crm.on(new MemoryStorage())) {
                List<Optional<Path>> made = atOnce(crm, i -> shared);
                assertThat(made.stream().flatMap(Optional::stream)).hasSize(1);
                assertThat(administrator(crm, shared.resolve(AdministratorKeyFile.NAME)))
                        .isTrue();
            }
        }
    }

    @Test
    void leavesOneFileWhereManyServersStartAtOnceInTheirOwnFolders() throws Exception {
        for (int round = 0; round < 20; round++) {
            Path base = folder.resolve("own" + round);
            try (Crm crm = Crm.on(new MemoryStorage())) {
                List<Optional<Path>> made = atOnce(crm, i -> base.resolve("s" + i));
                Path winner =
                        made.stream().flatMap(Optional::stream).findFirst().orElseThrow();
                assertThat(administrator(crm, winner)).isTrue();
                try (Stream<Path> files = Files.walk(base).filter(Files::isRegularFile)) {
                    assertThat(files).containsExactly(winner);
                }
            }
        }
    }

    private static List<Optional<Path>> atOnce(Crm crm, java.util.function.IntFunction<Path> folder) throws Exception {
        int servers = 4;
        CyclicBarrier start = new CyclicBarrier(servers);
        var pool = java.util.concurrent.Executors.newFixedThreadPool(servers);
        try {
            var starts = IntStream.range(0, servers)
                    .mapToObj(i -> pool.submit(() -> {
                        start.await();
                        return AdministratorKeyFile.ensure(crm.accessKeys(), folder.apply(i));
                    }))
                    .toList();
            List<Optional<Path>> made = new java.util.ArrayList<>();
            for (var one : starts) {
                made.add(one.get());
            }
            return made;
        } finally {
            pool.shutdown();
        }
    }

    private static boolean administrator(Crm crm, Path file) throws IOException {
        return crm.accessKeys()
                .authenticate(Files.readString(file).strip())
                .orElseThrow()
                .actor()
                .is(Role.ADMINISTRATOR);
    }
}
