package dev.aftercare.examples.spring;

import dev.aftercare.domain.customer.Customer;
import dev.aftercare.jdbc.JdbcStorage;
import dev.aftercare.usecase.Crm;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.customer.RegisterCustomer;
import java.sql.Connection;
import java.time.LocalDate;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The host's own feature: a test drive is its row, the customer is Aftercare's, and both are one transaction. */
@Service
public class TestDrives {

    private final DataSource pool;
    private final JdbcClient jdbc;
    private final JdbcStorage storage;
    private final Crm crm;

    TestDrives(DataSource pool, JdbcClient jdbc, JdbcStorage storage, Crm crm) {
        this.pool = pool;
        this.jdbc = jdbc;
        this.storage = storage;
        this.crm = crm;
    }

    /** Registers who wants to drive, and notes the drive; fails as a whole. */
    @Transactional
    public Customer note(Call consultant, RegisterCustomer who, LocalDate day, String car) {
        Connection connection = DataSourceUtils.getConnection(pool);
        try {
            Customer customer = crm.joining(storage.joining(connection))
                    .customers()
                    .register(consultant, who)
                    .orElseThrow();
            jdbc.sql("insert into test_drive (customer, drive_day, car) values (:customer, :day, :car)")
                    .param("customer", customer.id().value())
                    .param("day", day)
                    .param("car", car)
                    .update();
            return customer;
        } finally {
            DataSourceUtils.releaseConnection(connection, pool);
        }
    }

    /** How many drives are noted. */
    public int count() {
        return jdbc.sql("select count(*) from test_drive").query(Integer.class).single();
    }
}
