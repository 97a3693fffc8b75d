package dev.aftercare.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.aftercare.http.Client.Answer;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Urgent requests over HTTP (APT-10). It is 2 March 2026, 09:00 in Shanghai. */
class UrgentRequestTest {

    private static final String REQUESTS = "/api/v1/urgent-requests";

    private Town town;
    private AftercareServer server;
    private Client desk;
    private UUID customer;
    private UUID car;

    @BeforeEach
    void open() {
        town = new Town();
        server = town.server();
        desk = Client.of(server).key(town.deskKey(town.here));
        customer = town.customer(town.here, "Wu", "Min");
        car = town.car(town.here, customer, "沪A00001");
    }

    @AfterEach
    void close() {
        server.close();
        town.close();
    }

    @Test
    @Tag("APT-10")
    void anUrgentRequestHasADeadlineAndAPlaceIsAnsweredAndCounted() {
        Answer taken = desk.post(REQUESTS, Bodies.urgent(car, customer));
        assertThat(taken.status()).as(taken.text()).isEqualTo(201);
        String request = taken.header("Location");
        assertThat(taken.json().path("until").asText()).isEqualTo("2026-03-02T01:30:00Z");
        String appointment = taken.json().path("appointment").asText();
        assertThat(desk.get("/api/v1/appointments/" + appointment)
                        .json()
                        .at("/place/start")
                        .asText())
                .isEqualTo("2026-03-02T01:00:00Z");
        assertThat(desk.get(REQUESTS).json().at("/items/0/id"))
                .isEqualTo(taken.json().path("id"));

        Answer answered = desk.with("If-Match", taken.header("ETag")).post(request + "/answer", "");

        assertThat(answered.status()).as(answered.text()).isEqualTo(200);
        assertThat(answered.json().path("state").asText()).isEqualTo("ANSWERED");
        assertThat(answered.json().at("/response/kept").asBoolean()).isTrue();
        assertThat(desk.get(REQUESTS).json().path("items")).isEmpty();
        assertThat(desk.get("/api/v1/customers/" + customer + "/urgent-requests")
                        .json()
                        .at("/items/0/state")
                        .asText())
                .isEqualTo("ANSWERED");
        JsonNode figures =
                desk.get("/api/v1/urgent-figures?from=2026-03-01&to=2026-03-31").json();
        assertThat(figures.at("/all/kept").toString()).isEqualTo("{\"part\":1,\"whole\":1}");
    }

    @Test
    @Tag("APT-10")
    void aSecondRequestForTheCarIsRefusedInWords() {
        desk.post(REQUESTS, Bodies.urgent(car, customer));
        Answer refused = desk.with("Accept-Language", "en").post(REQUESTS, Bodies.urgent(car, customer));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().path("rule").asText()).isEqualTo("APT-10");
        assertThat(refused.json().path("detail").asText()).contains("has an urgent request already");
    }
}
