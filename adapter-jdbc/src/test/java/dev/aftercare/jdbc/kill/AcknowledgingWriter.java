package dev.aftercare.jdbc.kill;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.aftercare.domain.access.Actor;
import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.network.Dealer;
import dev.aftercare.jdbc.EmbeddedDatabase;
import dev.aftercare.jdbc.JdbcStorage;
import dev.aftercare.jdbc.Migrations;
import dev.aftercare.port.shared.StorageException;
import dev.aftercare.testkit.desk.Stage;
import dev.aftercare.usecase.Crm;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.customer.RegisterCustomer;
import java.nio.file.Path;
import java.util.UUID;
import java.util.function.Consumer;

/** Registers customers one after the other, and says each id as soon as the CRM has acknowledged it. */
final class AcknowledgingWriter {

    private AcknowledgingWriter() {}

    /**
     * The child process: writes until it is killed, to the product's embedded database in the folder that is named, or
     * to that of the URL.
     */
    public static void main(String[] arguments) {
        if (arguments[0].startsWith("jdbc:")) {
            try (HikariDataSource pool = pool(arguments[0])) {
                write(JdbcStorage.over(pool), AcknowledgingWriter::say);
            }
        } else {
            try (JdbcStorage storage =
                    EmbeddedDatabase.open(Path.of(arguments[0])).storage()) {
                write(storage, AcknowledgingWriter::say);
            }
        }
    }

    private static void say(UUID acknowledged) {
        System.out.println(acknowledged);
    }

    static HikariDataSource pool(String url) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setMaximumPoolSize(4);
        config.setAutoCommit(false);
        config.setConnectionTimeout(5_000);
        return new HikariDataSource(config);
    }

    /** Writes until the storage fails. */
    static void write(JdbcStorage storage, Consumer<UUID> acknowledged) {
        Migrations.run(storage.dataSource(), storage.schema());
        Dealer dealer = Stage.on(storage).openDealer("SH01", 1).dealer();
        Crm crm = Crm.on(storage);
        Call clerk = Call.in(dealer.id(), Actor.of("clerk", dealer.id(), Role.APPOINTMENT_CLERK));
        try {
            while (true) {
                Customer customer = crm.customers()
                        .register(clerk, RegisterCustomer.person("王", "小明", "13812345678"))
                        .orElseThrow();
                acknowledged.accept(customer.id().value());
            }
        } catch (StorageException killed) {
            Thread.currentThread().interrupt();
        }
    }
}
