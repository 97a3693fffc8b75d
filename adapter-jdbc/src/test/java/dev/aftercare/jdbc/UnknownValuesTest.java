package dev.aftercare.jdbc;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercare.domain.access.Scope;
import dev.aftercare.domain.network.Dealer;
import dev.aftercare.port.shared.StorageException;
import dev.aftercare.port.storage.UnitOfWork;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A row of a newer release, or of another program, is answered with what to do. */
class UnknownValuesTest {

    private final Dealer dealer = new Samples().dealer("SH-01");

    @ParameterizedTest
    @EnumSource
    @Tag("DESIGN")
    void aConstantOrAZoneThatThisReleaseDoesNotKnowNamesItsColumn(TestDatabase database) throws SQLException {
        try (JdbcStorage storage = database.migrated()) {
            try (UnitOfWork work = storage.begin(Scope.network(), Samples.NOW)) {
                work.organisations().open(dealer);
                work.commit();
            }
            set(storage, "zone = 'Mars/Olympus'");
            assertThatThrownBy(() -> read(storage))
                    .isInstanceOf(StorageException.class)
                    .hasMessageContaining("column zone")
                    .hasMessageContaining("Maybe");
            set(storage, "zone = 'Asia/Shanghai', grade = 'PLATINUM'");
            assertThatThrownBy(() -> read(storage))
                    .isInstanceOf(StorageException.class)
                    .hasMessageContaining("column grade has no Grade")
                    .hasMessageContaining("Maybe");
        }
    }

    private void read(JdbcStorage storage) {
        try (UnitOfWork work = storage.begin(Scope.network(), Samples.NOW)) {
            work.organisations().dealer(dealer.id());
        }
    }

    private static void set(JdbcStorage storage, String change) throws SQLException {
        try (Connection connection = storage.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("update " + storage.schema() + ".dealer set " + change);
            connection.commit();
        }
    }
}
