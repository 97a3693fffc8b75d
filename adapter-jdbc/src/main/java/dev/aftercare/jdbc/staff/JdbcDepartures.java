package dev.aftercare.jdbc.staff;

import dev.aftercare.domain.network.StaffId;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.staff.Departure;
import dev.aftercare.domain.staff.Departure.Heirs;
import dev.aftercare.domain.staff.HandOverRule;
import dev.aftercare.jdbc.json.HandedOverJson;
import dev.aftercare.jdbc.sql.Binder;
import dev.aftercare.jdbc.sql.Row;
import dev.aftercare.jdbc.sql.Session;
import dev.aftercare.port.staff.Departures;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** {@link Departures} in the table {@code departure}. */
public final class JdbcDepartures implements Departures {

    private static final String INSERT = """
            insert into ${schema}.departure
                (dealer, person, last_day, hand_over_rule, successor, handed_over, next_due, version)
            values (:dealer, :person, :last_day, :hand_over_rule, :successor, :handed_over, :next_due, :version)""";

    private static final String UPDATE = """
            update ${schema}.departure
            set last_day = :last_day, hand_over_rule = :hand_over_rule, successor = :successor,
                handed_over = :handed_over, next_due = :next_due, version = :version
            where dealer = :dealer and person = :person and version = :version - 1 and ${own:dealer}""";

    private static final String OF = "select * from ${schema}.departure where person = :person and ${own:dealer}";

    private static final String DUE = """
            select * from ${schema}.departure
            where ${set:next_due} and next_due <= :instant and ${own:dealer}
            order by next_due, person
            limit :limit""";

    private final Session session;

    public JdbcDepartures(Session session) {
        this.session = session;
    }

    @Override
    public void insert(Departure departure) {
        session.requireOwn(departure.dealer(), Departure.subject(departure.person()), departure.version());
        session.changeOne(INSERT, columns(departure));
    }

    @Override
    public void update(Departure departure) {
        session.replace(UPDATE, Departure.subject(departure.person()), departure.version(), columns(departure));
    }

    @Override
    public Optional<Departure> of(StaffId person) {
        return session.find(OF, parameters -> parameters.id("person", person), JdbcDepartures::read);
    }

    @Override
    public List<Departure> dueAt(Instant now, int limit) {
        return session.list(
                DUE, parameters -> parameters.instant("instant", now).number("limit", limit), JdbcDepartures::read);
    }

    private static Binder columns(Departure departure) {
        return parameters -> parameters
                .id("dealer", departure.dealer())
                .id("person", departure.person())
                .date("last_day", departure.lastDay())
                .constant("hand_over_rule", departure.heirs().rule())
                .id("successor", departure.heirs().person())
                .text("handed_over", HandedOverJson.write(departure.handedOver()))
                .instant("next_due", departure.nextDue())
                .number("version", departure.version());
    }

    private static Departure read(Row row) {
        return new Departure(
                row.id("dealer", OrganisationId::new),
                row.id("person", StaffId::new),
                row.date("last_day"),
                new Heirs(
                        row.constant("hand_over_rule", HandOverRule.class), row.optionalId("successor", StaffId::new)),
                HandedOverJson.read(row.text("handed_over")),
                row.optionalInstant("next_due"),
                row.number("version"));
    }
}
