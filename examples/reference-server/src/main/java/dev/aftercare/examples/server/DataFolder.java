package dev.aftercare.examples.server;

import dev.aftercare.http.signin.OwnerOnly;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;

/** The folder with the embedded database, which has no password, and with the key files. */
final class DataFolder {

    private DataFolder() {}

    /** Makes it for its owner only; where it is there already and others get in, gives what they are to be told. */
    static Optional<String> make(Path folder) {
        try {
            OwnerOnly.makeFolder(folder);
            return OwnerOnly.isOpenToOthers(folder)
                    ? Optional.of("Warning: others on this machine get into " + folder
                            + ", where all customers are. Maybe: chmod 700 " + ShellWord.of(folder))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("the data folder " + folder + " cannot be made. Maybe give another one.", e);
        }
    }
}
