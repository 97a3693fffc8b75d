package dev.aftercare.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.http.Client.Answer;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A cards and C cards over HTTP (CUS-4a). It is 2 March 2026, 09:00 in Shanghai. */
class ProspectTest {

    private static final String CARDS = "/api/v1/prospects";

    private Town town;
    private AftercareServer server;
    private Client desk;
    private UUID customer;
    private UUID consultant;

    @BeforeEach
    void open() {
        town = new Town();
        server = town.server();
        desk = Client.of(server).key(town.deskKey(town.here));
        customer = town.customer(town.here, "Wu", "Min");
        consultant = town.consultant(town.here);
    }

    @AfterEach
    void close() {
        server.close();
        town.close();
    }

    @Test
    @Tag("CUS-4a")
    void anACardIsOpenedListedAndBecomesACCardByTheDelivery() {
        Answer opened = desk.post(CARDS, Bodies.prospect(customer, consultant));
        assertThat(opened.status()).as(opened.text()).isEqualTo(201);
        assertThat(opened.json().at("/pursuit/metOn").asText()).isEqualTo("2026-03-02");
        assertThat(opened.json().at("/standing/stage").asText()).isEqualTo("OPEN");
        assertThat(desk.get(CARDS + "?consultant=" + consultant)
                        .json()
                        .at("/items/0/answering")
                        .asText())
                .isEqualTo(consultant.toString());
        UUID car = town.car(town.here, customer, "沪A00001");
        Answer delivered = desk.with("If-Match", "\"1\"")
                .post(
                        "/api/v1/vehicles/" + car + "/delivery",
                        "{\"buyer\":\"" + customer + "\",\"date\":\"2026-03-02\"}");
        assertThat(delivered.status()).as(delivered.text()).isEqualTo(200);
        Answer owner = desk.get(opened.header("Location"));
        assertThat(owner.json().at("/standing/stage").asText()).isEqualTo("OWNER");
        assertThat(owner.json().at("/standing/vehicle").asText()).isEqualTo(car.toString());
        assertThat(desk.get("/api/v1/customers/" + customer + "/prospects")
                        .json()
                        .at("/items/0/id")
                        .asText())
                .isEqualTo(owner.json().path("id").asText());
        Answer figures = desk.get(CARDS + "/figures?from=2026-03-01&to=2026-03-31");
        assertThat(figures.json().at("/total/won").asInt()).isOne();
        assertThat(figures.json().at("/byConsultant/0/consultant").asText()).isEqualTo(consultant.toString());
        assertThat(figures.json().at("/bySource/0/source").asText()).isEqualTo("REFERRAL");
        assertThat(desk.get("/api/v1/prospect-figures?from=2026-03-01&to=2026-03-31")
                        .json()
                        .at("/items/0/counts/converted")
                        .asInt())
                .isOne();
    }

    @Test
    @Tag("CUS-4a")
    void aSecondACardIsRefusedWithItsRuleInWordsAndALossNeedsAReason() {
        Answer opened = desk.post(CARDS, Bodies.prospect(customer, consultant));
        Answer refused = desk.with("Accept-Language", "zh").post(CARDS, Bodies.prospect(customer, consultant));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().path("rule").asText()).isEqualTo("CUS-4a");
        assertThat(refused.json().path("detail").asText()).contains("已有A卡");
        Client changing = desk.with("If-Match", opened.header("ETag"));
        assertThat(changing.post(opened.header("Location") + "/loss", "{}").status())
                .isEqualTo(422);
        assertThat(changing.post(opened.header("Location") + "/loss", "{\"reason\":\"PRICE\"}")
                        .json()
                        .at("/standing/reason")
                        .asText())
                .isEqualTo("PRICE");
    }
}
