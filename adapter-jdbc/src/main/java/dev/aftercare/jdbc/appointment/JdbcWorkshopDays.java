package dev.aftercare.jdbc.appointment;

import dev.aftercare.domain.appointment.AppointmentId;
import dev.aftercare.domain.appointment.Hold;
import dev.aftercare.domain.appointment.WorkshopDay;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.shared.Subject;
import dev.aftercare.domain.shared.SubjectKind;
import dev.aftercare.domain.time.ZonedDate;
import dev.aftercare.jdbc.sql.Binder;
import dev.aftercare.jdbc.sql.Parameters;
import dev.aftercare.jdbc.sql.Row;
import dev.aftercare.jdbc.sql.Session;
import dev.aftercare.port.appointment.WorkshopDays;
import dev.aftercare.port.shared.StaleVersionException;
import dev.aftercare.port.shared.StorageException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** {@link WorkshopDays} in the tables {@code workshop_day} and {@code taken_tick}. */
public final class JdbcWorkshopDays implements WorkshopDays {

    private static final String READ = """
            select on_date, taken, version from ${schema}.workshop_day
            where dealer = :dealer and on_date >= :first and on_date <= :last and ${own:dealer}
            order by on_date""";

    private static final String LOCK = READ + " for update";

    /** Whoever's day it is: it is locked, and nothing of it is read. */
    private static final String THERE = """
            select on_date from ${schema}.workshop_day
            where dealer = :dealer and on_date >= :first and on_date <= :last and ${whoever}""";

    private static final String LOCK_THERE = THERE + " for update";

    private static final String MAKE = """
            insert into ${schema}.workshop_day (dealer, on_date, taken, version)
            select cast(:dealer as uuid), cast(:on_date as date), cast(:taken as varchar), cast(:version as bigint)
            where ${whoever}""";

    private static final String INSERT = """
            insert into ${schema}.workshop_day (dealer, on_date, taken, version)
            values (:dealer, :on_date, :taken, :version)""";

    /** A day that is not what the change is based on was changed by a decision without its lock, or is new. */
    private static final String UPDATE = """
            update ${schema}.workshop_day set taken = :taken, version = :version
            where dealer = :dealer and on_date = :on_date and version < :version and taken = :taken_before
                and ${own:dealer}""";

    private static final String RELEASE = """
            delete from ${schema}.taken_tick
            where dealer = :dealer and resource = :resource and tick >= :from_tick and tick < :to_tick and lane = :lane
                and appointment = :appointment""";

    private static final String TAKE = """
            insert into ${schema}.taken_tick (dealer, resource, tick, lane, appointment)
            select cast(:dealer as uuid), cast(:resource as uuid), t.tick, cast(:lane as integer),
                cast(:appointment as uuid)
            from generate_series(cast(:from_tick as bigint), cast(:to_tick as bigint) - 1) as t(tick)""";

    private static final String TICKS = """
            select resource, tick, lane, appointment from ${schema}.taken_tick
            where dealer = :dealer and tick >= :from_tick and tick < :to_tick and ${own:dealer}
            order by tick, resource, lane""";

    private final Session session;

    public JdbcWorkshopDays(Session session) {
        this.session = session;
    }

    @Override
    public WorkshopDay lock(OrganisationId dealer, ZonedDate date) {
        session.requireOwn(dealer, subject(dealer), 1);
        return lockThere(dealer, date).orElseGet(() -> made(dealer, date));
    }

    /** Who inserts the row has its lock; where another was quicker, that one's commit is waited for and its row read. */
    private WorkshopDay made(OrganisationId dealer, ZonedDate date) {
        WorkshopDay empty = WorkshopDay.empty(dealer, date);
        return session.insertIfAbsent(INSERT, parameters -> bind(parameters, empty))
                ? empty
                : lockThere(dealer, date).orElseThrow(() -> gone(dealer));
    }

    /**
     * In the order of dates: the missing days are inserted first, which locks them, and then all are locked. Who makes a
     * day and who locks one before it can so wait for each other; the database ends that with a conflict, and it is only
     * possible until the days have been made once.
     */
    @Override
    public List<WorkshopDay> lockAll(OrganisationId dealer, ZoneId zone, LocalDate first, LocalDate last) {
        session.requireOwn(dealer, subject(dealer), 1);
        Map<LocalDate, WorkshopDay> present = present(dealer, zone, first, last);
        List<LocalDate> wanted = first.datesUntil(last.plusDays(1)).toList();
        make(
                dealer,
                wanted.stream()
                        .filter(date -> !present.containsKey(date))
                        .map(date -> ZonedDate.of(date, zone))
                        .toList());
        List<WorkshopDay> locked =
                session.lock(LOCK, range(dealer, first, last), row -> read(dealer, date(zone, row), row));
        if (locked.size() != wanted.size()) {
            throw gone(dealer);
        }
        return locked;
    }

    @Override
    public void lockTogether(Collection<Days> days) {
        List<Days> inOrder = days.stream()
                .flatMap(of ->
                        of.first().datesUntil(of.last().plusDays(1)).map(date -> new Days(of.dealer(), date, date)))
                .distinct()
                .sorted(Comparator.comparing(Days::first)
                        .thenComparing(day -> day.dealer().toString()))
                .toList();
        Set<Days> present = new HashSet<>();
        days.forEach(of -> present.addAll(session.list(
                THERE,
                range(of.dealer(), of.first(), of.last()),
                row -> new Days(of.dealer(), row.date("on_date"), row.date("on_date")))));
        inOrder.stream()
                .filter(day -> present.contains(day) || !isMade(day))
                .forEach(day -> session.lock(
                        LOCK_THERE, range(day.dealer(), day.first(), day.last()), row -> row.date("on_date")));
    }

