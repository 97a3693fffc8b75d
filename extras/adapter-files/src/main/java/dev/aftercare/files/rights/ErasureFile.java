package dev.aftercare.files.rights;

import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.rights.Erasure;
import dev.aftercare.port.rights.ErasureList;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The list of erasures in a file of text, which is kept where no backup of the database is put back over it (CUS-9). A line is an erasure: its
 * instant and the ids that lead to nobody any more, separated by spaces; the position of an erasure is the number of its line. A line that
 * begins with {@code withdrawn} takes the same erasure above it back, since it was not done. A line is
 * written through to the disk before {@link #append} returns; one that was cut off before its end was not listed, and is cut away by the next.
 *
 * <p>Thread-safe, and several programs may append to one file: each append has the file's lock.
 */
public final class ErasureFile implements ErasureList {

    private static final char SEPARATOR = ' ';
    private static final String WITHDRAWN = "withdrawn" + SEPARATOR;
    private static final char END = '\n';

    /** The file's lock is for other programs: within one it may not be asked for twice. */
    private static final Object ONE_AT_A_TIME = new Object();

    private final Path file;

    private ErasureFile(Path file) {
        this.file = file;
    }

    /**
     * The list in that file, which need not be there yet; its folder has to be.
     *
     * @throws UncheckedIOException if the file cannot be opened for writing
     */
    public static ErasureFile at(Path file) {
        ErasureFile list = new ErasureFile(file);
        try {
            list.open().close();
            return list;
        } catch (IOException e) {
            throw list.unusable("opened", e);
        }
    }

    @Override
    public void append(Erasure erasure) {
        append(line(erasure));
    }

    @Override
    public void withdraw(Erasure erasure) {
        append(WITHDRAWN + line(erasure));
    }

    private void append(String line) {
        synchronized (ONE_AT_A_TIME) {
            append((line + END).getBytes(StandardCharsets.UTF_8));
        }
    }

    private void append(byte[] line) {
        try (FileChannel channel = open()) {
            channel.lock(); // let go when the channel is closed
            channel.truncate(endOfLastLine(channel));
            channel.position(channel.size());
            ByteBuffer rest = ByteBuffer.wrap(line);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        } catch (IOException e) {
            throw unusable("written", e);
        }
    }

    @Override
    public List<Listed> after(long position, int limit) {
        List<String> lines = lines();
        return IntStream.rangeClosed((int) Math.min(position + 1, lines.size() + 1L), lines.size())
                .filter(number -> isErasure(lines, number))
                .limit(limit)
                .mapToObj(number -> new Listed(number, read(lines.get(number - 1), number)))
                .toList();
    }

    /** Whether a line is an erasure that no later line takes back. */
    private static boolean isErasure(List<String> lines, int number) {
        String line = lines.get(number - 1);
        return !line.startsWith(WITHDRAWN)
                && !lines.subList(number, lines.size()).contains(WITHDRAWN + line);
    }

    private List<String> lines() {
        List<String> found = new ArrayList<>();
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            for (String line = whole(reader); line != null; line = whole(reader)) {
                found.add(line);
            }
            return found;
        } catch (IOException e) {
            throw unusable("read", e);
        }
    }

    private FileChannel open() throws IOException {
        return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }

    /** Behind the last line that has its end. */
    private static long endOfLastLine(FileChannel channel) throws IOException {
        long end = channel.size();
        ByteBuffer one = ByteBuffer.allocate(1);
        while (end > 0) {
            one.clear();
            channel.read(one, end - 1);
            if (one.get(0) == END) {
                return end;
            }
            end--;
        }
        return 0;
    }

    /** The next line that has its end; null where there is none. */
    private static @Nullable String whole(BufferedReader lines) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = lines.read(); next >= 0; next = lines.read()) {
            if (next == END) {
                return line.toString();
            }
            line.append((char) next);
        }
        return null;
    }

    private static String line(Erasure erasure) {
        return Stream.concat(
                        Stream.of(erasure.at().toString()),
                        erasure.ids().stream().map(CustomerId::toString))
                .collect(Collectors.joining(String.valueOf(SEPARATOR)));
    }

    private Erasure read(String line, long number) {
        List<String> parts = List.of(line.split(String.valueOf(SEPARATOR)));
        try {
            return Erasure.of(
                    parts.stream().skip(1).map(CustomerId::of).collect(Collectors.toSet()),
                    Instant.parse(parts.get(0)));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new IllegalStateException(
                    "line " + number + " of the list of erasures " + file.getFileName()
                            + " is no erasure. Maybe something else has written into the file.",
                    e);
        }
    }

    private UncheckedIOException unusable(String what, IOException e) {
        return new UncheckedIOException(
                "the list of erasures " + file.getFileName() + " cannot be " + what
                        + ". Maybe its folder is missing, or the program may not write there.",
                e);
    }
}
