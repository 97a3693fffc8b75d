package dev.aftercare.jdbc.accesskey;

import dev.aftercare.domain.access.AccessKey;
import dev.aftercare.domain.access.AccessKeyId;
import dev.aftercare.jdbc.json.ActorJson;
import dev.aftercare.jdbc.sql.Binder;
import dev.aftercare.jdbc.sql.Paging;
import dev.aftercare.jdbc.sql.Parameters;
import dev.aftercare.jdbc.sql.Row;
import dev.aftercare.port.accesskey.AccessKeys;
import dev.aftercare.port.shared.Page;
import dev.aftercare.port.shared.PageRequest;
import dev.aftercare.port.shared.StaleVersionException;
import java.time.Instant;
import java.util.Optional;

/** {@link AccessKeys} in the tables {@code access_key} and {@code session}. */
public final class JdbcAccessKeys implements AccessKeys {

    private static final String INSERT = """
            insert into ${schema}.access_key
                (id, sha256, actor, scope, organisation, issued_at, ends_at, revoked_at, version)
            values (:id, :sha256, :actor, :kind_of_scope, :organisation, :issued_at, :ends_at, :revoked_at, :version)""";

    private static final String UPDATE = """
            update ${schema}.access_key
            set actor = :actor, scope = :kind_of_scope, organisation = :organisation, issued_at = :issued_at,
                ends_at = :ends_at, revoked_at = :revoked_at, version = :version
            where id = :id and version = :version - 1 and ${own:organisation}""";

    private static final String FIND = "select * from ${schema}.access_key where id = :id and ${own:organisation}";

    private static final String FIND_BY_SECRET =
            "select * from ${schema}.access_key where sha256 = :sha256 and ${own:organisation}";

    private static final String ALL =
            "select * from ${schema}.access_key where id > :after and ${own:organisation} order by id limit :limit";

    private static final String OPEN_SESSION = """
            insert into ${schema}.session (sha256, access_key, ends_at)
            select n.sha256, n.access_key, n.ends_at
            from (select cast(:sha256 as varchar) as sha256, cast(:access_key as uuid) as access_key,
                cast(:ends_at as timestamp(6) with time zone) as ends_at) n
            where ${all} or exists (
                select 1 from ${schema}.access_key k where k.id = n.access_key and ${own:k.organisation})""";

    /** A session is reached with its key. */
    private static final String REACHED = """
            (${all} or exists (
                select 1 from ${schema}.access_key k where k.id = s.access_key and ${own:k.organisation}))""";

    private static final String FIND_SESSION =
            "select * from ${schema}.session s where s.sha256 = :sha256 and " + REACHED;

    private static final String CLOSE_SESSION =
            "delete from ${schema}.session s where s.sha256 = :sha256 and " + REACHED;

    private static final String FORGET = """
            delete from ${schema}.session
            where sha256 in (
                select s.sha256 from ${schema}.session s
                where s.ends_at < :instant and\s""" + REACHED + " order by s.ends_at limit :limit)";

    private final dev.aftercare.jdbc.sql.Session session;

    public JdbcAccessKeys(dev.aftercare.jdbc.sql.Session session) {
        this.session = session;
    }

    @Override
    public boolean insertIfAbsent(AccessKey key, String sha256) {
        session.requireOwn(key.scope().organisation(), key.id().subject(), key.version());
        return session.insertIfAbsent(INSERT, parameters -> columns(parameters.text("sha256", sha256), key));
    }

    @Override
    public void update(AccessKey key) {
        session.replace(UPDATE, key.id().subject(), key.version(), parameters -> columns(parameters, key));
    }

    @Override
    public Optional<AccessKey> find(AccessKeyId id) {
        return session.find(FIND, parameters -> parameters.id("id", id), JdbcAccessKeys::read);
    }

    @Override
    public Optional<AccessKey> findBySecret(String sha256) {
        return session.find(FIND_BY_SECRET, bySecret(sha256), JdbcAccessKeys::read);
    }

    @Override
    public Page<AccessKey> all(PageRequest page) {
        return Paging.byId(session, ALL, Binder.NOTHING, page, JdbcAccessKeys::read, AccessKey::id);
    }

    @Override
    public void openSession(AccessKeys.Session opened) {
        int rows = session.change(
                OPEN_SESSION,
                parameters -> parameters
                        .text("sha256", opened.sha256())
                        .id("access_key", opened.key())
                        .instant("ends_at", opened.until()));
        if (rows != 1) {
            throw new StaleVersionException(opened.key().subject(), 0);
        }
    }

    @Override
    public Optional<AccessKeys.Session> findSession(String sha256) {
        return session.find(
                FIND_SESSION,
                bySecret(sha256),
                row -> new AccessKeys.Session(
                        row.text("sha256"), row.id("access_key", AccessKeyId::new), row.instant("ends_at")));
    }

    @Override
    public void closeSession(String sha256) {
        session.change(CLOSE_SESSION, bySecret(sha256));
    }

    @Override
    public int forgetSessionsBefore(Instant instant, int limit) {
        return session.change(
                FORGET, parameters -> parameters.instant("instant", instant).number("limit", limit));
    }

    private static Binder bySecret(String sha256) {
        return parameters -> parameters.text("sha256", sha256);
    }

    private static void columns(Parameters parameters, AccessKey key) {
        parameters
                .id("id", key.id())
                .text("actor", ActorJson.write(key.actor()))
                .text("kind_of_scope", ScopeText.write(key.scope()))
                .id("organisation", key.scope().organisation())
                .instant("issued_at", key.issuedAt())
                .instant("ends_at", key.until())
                .instant("revoked_at", key.revokedAt())
                .number("version", key.version());
    }

    private static AccessKey read(Row row) {
        return new AccessKey(
                row.id("id", AccessKeyId::new),
                ActorJson.read(row.text("actor")),
                ScopeText.read(row),
                row.instant("issued_at"),
                row.instant("ends_at"),
                row.optionalInstant("revoked_at"),
                row.number("version"));
    }
}
