package dev.aftercare.examples.importing;

import dev.aftercare.usecase.call.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What the command line says.
 *
 * @param data the folder of the embedded database
 * @param dealer the code of the dealer for whom the file is imported
 * @param faults where the report is written as CSV
 * @param again tells this try from others of the same file
 */
record Options(
        Path data, String dealer, Path mapping, Path file, Optional<Path> faults, Language language, String again) {

    private static final String USAGE =
            "Usage: --dealer CODE --mapping FILE.json [--data FOLDER] [--language en|zh] [--faults FILE.csv] [--again WORD] FILE.csv;"
                    + " default: --data data --language en";

    private static final String DATA = "--data";
    private static final String DEALER = "--dealer";
    private static final String MAPPING = "--mapping";
    private static final String FAULTS = "--faults";
    private static final String LANGUAGE = "--language";
    private static final String AGAIN = "--again";
    private static final String FILE = "FILE.csv";
    private static final Set<String> NAMES = Set.of(DATA, DEALER, MAPPING, FAULTS, LANGUAGE, AGAIN);

    /** Reads the command line; throws {@link IllegalArgumentException} that names what is wrong and its value. */
    static Options of(List<String> arguments) {
        Map<String, String> said = said(arguments);
        Options options = new Options(
                path(DATA, said.getOrDefault(DATA, "data")),
                required(DEALER, said),
                file(MAPPING, required(MAPPING, said)),
                file(FILE, required(FILE, said)),
                Optional.ofNullable(said.get(FAULTS)).map(name -> path(FAULTS, name)),
                language(said.getOrDefault(LANGUAGE, Language.ENGLISH.tag())),
                said.getOrDefault(AGAIN, ""));
        options.faults.ifPresent(options::requireWritable);
        return options;
    }

    private static Map<String, String> said(List<String> arguments) {
        Map<String, String> said = new TreeMap<>();
        Iterator<String> rest = arguments.iterator();
        while (rest.hasNext()) {
            String word = rest.next();
            boolean option = word.startsWith("--");
            if (option && !NAMES.contains(word)) {
                throw wrong("Unknown option '" + word + "'.");
            }
            if (option && !rest.hasNext()) {
                throw wrong("Option " + word + " needs a value.");
            }
            String name = option ? word : FILE;
            String before = said.put(name, option ? rest.next() : word);
            if (before != null) {
                throw wrong(name + " is given twice, as '" + before + "' and as '" + said.get(name) + "'.");
            }
        }
        return said;
    }

    private static String required(String name, Map<String, String> said) {
        String value = said.get(name);
        if (value == null || value.isBlank()) {
            throw wrong(name + " is missing.");
        }
        return value;
    }

    private static Language language(String tag) {
        return List.of(Language.values()).stream()
                .filter(language -> language.tag().equals(tag))
                .findFirst()
                .orElseThrow(() -> wrong("--language is '" + tag + "', allowed are en and zh."));
    }

    private static Path file(String name, String value) {
        Path path = path(name, value);
        if (!Files.isReadable(path) || !Files.isRegularFile(path)) {
            throw wrong(name + " is '" + value + "', which is not a file that can be read.");
        }
        return path;
    }

    private static Path path(String name, String value) {
        try {
            return Path.of(value);
        } catch (InvalidPathException noPath) {
            throw wrong(name + " is '" + value + "', which is not a path.");
        }
    }

    /** An hour's import must not end with a report that cannot be written, nor with one over its own input. */
    private void requireWritable(Path report) {
        Path folder = Objects.requireNonNull(report.toAbsolutePath().getParent());
        if (!Files.isDirectory(folder) || Files.isDirectory(report)) {
            throw wrong(FAULTS + " is '" + report + "', which is not a file in a folder that is there.");
        }
        if (isSame(report, file) || isSame(report, mapping)) {
            throw wrong(FAULTS + " is '" + report + "', which this import reads.");
        }
    }

    private static boolean isSame(Path one, Path other) {
        try {
            return Files.exists(one) && Files.isSameFile(one, other);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static IllegalArgumentException wrong(String message) {
        return new IllegalArgumentException(message + " " + USAGE);
    }
}
