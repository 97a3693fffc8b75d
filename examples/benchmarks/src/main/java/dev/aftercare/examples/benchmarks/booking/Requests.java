package dev.aftercare.examples.benchmarks.booking;

import dev.aftercare.domain.access.Role;
import dev.aftercare.jdbc.JdbcStorage;
import dev.aftercare.testkit.desk.DealerStage;
import dev.aftercare.testkit.desk.Stage;
import dev.aftercare.usecase.Crm;
import dev.aftercare.usecase.accesskey.IssueKey;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The statements of one client's requests, in the library's own transactions.
 *
 * @param key those that issued the access key; run once, so that it is there to be looked up
 * @param lookup those that say whose key it is, before each booking
 * @param bookings those of each booking
 */
record Requests(List<Round> key, List<Round> lookup, List<List<Round>> bookings) {

    /** Takes them down. */
    static Requests recorded(JdbcStorage storage, Bookings bookings, int count) throws SQLException {
        try (Connection connection = storage.dataSource().getConnection()) {
            Recorder recorder = new Recorder(connection);
            DataSource recording = onlyOne(recorder.connection());
            Crm crm = Crm.builder(JdbcStorage.over(recording, storage.schema()))
                    .clock(() -> Stage.START)
                    .build();
            String secret = issue(crm, bookings.dealer());
            List<Round> key = recorder.taken();
            if (crm.accessKeys().authenticate(secret).isEmpty()) {
                throw new IllegalStateException("a key that was just issued is not known");
            }
            List<Round> lookup = recorder.taken();
            List<List<Round>> all = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                crm.appointments()
                        .book(bookings.dealer().clerk().keyed("booking-" + i), bookings.next())
                        .orElseThrow();
                all.add(recorder.taken());
            }
            return new Requests(key, lookup, all);
        }
    }

    /** The secret of a key for the desk of a dealer. */
    static String issue(Crm crm, DealerStage dealer) {
        IssueKey desk = IssueKey.atDealer("desk", dealer.dealer().id().value(), 2, Role.APPOINTMENT_CLERK);
        return crm.accessKeys().issue(Stage.administrator(), desk).orElseThrow().secret();
    }

    /** What the last request does. */
    List<Round> last() {
        List<Round> all = new ArrayList<>(lookup);
        all.addAll(bookings.get(bookings.size() - 1));
        return all;
    }

    /** The bookings from one number to before another, each with the lookup of its key, by hand. */
    void run(HandWritten byHand, int from, int to) throws SQLException {
        for (List<Round> booking : bookings.subList(from, to)) {
            byHand.run(lookup);
            byHand.run(booking);
        }
    }

    /** A pool of one connection, which stays open. */
    private static DataSource onlyOne(Connection connection) {
        Connection open = proxy(Connection.class, connection, "close", null);
        return proxy(DataSource.class, new Object(), "getConnection", open);
    }

    private static <T> T proxy(Class<T> type, Object thing, String method, @Nullable Object answer) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, called, arguments) -> {
                    if (called.getName().equals(method)) {
                        return answer;
                    }
                    try {
                        return called.invoke(thing, arguments);
                    } catch (InvocationTargetException failed) {
                        throw failed.getCause();
                    }
                }));
    }
}
