package dev.aftercare.testkit.isolation;

import static java.util.stream.Collectors.toCollection;

import dev.aftercare.testkit.desk.WatchedStorage.Watcher;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What is written in a watched storage and committed. Whatever is not listed in {@code reads.txt} counts as writing, whatever its name: who adds a
 * port's method that only asks has to say so there. For one thread.
 */
final class WrittenCalls implements Watcher {

    private static final SortedSet<String> READS = read();

    private final List<String> committed = new ArrayList<>();

    /** The methods of ports that change nothing, or only wait for a lock, as {@code Visits.find}. */
    static SortedSet<String> reads() {
        return READS;
    }

    private static SortedSet<String> read() {
        try (InputStream file = Objects.requireNonNull(WrittenCalls.class.getResourceAsStream("reads.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .collect(toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException("reads.txt cannot be read", e);
        }
    }

    /** What has been written since the last question. */
    List<String> sinceLast() {
        List<String> since = List.copyOf(committed);
        committed.clear();
        return since;
    }

    @Override
    public Watcher ofUnit() {
        List<String> uncommitted = new ArrayList<>();
        return new Watcher() {
            @Override
            public void answered(String call, @Nullable Object[] arguments, @Nullable Object answer) {
                if (call.equals("UnitOfWork.commit")) {
                    committed.addAll(uncommitted);
                } else if (!call.startsWith("UnitOfWork.") && !READS.contains(call) && !saysNothingWasWritten(answer)) {
                    uncommitted.add(call + Arrays.toString(arguments));
                }
            }
        };
    }

    private static boolean saysNothingWasWritten(@Nullable Object answer) {
        return Boolean.FALSE.equals(answer)
                || Integer.valueOf(0).equals(answer)
                || Optional.empty().equals(answer)
                || (answer instanceof Collection<?> all && all.isEmpty());
    }
}
