package dev.aftercare.jdbc.request;

import dev.aftercare.jdbc.sql.Parameters;
import dev.aftercare.jdbc.sql.Row;
import dev.aftercare.jdbc.sql.Session;
import dev.aftercare.port.request.RequestKeys;
import dev.aftercare.port.shared.StaleVersionException;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;

/** {@link RequestKeys} in the table {@code request_key}. */
public final class JdbcRequestKeys implements RequestKeys {

    private static final String FIND = """
            select * from ${schema}.request_key
            where organisation = :organisation and actor = :actor and request_key = :request_key
                and ${ownText:organisation}""";

    private static final String INSERT = """
            insert into ${schema}.request_key
                (organisation, actor, request_key, fingerprint, result, version, stored_at)
            values (:organisation, :actor, :request_key, :fingerprint, :result, :version, :stored_at)""";

    private static final String FORGET = """
            delete from ${schema}.request_key
            where (organisation, actor, request_key) in (
                select organisation, actor, request_key from ${schema}.request_key
                where stored_at < :instant and ${ownText:organisation}
                order by stored_at
                limit :limit)""";

    private static final String FORGET_RESULTS =
            "delete from ${schema}.request_key where result = any(:results) and ${ownText:organisation}";

    private final Session session;

    public JdbcRequestKeys(Session session) {
        this.session = session;
    }

    @Override
    public Optional<StoredRequest> find(RequestKey key) {
        return session.find(FIND, parameters -> bind(parameters, key), row -> read(key, row));
    }

    @Override
    public boolean insertIfAbsent(StoredRequest request) {
        requireOwn(request.key());
        return session.insertIfAbsent(
                INSERT,
                parameters -> bind(parameters, request.key())
                        .text("fingerprint", request.fingerprint())
                        .uuid("result", request.result())
                        .number("version", request.version())
                        .instant("stored_at", request.storedAt()));
    }

    @Override
    public int forgetBefore(Instant instant, int limit) {
        return session.change(
                FORGET, parameters -> parameters.instant("instant", instant).number("limit", limit));
    }

    @Override
    public void forgetResults(Collection<UUID> results) {
        session.change(FORGET_RESULTS, parameters -> parameters.uuids("results", results));
    }

    private void requireOwn(RequestKey key) {
        session.scope()
                .filter(own -> !own.toString().equals(key.organisation()))
                .ifPresent(own -> {
                    throw new StaleVersionException(own.subject(), 0);
                });
    }

    private static Parameters bind(Parameters parameters, RequestKey key) {
        return parameters
                .text("organisation", key.organisation())
                .text("actor", key.actor())
                .text("request_key", key.key());
    }

    private static StoredRequest read(RequestKey key, Row row) {
        return new StoredRequest(
                key, row.text("fingerprint"), row.uuid("result"), row.number("version"), row.instant("stored_at"));
    }
}
