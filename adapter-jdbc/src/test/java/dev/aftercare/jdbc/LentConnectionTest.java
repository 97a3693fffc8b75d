package dev.aftercare.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.access.Scope;
import dev.aftercare.domain.journal.JournalEntry;
import dev.aftercare.domain.network.Dealer;
import dev.aftercare.domain.time.ZonedDate;
import dev.aftercare.port.shared.ConflictException;
import dev.aftercare.port.storage.Storage;
import dev.aftercare.port.storage.UnitOfWork;
import dev.aftercare.testkit.desk.DealerStage;
import dev.aftercare.testkit.desk.Stage;
import dev.aftercare.usecase.Crm;
import dev.aftercare.usecase.call.ForbiddenException;
import dev.aftercare.usecase.customer.RegisterCustomer;
import dev.aftercare.usecase.journal.ReadJournal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** In the host's transaction the host alone decides. */
class LentConnectionTest {

    private final Samples make = new Samples();
    private final Dealer dealer = make.dealer("SH-01");

    @ParameterizedTest
    @EnumSource
    void aConnectionInAutoCommitIsRefusedWithAdvice(TestDatabase database) throws Exception {
        try (JdbcStorage storage = database.migrated();
                Connection connection = storage.dataSource().getConnection()) {
            connection.setAutoCommit(true);
            assertThatThrownBy(() -> storage.joining(connection))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("setAutoCommit(false)");
            connection.setAutoCommit(false);
            Storage lent = storage.joining(connection);
            assertThat(lent.transactions()).isEqualTo(Storage.Transactions.LENT);
            connection.setAutoCommit(true);
            assertThatThrownBy(() -> lent.begin(Scope.network(), Samples.NOW))
                    .isInstanceOf(IllegalStateException.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatTheHostRollsBackIsGoneAndWhatItCommitsIsThere(TestDatabase database) throws Exception {
        try (JdbcStorage storage = database.migrated();
                Connection connection = storage.dataSource().getConnection()) {
            connection.setAutoCommit(false);
            Storage lent = storage.joining(connection);
            openDealer(lent);
            assertThat(isThere(storage)).isFalse();
            connection.rollback();
            assertThat(isThere(storage)).isFalse();

            openDealer(lent);
            lent.close();
            assertThat(connection.isClosed()).isFalse();
            connection.commit();
            assertThat(isThere(storage)).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aConflictIsThrownAndTheSessionIsLeftAsItWas(TestDatabase database) throws Exception {
        ZonedDate day = ZonedDate.of(Samples.DAY, Samples.ZONE);
        try (JdbcStorage storage = database.migrated();
                Connection connection = storage.dataSource().getConnection()) {
            connection.setAutoCommit(false);
            shortenLockTime(connection, database);
            String before = state(connection, database);
            try (UnitOfWork holder = storage.begin(Scope.of(dealer.id()), Samples.NOW)) {
                holder.workshopDays().lock(dealer.id(), day);
                Storage lent = storage.joining(connection);
                try (UnitOfWork joined = lent.begin(Scope.of(dealer.id()), Samples.NOW)) {
                    assertThatThrownBy(() -> joined.workshopDays().lock(dealer.id(), day))
                            .isInstanceOf(ConflictException.class);
                }
            }
            connection.rollback();
            assertThat(state(connection, database)).isEqualTo(before);
            assertThat(connection.getAutoCommit()).isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource
    void anOwnTransactionOnAHostsPoolGivesTheConnectionBackAsItCame(TestDatabase database) throws Exception {
        try (JdbcStorage storage = database.migrated()) {
            JdbcStorage onHostsPool = TestDatabase.onHostsPool(storage).waitingForLocks(Duration.ofMillis(200));
            String before;
            try (Connection connection = storage.dataSource().getConnection()) {
                before = state(connection, database);
            }
            try (UnitOfWork work = onHostsPool.begin(Scope.network(), Samples.NOW)) {
                work.organisations().open(dealer);
            }
            assertThat(isThere(onHostsPool)).isFalse();
            try (Connection connection = storage.dataSource().getConnection()) {
                assertThat(state(connection, database)).isEqualTo(before);
            }
            onHostsPool.close();
            assertThat(isThere(storage)).isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatWasForbiddenIsWrittenDownThoughTheHostRollsBack(TestDatabase database) throws Exception {
        try (JdbcStorage storage = database.migrated();
                Connection connection = storage.dataSource().getConnection()) {
            DealerStage stage = Stage.on(storage).openDealer("SH01", 1);
            connection.setAutoCommit(false);
            Crm joined = stage.crm().joining(storage.joining(connection));
            assertThatThrownBy(() -> joined.customers()
                            .register(stage.as(Role.GUARD), RegisterCustomer.person("王", "小明", "13812345678")))
                    .isInstanceOf(ForbiddenException.class);
            connection.rollback();
            assertThat(stage.crm()
                            .journal()
                            .read(stage.as(Role.INTEGRATION), ReadJournal.fromStart(100))
                            .entries())
                    .extracting(JournalEntry::type)
                    .contains("access.forbidden");
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatCommitsAsItGoesOnIsRefused(TestDatabase database) throws Exception {
        try (JdbcStorage storage = database.migrated();
                Connection connection = storage.dataSource().getConnection()) {
            DealerStage stage = Stage.on(storage).openDealer("SH01", 1);
            connection.setAutoCommit(false);
            Crm joined = stage.crm().joining(storage.joining(connection));
            assertThatThrownBy(() -> joined.journal().read(stage.as(Role.INTEGRATION), ReadJournal.fromStart(1)))
                    .isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() -> joined.jobs().runDue(1)).isInstanceOf(IllegalStateException.class);
        }
    }

    private void openDealer(Storage storage) {
        try (UnitOfWork work = storage.begin(Scope.network(), Samples.NOW)) {
            assertThat(work.organisations().open(dealer)).isTrue();
            work.commit();
        }
    }

    private boolean isThere(Storage storage) {
        try (UnitOfWork work = storage.begin(Scope.network(), Samples.NOW)) {
            return work.organisations().dealer(dealer.id()).isPresent();
        }
    }

    /** The host's own setting. */
    private static void shortenLockTime(Connection connection, TestDatabase database) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(database == TestDatabase.POSTGRESQL ? "set lock_timeout = 100" : "set lock_timeout 100");
        }
        connection.commit();
    }

    private static String state(Connection connection, TestDatabase database) throws SQLException {
        String sql = database == TestDatabase.POSTGRESQL ? "show lock_timeout" : "select lock_timeout()";
        try (var statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            result.next();
            String state = result.getString(1) + " isolation " + connection.getTransactionIsolation();
            connection.rollback();
            return state;
        }
    }
}
