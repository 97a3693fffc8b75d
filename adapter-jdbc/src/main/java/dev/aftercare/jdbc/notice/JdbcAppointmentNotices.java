package dev.aftercare.jdbc.notice;

import dev.aftercare.domain.appointment.AppointmentId;
import dev.aftercare.domain.notice.Notices;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.jdbc.sql.Binder;
import dev.aftercare.jdbc.sql.Row;
import dev.aftercare.jdbc.sql.Session;
import dev.aftercare.port.notice.AppointmentNotices;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** {@link AppointmentNotices} in the table {@code appointment_notice}. */
public final class JdbcAppointmentNotices implements AppointmentNotices {

    private static final String INSERT = """
            insert into ${schema}.appointment_notice (dealer, appointment, told, since, next_look, version)
            values (:dealer, :appointment, :told, :since, :next_look, :version)""";

    private static final String UPDATE = """
            update ${schema}.appointment_notice
            set told = :told, since = :since, next_look = :next_look, version = :version
            where appointment = :appointment and dealer = :dealer and version = :version - 1 and ${own:dealer}""";

    private static final String FIND =
            "select * from ${schema}.appointment_notice where appointment = :appointment and ${own:dealer}";

    private static final String TO_LOOK_AT = """
            select * from ${schema}.appointment_notice
            where ${set:next_look} and next_look <= :instant and ${own:dealer}
            order by next_look, appointment
            limit :limit""";

    private final Session session;

    public JdbcAppointmentNotices(Session session) {
        this.session = session;
    }

    @Override
    public void insert(Notices notices) {
        session.requireOwn(notices.dealer(), notices.appointment().subject(), notices.version());
        session.changeOne(INSERT, binder(notices));
    }

    @Override
    public void update(Notices notices) {
        session.replace(UPDATE, notices.appointment().subject(), notices.version(), binder(notices));
    }

    @Override
    public Optional<Notices> find(AppointmentId appointment) {
        return session.find(
                FIND, parameters -> parameters.id("appointment", appointment), JdbcAppointmentNotices::read);
    }

    @Override
    public List<Notices> toLookAt(Instant now, int limit) {
        return session.list(
                TO_LOOK_AT,
                parameters -> parameters.instant("instant", now).number("limit", limit),
                JdbcAppointmentNotices::read);
    }

    private static Binder binder(Notices notices) {
        return parameters -> parameters
                .id("appointment", notices.appointment())
                .id("dealer", notices.dealer())
                .instant("told", notices.told())
                .instant("since", notices.since())
                .instant("next_look", notices.nextLook())
                .number("version", notices.version());
    }

    private static Notices read(Row row) {
        return new Notices(
                row.id("appointment", AppointmentId::new),
                row.id("dealer", OrganisationId::new),
                row.optionalInstant("told"),
                row.instant("since"),
                row.optionalInstant("next_look"),
                row.number("version"));
    }
}
