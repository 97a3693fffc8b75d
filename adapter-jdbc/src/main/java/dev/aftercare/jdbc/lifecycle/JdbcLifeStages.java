package dev.aftercare.jdbc.lifecycle;

import dev.aftercare.domain.lifecycle.KnownStage;
import dev.aftercare.domain.lifecycle.LifeStage;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.jdbc.sql.Parameters;
import dev.aftercare.jdbc.sql.Row;
import dev.aftercare.jdbc.sql.Session;
import dev.aftercare.port.lifecycle.LifeStages;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** {@link LifeStages} in the tables {@code life_stage} and {@code life_stage_note}. */
public final class JdbcLifeStages implements LifeStages {

    private static final String NOTE = "insert into ${schema}.life_stage_note (id, vehicle) values (:id, :vehicle)";

    private static final String NOTED = "select * from ${schema}.life_stage_note where ${all} order by id limit :limit";

    private static final String FORGET = "delete from ${schema}.life_stage_note where id = :id and ${all}";

    private static final String FIND = "select * from ${schema}.life_stage where vehicle = :vehicle and ${all}";

    private static final String LOCK = """
            select * from ${schema}.life_stage where vehicle = any(:vehicles) and ${all} order by vehicle for update""";

    private static final String INSERT = """
            insert into ${schema}.life_stage (vehicle, stage, decided_on, changes_at, version)
            values (:vehicle, :stage, :decided_on, :changes_at, :version)""";

    private static final String UPDATE = """
            update ${schema}.life_stage
            set stage = :stage, decided_on = :decided_on, changes_at = :changes_at, version = :version
            where vehicle = :vehicle and version = :version - 1 and ${all}""";

    private static final String DUE = """
            select * from ${schema}.life_stage
            where ${set:changes_at} and changes_at <= :instant and ${all}
            order by changes_at, vehicle
            limit :limit""";

    private final Session session;

    public JdbcLifeStages(Session session) {
        this.session = session;
    }

    @Override
    public void note(Collection<Note> notes) {
        session.changeEach(
                NOTE,
                notes,
                (parameters, note) -> parameters.uuid("id", note.id()).id("vehicle", note.vehicle()));
    }

    @Override
    public List<Note> noted(int limit) {
        return session.list(
                NOTED,
                parameters -> parameters.number("limit", limit),
                row -> new Note(row.uuid("id"), row.id("vehicle", VehicleId::new)));
    }

    @Override
    public void forget(Collection<Note> notes) {
        session.batch(FORGET, notes, (parameters, note) -> parameters.uuid("id", note.id()));
    }

    @Override
    public Optional<KnownStage> find(VehicleId vehicle) {
        return session.find(FIND, parameters -> parameters.id("vehicle", vehicle), JdbcLifeStages::read);
    }

    @Override
    public List<KnownStage> lock(Collection<VehicleId> vehicles) {
        Lookups.requireAtMost(vehicles);
        return vehicles.isEmpty()
                ? List.of()
                : session.lock(LOCK, parameters -> parameters.ids("vehicles", vehicles), JdbcLifeStages::read);
    }

    @Override
    public void insertAll(Collection<KnownStage> stages) {
        requireNetwork(stages);
        session.changeEach(INSERT, stages, JdbcLifeStages::bind);
    }

    @Override
    public void updateAll(Collection<KnownStage> stages) {
        requireNetwork(stages);
        session.changeEach(UPDATE, stages, JdbcLifeStages::bind);
    }

    @Override
    public List<KnownStage> due(Instant now, int limit) {
        return session.list(
                DUE, parameters -> parameters.instant("instant", now).number("limit", limit), JdbcLifeStages::read);
    }

    private void requireNetwork(Collection<KnownStage> stages) {
        stages.forEach(known -> session.requireOwn(Optional.empty(), known.subject(), known.version()));
    }

    private static void bind(Parameters parameters, KnownStage known) {
        parameters
                .id("vehicle", known.vehicle())
                .constant("stage", known.stage())
                .date("decided_on", known.decidedOn())
                .instant("changes_at", known.changesAt())
                .number("version", known.version());
    }

    private static KnownStage read(Row row) {
        return new KnownStage(
                row.id("vehicle", VehicleId::new),
                row.constant("stage", LifeStage.class),
                row.date("decided_on"),
                row.optionalInstant("changes_at"),
                row.number("version"));
    }
}
