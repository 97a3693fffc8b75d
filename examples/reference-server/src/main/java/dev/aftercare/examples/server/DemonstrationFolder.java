package dev.aftercare.examples.server;

import dev.aftercare.jdbc.EmbeddedDatabase;
import dev.aftercare.jdbc.Migrations;
import dev.aftercare.jdbc.sql.Schema;
import dev.aftercare.port.storage.Storage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Where a demonstration on the embedded database is made: in a folder of its own inside the data folder, from which the whole one is moved
 * to its place. One that is broken off leaves no half network behind; the next start begins it anew.
 */
final class DemonstrationFolder {

    private static final String DATABASE = "aftercare.mv.db";
    private static final String WORKSHOP = "demonstration-in-the-making";

    private DemonstrationFolder() {}

    /** Makes the database of a data folder that has none by {@code making}. */
    static void fill(Path data, Consumer<Storage> making) {
        Path place = data.resolve(DATABASE);
        if (Files.exists(place)) {
            return;
        }
        Path workshop = data.resolve(WORKSHOP);
        delete(workshop);
        try (EmbeddedDatabase database = EmbeddedDatabase.open(workshop)) {
            Migrations.run(database.dataSource(), Schema.STANDARD);
            writeInTheBackground(database);
            making.accept(database.storage());
        }
        try {
            Files.move(workshop.resolve(DATABASE), place);
        } catch (IOException e) {
            throw new UncheckedIOException("the demonstration cannot be moved to " + place, e);
        }
        delete(workshop);
    }

    /** What is thrown away when the process is killed need not be in the file at every commit; closing writes all of it. */
    private static void writeInTheBackground(EmbeddedDatabase database) {
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("set write_delay 60000");
            statement.execute("set cache_size 500000"); // KB
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException("the embedded database cannot be told to write later", e);
        }
    }

    private static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
            for (Path each : deepestFirst) {
                Files.delete(each);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the folder " + folder + " cannot be removed. Maybe remove it by hand.", e);
        }
    }
}
