package dev.aftercare.examples.spring;

import dev.aftercare.jdbc.JdbcStorage;
import dev.aftercare.jdbc.Migrations;
import dev.aftercare.jdbc.sql.Schema;
import dev.aftercare.usecase.Crm;
import javax.sql.DataSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** A dealer's program that has Aftercare as two beans over its own pool. */
@SpringBootApplication
public class DealerProgram {

    /** Starts the program. */
    public static void main(String[] arguments) {
        SpringApplication.run(DealerProgram.class, arguments);
    }

    /** The storage on the program's own pool; the schema {@code aftercare} stands beside the program's tables. */
    @Bean
    JdbcStorage storage(DataSource pool) {
        Migrations.run(pool, Schema.STANDARD);
        return JdbcStorage.over(pool);
    }

    /** The CRM in transactions of its own. */
    @Bean
    Crm crm(JdbcStorage storage) {
        return Crm.on(storage);
    }
}
