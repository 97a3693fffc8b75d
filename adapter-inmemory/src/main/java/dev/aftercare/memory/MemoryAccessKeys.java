package dev.aftercare.memory;

import dev.aftercare.domain.access.AccessKey;
import dev.aftercare.domain.access.AccessKeyId;
import dev.aftercare.memory.table.Index;
import dev.aftercare.memory.table.Key;
import dev.aftercare.memory.table.Table;
import dev.aftercare.memory.table.Table.Version;
import dev.aftercare.memory.table.View;
import dev.aftercare.port.accesskey.AccessKeys;
import dev.aftercare.port.shared.Page;
import dev.aftercare.port.shared.PageRequest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Access keys and browser sessions in memory; a session is there where its key is. */
record MemoryAccessKeys(Work work) implements AccessKeys {

    private record Kept(AccessKey key, String sha256) {}

    private static final Index<Kept> BY_SECRET = Index.by(row -> Key.of(row.sha256()));

    private static final Index<Kept> BY_REACH =
            Index.byEach(row -> Work.reachesOf(row.key().scope().organisation())
                    .map(reach -> Key.of(reach, row.key().id())));

    private static final Table<Kept> KEYS = Table.versioned(
            "access key",
            row -> Key.of(row.key().id()),
            row -> new Version(row.key().id().subject(), row.key().version()),
            List.of(BY_SECRET, BY_REACH));

    private static final Index<Session> BY_END = Index.by(session -> Key.of(session.until(), session.sha256()));

    private static final Table<Session> SESSIONS =
            Table.of("session", session -> Key.of(session.sha256()), List.of(BY_END));

    @Override
    public boolean insertIfAbsent(AccessKey key, String sha256) {
        requireReached(key);
        return keys().insertIfAbsent(new Kept(key, sha256));
    }

    @Override
    public void update(AccessKey key) {
        requireReached(key);
        Optional<Kept> present = keys().get(Key.of(key.id())).filter(row -> isReached(row.key()));
        work.requireReached(present.isPresent(), key.id().subject(), key.version());
        keys().update(new Kept(key, present.orElseThrow().sha256()));
    }

    @Override
    public Optional<AccessKey> find(AccessKeyId id) {
        return keys().get(Key.of(id)).map(Kept::key).filter(this::isReached);
    }

    @Override
    public Optional<AccessKey> findBySecret(String sha256) {
        return keys().get(BY_SECRET, Key.of(sha256)).map(Kept::key).filter(this::isReached);
    }

    @Override
    public Page<AccessKey> all(PageRequest page) {
        return Pages.byId(
                        keys(),
                        BY_REACH,
                        work.reach(),
                        row -> true,
                        page,
                        row -> row.key().id().value())
                .map(Kept::key);
    }

    @Override
    public void openSession(Session session) {
        work.requireReached(isReached(session), session.key().subject(), 1);
        sessions().insert(session);
    }

    @Override
    public Optional<Session> findSession(String sha256) {
        return sessions().get(Key.of(sha256)).filter(this::isReached);
    }

    @Override
    public void closeSession(String sha256) {
        findSession(sha256).ifPresent(sessions()::delete);
    }

    @Override
    public int forgetSessionsBefore(Instant instant, int limit) {
        List<Session> ended = sessions().between(BY_END, Key.of(), Key.of(instant), this::isReached, limit);
        ended.forEach(sessions()::delete);
        return ended.size();
    }

    private void requireReached(AccessKey key) {
        work.requireReached(isReached(key), key.id().subject(), key.version());
    }

    private boolean isReached(AccessKey key) {
        return work.reaches(key.scope().organisation());
    }

    private boolean isReached(Session session) {
        return work.reachesAll() || find(session.key()).isPresent();
    }

    private View<Kept> keys() {
        return work.rows(KEYS);
    }

    private View<Session> sessions() {
        return work.rows(SESSIONS);
    }
}