    /** Who inserts the row has its lock. */
    private boolean isMade(Days day) {
        return session.insertIfAbsent(
                MAKE,
                parameters -> parameters
                        .id("dealer", day.dealer())
                        .date("on_date", day.first())
                        .text("taken", TakenText.write(Map.of()))
                        .number("version", 0));
    }

    @Override
    public List<WorkshopDay> read(OrganisationId dealer, ZoneId zone, LocalDate first, LocalDate last) {
        Map<LocalDate, WorkshopDay> present = present(dealer, zone, first, last);
        return first.datesUntil(last.plusDays(1))
                .map(date -> Optional.ofNullable(present.get(date))
                        .orElseGet(() -> WorkshopDay.empty(dealer, ZonedDate.of(date, zone))))
                .toList();
    }

    @Override
    public void save(WorkshopDay changed, List<Change> changes) {
        session.requireOwn(changed.dealer(), subject(changed.dealer()), changed.version());
        WorkshopDay before = changed.releasing(Change.taken(changes)).taking(Change.released(changes));
        int rows = session.change(
                UPDATE, parameters -> bind(parameters, changed).text("taken_before", TakenText.write(before.taken())));
        boolean made = rows == 0
                && before.taken().isEmpty()
                && session.insertIfAbsent(INSERT, parameters -> bind(parameters, changed));
        if (rows == 0 && !made) {
            throw new StaleVersionException(subject(changed.dealer()), changed.version() - 1);
        }
        changeTicks(RELEASE, changed, changes, Change::released);
        changeTicks(TAKE, changed, changes, Change::taken);
    }

    @Override
    public List<TakenTick> takenTicks(OrganisationId dealer, ZonedDate date) {
        return session.list(
                TICKS,
                parameters -> parameters
                        .id("dealer", dealer)
                        .number("from_tick", date.firstTick())
                        .number("to_tick", date.firstTick() + date.tickCount()),
                row -> new TakenTick(
                        row.uuid("resource"),
                        row.number("tick"),
                        row.count("lane"),
                        row.id("appointment", AppointmentId::new)));
    }

    /** A hold of one of the appointments that change. */
    private record Held(AppointmentId appointment, Hold hold) {}

    private void changeTicks(String sql, WorkshopDay day, List<Change> changes, Function<Change, List<Hold>> which) {
        List<Held> all = changes.stream()
                .flatMap(change -> which.apply(change).stream().map(hold -> new Held(change.appointment(), hold)))
                .toList();
        int[] rows = session.batch(
                sql,
                all,
                (parameters, held) ->
                        bind(parameters, held.hold()).id("dealer", day.dealer()).id("appointment", held.appointment()));
        for (int i = 0; i < rows.length; i++) {
            Hold hold = all.get(i).hold();
            if (rows[i] != hold.toTick() - hold.fromTick()) {
                throw new StorageException("a hold of ticks " + hold.fromTick() + " to " + hold.toTick() + " changed "
                        + rows[i] + " rows of taken_tick. Maybe the day was changed without its lock.");
            }
        }
    }

    private static Parameters bind(Parameters parameters, Hold hold) {
        return parameters
                .uuid("resource", hold.resource())
                .number("lane", hold.lane())
                .number("from_tick", hold.fromTick())
                .number("to_tick", hold.toTick());
    }

    private Optional<WorkshopDay> lockThere(OrganisationId dealer, ZonedDate date) {
        return session.lock(LOCK, range(dealer, date.date(), date.date()), row -> read(dealer, date, row)).stream()
                .findFirst();
    }

    private Map<LocalDate, WorkshopDay> present(OrganisationId dealer, ZoneId zone, LocalDate first, LocalDate last) {
        return session.list(READ, range(dealer, first, last), row -> read(dealer, date(zone, row), row)).stream()
                .collect(Collectors.toMap(day -> day.date().date(), Function.identity()));
    }

    private void make(OrganisationId dealer, List<ZonedDate> dates) {
        session.insertEachIfAbsent(
                INSERT, dates, (parameters, date) -> bind(parameters, WorkshopDay.empty(dealer, date)));
    }

    /** A day has no id of its own; its dealer's says enough. */
    private static Subject subject(OrganisationId dealer) {
        return new Subject(SubjectKind.WORKSHOP_DAY, dealer.value());
    }

    private static Parameters bind(Parameters parameters, WorkshopDay day) {
        return parameters
                .id("dealer", day.dealer())
                .date("on_date", day.date().date())
                .text("taken", TakenText.write(day.taken()))
                .number("version", day.version());
    }

    private static Binder range(OrganisationId dealer, LocalDate first, LocalDate last) {
        return parameters ->
                parameters.id("dealer", dealer).date("first", first).date("last", last);
    }

    private static ZonedDate date(ZoneId zone, Row row) {
        return ZonedDate.of(row.date("on_date"), zone);
    }

    private static WorkshopDay read(OrganisationId dealer, ZonedDate date, Row row) {
        return new WorkshopDay(dealer, date, TakenText.read(row.text("taken")), row.number("version"));
    }

    private static StorageException gone(OrganisationId dealer) {
        return new StorageException("workshop days of dealer " + dealer + " were made and are not there");
    }
}
