package dev.aftercare.jdbc.care;

import dev.aftercare.domain.care.Paper;
import dev.aftercare.domain.care.PaperDue;
import dev.aftercare.domain.message.MessageId;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.time.DateRange;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.jdbc.sql.Binder;
import dev.aftercare.jdbc.sql.Row;
import dev.aftercare.jdbc.sql.Session;
import dev.aftercare.port.care.PaperDues;
import dev.aftercare.port.care.PaperPlace;
import dev.aftercare.port.shared.Page;
import dev.aftercare.port.shared.PageRequest;
import java.time.Instant;
import java.util.List;

/** {@link PaperDues} in the table {@code paper_due}. */
public final class JdbcPaperDues implements PaperDues {

    private static final String INSERT = """
            insert into ${schema}.paper_due (dealer, vehicle, paper, due_on, is_open, next_look, reminder, version)
            values (:dealer, :vehicle, :paper, :due_on, :is_open, :next_look, :reminder, :version)""";

    private static final String UPDATE = """
            update ${schema}.paper_due
            set due_on = :due_on, is_open = :is_open, next_look = :next_look, reminder = :reminder, version = :version
            where dealer = :dealer and vehicle = :vehicle and paper = :paper and version = :version - 1 and ${own:dealer}""";

    private static final String DELETE = """
            delete from ${schema}.paper_due
            where dealer = :dealer and vehicle = :vehicle and paper = :paper and version = :version and ${own:dealer}""";

    private static final String OF = """
            select * from ${schema}.paper_due
            where dealer = :dealer and vehicle = :vehicle and ${own:dealer}
            order by paper""";

    private static final String DUE = """
            select * from ${schema}.paper_due
            where is_open and due_on >= :from_day and due_on < :until_day
                and (due_on, vehicle, paper) > (:due_on, :vehicle, :paper) and ${own:dealer}
            order by due_on, vehicle, paper
            limit :limit""";

    private static final String TO_LOOK_AT = """
            select * from ${schema}.paper_due
            where ${set:next_look} and next_look <= :instant and ${own:dealer}
            order by next_look, dealer, vehicle, paper
            limit :limit""";

    private static final String UNSETTLE = """
            update ${schema}.paper_due set is_open = false, next_look = :instant, version = version + 1
            where vehicle = :vehicle and ${whoever}""";

    private final Session session;

    public JdbcPaperDues(Session session) {
        this.session = session;
    }

    @Override
    public void insert(PaperDue due) {
        session.requireOwn(due.dealer(), due.subject(), due.version());
        session.changeOne(INSERT, columns(due));
    }

    @Override
    public void update(PaperDue due) {
        session.replace(UPDATE, due.subject(), due.version(), columns(due));
    }

    @Override
    public void delete(PaperDue due) {
        session.replace(
                DELETE,
                due.subject(),
                due.version() + 1,
                parameters -> parameters
                        .id("dealer", due.dealer())
                        .id("vehicle", due.vehicle())
                        .constant("paper", due.paper())
                        .number("version", due.version()));
    }

    @Override
    public List<PaperDue> of(OrganisationId dealer, VehicleId vehicle) {
        return session.list(
                OF, parameters -> parameters.id("dealer", dealer).id("vehicle", vehicle), JdbcPaperDues::read);
    }

    @Override
    public Page<PaperDue> dueIn(DateRange days, PageRequest page) {
        PaperPlace after = page.afterKey(PaperPlace::read).orElse(PaperPlace.FIRST);
        List<PaperDue> found = session.list(
                DUE,
                parameters -> parameters
                        .date("from_day", days.from())
                        .date("until_day", days.until())
                        .date("due_on", after.dueOn())
                        .uuid("vehicle", after.vehicle())
                        .text("paper", after.paper())
                        .number("limit", page.limit() + 1L),
                JdbcPaperDues::read);
        return Page.of(found, page, due -> PaperPlace.of(due).toString());
    }

    @Override
    public List<PaperDue> toLookAt(Instant now, int limit) {
        return session.list(
                TO_LOOK_AT,
                parameters -> parameters.instant("instant", now).number("limit", limit),
                JdbcPaperDues::read);
    }

    @Override
    public int unsettle(VehicleId vehicle, Instant now) {
        return session.change(
                UNSETTLE, parameters -> parameters.id("vehicle", vehicle).instant("instant", now));
    }

    private static Binder columns(PaperDue due) {
        return parameters -> parameters
                .id("dealer", due.dealer())
                .id("vehicle", due.vehicle())
                .constant("paper", due.paper())
                .date("due_on", due.dueOn())
                .flag("is_open", due.isOpen())
                .instant("next_look", due.nextLook())
                .id("reminder", due.reminder())
                .number("version", due.version());
    }

    private static PaperDue read(Row row) {
        return new PaperDue(
                row.id("dealer", OrganisationId::new),
                row.id("vehicle", VehicleId::new),
                row.constant("paper", Paper.class),
                row.date("due_on"),
                row.flag("is_open"),
                row.optionalInstant("next_look"),
                row.optionalId("reminder", MessageId::new),
                row.number("version"));
    }
}
