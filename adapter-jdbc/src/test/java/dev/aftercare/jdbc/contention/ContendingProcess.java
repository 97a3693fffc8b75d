package dev.aftercare.jdbc.contention;

import dev.aftercare.jdbc.EmbeddedDatabase;
import dev.aftercare.jdbc.JdbcStorage;
import dev.aftercare.jdbc.PostgresDatabase;
import dev.aftercare.jdbc.sql.Schema;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;

/** The program that is killed: an application with the library in it, many threads, which says what it does on its standard output. */
final class ContendingProcess {

    private ContendingProcess() {}

    /**
     * Contends until it is killed, or something goes wrong: the others would go on for ever then.
     *
     * @param arguments the folder of an embedded database or the URL of a PostgreSQL one, its schema, the file with the workshop, the name of this life, threads, seed
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int threads = Integer.parseInt(arguments[4]);
        JdbcStorage storage = storage(arguments[0], new Schema(arguments[1]), threads);
        try {
            new Contenders(
                            storage,
                            Workshop.read(Path.of(arguments[2])),
                            new Lines(new FileOutputStream(FileDescriptor.out)))
                    .contend(arguments[3], threads, Long.parseLong(arguments[5]), () -> true);
        } catch (ExecutionException failure) {
            failure.printStackTrace();
            Runtime.getRuntime().halt(1);
        }
    }

    /** As an application opens it. */
    static JdbcStorage storage(String database, Schema schema, int connections) {
        return database.startsWith("jdbc:")
                ? PostgresDatabase.open(database, "postgres", "postgres", connections)
                        .storage(schema)
                : EmbeddedDatabase.open(Path.of(database)).storage(schema);
    }
}
