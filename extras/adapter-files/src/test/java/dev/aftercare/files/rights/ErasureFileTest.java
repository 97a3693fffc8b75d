package dev.aftercare.files.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.rights.Erasure;
import dev.aftercare.port.rights.ErasureList;
import dev.aftercare.port.rights.ErasureList.Listed;
import dev.aftercare.testkit.storage.ErasureListContract;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The list of erasures in a file: what was listed stays, what was cut off was not listed (CUS-9). */
class ErasureFileTest implements ErasureListContract {

    @TempDir
    Path folder;

    @Override
    public ErasureList emptyList() {
        return ErasureFile.at(file());
    }

    @Test
    @Tag("CUS-9")
    void whatWasListedIsThereForTheNextProgramInPlainText() throws Exception {
        emptyList().append(erasure(1));
        assertThat(Files.readString(file())).isEqualTo("2026-03-02T00:00:01Z 00000000-0000-0007-0000-000000000001\n");
        assertThat(ErasureFile.at(file()).after(0, 9)).containsExactly(new Listed(1, erasure(1)));
    }

    @Test
    @Tag("CUS-9")
    void aLineThatWasCutOffWasNotListedAndIsCutAwayByTheNext() throws Exception {
        ErasureList list = emptyList();
        list.append(erasure(1));
        Files.writeString(file(), "2026-03-02T00:00:02Z 00000000-0000", StandardOpenOption.APPEND);
        assertThat(list.after(0, 9)).containsExactly(new Listed(1, erasure(1)));
        list.append(erasure(3));
        assertThat(list.after(0, 9)).containsExactly(new Listed(1, erasure(1)), new Listed(2, erasure(3)));
    }

    @Test
    @Tag("CUS-9")
    void manyAtOnceLoseNone() {
        IntStream.rangeClosed(1, 50)
                .parallel()
                .forEach(number -> ErasureFile.at(file()).append(erasure(number)));
        assertThat(emptyList().after(0, 100))
                .extracting(Listed::erasure)
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 50)
                        .mapToObj(ErasureFileTest::erasure)
                        .toList());
    }

    @Test
    @Tag("CUS-9")
    void whatIsNoErasureAndAMissingFolderAreSaidClearly() throws Exception {
        Files.writeString(file(), "hello\n");
        ErasureList list = emptyList();
        assertThatThrownBy(() -> list.after(0, 9))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("line 1 of the list of erasures erasures.txt");
        assertThatThrownBy(() -> ErasureFile.at(folder.resolve("nowhere/erasures.txt")))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("erasures.txt cannot be opened");
    }

    private Path file() {
        return folder.resolve("erasures.txt");
    }

    private static Erasure erasure(int number) {
        return Erasure.of(
                Set.of(new CustomerId(new UUID(7, number))),
                Instant.parse("2026-03-02T00:00:00Z").plusSeconds(number));
    }
}
