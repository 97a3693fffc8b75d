package dev.aftercare.jdbc;

import dev.aftercare.jdbc.sql.Databases;
import dev.aftercare.jdbc.sql.PostgresDialect;
import dev.aftercare.jdbc.sql.Schema;
import dev.aftercare.port.shared.StorageException;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** All that knows Flyway, apart, so that its jar may be missing. */
final class FlywayRunner {

    private static final String POSTGRESQL_PLUGIN = "org.flywaydb.database.postgresql.PostgreSQLDatabaseType";

    private FlywayRunner() {}

    static void run(DataSource dataSource, Schema schema, Library postgresql) {
        if (Databases.dialectOf(dataSource) instanceof PostgresDialect && !postgresql.has(POSTGRESQL_PLUGIN)) {
            throw new StorageException(postgresql.missing("Flyway's part for PostgreSQL"));
        }
        try {
            Flyway.configure(FlywayRunner.class.getClassLoader())
                    .dataSource(dataSource)
                    .schemas(schema.name())
                    .createSchemas(true)
                    .locations("classpath:" + MigrationFiles.FOLDER)
                    .placeholders(Map.of("schema", schema.name()))
                    .load()
                    .migrate();
        } catch (FlywayException failure) {
            throw new StorageException(
                    "schema " + schema + " could not be migrated. Maybe its user may not make tables.", failure);
        }
    }
}
