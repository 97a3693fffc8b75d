package dev.aftercare.examples.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercare.domain.access.Actor;
import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.network.Dealer;
import dev.aftercare.jdbc.EmbeddedDatabase;
import dev.aftercare.jdbc.JdbcStorage;
import dev.aftercare.jdbc.Migrations;
import dev.aftercare.jdbc.sql.Schema;
import dev.aftercare.usecase.Crm;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.call.PageOf;
import dev.aftercare.usecase.customer.FindCustomers;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostTransactionTest {

    private static final FindCustomers LI = new FindCustomers(FindCustomers.By.NAME, "李", PageOf.first(10));

    @TempDir
    private Path folder;

    private EmbeddedDatabase database;
    private JdbcStorage storage;
    private Crm crm;
    private Call clerk;

    @BeforeEach
    void aHostWithATableOfItsOwn() throws SQLException {
        database = EmbeddedDatabase.open(folder);
        Migrations.run(database.dataSource(), Schema.STANDARD);
        storage = database.storage();
        crm = Crm.on(storage);
        Dealer dealer = SmallNetwork.in(crm);
        clerk = Call.in(dealer.id(), Actor.of("li.lei", dealer.id(), Role.APPOINTMENT_CLERK));
        try (Connection connection = pool().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create table host_note (customer uuid primary key, note varchar(10) not null)");
        }
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void bothAreThereAfterTheHostsCommit() throws SQLException {
        Customer customer = register("VIP");
        assertThat(crm.customers().search(clerk, LI).items()).containsExactly(customer);
        assertThat(notes()).isEqualTo(1);
    }

    @Test
    void neitherIsThereWhenTheHostFails() throws SQLException {
        assertThatThrownBy(() -> register("longer than ten")).isInstanceOf(SQLException.class);
        assertThat(crm.customers().search(clerk, LI).items()).isEmpty();
        assertThat(notes()).isZero();
    }

    private Customer register(String note) throws SQLException {
        try (Connection connection = pool().getConnection()) {
            return HostTransaction.registerWithOwnRow(connection, crm, storage, clerk, note);
        }
    }

    private DataSource pool() {
        return database.dataSource();
    }

    private int notes() throws SQLException {
        try (Connection connection = pool().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select count(*) from host_note")) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
