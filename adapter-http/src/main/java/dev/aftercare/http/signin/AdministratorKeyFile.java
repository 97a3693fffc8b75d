package dev.aftercare.http.signin;

import dev.aftercare.usecase.accesskey.AccessKeyDesk;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The administrator's first key, in the file {@code administrator.key} that only its owner can read. The file is whole
 * before the key is made, so that no crash loses it: a server that finds a file and no key makes the key of the file.
 */
public final class AdministratorKeyFile {

    /** Its name in the data folder. */
    public static final String NAME = "administrator.key";

    private final AccessKeyDesk keys;
    private final Path file;

    private AdministratorKeyFile(AccessKeyDesk keys, Path folder) {
        this.keys = keys;
        this.file = folder.resolve(NAME);
    }

    /**
     * Makes the administrator's key where no key was ever issued.
     *
     * @return the file where the key is, if it was made now; its path may be shown, its content not
     */
    public static Optional<Path> ensure(AccessKeyDesk keys, Path folder) {
        if (keys.isAnyIssued()) {
            return Optional.empty();
        }
        try {
            OwnerOnly.makeFolder(folder);
            return new AdministratorKeyFile(keys, folder).make();
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "the administrator's key cannot be written into " + folder + ". Maybe give another data folder.",
                    e);
        }
    }

    private Optional<Path> make() throws IOException {
        String secret = secretOfFile();
        if (keys.firstAdministrator(secret)) {
            return Optional.of(file);
        }
        if (keys.authenticate(secret).isEmpty()) {
            Files.deleteIfExists(file);
        }
        return Optional.empty();
    }

    /** The secret in the file: one from before that came to nothing, another server's, or a fresh one. */
    private String secretOfFile() throws IOException {
        String secret = keys.newSecret();
        if (SecretFile.write(file, secret)) {
            return secret;
        }
        String known = SecretFile.read(file);
        if (!AccessKeyDesk.isSecret(known)) {
            throw new IOException(file + " is there and holds no key; move it away");
        }
        return known;
    }
}
