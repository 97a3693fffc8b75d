package dev.aftercare.examples.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.aftercare.jdbc.JdbcStorage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void needsPermissions() {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
    }

    @Test
    @Tag("DESIGN")
    void aFreshOneIsClosedToOthersWhetherTheServerOrTheDatabaseMakesIt() throws IOException {
        Path byServer = folder.resolve("server");
        assertThat(DataFolder.make(byServer)).isEmpty();
        assertThat(permissions(byServer)).isEqualTo("rwx------");
        Path byDatabase = folder.resolve("deep/database");
        try (JdbcStorage storage = OpenStorage.of(byDatabase).storage()) {
            assertThat(storage).isNotNull();
            assertThat(permissions(byDatabase)).isEqualTo("rwx------");
        }
    }

    @Test
    void anOpenOneIsLeftAndToldAbout() throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        assertThat(DataFolder.make(folder).orElseThrow()).startsWith("Warning").contains("chmod 700 '" + folder + "'");
        assertThat(permissions(folder)).isEqualTo("rwxr-xr-x");
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
