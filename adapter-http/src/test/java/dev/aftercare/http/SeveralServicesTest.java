package dev.aftercare.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.aftercare.http.Client.Answer;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Several services in one appointment, and work over several days, over HTTP. It is 2 March 2026, 09:00 in Shanghai. */
class SeveralServicesTest extends DeskWithCar {

    private static final String API = "/api/v1";

    private String booking(String further) {
        return Bodies.json("{'vehicle':'" + car + "','customer':'" + customer
                + "','service':'maintenance','start':'2026-03-03T01:00:00Z','furtherServices':" + further + "}");
    }

    @Test
    @Tag("APT-2")
    void furtherServicesAreDoneOneAfterTheOther() {
        Answer booked = desk.post(API + "/appointments", booking("['maintenance']"));

        assertThat(booked.status()).as(booked.text()).isEqualTo(201);
        JsonNode place = booked.json().path("place");
        assertThat(booked.json().at("/request/services")).hasSize(2);
        assertThat(place.path("end").asText()).isEqualTo("2026-03-03T03:00:00Z");
        assertThat(place.path("holds").findValuesAsText("service"))
                .containsExactly("maintenance", "maintenance", "maintenance", "maintenance", "maintenance");
        assertThat(place.path("holds").findValuesAsText("from"))
                .contains("2026-03-03T01:00:00Z", "2026-03-03T02:00:00Z");

        String asked = API + "/offers?service=maintenance&wished=2026-03-04";
        assertThat(length(asked + "&furtherServices=maintenance&furtherServices=maintenance"))
                .isEqualTo(180);
        assertThat(length(asked)).isEqualTo(60);
    }

    @Test
    @Tag("APT-2")
    void whatIsWrongWithThemIsTold() {
        Answer unknown = desk.post(API + "/appointments", booking("['gearbox']"));
        assertThat(unknown.status()).isEqualTo(409);
        assertThat(unknown.text()).contains("gearbox");

        Answer malformed = desk.post(API + "/appointments", booking("['', 'a b']"));
        assertThat(malformed.status()).isEqualTo(422);
        assertThat(malformed.text()).contains("furtherServices[0]", "furtherServices[1]");

        Answer twice = desk.get(API + "/offers?service=a&service=b&wished=2026-03-04");
        assertThat(twice.status()).isEqualTo(422);
    }

    private long length(String path) {
        JsonNode offer = desk.get(path).json().path("items").get(0);
        return Duration.between(
                        Instant.parse(offer.path("start").asText()),
                        Instant.parse(offer.path("end").asText()))
                .toMinutes();
    }
}
