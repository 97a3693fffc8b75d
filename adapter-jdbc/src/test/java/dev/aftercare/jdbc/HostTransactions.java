package dev.aftercare.jdbc;

import dev.aftercare.domain.access.Scope;
import dev.aftercare.port.storage.Storage;
import dev.aftercare.port.storage.UnitOfWork;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;

/**
 * A host that lends its connection for each unit of work and ends the transaction itself. Whatever the library may not do
 * with a lent connection fails.
 */
record HostTransactions(JdbcStorage storage) implements Storage {

    private static final Set<String> ALLOWED = Set.of("prepareStatement", "createArrayOf", "getAutoCommit");

    @Override
    public UnitOfWork begin(Scope scope, Instant now) {
        try {
            Connection connection = storage.dataSource().getConnection();
            showAllRows(connection);
            Connection lent = proxy(
                    Connection.class,
                    (proxy, called, arguments) -> call(allowed(called, arguments), connection, arguments));
            UnitOfWork unit = storage.joining(lent).begin(scope, now);
            return proxy(UnitOfWork.class, new Host(connection, unit));
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** What a host does whose role is under row security. */
    private static void showAllRows(Connection connection) throws SQLException {
        if (connection.getMetaData().getDatabaseProductName().equals("PostgreSQL")) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("select set_config('aftercare.scope', '*', true)");
            }
        }
    }

    @Override
    public Transactions transactions() {
        return Transactions.LENT;
    }

    @Override
    public void close() {
        storage.close();
    }

    /** Commits what the library says is done, and rolls everything else back. */
    private record Host(Connection connection, UnitOfWork unit) implements InvocationHandler {

        @Override
        public Object invoke(Object proxy, Method called, Object[] arguments) throws Throwable {
            Object answer = call(called, unit, arguments);
            if (called.getName().equals("commit")) {
                connection.commit();
            } else if (called.getName().equals("close")) {
                connection.rollback();
                connection.close();
            }
            return answer;
        }
    }

    private static Method allowed(Method called, Object[] arguments) {
        boolean setting = arguments != null
                && arguments[0] instanceof String sql
                && (sql.strip().toLowerCase(Locale.ROOT).startsWith("set ") || sql.contains("set_config"));
        if (!ALLOWED.contains(called.getName()) || setting) {
            throw new AssertionError("the library called " + called.getName() + " on a lent connection");
        }
        return called;
    }

    private static Object call(Method called, Object thing, Object[] arguments) throws Throwable {
        try {
            return called.invoke(thing, arguments);
        } catch (InvocationTargetException failed) {
            throw failed.getCause();
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
