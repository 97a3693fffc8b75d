package dev.aftercare.jdbc.gate;

import dev.aftercare.domain.appointment.AppointmentId;
import dev.aftercare.domain.gate.GateEntry;
import dev.aftercare.domain.gate.GateEntryId;
import dev.aftercare.domain.gate.GateState;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.time.TimeRange;
import dev.aftercare.domain.vehicle.Plate;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.jdbc.sql.Binder;
import dev.aftercare.jdbc.sql.Row;
import dev.aftercare.jdbc.sql.Session;
import dev.aftercare.port.gate.GateEntries;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** {@link GateEntries} in the table {@code gate_entry}. */
public final class JdbcGateEntries implements GateEntries {

    private static final String INSERT = """
            insert into ${schema}.gate_entry
                (dealer, id, vehicle, plate, appointment, parking_place, came_at, state, received_at, left_at, waits_as, version)
            values (:dealer, :id, :vehicle, :plate, :appointment, :parking_place, :came_at, :state, :received_at, :left_at,
                :waits_as, :version)""";

    private static final String UPDATE = """
            update ${schema}.gate_entry
            set vehicle = :vehicle, plate = :plate, appointment = :appointment, parking_place = :parking_place,
                came_at = :came_at, state = :state, received_at = :received_at, left_at = :left_at, waits_as = :waits_as,
                version = :version
            where dealer = :dealer and id = :id and version = :version - 1 and ${own:dealer}""";

    private static final String FIND = "select * from ${schema}.gate_entry where id = :id and ${own:dealer}";

    private static final String WAITING_AS = """
            select * from ${schema}.gate_entry
            where dealer = :dealer and waits_as = any(:names) and ${own:dealer}
            order by came_at, id""";

    private static final String WAITING = """
            select * from ${schema}.gate_entry
            where dealer = :dealer and came_at >= :came_since and waits_as > '' and ${own:dealer}
            order by came_at, id""";

    private static final String CAME_IN = """
            select * from ${schema}.gate_entry
            where dealer = :dealer and came_at >= :from_time and came_at < :until_time and state <> 'TAKEN_BACK'
                and ${own:dealer}
            order by came_at, id""";

    private static final String OF_PLATES =
            "select * from ${schema}.gate_entry where plate = any(:plates) and ${own:dealer} order by id";

    private final Session session;

    public JdbcGateEntries(Session session) {
        this.session = session;
    }

    @Override
    public void insert(GateEntry entry) {
        session.requireOwn(entry.dealer(), entry.id().subject(), entry.version());
        session.changeOne(INSERT, columns(entry));
    }

    @Override
    public void update(GateEntry entry) {
        session.replace(UPDATE, entry.id().subject(), entry.version(), columns(entry));
    }

    @Override
    public Optional<GateEntry> find(GateEntryId id) {
        return session.find(FIND, parameters -> parameters.id("id", id), JdbcGateEntries::read);
    }

    @Override
    public List<GateEntry> waitingAs(OrganisationId dealer, Collection<String> names) {
        return names.isEmpty()
                ? List.of()
                : session.list(
                        WAITING_AS,
                        parameters -> parameters.id("dealer", dealer).texts("names", names),
                        JdbcGateEntries::read);
    }

    @Override
    public List<GateEntry> waiting(OrganisationId dealer, Instant cameSince) {
        return session.list(
                WAITING,
                parameters -> parameters.id("dealer", dealer).instant("came_since", cameSince),
                JdbcGateEntries::read);
    }

    @Override
    public List<GateEntry> cameIn(OrganisationId dealer, TimeRange time) {
        return session.list(
                CAME_IN,
                parameters -> parameters
                        .id("dealer", dealer)
                        .instant("from_time", time.start())
                        .instant("until_time", time.end()),
                JdbcGateEntries::read);
    }

    @Override
    public List<GateEntry> ofPlates(Collection<Plate> plates) {
        return plates.isEmpty()
                ? List.of()
                : session.list(
                        OF_PLATES,
                        parameters -> parameters.texts(
                                "plates", plates.stream().map(Plate::value).toList()),
                        JdbcGateEntries::read);
    }

    private static Binder columns(GateEntry entry) {
        return parameters -> parameters
                .id("dealer", entry.dealer())
                .id("id", entry.id())
                .id("vehicle", entry.vehicle())
                .text("plate", entry.plate().map(Plate::value))
                .id("appointment", entry.appointment())
                .text("parking_place", entry.parkingPlace())
                .instant("came_at", entry.cameAt())
                .constant("state", entry.state())
                .instant("received_at", entry.receivedAt())
                .instant("left_at", entry.leftAt())
                .text("waits_as", entry.waitsAs())
                .number("version", entry.version());
    }

    private static GateEntry read(Row row) {
        return new GateEntry(
                row.id("id", GateEntryId::new),
                row.id("dealer", OrganisationId::new),
                row.optionalId("vehicle", VehicleId::new),
                row.optionalText("plate").map(Plate::new),
                row.optionalId("appointment", AppointmentId::new),
                row.optionalText("parking_place"),
                row.instant("came_at"),
                row.constant("state", GateState.class),
                row.optionalInstant("received_at"),
                row.optionalInstant("left_at"),
                row.number("version"));
    }
}
