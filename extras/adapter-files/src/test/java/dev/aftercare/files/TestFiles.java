package dev.aftercare.files;

import static org.junit.jupiter.api.Assumptions.abort;

import dev.aftercare.files.mapping.CsvImport;
import dev.aftercare.files.mapping.MappingFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The mappings and made-up files under {@code examples/import}, and the folder of real data, which is no part of the repository. */
public final class TestFiles {

    private static final Path ROOT = Path.of(System.getProperty("aftercare.root", "../.."));
    private static final Path IMPORT = ROOT.resolve("examples/import");

    private TestFiles() {}

    static MappingFile mapping(String name) {
        return MappingFile.read(IMPORT.resolve("mappings").resolve(name + ".json"));
    }

    static Path sample(String name) {
        return sampleFile(name + ".csv");
    }

    static Path sampleFile(String name) {
        return IMPORT.resolve("sample").resolve(name);
    }

    /** A made-up file, with the mapping of its name. */
    static CsvImport sampleImport(String name) {
        return CsvImport.of(mapping(name), sample(name));
    }

    /** A real file; skips the test where it is missing, or fails it with {@code -Daftercare.data.required}. */
    public static Path real(String file) {
        Path folder = Optional.ofNullable(System.getProperty("aftercare.data"))
                .or(() -> Optional.ofNullable(System.getenv("AFTERCARE_DATA")))
                .map(Path::of)
                .orElseGet(() -> ROOT.resolve("../shared/data"));
        Path path = folder.resolve(file);
        if (Files.isRegularFile(path)) {
            return path;
        }
        String message = path + " is missing; set -Daftercare.data to the folder of real data";
        if (System.getProperty("aftercare.data.required") != null) {
            throw new AssertionError(message);
        }
        return abort(message);
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Path write(Path folder, String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
