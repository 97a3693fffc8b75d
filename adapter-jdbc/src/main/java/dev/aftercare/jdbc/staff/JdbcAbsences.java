package dev.aftercare.jdbc.staff;

import dev.aftercare.domain.network.StaffId;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.staff.Absence;
import dev.aftercare.domain.staff.AbsenceId;
import dev.aftercare.domain.staff.StaffLoan;
import dev.aftercare.domain.staff.Whereabouts;
import dev.aftercare.domain.time.DateRange;
import dev.aftercare.domain.time.TimeRange;
import dev.aftercare.domain.time.ZonedDate;
import dev.aftercare.jdbc.json.HandedOverJson;
import dev.aftercare.jdbc.sql.Binder;
import dev.aftercare.jdbc.sql.Row;
import dev.aftercare.jdbc.sql.Session;
import dev.aftercare.port.staff.Absences;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@link Absences} in the table {@code absence}. */
public final class JdbcAbsences implements Absences {

    private static final String INSERT = """
            insert into ${schema}.absence
                (dealer, id, person, first_day, last_day, away_from, away_until, stand_in, called_off, handed_over, version)
            values (:dealer, :id, :person, :first_day, :last_day, :away_from, :away_until, :stand_in, :called_off, :handed_over,
                :version)""";

    private static final String UPDATE = """
            update ${schema}.absence
            set person = :person, first_day = :first_day, last_day = :last_day, away_from = :away_from, away_until = :away_until,
                stand_in = :stand_in, called_off = :called_off, handed_over = :handed_over, version = :version
            where dealer = :dealer and id = :id and version = :version - 1 and ${own:dealer}""";

    private static final String FIND = "select * from ${schema}.absence where id = :id and ${own:dealer}";

    private static final String FROM = """
            select * from ${schema}.absence
            where dealer = :dealer and last_day >= :first and not called_off and ${own:dealer}
            order by id""";

    /** Absences, and loans, whose other columns are null in a row of the other kind; one statement, since every booking asks it. */
    private static final String WHEREABOUTS = """
            select id, person, version, dealer, first_day, last_day, away_from, away_until, stand_in, called_off, handed_over,
                cast(null as uuid) as lender, cast(null as varchar) as lender_code, cast(null as varchar) as lender_zone,
                cast(null as uuid) as borrower, cast(null as varchar) as borrower_code, cast(null as varchar) as borrower_zone,
                cast(null as varchar) as name, cast(null as varchar) as posts, cast(null as timestamp(6) with time zone) as lent_from,
                cast(null as timestamp(6) with time zone) as lent_until, cast(null as varchar) as away, cast(null as varchar) as state
            from ${schema}.absence
            where dealer = :dealer and last_day >= :first and not called_off and ${own:dealer}
            union all
            """ + loans("lender") + """

            union all
            """ + loans("borrower") + """

            order by id""";

    private static String loans(String party) {
        return """
            select id, person, version, null, null, null, null, null, null, null, null,
                lender, lender_code, lender_zone, borrower, borrower_code, borrower_zone, name, posts, lent_from, lent_until, away, state
            from ${schema}.staff_loan
            where %1$s = :dealer and lent_until > :since and ${own:%1$s}""".formatted(party);
    }

    private final Session session;

    public JdbcAbsences(Session session) {
        this.session = session;
    }

    @Override
    public void insert(Absence absence) {
        session.requireOwn(absence.dealer(), absence.id().subject(), absence.version());
        session.changeOne(INSERT, columns(absence));
    }

    @Override
    public void update(Absence absence) {
        session.replace(UPDATE, absence.id().subject(), absence.version(), columns(absence));
    }

    @Override
    public Optional<Absence> find(AbsenceId id) {
        return session.find(FIND, parameters -> parameters.id("id", id), JdbcAbsences::read);
    }

    @Override
    public List<Absence> from(OrganisationId dealer, LocalDate first) {
        return session.list(
                FROM, parameters -> parameters.id("dealer", dealer).date("first", first), JdbcAbsences::read);
    }

    @Override
    public Whereabouts whereabouts(OrganisationId dealer, ZonedDate first) {
        List<Absence> absences = new ArrayList<>();
        List<StaffLoan> loans = new ArrayList<>();
        session.list(
                WHEREABOUTS,
                parameters -> parameters
                        .id("dealer", dealer)
                        .date("first", first.date())
                        .instant("since", first.start()),
                row -> row.optionalId("lender", OrganisationId::new).isPresent()
                        ? loans.add(JdbcStaffLoans.read(row))
                        : absences.add(read(row)));
        return new Whereabouts(absences, loans);
    }

    private static Binder columns(Absence absence) {
        return parameters -> parameters
                .id("dealer", absence.dealer())
                .id("id", absence.id())
                .id("person", absence.person())
                .date("first_day", absence.days().from())
                .date("last_day", absence.days().lastDay())
                .instant("away_from", absence.hours().map(TimeRange::start))
                .instant("away_until", absence.hours().map(TimeRange::end))
                .id("stand_in", absence.standIn())
                .flag("called_off", absence.calledOff())
                .text("handed_over", HandedOverJson.write(absence.handedOver()))
                .number("version", absence.version());
    }

    private static Absence read(Row row) {
        return new Absence(
                row.id("id", AbsenceId::new),
                row.id("dealer", OrganisationId::new),
                row.id("person", StaffId::new),
                new DateRange(row.date("first_day"), row.date("last_day").plusDays(1)),
                row.optionalInstant("away_from").map(from -> new TimeRange(from, row.instant("away_until"))),
                row.optionalId("stand_in", StaffId::new),
                row.flag("called_off"),
                row.optionalText("handed_over").map(HandedOverJson::read).orElse(List.of()),
                row.number("version"));
    }
}
