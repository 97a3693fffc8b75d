package dev.aftercare.examples.benchmarks.booking;

import dev.aftercare.examples.benchmarks.Databases;
import dev.aftercare.jdbc.JdbcStorage;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Interleaved pairs of the floor and of the library on two databases that are equal at every pair: floor, ours, floor,
 * ours. The statements of the floor were taken from the library on a third one.
 *
 * @param rounds what one booking does on the database
 */
record Comparison(List<Pair> pairs, List<Round> rounds) {

    static final int PAIRS = 11;
    static final int BOOKINGS = 100;
    static final int WARM_UP = 20;

    /** Nanoseconds of one booking, on average of {@link #BOOKINGS}. */
    record Pair(double floor, double ours) {

        double ratio() {
            return floor / ours;
        }
    }

    static Comparison on(Databases databases) throws SQLException {
        List<List<Round>> recorded = record(databases);
        try (JdbcStorage byHand = databases.make("by_hand");
                JdbcStorage ours = databases.make("ours")) {
            Bookings.on(byHand);
            Bookings bookings = Bookings.on(ours);
            HandWritten floor = new HandWritten(byHand.dataSource());
            List<Pair> pairs = new ArrayList<>();
            for (int pair = 0; pair < WARM_UP + PAIRS; pair++) {
                int first = pair * BOOKINGS;
                long start = System.nanoTime();
                for (List<Round> rounds : recorded.subList(first, first + BOOKINGS)) {
                    floor.run(rounds);
                }
                long between = System.nanoTime();
                bookings.book(BOOKINGS);
                long end = System.nanoTime();
                pairs.add(new Pair((double) (between - start) / BOOKINGS, (double) (end - between) / BOOKINGS));
            }
            return new Comparison(pairs.subList(WARM_UP, pairs.size()), recorded.get(1));
        }
    }

    private static List<List<Round>> record(Databases databases) throws SQLException {
        List<List<Round>> recorded = new ArrayList<>();
        try (JdbcStorage storage = databases.make("recorded")) {
            Bookings bookings = Bookings.on(storage);
            try (Connection connection = storage.dataSource().getConnection()) {
                Recorder recorder = new Recorder(connection);
                Connection recording = recorder.connection();
                for (int i = 0; i < (WARM_UP + PAIRS) * BOOKINGS; i++) {
                    bookings.bookIn(storage.joining(recording));
                    connection.commit();
                    recorded.add(recorder.taken());
                }
            }
        }
        return recorded;
    }
}
