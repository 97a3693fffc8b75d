package dev.aftercare.jdbc.policy;

import dev.aftercare.domain.policy.PolicyHistory;
import dev.aftercare.domain.policy.PolicyId;
import dev.aftercare.domain.policy.PolicyKind;
import dev.aftercare.domain.policy.PolicyVersion;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.jdbc.json.PolicyJson;
import dev.aftercare.jdbc.sql.Binder;
import dev.aftercare.jdbc.sql.Row;
import dev.aftercare.jdbc.sql.Session;
import dev.aftercare.port.policy.Policies;
import dev.aftercare.port.policy.PolicyKinds;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** {@link Policies} in the table {@code policy}. A kind that only a newer release knows is passed over. */
public final class JdbcPolicies implements Policies {

    private static final String INSERT = """
            insert into ${schema}.policy (id, kind, dealer, valid_from, recorded_at, body)
            values (:id, :kind, :dealer, :valid_from, :recorded_at, :body)""";

    private static final String HISTORY = """
            select * from ${schema}.policy
            where dealer is null or (dealer = :dealer and ${own:dealer})
            order by id""";

    private static final String HISTORIES = """
            select * from ${schema}.policy
            where dealer is null or (dealer = any(:dealers) and ${own:dealer})
            order by id""";

    private final Session session;

    public JdbcPolicies(Session session) {
        this.session = session;
    }

    @Override
    public void insert(PolicyVersion<?> version) {
        session.requireOwn(version.dealer(), version.id().subject(), 1);
        session.changeOne(
                INSERT,
                parameters -> parameters
                        .id("id", version.id())
                        .text("kind", version.kind().code())
                        .id("dealer", version.dealer())
                        .date("valid_from", version.validFrom())
                        .instant("recorded_at", version.recordedAt())
                        .text("body", PolicyJson.write(version.body())));
    }

    @Override
    public PolicyHistory history(Optional<OrganisationId> dealer) {
        return history(HISTORY, parameters -> parameters.id("dealer", dealer));
    }

    @Override
    public PolicyHistory histories(Collection<OrganisationId> dealers) {
        if (dealers.size() > MOST) {
            throw new IllegalArgumentException(
                    "policies: " + dealers.size() + " dealers, at most " + MOST + " may be asked for");
        }
        return history(HISTORIES, parameters -> parameters.ids("dealers", dealers));
    }

    private PolicyHistory history(String statement, Binder binder) {
        List<Optional<PolicyVersion<?>>> found = session.list(statement, binder, JdbcPolicies::read);
        return new PolicyHistory(
                found.stream().<PolicyVersion<?>>flatMap(Optional::stream).toList());
    }

    private static Optional<PolicyVersion<?>> read(Row row) {
        return PolicyKinds.ofCode(row.text("kind")).map(kind -> read(row, kind));
    }

    private static <P extends Record> PolicyVersion<P> read(Row row, PolicyKind<P> kind) {
        return new PolicyVersion<>(
                row.id("id", PolicyId::new),
                kind,
                row.optionalId("dealer", OrganisationId::new),
                row.date("valid_from"),
                row.instant("recorded_at"),
                PolicyJson.read(row.text("body"), kind));
    }
}
