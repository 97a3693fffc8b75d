package dev.aftercare.files.calendar;

import dev.aftercare.usecase.call.FaultCode;
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
        try (InputStream in = Files.newInputStream(file)) {
            return of(nameOf(file), in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String of(String name, InputStream in) {
        try {
            byte[] bytes = in.readNBytes(MOST + 1);
            requireSmall(name, bytes.length);
            return withoutMark(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException notUtf8) {
            throw CalendarFault.of(name, FaultCode.ENCODING, name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
