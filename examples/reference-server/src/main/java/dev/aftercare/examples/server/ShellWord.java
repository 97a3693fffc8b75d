package dev.aftercare.examples.server;

import java.nio.file.Path;

/** A path as one word of a shell, whatever stands in it. */
final class ShellWord {

    private ShellWord() {}

    static String of(Path path) {
        return "'" + path.toString().replace("'", "'\\''") + "'";
    }
}
