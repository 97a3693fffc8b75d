package dev.aftercare.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.memory.MemoryStorage;
import dev.aftercare.usecase.Crm;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** No feature forgets that customers are merged: whoever keeps an id that may be a customer's says so, and takes part. */
class CustomerColumnsTest {

    /** What ids of other things are called. */
    private static final Set<String> OTHERS = Set.of(
            "access_key",
            "appointment",
            "dealer",
            "done_by",
            "entered_by",
            "event",
            "follow_up",
            "id",
            "in_house",
            "offered_to",
            "organisation",
            "owned_by",
            "passed_on_by",
            "policy",
            "recorded_by",
            "registered_at",
            "reminder",
            "replaced_by",
            "resource",
            "run",
            "selling_dealer",
            "vehicle");

    @ParameterizedTest
    @EnumSource
    @Tag("CUS-4b")
    void everyColumnThatMayHoldACustomerBelongsToAParticipant(TestDatabase database) throws Exception {
        Set<String> listed =
                rows().stream().map(cells -> cells.get(0) + "." + cells.get(1)).collect(toSorted());
        Set<String> ofOthers = new TreeSet<>(uuids(database));
        ofOthers.removeAll(listed);
        ofOthers.removeIf(column -> OTHERS.contains(column.substring(column.indexOf('.') + 1)));
        assertThat(ofOthers)
                .as("a column that is not called as what holds other ids is in customers.csv")
                .isEmpty();
        assertThat(uuids(database)).as("the list names what is there").containsAll(listed);
    }

    @Test
    @Tag("CUS-4b")
    void theListNamesTheParticipantsAndNoOther() throws IOException {
        try (Crm crm = Crm.on(new MemoryStorage())) {
            assertThat(rows().stream().map(cells -> cells.get(2)).collect(toSorted()))
                    .containsExactlyInAnyOrderElementsOf(crm.merges().participants());
        }
    }

    private static List<List<String>> rows() throws IOException {
        return TestDatabase.resource("dev/aftercare/jdbc/customers.csv")
                .lines()
                .skip(1)
                .map(line -> List.of(line.split(",")))
                .toList();
    }

    private static Set<String> uuids(TestDatabase database) throws SQLException {
        try (JdbcStorage storage = database.migrated();
                Connection connection = storage.dataSource().getConnection();
                ResultSet columns = connection
                        .getMetaData()
                        .getColumns(null, storage.schema().name(), "%", "%")) {
            Set<String> found = new TreeSet<>();
            while (columns.next()) {
                if (columns.getString("TYPE_NAME").toLowerCase(Locale.ROOT).equals("uuid")) {
                    found.add(columns.getString("TABLE_NAME") + "." + columns.getString("COLUMN_NAME"));
                }
            }
            return found;
        }
    }

    private static Collector<String, ?, Set<String>> toSorted() {
        return Collectors.toCollection(TreeSet::new);
    }
}
