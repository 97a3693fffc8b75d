package dev.aftercare.examples.importing;

import dev.aftercare.jdbc.EmbeddedDatabase;
import dev.aftercare.jdbc.JdbcStorage;
import dev.aftercare.jdbc.Migrations;
import dev.aftercare.jdbc.PostgresDatabase;
import dev.aftercare.jdbc.sql.Schema;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * The storage of the reference server, found as the server finds it: PostgreSQL where {@code AFTERCARE_DB_URL} says so,
 * else the embedded database in the data folder, which the server must not have open.
 */
final class OpenStorage {

    private OpenStorage() {}

    static JdbcStorage of(Path data) {
        Map<String, String> environment = System.getenv();
        String url = environment.get("AFTERCARE_DB_URL");
        JdbcStorage storage = url == null
                ? embedded(data)
                : PostgresDatabase.open(
                                url,
                                environment.getOrDefault("AFTERCARE_DB_USER", "aftercare"),
                                environment.getOrDefault("AFTERCARE_DB_PASSWORD", ""))
                        .storage();
        Migrations.run(storage.dataSource(), Schema.STANDARD);
        return storage;
    }

    /** A mistyped folder would become a new database without any dealer. */
    private static JdbcStorage embedded(Path data) {
        if (!Files.isDirectory(data)) {
            throw new IllegalArgumentException("--data is '" + data
                    + "', which is not a folder. Maybe name the data folder of the reference server.");
        }
        return EmbeddedDatabase.open(data).storage();
    }
}
