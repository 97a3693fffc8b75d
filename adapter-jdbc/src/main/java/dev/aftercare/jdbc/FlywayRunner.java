package dev.aftercare.jdbc;

import dev.aftercare.jdbc.sql.Databases;
import dev.aftercare.jdbc.sql.PostgresDialect;
import dev.aftercare.jdbc.sql.Schema;
import dev.aftercare.port.shared.StorageException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** All that knows Flyway, apart, so that its jar may be missing. */
final class FlywayRunner {

    private static final String POSTGRESQL_PLUGIN = "org.flywaydb.database.postgresql.PostgreSQLDatabaseType";

    private FlywayRunner() {}

    static void run(DataSource dataSource, Schema schema, Library postgresql) {
        boolean onPostgres = Databases.dialectOf(dataSource) instanceof PostgresDialect;
        if (onPostgres && !postgresql.has(POSTGRESQL_PLUGIN)) {
            throw new StorageException(postgresql.missing("Flyway's part for PostgreSQL"));
        }
        List<String> folders = onPostgres
                ? List.of(MigrationFiles.FOLDER, MigrationFiles.POSTGRESQL_FOLDER)
                : List.of(MigrationFiles.FOLDER);
        migrate(dataSource, schema, folders);
    }

    /** Runs what is missing of the files in folders of the class path. */
    static void migrate(DataSource dataSource, Schema schema, List<String> folders) {
        try {
            Flyway.configure(FlywayRunner.class.getClassLoader())
                    .dataSource(dataSource)
                    .schemas(schema.name())
                    .createSchemas(true)
                    .locations(folders.stream()
                            .map(folder -> "classpath:" + folder)
                            .toArray(String[]::new))
                    .placeholders(Map.of("schema", schema.name()))
                    .load()
                    .migrate();
        } catch (FlywayException failure) {
            throw new StorageException(
                    "schema " + schema + " could not be migrated. Maybe its user may not make tables.", failure);
        }
    }
}
