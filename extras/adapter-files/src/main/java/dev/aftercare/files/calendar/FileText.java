package dev.aftercare.files.calendar;

import dev.aftercare.usecase.call.FaultCode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The whole text of a file, without its byte-order mark. A calendar is small: what is not is none. */
final class FileText {

    private static final int MOST = 5 * 1024 * 1024;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private FileText() {}

    /** What the paths of faults begin with. */
    static String nameOf(Path file) {
        return String.valueOf(file.getFileName());
    }

    static String of(Path file) {
        return decoded(nameOf(file), bytes(file));
    }

    /** As {@link #of(Path)}, of an iCalendar file. */
    static String ofFolded(Path file) {
        return decoded(nameOf(file), withWholeCharacters(bytes(file)));
    }

    /** As {@link #ofFolded(Path)}, of a stream. */
    static String ofFolded(String name, InputStream in) {
        return decoded(name, withWholeCharacters(bytes(name, in)));
    }

    private static byte[] bytes(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return bytes(nameOf(file), in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(String name, InputStream in) {
        try {
            byte[] bytes = in.readNBytes(MOST + 1);
            requireSmall(name, bytes.length);
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String decoded(String name, byte[] bytes) {
        try {
            return withoutMark(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException notUtf8) {
            throw CalendarFault.of(name, FaultCode.ENCODING, name);
        }
    }

    /** With folds after a character where they were inside (RFC 5545, 3.1), so that the lines stay as many. */
    private static byte[] withWholeCharacters(byte[] bytes) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream(bytes.length);
        ByteArrayOutputStream folds = new ByteArrayOutputStream();
        int at = 0;
        while (at < bytes.length) {
            int fold = foldAt(bytes, at);
            if (fold > 0) {
                folds.write(bytes, at, fold);
                at += fold;
            } else {
                if (!isInsideCharacter(bytes[at])) {
                    whole.writeBytes(folds.toByteArray());
                    folds.reset();
                }
                whole.write(bytes[at++]);
            }
        }
        whole.writeBytes(folds.toByteArray());
        return whole.toByteArray();
    }

    /** How many bytes long the fold is that begins there: a line break and a blank. */
    private static int foldAt(byte[] bytes, int at) {
        int newline = bytes[at] == '\r' ? at + 1 : at;
        int blank = newline + 1;
        return blank < bytes.length && bytes[newline] == '\n' && (bytes[blank] == ' ' || bytes[blank] == '\t')
                ? blank + 1 - at
                : 0;
    }

    /** In UTF-8, all bytes of a character but the first begin with the bits 10. */
    private static boolean isInsideCharacter(byte one) {
        return (one & 0xC0) == 0x80;
    }

    static String of(String name, Reader in) {
        char[] buffer = new char[1 << 13];
        StringBuilder text = new StringBuilder();
        try {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                text.append(buffer, 0, read);
                requireSmall(name, text.length());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return withoutMark(text.toString());
    }

    private static void requireSmall(String name, int size) {
        if (size > MOST) {
            throw CalendarFault.over(name, size, MOST);
        }
    }

    private static String withoutMark(String text) {
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }
}
