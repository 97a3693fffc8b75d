package dev.aftercare.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.aftercare.domain.access.Role;
import dev.aftercare.http.Client.Answer;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Other hours on some days over HTTP (CARE-11). It is 2 March 2026, 09:00 in Shanghai. */
class SpecialHoursTest {

    private static final String HOURS = "/api/v1/special-hours";

    private Town town;
    private AftercareServer server;
    private Client manager;

    @BeforeEach
    void open() {
        town = new Town();
        server = town.server();
        manager =
                Client.of(server).key(town.key(town.here, Role.DEALER_MANAGER)).with("Accept-Language", "en");
        UUID customer = town.customer(town.here, "Wu", "Min");
        UUID car = town.car(town.here, customer, "沪A00008");
        town.booked(town.here, car, customer, "maintenance", "2026-03-04T01:00:00Z");
    }

    @AfterEach
    void close() {
        server.close();
        town.close();
    }

    @Test
    @Tag("CARE-11")
    void aClosingIsDeclaredToldAndTakenBack() {
        String snow = Bodies.json(
                "{'first':'2026-03-04','last':'2026-03-05','hours':'closed','reason':'WEATHER','words':'Snow.'");
        assertThat(manager.post(HOURS, snow + "}").json().path("code").asText())
                .isEqualTo("network.appointments-in-the-way");
        Answer closed = manager.post(HOURS, snow + ",\"evenIfBooked\":true}");
        assertThat(closed.status()).as(closed.text()).isEqualTo(201);
        String place = closed.header("Location");
        assertThat(closed.json().path("telling").asText()).isEqualTo("APPOINTMENTS");
        assertThat(manager.get("/api/v1/hours").json().toString()).contains("2026-03-05");
        assertThat(manager.get("/api/v1/appointments-to-settle")
                        .json()
                        .path("count")
                        .asInt())
                .isOne();

        town.crm.jobs().runDue(100);
        JsonNode told = manager.get(place).json();
        assertThat(told.path("telling").asText()).isEqualTo("TOLD");
        assertThat(told.path("told").asInt()).isOne();

        Answer back = manager.post(place + "/withdraw", "");
        assertThat(back.status()).as(back.text()).isEqualTo(200);
        assertThat(back.json().path("withdrawnAt").asText()).startsWith("2026-03-02T");
        assertThat(manager.get(HOURS).json().at("/items/0/telling").asText()).isEqualTo("TAKING_BACK");
        assertThat(manager.get("/api/v1/hours").json().toString()).doesNotContain("2026-03-05");
    }

    @Test
    @Tag("CARE-11")
    void whatMakesNoSenseIsToldByFieldAndInWords() {
        Answer turned = manager.post(
                HOURS, Bodies.json("{'first':'2026-03-05','last':'2026-03-04','hours':'9 to 5','reason':'WEATHER'}"));
        assertThat(turned.status()).isEqualTo(422);
        assertThat(turned.text()).contains("\"last\"", "before-from", "\"hours\"");
        Answer long31 = manager.post(
                HOURS, Bodies.json("{'first':'2026-05-01','last':'2026-06-01','hours':'closed','reason':'HOLIDAY'}"));
        assertThat(long31.text()).contains("too-many-days", "31");
        Answer past = manager.post(HOURS, Bodies.closing("2026-03-01"));
        assertThat(past.status()).isEqualTo(409);
        assertThat(past.json().path("rule").asText()).isEqualTo("CARE-11");
        assertThat(past.json().path("detail").asText()).contains("is past");
    }
}
