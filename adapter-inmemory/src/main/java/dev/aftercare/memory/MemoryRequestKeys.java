package dev.aftercare.memory;

import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.memory.table.Index;
import dev.aftercare.memory.table.Key;
import dev.aftercare.memory.table.Table;
import dev.aftercare.port.request.RequestKeys;
import dev.aftercare.port.shared.StaleVersionException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Keys of accepted requests in memory. */
record MemoryRequestKeys(Work work) implements RequestKeys {

    private static final Index<StoredRequest> BY_AGE =
            Index.by(stored -> Key.of(stored.storedAt()).plus(parts(stored.key())));

    private static final Table<StoredRequest> REQUESTS =
            Table.of("request key", stored -> Key.of(parts(stored.key())), List.of(BY_AGE));

    @Override
    public Optional<StoredRequest> find(RequestKey key) {
        return work.rows(REQUESTS).get(Key.of(parts(key))).filter(this::isReached);
    }

    @Override
    public boolean insertIfAbsent(StoredRequest request) {
        if (!isReached(request)) {
            throw new StaleVersionException(
                    work.scope().organisation().orElseThrow().subject(), 0);
        }
        return work.rows(REQUESTS).insertIfAbsent(request);
    }

    @Override
    public int forgetBefore(Instant instant, int limit) {
        List<StoredRequest> old =
                work.rows(REQUESTS).between(BY_AGE, Key.of(), Key.of(instant), this::isReached, limit);
        old.forEach(work.rows(REQUESTS)::delete);
        return old.size();
    }

    @Override
    public void forgetResults(Collection<UUID> results) {
        Set<UUID> made = Set.copyOf(results);
        work.rows(REQUESTS)
                .under(
                        REQUESTS.primary(),
                        Key.of(),
                        stored -> made.contains(stored.result()) && isReached(stored),
                        Integer.MAX_VALUE)
                .forEach(work.rows(REQUESTS)::delete);
    }

    private boolean isReached(StoredRequest request) {
        return work.scope()
                .organisation()
                .map(OrganisationId::toString)
                .map(request.key().organisation()::equals)
                .orElse(true);
    }

    private static Object[] parts(RequestKey key) {
        return new Object[] {key.organisation(), key.actor(), key.key()};
    }
}
