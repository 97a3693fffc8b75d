package dev.aftercare.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.access.Actor;
import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.network.Dealer;
import dev.aftercare.jdbc.sql.KeptStatements;
import dev.aftercare.testkit.desk.Stage;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.customer.RegisterCustomer;
import dev.aftercare.usecase.journal.ReadJournal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Tests that come one after the other in one schema cannot tell. */
class SharedDatabaseTest {

    @ParameterizedTest
    @EnumSource
    @Tag("DESIGN")
    void aSchemaThatIsGivenBackIsLikeANewOne(TestDatabase database) throws SQLException {
        try (JdbcStorage fresh = database.migrated()) {
            SharedDatabase shared = new SharedDatabase(fresh.dataSource(), new KeptStatements());
            JdbcStorage used = shared.storage();
            livesABit(used);
            assertThat(rows(used)).isNotEqualTo(rows(fresh));
            used.close();

            JdbcStorage again = shared.storage();
            assertThat(again.schema()).isEqualTo(used.schema());
            assertThat(rows(again)).isEqualTo(rows(fresh));
        }
    }

    @ParameterizedTest
    @EnumSource
    @Tag("DESIGN")
    void twoAtOnceHaveASchemaEach(TestDatabase database) {
        try (JdbcStorage host = database.empty()) {
            SharedDatabase shared = new SharedDatabase(host.dataSource(), new KeptStatements());
            assertThat(shared.storage().schema()).isNotEqualTo(shared.storage().schema());
        }
    }

    /** Founds, registers, and reads the journal, so that its head has moved. */
    private static void livesABit(JdbcStorage storage) {
        Stage stage = Stage.on(storage);
        Dealer dealer = stage.openDealer("SH01", 1).dealer();
        Call clerk = Call.in(dealer.id(), Actor.of("clerk", dealer.id(), Role.APPOINTMENT_CLERK));
        stage.crm()
                .customers()
                .register(clerk, RegisterCustomer.person("王", "小明", "13812345678"))
                .orElseThrow();
        Call reader = Call.inNetwork(Actor.of("reader", dealer.id(), Role.MANUFACTURER_MANAGER));
        assertThat(stage.crm()
                        .journal()
                        .read(reader, ReadJournal.fromStart(100))
                        .entries())
                .isNotEmpty();
    }

    /** How many rows each table has, and where the journal's head is. */
    private static Map<String, Long> rows(JdbcStorage storage) throws SQLException {
        Map<String, Long> rows = new TreeMap<>();
        try (Connection connection = storage.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            for (String table : SharedDatabase.tables(connection, storage.schema())) {
                rows.put(table, number(statement, "select count(*) from " + storage.schema() + "." + table));
            }
            rows.put("position", number(statement, "select position from " + storage.schema() + ".journal_head"));
        }
        return rows;
    }

    private static long number(Statement statement, String query) throws SQLException {
        try (ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }
}
