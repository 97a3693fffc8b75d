package dev.aftercare.jdbc.staff;

import dev.aftercare.domain.network.StaffId;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.staff.Lent;
import dev.aftercare.domain.staff.StaffLoan;
import dev.aftercare.domain.staff.StaffLoan.Party;
import dev.aftercare.domain.staff.StaffLoanId;
import dev.aftercare.domain.time.TimeRange;
import dev.aftercare.jdbc.json.CareerJson;
import dev.aftercare.jdbc.json.TimeRangesJson;
import dev.aftercare.jdbc.sql.Binder;
import dev.aftercare.jdbc.sql.Row;
import dev.aftercare.jdbc.sql.Session;
import dev.aftercare.port.staff.StaffLoans;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** {@link StaffLoans} in the table {@code staff_loan}. */
public final class JdbcStaffLoans implements StaffLoans {

    private static final String INSERT = """
            insert into ${schema}.staff_loan
                (id, lender, lender_code, lender_zone, borrower, borrower_code, borrower_zone, person, name, posts,
                lent_from, lent_until, away, state, version)
            values (:id, :lender, :lender_code, :lender_zone, :borrower, :borrower_code, :borrower_zone, :person, :name, :posts,
                :lent_from, :lent_until, :away, :state, :version)""";

    /** Who lends whom to whom does not change. */
    private static final String UPDATE = """
            update ${schema}.staff_loan
            set name = :name, posts = :posts, lent_from = :lent_from, lent_until = :lent_until, away = :away, state = :state,
                version = :version
            where id = :id and version = :version - 1 and (${own:lender} or ${own:borrower})""";

    private static final String FIND =
            "select * from ${schema}.staff_loan where id = :id and (${own:lender} or ${own:borrower})";

    /** Each half goes through an index of its own, which an {@code or} would not. */
    private static final String OF = """
            select * from ${schema}.staff_loan where lender = :dealer and lent_until > :since and ${own:lender}
            union all
            select * from ${schema}.staff_loan where borrower = :dealer and lent_until > :since and ${own:borrower}
            order by id""";

    private static final String PARTY = "select id, code, zone from ${schema}.dealer where code = :code and ${whoever}";

    private final Session session;

    public JdbcStaffLoans(Session session) {
        this.session = session;
    }

    @Override
    public void insert(StaffLoan loan) {
        session.requireOwn(loan.lender().dealer(), loan.id().subject(), loan.version());
        session.changeOne(INSERT, columns(loan));
    }

    @Override
    public void update(StaffLoan loan) {
        session.replace(UPDATE, loan.id().subject(), loan.version(), changing(loan));
    }

    @Override
    public Optional<StaffLoan> find(StaffLoanId id) {
        return session.find(FIND, parameters -> parameters.id("id", id), JdbcStaffLoans::read);
    }

    @Override
    public List<StaffLoan> of(OrganisationId dealer, Instant since) {
        return session.list(
                OF, parameters -> parameters.id("dealer", dealer).instant("since", since), JdbcStaffLoans::read);
    }

    @Override
    public Optional<Party> party(String code) {
        return session.find(
                PARTY,
                parameters -> parameters.text("code", code),
                row -> new Party(row.id("id", OrganisationId::new), row.text("code"), row.zone("zone")));
    }

    private static Binder columns(StaffLoan loan) {
        return parameters -> {
            changing(loan).bind(parameters);
            parameters
                    .id("lender", loan.lender().dealer())
                    .text("lender_code", loan.lender().code())
                    .text("lender_zone", loan.lender().zone().getId())
                    .id("borrower", loan.borrower().dealer())
                    .text("borrower_code", loan.borrower().code())
                    .text("borrower_zone", loan.borrower().zone().getId())
                    .id("person", loan.lent().person());
        };
    }

    private static Binder changing(StaffLoan loan) {
        return parameters -> parameters
                .id("id", loan.id())
                .text("name", loan.lent().name())
                .text("posts", CareerJson.write(loan.lent().career()))
                .instant("lent_from", loan.time().start())
                .instant("lent_until", loan.time().end())
                .text("away", TimeRangesJson.write(loan.away()))
                .constant("state", loan.state())
                .number("version", loan.version());
    }

    static StaffLoan read(Row row) {
        return new StaffLoan(
                row.id("id", StaffLoanId::new),
                party(row, "lender"),
                party(row, "borrower"),
                new Lent(row.id("person", StaffId::new), row.text("name"), CareerJson.read(row.text("posts"))),
                new TimeRange(row.instant("lent_from"), row.instant("lent_until")),
                TimeRangesJson.read(row.text("away")),
                row.constant("state", StaffLoan.State.class),
                row.number("version"));
    }

    private static Party party(Row row, String which) {
        return new Party(row.id(which, OrganisationId::new), row.text(which + "_code"), row.zone(which + "_zone"));
    }
}
