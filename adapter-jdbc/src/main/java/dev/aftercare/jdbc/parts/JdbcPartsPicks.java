package dev.aftercare.jdbc.parts;

import dev.aftercare.domain.appointment.AppointmentId;
import dev.aftercare.domain.parts.PartsPick;
import dev.aftercare.domain.parts.PartsQuote;
import dev.aftercare.domain.parts.PickState;
import dev.aftercare.domain.parts.PickTrouble;
import dev.aftercare.domain.shared.Money;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.jdbc.json.PartsJson;
import dev.aftercare.jdbc.sql.Binder;
import dev.aftercare.jdbc.sql.Paging;
import dev.aftercare.jdbc.sql.Row;
import dev.aftercare.jdbc.sql.Session;
import dev.aftercare.port.parts.PartsPicks;
import dev.aftercare.port.shared.Page;
import dev.aftercare.port.shared.PageRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/** {@link PartsPicks} in the table {@code parts_pick}. */
public final class JdbcPartsPicks implements PartsPicks {

    private static final String INSERT = """
            insert into ${schema}.parts_pick
                (dealer, appointment, on_day, lines, quoted_at, told, currency, state, trouble, attempts, next_try, version)
            values (:dealer, :appointment, :on_day, :lines, :quoted_at, :told, :currency, :state, :trouble, :attempts,
                :next_try, :version)""";

    /** Whose a pick is says its appointment. */
    private static final String OWN = """
            ${own:dealer} and exists (
                select 1 from ${schema}.appointment a
                where a.id = parts_pick.appointment and a.dealer = parts_pick.dealer and ${person:a.customer})""";

    private static final String UPDATE = """
            update ${schema}.parts_pick
            set on_day = :on_day, lines = :lines, quoted_at = :quoted_at, told = :told, currency = :currency,
                state = :state, trouble = :trouble, attempts = :attempts, next_try = :next_try, version = :version
            where dealer = :dealer and appointment = :appointment and version = :version - 1 and
            """ + OWN;

    private static final String FIND = "select * from ${schema}.parts_pick where appointment = :appointment and " + OWN;

    private static final String BY_HAND = """
            select * from ${schema}.parts_pick
            where state = 'BY_HAND' and on_day >= :first and appointment > :after and
            """ + OWN + """

            order by appointment
            limit :limit""";

    private static final String TO_TRY = """
            select * from ${schema}.parts_pick
            where ${set:next_try} and next_try <= :instant and
            """ + OWN + """

            order by next_try, appointment
            limit :limit""";

    private final Session session;

    public JdbcPartsPicks(Session session) {
        this.session = session;
    }

    @Override
    public void insert(PartsPick pick) {
        session.requireOwn(pick.dealer(), pick.subject(), pick.version());
        session.changeOne(INSERT, bound(pick));
    }

    @Override
    public void update(PartsPick pick) {
        session.replace(UPDATE, pick.subject(), pick.version(), bound(pick));
    }

    @Override
    public Optional<PartsPick> find(AppointmentId appointment) {
        return session.find(FIND, parameters -> parameters.id("appointment", appointment), JdbcPartsPicks::read);
    }

    @Override
    public Page<PartsPick> byHand(LocalDate first, PageRequest page) {
        return Paging.byId(
                session,
                BY_HAND,
                parameters -> parameters.date("first", first),
                page,
                JdbcPartsPicks::read,
                PartsPick::appointment);
    }

    @Override
    public List<PartsPick> toTry(Instant now, int limit) {
        return session.list(
                TO_TRY, parameters -> parameters.instant("instant", now).number("limit", limit), JdbcPartsPicks::read);
    }

    private static Binder bound(PartsPick pick) {
        return parameters -> parameters
                .id("dealer", pick.dealer())
                .id("appointment", pick.appointment())
                .date("on_day", pick.day())
                .text("lines", PartsJson.write(pick.quote().lines()))
                .instant("quoted_at", pick.quote().at())
                .number("told", pick.told().stream().mapToLong(Money::minor).findFirst())
                .text("currency", pick.told().map(money -> money.currency().getCurrencyCode()))
                .constant("state", pick.state())
                .text("trouble", pick.trouble().map(Enum::name))
                .number("attempts", pick.attempts())
                .instant("next_try", pick.nextTry())
                .number("version", pick.version());
    }

    private static PartsPick read(Row row) {
        return new PartsPick(
                row.id("appointment", AppointmentId::new),
                row.id("dealer", OrganisationId::new),
                row.date("on_day"),
                new PartsQuote(PartsJson.read(row.text("lines")), row.instant("quoted_at")),
                row.optionalText("currency")
                        .map(currency -> new Money(row.number("told"), Currency.getInstance(currency))),
                row.constant("state", PickState.class),
                row.optionalConstant("trouble", PickTrouble.class),
                row.count("attempts"),
                row.optionalInstant("next_try"),
                row.number("version"));
    }
}
