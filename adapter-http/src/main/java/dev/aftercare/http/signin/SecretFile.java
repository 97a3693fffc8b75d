package dev.aftercare.http.signin;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A secret in a file that only its owner can read. The file is there whole or not at all, whenever a crash comes. */
public final class SecretFile {

    private SecretFile() {}

    /** Writes a secret; false where the file is there already, which is left as it is. */
    public static boolean write(Path file, String secret) throws IOException {
        Path draft = OwnerOnly.draftOf(file);
        try {
            try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
                channel.write(ByteBuffer.wrap((secret + "\n").getBytes(StandardCharsets.UTF_8)));
                channel.force(true);
            }
            Files.createLink(file, draft);
            return true;
        } catch (FileAlreadyExistsException there) {
            return false;
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /** What a file holds. */
    public static String read(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8).strip();
    }
}
