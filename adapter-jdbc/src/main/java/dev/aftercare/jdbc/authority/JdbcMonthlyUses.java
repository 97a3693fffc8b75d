package dev.aftercare.jdbc.authority;

import dev.aftercare.domain.authority.DecisionKind;
import dev.aftercare.domain.authority.MonthlyUse;
import dev.aftercare.domain.shared.Money;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.jdbc.sql.Binder;
import dev.aftercare.jdbc.sql.Parameters;
import dev.aftercare.jdbc.sql.Row;
import dev.aftercare.jdbc.sql.Session;
import dev.aftercare.port.authority.MonthlyUses;
import java.util.Currency;
import java.util.Optional;

/** {@link MonthlyUses} in the table {@code authority_use}. */
public final class JdbcMonthlyUses implements MonthlyUses {

    private static final String INSERT = """
            insert into ${schema}.authority_use
                (dealer, id, decided_by, kind, in_month, currency, minor, version)
            values (:dealer, :id, :decided_by, :kind, :in_month, :currency, :minor, :version)""";

    private static final String UPDATE = """
            update ${schema}.authority_use
            set decided_by = :decided_by, kind = :kind, in_month = :in_month, currency = :currency, minor = :minor,
                version = :version
            where dealer = :dealer and id = :id and version = :version - 1 and ${own:dealer}""";

    private static final String FIND = """
            select * from ${schema}.authority_use
            where dealer = :dealer and decided_by = :decided_by and kind = :kind and in_month = :in_month
                and currency = :currency and ${own:dealer}""";

    private final Session session;

    public JdbcMonthlyUses(Session session) {
        this.session = session;
    }

    @Override
    public void insert(MonthlyUse use) {
        session.requireOwn(use.key().dealer(), use.subject(), use.version());
        session.changeOne(INSERT, columns(use));
    }

    @Override
    public void update(MonthlyUse use) {
        session.replace(UPDATE, use.subject(), use.version(), columns(use));
    }

    @Override
    public Optional<MonthlyUse> find(MonthlyUse.Key key) {
        return session.find(FIND, parameters -> bind(parameters, key), JdbcMonthlyUses::read);
    }

    private static Binder columns(MonthlyUse use) {
        return parameters -> bind(parameters, use.key())
                .uuid("id", use.id())
                .number("minor", use.spent().minor())
                .number("version", use.version());
    }

    private static Parameters bind(Parameters parameters, MonthlyUse.Key key) {
        return parameters
                .id("dealer", key.dealer())
                .text("decided_by", key.actor())
                .constant("kind", key.kind())
                .date("in_month", key.month())
                .text("currency", key.currency());
    }

    private static MonthlyUse read(Row row) {
        String currency = row.text("currency");
        return new MonthlyUse(
                row.uuid("id"),
                new MonthlyUse.Key(
                        row.id("dealer", OrganisationId::new),
                        row.text("decided_by"),
                        row.constant("kind", DecisionKind.class),
                        row.date("in_month"),
                        currency),
                new Money(row.number("minor"), Currency.getInstance(currency)),
                row.number("version"));
    }
}
