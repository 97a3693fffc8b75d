package dev.aftercare.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.aftercare.http.Client.Answer;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The waiting list over HTTP (APT-7, HC-18). It is 2 March 2026, 09:00 in Shanghai. */
class WaitingListTest extends DeskWithCar {

    private static final String LIST = "/api/v1/waiting-list";
    private static final String OWN = "/api/v1/my/waiting-list";

    @Test
    @Tag("APT-7")
    void whoWaitsIsListedOfferedAPlaceAndTakesIt() {
        Answer put = desk.post(LIST, Bodies.waiting(car, customer, "2026-04-01"));
        assertThat(put.status()).as(put.text()).isEqualTo(201);
        String entry = put.header("Location");
        assertThat(put.json().at("/wish/halves").toString()).isEqualTo("[\"MORNING\",\"AFTERNOON\"]");
        UUID offer =
                town.offered(town.here, UUID.fromString(put.json().path("id").asText()));
        JsonNode listed = desk.get(LIST).json().at("/items/0");
        assertThat(listed.path("state").asText()).isEqualTo("OFFERED");
        assertThat(listed.at("/offer/id").asText()).isEqualTo(offer.toString());
        assertThat(listed.at("/offer/until").asText()).isEqualTo("2026-03-02T01:30:00Z");

        Answer taken = desk.post(entry + "/accept", Bodies.offer(offer));

        assertThat(taken.status()).as(taken.text()).isEqualTo(200);
        assertThat(taken.json().has("offer")).isFalse();
        String appointment = taken.json().path("appointment").asText();
        assertThat(desk.get("/api/v1/appointments/" + appointment)
                        .json()
                        .at("/place/start")
                        .asText())
                .isEqualTo(listed.at("/offer/start").asText());
        assertThat(desk.get("/api/v1/customers/" + customer + "/waiting-list")
                        .json()
                        .at("/items/0/state")
                        .asText())
                .isEqualTo("TAKEN");
    }

    @Test
    @Tag("CUS-11")
    void customersPutThemselvesOnTheListAndAnOfferThatIsGoneIsRefusedInWords() {
        Client own = Client.of(server).key(town.link(town.here, customer));
        Answer put = own.post(
                OWN, "{\"vehicle\":\"" + car + "\",\"service\":\"maintenance\",\"days\":{\"first\":\"2026-04-01\"}}");
        assertThat(put.status()).as(put.text()).isEqualTo(201);
        UUID id = UUID.fromString(put.json().path("id").asText());
        String entry = OWN + "/" + id;
        UUID offer = town.offered(town.here, id);
        assertThat(own.get(OWN).json().at("/items/0/offer/id").asText()).isEqualTo(offer.toString());
        assertThat(own.post(entry + "/decline", Bodies.offer(offer))
                        .json()
                        .path("state")
                        .asText())
                .isEqualTo("WAITING");

        Answer refused = own.with("Accept-Language", "en").post(entry + "/accept", Bodies.offer(offer));

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().path("rule").asText()).isEqualTo("APT-7");
        assertThat(refused.json().path("detail").asText()).contains("does not stand any more");
    }
}
