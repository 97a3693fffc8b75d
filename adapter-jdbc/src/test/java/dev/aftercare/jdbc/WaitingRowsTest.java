package dev.aftercare.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.access.Scope;
import dev.aftercare.domain.appointment.Appointment;
import dev.aftercare.domain.appointment.Hold;
import dev.aftercare.domain.appointment.HoldKind;
import dev.aftercare.jdbc.json.HoldsJson;
import dev.aftercare.jdbc.sql.Schema;
import dev.aftercare.port.storage.UnitOfWork;
import dev.aftercare.testkit.given.Given;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who was booked by a release that told by the place in the lounge alone that they wait (APT-4). */
class WaitingRowsTest {

    private static final UUID WAITING = new UUID(0, 1);
    private static final UUID LEAVING = new UUID(0, 2);

    @ParameterizedTest
    @EnumSource
    @Tag("APT-4")
    void whoHeldAPlaceBeforeTheMigrationWaitsAfterIt(TestDatabase database) throws SQLException, IOException {
        try (JdbcStorage storage = database.empty();
                Connection connection = storage.dataSource().getConnection()) {
            Schema schema = storage.schema();
            execute(connection, "create schema " + schema);
            for (String file : MigrationFiles.NAMES) {
                if (file.equals("V030__waiting.sql")) {
                    insert(connection, schema, WAITING, HoldKind.LOUNGE);
                    insert(connection, schema, LEAVING, HoldKind.BAY);
                }
                execute(connection, TestDatabase.migration(file, schema));
            }
            assertThat(waits(connection, schema, WAITING)).isTrue();
            assertThat(waits(connection, schema, LEAVING)).isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource
    @Tag("APT-4")
    void whoIsBookedAPlaceByTheReleaseBeforeWaits(TestDatabase database) {
        Appointment waiting =
                Given.anAppointment().holding(hold(HoldKind.LOUNGE)).build();
        Appointment leaving = Given.anAppointment().holding(hold(HoldKind.BAY)).build();
        try (JdbcStorage storage = database.migrated();
                UnitOfWork work = storage.begin(Scope.network(), Samples.NOW)) {
            for (Appointment booked : List.of(waiting, leaving)) {
                work.appointments().insert(booked, LocalDate.of(2026, 3, 3));
            }
            assertThat(work.appointments()
                            .find(waiting.id())
                            .orElseThrow()
                            .request()
                            .waits())
                    .isTrue();
            assertThat(work.appointments()
                            .find(leaving.id())
                            .orElseThrow()
                            .request()
                            .waits())
                    .isFalse();
        }
    }

    private static void insert(Connection connection, Schema schema, UUID id, HoldKind held) throws SQLException {
        new OneRowEach(schema, id, id).insertIfAbsent(connection, "appointment");
        try (PreparedStatement update =
                connection.prepareStatement("update " + schema + ".appointment set holds = ? where id = ?")) {
            update.setString(1, HoldsJson.write(List.of(hold(held))));
            update.setObject(2, id);
            assertThat(update.executeUpdate()).isEqualTo(1);
        }
    }

    private static Hold hold(HoldKind kind) {
        return new Hold(kind, WAITING, 0, 10, 14);
    }

    private static boolean waits(Connection connection, Schema schema, UUID id) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select waits from " + schema + ".appointment where id = '" + id + "'")) {
            row.next();
            return row.getBoolean(1);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
