package dev.aftercare.examples.server;

import dev.aftercare.jdbc.EmbeddedDatabase;
import dev.aftercare.jdbc.JdbcStorage;
import dev.aftercare.jdbc.Migrations;
import dev.aftercare.jdbc.PostgresDatabase;
import dev.aftercare.jdbc.sql.Schema;
import java.nio.file.Path;
import java.util.Map;

/** The storage that the server works on, with its schema brought up to date: the server migrates, the library never. */
record OpenStorage(JdbcStorage storage) {

    private static final String URL = "AFTERCARE_DB_URL";

    /** Whether it is a file in the data folder; otherwise the environment names a PostgreSQL server. */
    static boolean isEmbedded() {
        return System.getenv(URL) == null;
    }

    static OpenStorage of(Path data) {
        Map<String, String> environment = System.getenv();
        String url = environment.get(URL);
        JdbcStorage storage = url == null
                ? EmbeddedDatabase.open(data).storage()
                : PostgresDatabase.open(
                                url,
                                environment.getOrDefault("AFTERCARE_DB_USER", "aftercare"),
                                environment.getOrDefault("AFTERCARE_DB_PASSWORD", ""))
                        .storage();
        Migrations.run(storage.dataSource(), Schema.STANDARD);
        return new OpenStorage(storage);
    }
}
