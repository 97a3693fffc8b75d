package dev.aftercare.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.memory.MemoryStorage;
import dev.aftercare.testkit.desk.BusyHouse;
import dev.aftercare.usecase.Crm;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Where the schema keeps whose identity, which feature hands it over when somebody leaves and which takes part when customers are merged: no
 * feature can forget (NET-3, CUS-4b).
 */
class IdentitiesTest {

    private static final String HISTORY = "history";

    /** A key that has ended still says whose it was, and a loan that is called off, of whom. */
    private static final Set<String> ENDED = Set.of("access_key.actor", "staff_loan.person");

    /** A line of the list. */
    private record Identity(String table, String column, String holds, String keptBy, String joinedBy) {

        String place() {
            return table + "." + column;
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyColumnWithAnIdIsInTheList(TestDatabase database) throws Exception {
        try (JdbcStorage storage = database.migrated()) {
            assertThat(places(identities().stream()
                            .filter(identity -> !Set.of("account", "text").contains(identity.holds))
                            .toList()))
                    .isEqualTo(columnsOf(storage, true));
            assertThat(columnsOf(storage, false)).containsAll(places(identities()));
        }
    }

    @Test
    @Tag("NET-3")
    void whoIsKeptSomewhereIsHandedOverByAParticipantThatThereIs() throws Exception {
        assertThat(identities()).noneMatch(identity -> identity.holds.equals("staff") && identity.keptBy.equals("-"));
        Set<String> named = identities().stream()
                .map(Identity::keptBy)
                .filter(keptBy -> !Set.of(HISTORY, "-").contains(keptBy))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(named)
                .isEqualTo(new TreeSet<>(Crm.on(new MemoryStorage()).staff().participants()));
    }

    @Test
    @Tag("CUS-4b")
    void everyColumnThatMayHoldACustomerBelongsToAParticipantThatThereIs() throws Exception {
        List<Identity> ofCustomers = identities().stream()
                .filter(identity -> Set.of("customer", "any").contains(identity.holds))
                .toList();
        assertThat(ofCustomers).noneMatch(identity -> identity.joinedBy.equals("-"));
        assertThat(places(identities().stream()
                        .filter(identity -> !identity.joinedBy.equals("-"))
                        .toList()))
                .isEqualTo(places(ofCustomers));
        Set<String> named = ofCustomers.stream().map(Identity::joinedBy).collect(Collectors.toCollection(TreeSet::new));
        assertThat(named)
                .isEqualTo(new TreeSet<>(Crm.on(new MemoryStorage()).merges().participants()));
    }

    /** Somebody has a part in everything there is, and leaves: what still has their id or account is history. */
    @ParameterizedTest
    @EnumSource
    @Tag("NET-3")
    void afterSomebodyHasLeftOnlyHistoryKnowsThem(TestDatabase database) throws Exception {
        try (JdbcStorage storage = database.migrated()) {
            BusyHouse house = BusyHouse.on(storage);
            Set<String> before = placesOf(house, storage);
            assertThat(before)
                    .as("the person has a part in each of them")
                    .containsAll(places(identities().stream()
                            .filter(identity -> !Set.of(HISTORY, "-").contains(identity.keptBy))
                            .toList()));
            assertThat(places(identities())).containsAll(before);
            house.leaves();
            Set<String> history = places(identities().stream()
                    .filter(identity -> identity.keptBy.equals(HISTORY))
                    .toList());
            history.addAll(ENDED);
            assertThat(history).containsAll(placesOf(house, storage));
        }
    }

    private static Set<String> placesOf(BusyHouse house, JdbcStorage storage) throws SQLException {
        Set<String> found = new TreeSet<>();
        try (Connection connection = storage.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            for (String place : columnsOf(storage, false)) {
                int dot = place.indexOf('.');
                String text = "cast(" + place.substring(dot + 1) + " as varchar)";
                String sql = String.format(
                        "select count(*) from %s.%s where %s like '%%%s%%' or %s like '%%%s%%'",
                        storage.schema(), place.substring(0, dot), text, house.id(), text, house.account());
                try (ResultSet counted = statement.executeQuery(sql)) {
                    counted.next();
                    if (counted.getInt(1) > 0) {
                        found.add(place);
                    }
                }
            }
        }
        return found;
    }

    private static Set<String> columnsOf(JdbcStorage storage, boolean idsOnly) throws SQLException {
        Set<String> found = new TreeSet<>();
        try (Connection connection = storage.dataSource().getConnection();
                ResultSet columns = connection
                        .getMetaData()
                        .getColumns(
                                null,
                                SchemaCheck.literally(
                                        connection.getMetaData(),
                                        storage.schema().name()),
                                "%",
                                "%")) {
            while (columns.next()) {
                String type = columns.getString("TYPE_NAME").toLowerCase(Locale.ROOT);
                boolean isText = Set.of(Types.VARCHAR, Types.LONGVARCHAR).contains(columns.getInt("DATA_TYPE"));
                boolean isId = type.equals("uuid");
                if (isId || (isText && !idsOnly)) {
                    found.add(columns.getString("TABLE_NAME") + "." + columns.getString("COLUMN_NAME"));
                }
            }
        }
        return found;
    }

    private static Set<String> places(List<Identity> identities) {
        return identities.stream().map(Identity::place).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Identity> identities() throws IOException {
        return TestDatabase.resource("dev/aftercare/jdbc/identities.csv")
                .lines()
                .skip(1)
                .map(line -> line.split(","))
                .map(cells -> new Identity(cells[0], cells[1], cells[2], cells[3], cells[4]))
                .toList();
    }
}
