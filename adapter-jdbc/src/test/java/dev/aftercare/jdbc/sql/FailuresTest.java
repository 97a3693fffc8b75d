package dev.aftercare.jdbc.sql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.port.shared.ConflictException;
import dev.aftercare.port.shared.StorageException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a SQLSTATE means. */
class FailuresTest {

    @ParameterizedTest
    @ValueSource(strings = {"40001", "40P01", "55P03", "23505"})
    void onPostgresqlOthersWereInTheWay(String state) {
        assertThat(of(state, new PostgresDialect())).isInstanceOf(ConflictException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"40001", "HYT00", "90131", "23505"})
    void onH2OthersWereInTheWay(String state) {
        assertThat(of(state, new H2Dialect())).isInstanceOf(ConflictException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"23502", "22021", "08006", "42P01"})
    void anythingElseIsABreakdown(String state) {
        assertThat(of(state, new PostgresDialect())).isExactlyInstanceOf(StorageException.class);
        assertThat(of(state, new H2Dialect())).isExactlyInstanceOf(StorageException.class);
    }

    @Test
    void aFailureWithoutAStateIsABreakdown() {
        assertThat(Failures.of(new SQLException("x"), "commit", new H2Dialect()))
                .isExactlyInstanceOf(StorageException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"23505", "23514", "22001"})
    void theRowsValuesAreNotTold(String state) {
        StorageException told = of(state, new PostgresDialect());
        assertThat(told.getCause()).hasMessageNotContaining("138");
        assertThat(told).hasMessageNotContaining("138").hasMessageContaining(state);
    }

    private static StorageException of(String state, Dialect dialect) {
        return Failures.of(new SQLException("Key (phone)=(13812345678) exists", state), "insert ...", dialect);
    }
}
