package dev.aftercare.examples.benchmarks.booking;

import dev.aftercare.examples.benchmarks.booking.Round.Kind;
import dev.aftercare.examples.benchmarks.booking.Round.Value;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A connection that writes down every round trip with its values, so that it can be made again by hand. */
final class Recorder {

    private final Connection connection;
    private final List<Round> rounds = new ArrayList<>();
    private final IdentityHashMap<Object, Value> arrays = new IdentityHashMap<>();

    Recorder(Connection connection) {
        this.connection = connection;
    }

    /** The connection to work with. */
    Connection connection() {
        return proxy(Connection.class, (proxy, method, arguments) -> switch (method.getName()) {
            case "prepareStatement" -> statement((String) arguments[0]);
            case "createArrayOf" -> array((Array) pass(connection, method, arguments), arguments);
            default -> pass(connection, method, arguments);
        });
    }

    /** What was done so far; forgotten with this call. */
    List<Round> taken() {
        List<Round> taken = List.copyOf(rounds);
        rounds.clear();
        arrays.clear();
        return taken;
    }

    private Object array(Array array, Object[] arguments) {
        arrays.put(array, new Value(arguments[1], java.sql.Types.ARRAY, (String) arguments[0]));
        return array;
    }

    private PreparedStatement statement(String sql) throws SQLException {
        return proxy(PreparedStatement.class, new Statement(sql, connection.prepareStatement(sql)));
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static Object pass(Object target, Method method, Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException failure) {
            throw failure.getCause();
        }
    }

    /** One statement under way. */
    private final class Statement implements InvocationHandler {

        private final String sql;
        private final PreparedStatement statement;
        private final List<List<Value>> batches = new ArrayList<>();
        private final SortedMap<Integer, Value> values = new TreeMap<>();

        Statement(String sql, PreparedStatement statement) {
            this.sql = sql;
            this.statement = statement;
        }

        @Override
        public Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
            Object result = pass(statement, method, arguments);
            if (arguments != null) {
                bound(method.getName(), arguments);
            }
            return ran(method.getName(), result);
        }

        private void bound(String method, Object[] arguments) {
            if (method.equals("setObject")) {
                values.put((Integer) arguments[0], valueOf(arguments[1]));
            } else if (method.equals("setNull")) {
                values.put((Integer) arguments[0], new Value(null, (Integer) arguments[1], null));
            }
        }

        private Object ran(String method, Object result) {
            switch (method) {
                case "addBatch" -> batches.add(List.copyOf(values.values()));
                case "executeBatch" -> rounds.add(new Round(sql, batches, Kind.BATCH, list((int[]) result)));
                case "executeUpdate" -> once(Kind.UPDATE, (Integer) result);
                case "executeQuery" -> {
                    return counted((ResultSet) result, once(Kind.QUERY, 0));
                }
                default -> {}
            }
            return result;
        }

        private int once(Kind kind, int answered) {
            rounds.add(new Round(sql, List.of(List.copyOf(values.values())), kind, List.of(answered)));
            return rounds.size() - 1;
        }

        private Value valueOf(Object value) {
            return arrays.getOrDefault(value, new Value(value, java.sql.Types.OTHER, null));
        }

        /** The rows are counted while the library reads them. */
        private ResultSet counted(ResultSet results, int round) {
            return proxy(ResultSet.class, (proxy, method, arguments) -> {
                Object result = pass(results, method, arguments);
                if (method.getName().equals("next") && Boolean.TRUE.equals(result)) {
                    Round before = rounds.get(round);
                    int rows = before.answered().get(0) + 1;
                    rounds.set(round, new Round(before.sql(), before.batches(), before.kind(), List.of(rows)));
                }
                return result;
            });
        }

        private static List<Integer> list(int[] rows) {
            return java.util.Arrays.stream(rows).boxed().toList();
        }
    }
}
