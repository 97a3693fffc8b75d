package dev.aftercare.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.aftercare.domain.access.Role;
import dev.aftercare.http.Client.Answer;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Ends and stages of cars over HTTP. It is 2 March 2026. */
class LifeCycleTest {

    private static final String BASE = "/api/v1";
    private static final Town TOWN = new Town();
    private static AftercareServer server;
    private static Client desk;
    private static UUID owner;
    private static UUID car;

    @BeforeAll
    static void deliverACar() {
        server = AftercareServer.on(TOWN.crm).port(0).start();
        desk = Client.of(server).key(TOWN.deskKey(TOWN.here));
        owner = TOWN.customer(TOWN.here, "Wu", "Min");
        car = TOWN.car(TOWN.here, owner, "沪A54321");
        TOWN.followUp(TOWN.here, car, owner);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    @Tag("VEH-6")
    @Tag("HC-27")
    void aCarIsStolenRefusedAndFoundAgain() {
        assertThat(stage("")).isEqualTo("NEW");
        Answer stated = desk.post(BASE + "/vehicles/" + car + "/ends", Bodies.end("STOLEN"));
        assertThat(stated.status()).as(stated.text()).isEqualTo(201);
        JsonNode end = stated.json();
        assertThat(stated.header("Location"))
                .isEqualTo(BASE + "/vehicle-ends/" + end.path("id").asText());
        assertThat(stage("")).isEqualTo("ENDED");
        assertThat(stage("?day=2026-02-28")).isEqualTo("NEW");

        Answer booking = desk.with("Accept-Language", "en")
                .post(
                        BASE + "/appointments",
                        "{\"vehicle\":\"" + car + "\",\"customer\":\"" + owner
                                + "\",\"service\":\"maintenance\",\"start\":\"2026-03-05T01:00:00Z\"}");
        assertThat(booking.status()).isEqualTo(409);
        assertThat(booking.json().path("code").asText()).isEqualTo("life-cycle.not-on-the-road");
        assertThat(booking.text()).contains("Stolen", "2026-03-01");

        String place = BASE + "/vehicle-ends/" + end.path("id").asText();
        Answer back = desk.with("If-Match", "\"1\"").post(place + "/back", "{\"from\":\"2026-03-02\"}");
        assertThat(back.status()).as(back.text()).isEqualTo(200);
        assertThat(back.json().path("backOn").asText()).isEqualTo("2026-03-02");
        assertThat(stage("")).isEqualTo("NEW");
        assertThat(desk.get(BASE + "/vehicles/" + car + "/ends")
                        .json()
                        .path("items")
                        .findValuesAsText("kind"))
                .containsExactly("STOLEN");
    }

    @Test
    @Tag("VEH-6")
    @Tag("NET-2")
    void theManufacturerStatesAndWithdrawsForTheWholeNetwork() {
        Client centre = Client.of(server).key(TOWN.networkKey(Role.CUSTOMER_SERVICE_CENTRE));
        UUID other = TOWN.car(TOWN.here, owner, "沪A54322");
        Answer stated = centre.post(BASE + "/vehicles/" + other + "/ends", Bodies.end("SCRAPPED"));
        assertThat(stated.status()).as(stated.text()).isEqualTo(201);
        String place = BASE + "/vehicle-ends/" + stated.json().path("id").asText();
        Answer withdrawn = centre.with("If-Match", "\"1\"").post(place + "/withdrawal", "{\"reason\":\"OTHER_CAR\"}");
        assertThat(withdrawn.json().path("withdrawn").asText()).isEqualTo("OTHER_CAR");
        assertThat(centre.get(BASE + "/vehicles/" + other + "/stage")
                        .json()
                        .path("reason")
                        .asText())
                .isEqualTo("NOT_DELIVERED");
    }

    private static String stage(String question) {
        return desk.get(BASE + "/vehicles/" + car + "/stage" + question)
                .json()
                .path("stage")
                .asText();
    }
}
