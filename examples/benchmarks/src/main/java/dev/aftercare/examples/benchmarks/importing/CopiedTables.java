package dev.aftercare.examples.benchmarks.importing;

import dev.aftercare.jdbc.sql.Schema;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The floor: the rows of some tables, taken out and copied back in, all indexes standing, as one for whom row security does not hold. */
final class CopiedTables {

    /** How many rows, and what copying them took. */
    record Copied(long rows, long nanoseconds) {

        double perSecond() {
            return rows * 1e9 / nanoseconds;
        }
    }

    private CopiedTables() {}

    /** How many rows each table has. */
    static Map<String, Long> counts(Connection connection) throws SQLException {
        Map<String, Long> counts = new TreeMap<>();
        try (Statement statement = connection.createStatement()) {
            for (String table : tables(statement)) {
                try (ResultSet count =
                        statement.executeQuery("select count(*) from " + Schema.STANDARD + "." + table)) {
                    count.next();
                    counts.put(table, count.getLong(1));
                }
            }
        }
        connection.commit();
        return counts;
    }

    /** By how many rows each table has grown, of those that have. */
    static Map<String, Long> grown(Map<String, Long> before, Map<String, Long> after) {
        Map<String, Long> grown = new TreeMap<>(after);
        before.forEach((table, rows) -> grown.merge(table, -rows, Long::sum));
        grown.values().removeIf(rows -> rows <= 0);
        return grown;
    }

    /** Empties those tables and copies into them what they had, from files that the server itself reads, a transaction for each. */
    static Copied again(Connection connection, Collection<String> tables, Path folder) throws SQLException {
        long rows = 0;
        long nanoseconds = 0;
        try (Statement statement = connection.createStatement()) {
            for (String table : tables) {
                String name = Schema.STANDARD + "." + table;
                String file = "'" + folder.resolve(table) + "'";
                statement.execute("copy " + name + " to " + file);
                statement.execute("truncate " + name);
                connection.commit();
                long start = System.nanoTime();
                rows += statement.executeLargeUpdate("copy " + name + " from " + file);
                connection.commit();
                nanoseconds += System.nanoTime() - start;
            }
        }
        return new Copied(rows, nanoseconds);
    }

    private static List<String> tables(Statement statement) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet names = statement.executeQuery("select tablename from pg_tables where schemaname = '"
                + Schema.STANDARD + "' and tablename not like '%version' and tablename not like 'flyway%'")) {
            while (names.next()) {
                tables.add(names.getString(1));
            }
        }
        return tables;
    }
}
