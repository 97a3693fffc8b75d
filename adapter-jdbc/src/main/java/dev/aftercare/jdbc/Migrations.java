package dev.aftercare.jdbc;

import dev.aftercare.jdbc.sql.Schema;
import dev.aftercare.port.shared.StorageException;
import javax.sql.DataSource;

/**
 * Makes the schema and brings its tables up to date, with Flyway. Called by who owns the database (the server at its
 * start, a host's deployment), never by the library itself.
 */
public final class Migrations {

    private static final Library FLYWAY = new Library("org.flywaydb", "flyway-core", "13.12.0");
    private static final Library FLYWAY_POSTGRESQL =
            new Library("org.flywaydb", "flyway-database-postgresql", "13.12.0");

    private Migrations() {}

    /**
     * Runs what is missing, in the order of versions, and on PostgreSQL row security after it. Several at once wait for each
     * other.
     *
     * @throws StorageException when Flyway is not there, with what to add; or a migration failed
     */
    public static void run(DataSource dataSource, Schema schema) {
        if (!FLYWAY.has("org.flywaydb.core.Flyway")) {
            throw new StorageException(FLYWAY.missing("Flyway"));
        }
        FlywayRunner.run(dataSource, schema, FLYWAY_POSTGRESQL);
    }
}
