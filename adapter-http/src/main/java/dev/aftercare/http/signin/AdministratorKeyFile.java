package dev.aftercare.http.signin;

import dev.aftercare.usecase.accesskey.AccessKeyDesk;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.EnumSet;
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
        Path draft = OwnerOnly.draftOf(file);
        try {
            try (FileChannel channel = FileChannel.open(draft, EnumSet.of(StandardOpenOption.WRITE))) {
                channel.write(ByteBuffer.wrap((secret + "\n").getBytes(StandardCharsets.UTF_8)));
                channel.force(true);
            }
            Files.createLink(file, draft);
            return secret;
        } catch (FileAlreadyExistsException there) {
            String known = Files.readString(file, StandardCharsets.UTF_8).strip();
            if (!AccessKeyDesk.isSecret(known)) {
                throw new IOException(file + " is there and holds no key; move it away", there);
            }
            return known;
        } finally {
            Files.deleteIfExists(draft);
        }
    }
}
