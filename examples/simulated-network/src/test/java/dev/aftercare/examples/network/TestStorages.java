package dev.aftercare.examples.network;

import dev.aftercare.jdbc.EmbeddedDatabase;
import dev.aftercare.jdbc.JdbcStorage;
import dev.aftercare.jdbc.Migrations;
import dev.aftercare.jdbc.PostgresDatabase;
import dev.aftercare.jdbc.sql.Schema;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** Empty storages on both databases, with all tables. */
final class TestStorages {

    private static final class Lazy {
        static final EmbeddedPostgres SERVER = start();
    }

    private TestStorages() {}

    /** On the embedded database, in a folder. */
    static JdbcStorage embedded(Path folder) {
        return migrated(EmbeddedDatabase.open(folder).storage());
    }

    /** On a real PostgreSQL server, which is started once and stopped with the JVM; used by one test. */
    static JdbcStorage postgres() {
        return migrated(PostgresDatabase.open(Lazy.SERVER.getJdbcUrl("postgres", "postgres"), "postgres", "postgres")
                .storage());
    }

    private static JdbcStorage migrated(JdbcStorage storage) {
        Migrations.run(storage.dataSource(), Schema.STANDARD);
        return storage;
    }

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.builder().start();
        } catch (IOException failure) {
            throw new UncheckedIOException("the PostgreSQL server did not start", failure);
        }
    }
}
