package dev.aftercare.jdbc.request;

import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.shared.ShortNumber;
import dev.aftercare.jdbc.sql.Binder;
import dev.aftercare.jdbc.sql.Session;
import dev.aftercare.port.request.Numbers;
import dev.aftercare.port.shared.StorageException;
import java.util.OptionalLong;

/** {@link Numbers} in the table {@code counter}: made with the first number, raised and read at once for each other. */
public final class JdbcNumbers implements Numbers {

    private static final String RAISE = """
            update ${schema}.counter set last_count = last_count + 1
            where organisation = :organisation and kind = :kind and counted_year = :year and ${own:organisation}""";

    private static final String INSERT = """
            insert into ${schema}.counter (organisation, kind, counted_year, last_count)
            values (:organisation, :kind, :year, 1)""";

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
        return new ShortNumber(kind, year, count(key));
    }

    /** Raising comes first: one round trip for all but the first number of a year, which two may want at once. */
    private long count(Binder key) {
        OptionalLong raised = raised(key);
        if (raised.isEmpty() && session.insertIfAbsent(INSERT, key)) {
            return 1;
        }
        return (raised.isPresent() ? raised : raised(key))
                .orElseThrow(() -> new StorageException("a counter is neither absent nor there"));
    }

    private OptionalLong raised(Binder key) {
        return session.changeAndRead(RAISE, "last_count", key);
    }
}
