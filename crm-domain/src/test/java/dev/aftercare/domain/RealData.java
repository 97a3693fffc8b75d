package dev.aftercare.domain;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The folder of real data, which is no part of the repository: system property {@code aftercare.data}, else the variable
 * {@code AFTERCARE_DATA}, else {@code ../shared/data} seen from the project's root. A test whose file is missing is skipped; with
 * {@code -Daftercare.data.required} it fails.
 */
public final class RealData {

    private RealData() {}

    /** The lines of a file below the folder. */
    public static List<String> lines(String file) {
        Path path = folder().resolve(file);
        if (!Files.isRegularFile(path)) {
            return missing(path);
        }
        try {
            return Files.readAllLines(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lines below the header of a tab-separated file, as cells; every line has all cells. */
    public static List<List<String>> rows(String file) {
        return lines(file).stream()
                .skip(1)
                .map(line -> List.of(line.split("\t", -1)))
                .toList();
    }

    private static Path folder() {
        String root = System.getProperty("aftercare.root", "..");
        return Optional.ofNullable(System.getProperty("aftercare.data"))
                .or(() -> Optional.ofNullable(System.getenv("AFTERCARE_DATA")))
                .map(Path::of)
                .orElseGet(() -> Path.of(root, "..", "shared", "data"));
    }

    private static List<String> missing(Path path) {
        String message = path + " is missing; set -Daftercare.data to the folder of real data";
        if (System.getProperty("aftercare.data.required") != null) {
            throw new AssertionError(message);
        }
        return abort(message);
    }
}
