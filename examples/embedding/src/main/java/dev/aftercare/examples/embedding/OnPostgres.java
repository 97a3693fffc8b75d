package dev.aftercare.examples.embedding;

import dev.aftercare.jdbc.Migrations;
import dev.aftercare.jdbc.PostgresDatabase;
import dev.aftercare.jdbc.sql.Schema;
import dev.aftercare.usecase.Crm;

/** The same CRM on PostgreSQL. */
final class OnPostgres {

    private OnPostgres() {}

    // tag::postgres[]
    static Crm open(String url, String user, String password) {
        PostgresDatabase database = PostgresDatabase.open(url, user, password);
        Migrations.run(database.dataSource(), Schema.STANDARD);
        return Crm.on(database.storage()); // closing the CRM closes the pool
    }
    // end::postgres[]
}
