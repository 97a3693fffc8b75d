package dev.aftercare.examples.embedding;

import dev.aftercare.domain.customer.Customer;
import dev.aftercare.jdbc.JdbcStorage;
import dev.aftercare.usecase.Crm;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.customer.RegisterCustomer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** A customer and the host's own row in one transaction: both are there afterwards, or neither. */
final class HostTransaction {

    private HostTransaction() {}

    // tag::joining[]
    static Customer registerWithOwnRow(Connection connection, Crm crm, JdbcStorage storage, Call clerk, String note)
            throws SQLException {
        connection.setAutoCommit(false);
        try {
            Customer customer = crm.joining(storage.joining(connection))
                    .customers()
                    .register(clerk, RegisterCustomer.person("李", "雷", "13912345678"))
                    .orElseThrow();
            try (PreparedStatement own = connection.prepareStatement("insert into host_note values (?, ?)")) {
                own.setObject(1, customer.id().value());
                own.setString(2, note);
                own.executeUpdate();
            }
            connection.commit(); // the host commits or rolls back; the library never does
            return customer;
        } catch (SQLException | RuntimeException failure) {
            connection.rollback();
            throw failure;
        }
    }
    // end::joining[]
}
