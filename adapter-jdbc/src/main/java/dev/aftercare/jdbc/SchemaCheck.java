package dev.aftercare.jdbc;

import dev.aftercare.jdbc.sql.Schema;
import dev.aftercare.port.shared.StorageException;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Looks whether the tables are there; changes nothing. */
public final class SchemaCheck {

    private static final String TABLE = "schema_version";

    private SchemaCheck() {}

    /**
     * Which migrations were run and which are needed.
     *
     * @throws StorageException when the database cannot be reached
     */
    public static SchemaVersion look(DataSource dataSource, Schema schema) {
        try (Connection connection = dataSource.getConnection()) {
            int found = exists(connection, schema) ? newest(connection, schema) : 0;
            return new SchemaVersion(found, MigrationFiles.newest());
        } catch (SQLException failure) {
            throw new StorageException(
                    "the version of schema " + schema + " cannot be read (SQLSTATE " + failure.getSQLState()
                            + "). Maybe the user may not read it.",
                    failure);
        }
    }

    /**
     * Throws unless every migration that this release needs was run.
     *
     * @throws StorageException which names what to run, and where it lies
     */
    public static void require(DataSource dataSource, Schema schema) {
        SchemaVersion version = look(dataSource, schema);
        if (!version.isEnough()) {
            throw new StorageException("schema " + schema + ": version " + version.found() + " found, "
                    + version.needed() + " needed. Run these files of the jar's folder " + MigrationFiles.FOLDER
                    + " with ${schema} = " + schema + ": "
                    + String.join(", ", MigrationFiles.after(version.found()))
                    + "; or let Migrations.run(dataSource, schema) do it.");
        }
    }

    private static boolean exists(Connection connection, Schema schema) throws SQLException {
        DatabaseMetaData meta = connection.getMetaData();
        String[] kinds = {"TABLE", "BASE TABLE"};
        try (ResultSet tables = meta.getTables(null, literally(meta, schema.name()), literally(meta, TABLE), kinds)) {
            return tables.next();
        }
    }

    /** The driver is asked with a pattern, in which an underscore stands for any letter. */
    static String literally(DatabaseMetaData meta, String name) throws SQLException {
        return name.replace("_", meta.getSearchStringEscape() + "_");
    }

    private static int newest(Connection connection, Schema schema) throws SQLException {
        String sql = "select coalesce(max(version), 0) from " + schema + "." + TABLE;
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet result = statement.executeQuery()) {
            result.next();
            return result.getInt(1);
        }
    }
}
