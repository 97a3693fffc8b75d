package dev.aftercare.jdbc;

import dev.aftercare.jdbc.sql.Schema;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The test server as docs/row-security.md sets one up: the owner's schema, made by the migrator, worked in by the
 * application, whose role row security holds for.
 */
public final class SecuredPostgres {

    static final String MIGRATOR = "aftercare_migrator";
    static final String APPLICATION = "aftercare_application";

    private static final String OWNER = "aftercare_owner";
    private static final String SUPERUSER = "postgres";

    /** Roles are the server's, and made once. */
    private static final class WithRoles {
        static final String URL = make(PostgresServer.url());

        private static String make(String url) {
            try (Connection connection = connect(url, SUPERUSER)) {
                run(connection, "roles.sql", Schema.STANDARD);
                return url;
            } catch (SQLException | IOException failure) {
                throw new IllegalStateException("the roles could not be made", failure);
            }
        }
    }

    private SecuredPostgres() {}

    /** A new storage of the application, with connections of its own, in a schema with all tables. */
    public static JdbcStorage migrated() throws SQLException, IOException {
        Schema schema = TestDatabase.nextSchema();
        make(schema);
        return application().storage(schema);
    }

    /** The application's connections. */
    static PostgresDatabase application() {
        return PostgresDatabase.open(WithRoles.URL, APPLICATION, "");
    }

    /** The connections of who runs migrations. */
    static PostgresDatabase migrator() {
        return PostgresDatabase.open(WithRoles.URL, MIGRATOR, "");
    }

    /** The connections of who is above row security. */
    static PostgresDatabase superuser() {
        return PostgresDatabase.open(WithRoles.URL, SUPERUSER, "postgres");
    }

    /** Makes a schema with all tables and row security. */
    static void make(Schema schema) throws SQLException, IOException {
        makeWithoutRowSecurity(schema);
        try (Connection migrator = connect(MIGRATOR)) {
            run(migrator, "R__row_security.sql", schema);
        }
    }

    /** Makes a schema with all tables, in which the application sees every row. */
    static void makeWithoutRowSecurity(Schema schema) throws SQLException, IOException {
        makeEmpty(schema);
        try (Connection migrator = connect(MIGRATOR)) {
            TestDatabase.runMigrations(migrator, schema);
        }
    }

    /** Makes a schema without tables. */
    static void makeEmpty(Schema schema) throws SQLException, IOException {
        try (Connection connection = connect(SUPERUSER)) {
            run(connection, "schema.sql", schema);
        }
    }

    /** One connection of that role. */
    public static Connection connect(String role) throws SQLException {
        return connect(WithRoles.URL, role);
    }

    private static Connection connect(String url, String role) throws SQLException {
        return DriverManager.getConnection(url, role, "postgres");
    }

    private static void run(Connection connection, String file, Schema schema) throws SQLException, IOException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(TestDatabase.resource(MigrationFiles.POSTGRESQL_FOLDER + "/" + file)
                    .replace("${schema}", schema.name())
                    .replace("${owner}", OWNER)
                    .replace("${migrator}", MIGRATOR)
                    .replace("${application}", APPLICATION));
        }
    }
}
