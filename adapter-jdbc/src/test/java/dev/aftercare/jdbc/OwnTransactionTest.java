package dev.aftercare.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercare.jdbc.sql.PostgresDialect;
import dev.aftercare.port.shared.StorageException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What an own transaction does with connections that are of no use. */
class OwnTransactionTest {

    @Test
    @Tag("DESIGN")
    void aConnectionThatDoesNotLeaveAutoCommitGoesBackToThePool() {
        List<String> calls = new ArrayList<>();
        Connection broken = proxy(Connection.class, (proxy, method, arguments) -> {
            calls.add(method.getName());
            if (method.getName().equals("setAutoCommit")) {
                throw new SQLException("gone", "08006");
            }
            return method.getName().equals("getAutoCommit") ? true : null;
        });
        DataSource pool = proxy(DataSource.class, (proxy, method, arguments) -> broken);
        assertThatThrownBy(() -> OwnTransaction.begin(pool, new PostgresDialect()))
                .isExactlyInstanceOf(StorageException.class)
                .hasMessageContaining("08006");
        assertThat(calls).containsExactly("getAutoCommit", "setAutoCommit", "close");
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
