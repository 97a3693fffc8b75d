package dev.aftercare.jdbc.request;

import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.shared.ShortNumber;
import dev.aftercare.jdbc.sql.Binder;
import dev.aftercare.jdbc.sql.Session;
import dev.aftercare.port.request.Numbers;
import dev.aftercare.port.shared.StorageException;

/** {@link Numbers} in the table {@code counter}: raised and read under the row's lock, made before the first number. */
public final class JdbcNumbers implements Numbers {

    private static final String KEY =
            " where organisation = :organisation and kind = :kind and counted_year = :year and ${own:organisation}";

    private static final String RAISE = "update ${schema}.counter set last_count = last_count + 1" + KEY;

    private static final String READ = "select last_count from ${schema}.counter" + KEY;

    private static final String INSERT = """
            insert into ${schema}.counter (organisation, kind, counted_year, last_count)
            values (:organisation, :kind, :year, 0)""";

    private final Session session;

    public JdbcNumbers(Session session) {
        this.session = session;
    }

    @Override
    public ShortNumber next(OrganisationId organisation, char kind, int year) {
        session.requireOwn(organisation, organisation.subject(), 1);
        Binder key = parameters -> parameters
                .id("organisation", organisation)
                .text("kind", String.valueOf(kind))
                .number("year", year);
        if (session.change(RAISE, key) == 0) {
            session.insertIfAbsent(INSERT, key);
            session.changeOne(RAISE, key);
        }
        long count = session.find(READ, key, row -> row.number("last_count"))
                .orElseThrow(() -> new StorageException("the counter " + kind + "-" + year + " is gone"));
        return new ShortNumber(kind, year, count);
    }
}
