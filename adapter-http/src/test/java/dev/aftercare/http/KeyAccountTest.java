package dev.aftercare.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.aftercare.http.Client.Answer;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Key accounts over HTTP (CUS-10). It is 2 March 2026, 09:00 in Shanghai. */
class KeyAccountTest {

    private static final String ACCOUNTS = "/api/v1/key-accounts";

    private Town town;
    private AftercareServer server;
    private Client desk;
    private UUID customer;

    @BeforeEach
    void open() {
        town = new Town();
        server = town.server();
        desk = Client.of(server).key(town.deskKey(town.here));
        customer = town.customer(town.here, "Wu", "Min");
    }

    @AfterEach
    void close() {
        server.close();
        town.close();
    }

    @Test
    @Tag("CUS-10")
    void aKeyAccountIsRecognisedPlannedContactedAndListedWhenItIsOverdue() {
        UUID manager = town.staff(town.here).get(0);
        town.car(town.here, customer, "沪A00001");
        Answer recognised = desk.post(ACCOUNTS, Bodies.keyAccount(customer, manager));
        assertThat(recognised.status()).as(recognised.text()).isEqualTo(201);
        assertThat(recognised.json().at("/plan/next").asText()).isEqualTo("2026-04-01");
        String one = recognised.header("Location");
        Answer planned =
                desk.with("If-Match", recognised.header("ETag")).send("PUT", one + "/plan", Bodies.accountPlan(7));
        town.clock.advance(Duration.ofDays(8));
        JsonNode overdue =
                desk.get("/api/v1/key-account-contacts/due?overdue=true").json().path("items");
        assertThat(overdue.findValuesAsText("customer")).containsExactly(customer.toString());
        assertThat(overdue.at("/0/answering").asText()).isEqualTo(manager.toString());
        Answer contacted =
                desk.with("If-Match", planned.header("ETag")).post(one + "/contacts", Bodies.accountContact("dear"));
        assertThat(contacted.json().at("/plan/next").asText()).isEqualTo("2026-03-17");
        assertThat(desk.get(one + "/contacts").json().at("/items/0/feedback").asText())
                .isEqualTo("dear");
        assertThat(desk.get(one).json().at("/cars/0/plate").asText()).isEqualTo("沪A00001");
        assertThat(desk.get("/api/v1/key-account-proposals").json().path("items"))
                .isEmpty();
    }

    @Test
    @Tag("CUS-10")
    void aSecondTimeIsRefusedWithItsRuleInWords() {
        town.keyAccount(town.here, customer);
        Answer refused = desk.with("Accept-Language", "zh")
                .post(
                        ACCOUNTS,
                        Bodies.keyAccount(customer, town.staff(town.here).get(0)));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().path("rule").asText()).isEqualTo("CUS-10");
        assertThat(refused.json().path("detail").asText()).contains("已是大客户");
    }
}
