package dev.aftercare.examples.benchmarks.booking;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;

/** How many changes of one row a second pgbench makes on a database: PostgreSQL's own measure of the machine. */
final class SingleRows {

    private static final String TABLE = "create table single_row (id integer primary key, value bigint not null)";
    private static final String ROWS = "insert into single_row select id, 0 from generate_series(1, 10000) as t(id)";
    private static final List<String> SCRIPT =
            List.of("\\set id random(1, 10000)", "update single_row set value = value + 1 where id = :id;");
    private static final Pattern RATE = Pattern.compile("tps = ([0-9.]+)");

    private SingleRows() {}

    /** Changes a second of so many clients in five seconds; empty where there is no pgbench on the path. */
    static Optional<Double> rate(DataSource database, int clients)
            throws SQLException, IOException, InterruptedException {
        URI uri;
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("drop table if exists single_row");
            statement.execute(TABLE);
            statement.execute(ROWS);
            connection.commit();
            uri = URI.create(connection.getMetaData().getURL().substring("jdbc:".length()));
        }
        Path script = Files.createTempFile("single-row", ".sql");
        try {
            Files.write(script, SCRIPT);
            return said(List.of(
                            "pgbench",
                            "--no-vacuum",
                            "--protocol=prepared",
                            "--client=" + clients,
                            "--jobs=" + clients,
                            "--time=5",
                            "--file=" + script,
                            "--host=" + uri.getHost(),
                            "--port=" + uri.getPort(),
                            "--username=postgres",
                            uri.getPath().substring(1)))
                    .map(RATE::matcher)
                    .filter(Matcher::find)
                    .map(found -> Double.valueOf(found.group(1)));
        } finally {
            Files.delete(script);
        }
    }

    private static Optional<String> said(List<String> command) throws InterruptedException {
        try {
            Process pgbench =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String said = new String(pgbench.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            pgbench.waitFor();
            return Optional.of(said);
        } catch (IOException notThere) {
            return Optional.empty();
        }
    }
}
