package dev.aftercare.testkit.desk;

import dev.aftercare.domain.rights.Erasure;
import dev.aftercare.port.rights.ErasureList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

/** The list of erasures of a stage, which outlives its storage as a file does. Thread-safe. */
public final class ListedErasures implements ErasureList {

    /** Empty in the place of what was taken back. */
    private final List<Optional<Erasure>> erasures = new ArrayList<>();

    @Override
    public synchronized void append(Erasure erasure) {
        erasures.add(Optional.of(erasure));
    }

    @Override
    public synchronized void withdraw(Erasure erasure) {
        erasures.replaceAll(listed -> listed.filter(each -> !each.equals(erasure)));
    }

    @Override
    public synchronized List<Listed> after(long position, int limit) {
        return LongStream.rangeClosed(position + 1, erasures.size())
                .boxed()
                .flatMap(
                        number -> erasures.get((int) (number - 1)).map(erasure -> new Listed(number, erasure)).stream())
                .limit(limit)
                .toList();
    }
}
