package dev.aftercare.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercare.domain.appointment.Appointment;
import dev.aftercare.domain.appointment.HoldKind;
import dev.aftercare.domain.time.Tick;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.port.shared.StorageException;
import dev.aftercare.testkit.desk.DealerStage;
import dev.aftercare.testkit.desk.Stage;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A quarter of an hour is taken by a row of {@code taken_tick} and the day's own row does not know it: the second wall
 * holds, and a booking that runs into it has changed no row of any table.
 */
class SecondWallTest {

    private static final List<String> TABLES =
            List.of("workshop_day", "taken_tick", "appointment", "counter", "access", "journal", "request_key");

    record Clash(TestDatabase database, HoldKind kind) {}

    static Stream<Clash> clashes() {
        return Stream.of(TestDatabase.values())
                .flatMap(database -> Stream.of(HoldKind.values()).map(kind -> new Clash(database, kind)));
    }

    @ParameterizedTest
    @MethodSource("clashes")
    @Tag("APT-2")
    @Tag("HC-10")
    void aBookingThatRunsIntoItWithAnyOfItsHoldsLeavesNothing(Clash clash) throws Exception {
        try (JdbcStorage storage = clash.database.migrated()) {
            DealerStage dealer = Stage.on(storage).openDealer("SH01", 1).staffed(1, 1);
            Appointment earlier = dealer.crm()
                    .appointments()
                    .book(
                            dealer.clerk(),
                            dealer.booking(dealer.aCar(), "maintenance", "2026-03-03T10:00")
                                    .waiting()
                                    .staying(null, null, true))
                    .orElseThrow();
            DealerVehicle car = dealer.aCar();
            UUID resource = clash.kind == HoldKind.VEHICLE
                    ? car.id().value()
                    : earlier.placement().resource(clash.kind).orElseThrow();
            assertNothingIsBooked(storage, dealer, car, resource, "2026-03-03T14");
            assertNothingIsBooked(storage, dealer, car, resource, "2026-03-04T14");
            assertThat(dealer.booked(car, "2026-03-04T14:00").number()).hasToString("A-2026-000002");
        }
    }

    private static void assertNothingIsBooked(
            JdbcStorage storage, DealerStage dealer, DealerVehicle car, UUID resource, String hour) throws Exception {
        long tick = Tick.of(dealer.at(hour + ":15"));
        change(
                storage,
                "insert into %s.taken_tick (dealer, resource, tick, lane, appointment) values (?, ?, ?, 0, ?)",
                dealer.dealer().id().value(),
                resource,
                tick,
                UUID.randomUUID());
        Map<String, List<String>> before = rows(storage);
        assertThatThrownBy(() -> dealer.crm()
                        .appointments()
                        .book(
                                dealer.clerk().keyed("k-1"),
                                dealer.booking(car, "maintenance", hour + ":00")
                                        .waiting()
                                        .staying(null, null, true)))
                .isInstanceOf(StorageException.class);
        assertThat(rows(storage)).isEqualTo(before);
        change(storage, "delete from %s.taken_tick where resource = ? and tick = ?", resource, tick);
    }

    private static void change(JdbcStorage storage, String sql, Object... values) throws SQLException {
        try (Connection connection = storage.dataSource().getConnection();
                PreparedStatement statement = connection.prepareStatement(String.format(sql, storage.schema()))) {
            for (int place = 1; place <= values.length; place++) {
                statement.setObject(place, values[place - 1]);
            }
            assertThat(statement.executeUpdate()).isOne();
            connection.commit();
        }
    }

    private static SortedMap<String, List<String>> rows(JdbcStorage storage) throws SQLException {
        SortedMap<String, List<String>> all = new TreeMap<>();
        try (Connection connection = storage.dataSource().getConnection()) {
            for (String table : TABLES) {
                all.put(table, rows(connection, storage.schema() + "." + table));
            }
        }
        return all;
    }

    private static List<String> rows(Connection connection, String table) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement("select * from " + table);
                ResultSet found = statement.executeQuery()) {
            while (found.next()) {
                List<String> row = new ArrayList<>();
                for (int column = 1; column <= found.getMetaData().getColumnCount(); column++) {
                    row.add(found.getString(column));
                }
                rows.add(row.toString());
            }
        }
        rows.sort(null);
        return rows;
    }
}
