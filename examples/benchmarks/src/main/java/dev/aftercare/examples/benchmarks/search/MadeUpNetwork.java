package dev.aftercare.examples.benchmarks.search;

import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.customer.CustomerContact;
import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.customer.CustomerName;
import dev.aftercare.domain.customer.CustomerProfile;
import dev.aftercare.domain.customer.CustomerTokens;
import dev.aftercare.domain.customer.Phone;
import dev.aftercare.domain.customer.SearchKnowledge;
import dev.aftercare.domain.search.SearchToken;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.examples.benchmarks.duplicate.Words;
import dev.aftercare.knowledge.Knowledge;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;

/**
 * Customers with a car each, put into the tables as registering them would: the same rows, words and grounds of access. What registering
 * also writes and searching never reads, the journal, is left away.
 */
final class MadeUpNetwork {

    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-03-01T00:00:00Z");
    private static final SearchKnowledge KNOWLEDGE =
            new SearchKnowledge(Knowledge.phoneNumbers(), Knowledge.nameReadings(), "CN");

    private final Random random = new Random(20260301);
    private final Words words = new Words(random);
    private final Connection connection;
    private final Rows customers;
    private final Rows vehicles;
    private final Rows dealerVehicles;
    private final Rows access;
    private final Rows tokens;
    private int made;

    MadeUpNetwork(Connection connection) throws SQLException {
        this.connection = connection;
        this.customers = new Rows(
                connection,
                "customer",
                "id",
                "registered_at",
                "name_kind",
                "family_name",
                "given_name",
                "contact",
                "version");
        this.vehicles =
                new Rows(connection, "vehicle", "id", "vin", "make", "model", "colour", "used_as", "plate", "version");
        this.dealerVehicles = new Rows(
                connection,
                "dealer_vehicle",
                "dealer",
                "vehicle",
                "vin",
                "make",
                "model",
                "colour",
                "used_as",
                "plate",
                "version");
        this.access = new Rows(connection, "access", "dealer", "subject_kind", "subject", "id", "ground", "since");
        this.tokens =
                new Rows(connection, "search_token", "organisation", "subject_kind", "token_kind", "token", "subject");
    }

    /** Makes so many of one dealer. */
    void fill(OrganisationId dealer, int number) throws SQLException {
        for (int i = 0; i < number; i++) {
            customer(dealer);
            car(dealer);
            made++;
        }
        for (Rows rows : List.of(customers, vehicles, dealerVehicles, access, tokens)) {
            rows.send();
        }
        connection.commit();
    }

    /** What a server does by itself within minutes: without it no index answers alone. */
    void analyse() throws SQLException {
        connection.setAutoCommit(true);
        try (Statement statement = connection.createStatement()) {
            statement.execute("vacuum analyze");
        }
        connection.setAutoCommit(false);
    }

    private void customer(OrganisationId dealer) throws SQLException {
        boolean chinese = random.nextInt(10) != 0;
        CustomerName.Person name = new CustomerName.Person(words.family(chinese), words.given(chinese));
        Phone phone = new Phone(String.format(Locale.ROOT, "138%08d", made));
        Customer customer = Customer.registered(
                new CustomerId(uuid()),
                dealer,
                name,
                CustomerContact.of(List.of(phone), ""),
                CustomerProfile.unknown());
        UUID id = customer.id().value();
        customers.add(
                id,
                dealer.value(),
                "PERSON",
                name.family(),
                name.given(),
                "{\"v\":1,\"phones\":[\"" + phone.digits() + "\"],\"address\":\"\"}",
                1);
        for (SearchToken token : CustomerTokens.of(customer, KNOWLEDGE)) {
            token(dealer, "CUSTOMER", token, id);
        }
        access.add(dealer.value(), "CUSTOMER", id, uuid(), "REGISTERED_HERE", NOW);
    }

    private void car(OrganisationId dealer) throws SQLException {
        UUID id = uuid();
        String vin = String.format(Locale.ROOT, "LVSHCAMB0ME%06d", made % 1_000_000);
        String plate = String.format(Locale.ROOT, "渝%c%05d", 'A' + made / 100_000, made % 100_000);
        vehicles.add(id, vin, "Ford", "Focus", "white", "PRIVATE", plate, 1);
        dealerVehicles.add(dealer.value(), id, vin, "Ford", "Focus", "white", "PRIVATE", plate, 1);
        token(dealer, "VEHICLE", SearchToken.vinEnd(vin), id);
        token(dealer, "VEHICLE", SearchToken.plate(plate), id);
        access.add(dealer.value(), "VEHICLE", id, uuid(), "REGISTERED_HERE", NOW);
    }

    private void token(OrganisationId dealer, String kind, SearchToken token, UUID subject) throws SQLException {
        byte[] bytes = token.text().getBytes(StandardCharsets.UTF_8);
        tokens.add(dealer.value(), kind, token.kind().name(), bytes, subject);
    }

    private UUID uuid() {
        return new UUID(random.nextLong(), random.nextLong());
    }
}
