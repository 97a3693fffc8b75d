package dev.aftercare.testkit.desk;

import dev.aftercare.domain.rights.Erasure;
import dev.aftercare.port.rights.ErasureList;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;

/** The list of erasures of a stage, which outlives its storage as a file does. Thread-safe. */
public final class ListedErasures implements ErasureList {

    private final List<Erasure> erasures = new ArrayList<>();

    @Override
    public synchronized void append(Erasure erasure) {
        erasures.add(erasure);
    }

    @Override
    public synchronized List<Listed> after(long position, int limit) {
        return LongStream.rangeClosed(position + 1, erasures.size())
                .limit(limit)
                .mapToObj(each -> new Listed(each, erasures.get((int) each - 1)))
                .toList();
    }
}
