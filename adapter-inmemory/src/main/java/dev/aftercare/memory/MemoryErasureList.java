package dev.aftercare.memory;

import dev.aftercare.domain.rights.Erasure;
import dev.aftercare.port.rights.ErasureList;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;

/** A list of erasures in memory, for tests: it lives as long as the object and outlives any storage. Thread-safe. */
public final class MemoryErasureList implements ErasureList {

    private final List<Erasure> erasures = new ArrayList<>();

    @Override
    public synchronized void append(Erasure erasure) {
        erasures.add(erasure);
    }

    @Override
    public synchronized List<Listed> after(long position, int limit) {
        return LongStream.rangeClosed(position + 1, erasures.size())
                .limit(limit)
                .mapToObj(number -> new Listed(number, erasures.get((int) number - 1)))
                .toList();
    }
}
