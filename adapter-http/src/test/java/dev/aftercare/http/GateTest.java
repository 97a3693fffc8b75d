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

/** The gate and the figures of appointments over HTTP (APT-8, APT-9). It is nine o'clock on 2 March 2026. */
class GateTest {

    private static final String BASE = "/api/v1";
    private static final String PLATE = "沪C00001";

    private final Town town = new Town();
    private final AftercareServer server = AftercareServer.on(town.crm).port(0).start();
    private Client guard;
    private UUID appointment;

    @BeforeEach
    void aCarIsExpected() {
        guard = Client.of(server).key(town.key(town.here, Role.GUARD));
        UUID customer = town.customer(town.here, "Zhuge", "Min");
        UUID car = town.car(town.here, customer, PLATE);
        appointment = town.booked(town.here, car, customer, "maintenance", Town.MORNING.toString());
    }

    @AfterEach
    void stop() {
        server.close();
        town.close();
    }

    @Test
    @Tag("APT-9")
    @Tag("NET-4")
    void theGuardSeesPlatesAndTimesAndNobodysName() {
        Answer list = guard.get(BASE + "/gate/expected");
        assertThat(list.status()).as(list.text()).isEqualTo(200);
        JsonNode line = list.json().path("items").path(0);
        assertThat(line.path("appointment").asText()).isEqualTo(appointment.toString());
        assertThat(line.path("plate").asText()).isEqualTo(PLATE);
        assertThat(line.path("state").asText()).isEqualTo("BOOKED");
        assertThat(list.text()).doesNotContain("Zhuge", "customer");
        assertThat(guard.get(BASE + "/appointment-figures?from=2026-03-02&to=2026-03-02")
                        .status())
                .isEqualTo(403);
    }

    @Test
    @Tag("APT-6a")
    @Tag("APT-9")
    void aPlateIsLoggedWaitsIsCorrectedAndTakenBack() {
        Answer logged = guard.post(BASE + "/gate/entries", "{\"plate\":\" 沪c·00001\"}");
        assertThat(logged.status()).as(logged.text()).isEqualTo(201);
        assertThat(logged.json().path("appointment").asText()).isEqualTo(appointment.toString());
        assertThat(logged.text()).doesNotContain(PLATE);
        JsonNode arrived = desk().get(BASE + "/appointments/" + appointment).json();
        assertThat(arrived.path("state").asText()).isEqualTo("ARRIVED");
        JsonNode waiting =
                guard.get(BASE + "/gate/waiting").json().path("items").path(0);
        assertThat(waiting.path("entry")).isEqualTo(logged.json());
        assertThat(waiting.path("plate").asText()).isEqualTo(PLATE);
        assertThat(waiting.path("overdue").asBoolean()).isFalse();
        String place = BASE + "/gate/entries/" + logged.json().path("id").asText();
        Answer corrected = guard.with("If-Match", "\"1\"")
                .post(place + "/correction", "{\"at\":\"" + Town.MORNING.minusSeconds(1_200) + "\"}");
        assertThat(corrected.status()).as(corrected.text()).isEqualTo(200);
        assertThat(guard.get(BASE + "/gate/waiting")
                        .json()
                        .path("items")
                        .path(0)
                        .path("overdue")
                        .asBoolean())
                .isTrue();
        assertThat(desk().get(BASE + "/appointments/" + appointment)
                        .json()
                        .path("arrival")
                        .path("punctuality")
                        .asText())
                .isEqualTo("EARLY");
        Answer back = guard.with("If-Match", "\"2\"").post(place + "/taking-back", "{}");
        assertThat(back.json().path("state").asText()).isEqualTo("TAKEN_BACK");
        assertThat(guard.get(BASE + "/gate/entries").json().path("items")).isEmpty();
        assertThat(desk().get(BASE + "/appointments/" + appointment)
                        .json()
                        .path("state")
                        .asText())
                .isEqualTo("BOOKED");
    }

    @Test
    @Tag("APT-6b")
    @Tag("APT-8")
    void figuresHavePartsAndWholes() {
        guard.post(BASE + "/gate/entries", "{\"plate\":\"" + PLATE + "\"}");
        desk().with("If-Match", "\"2\"").post(BASE + "/appointments/" + appointment + "/begin", "{}");
        Answer figures = desk().get(BASE + "/appointment-figures?from=2026-03-02&to=2026-03-02");
        assertThat(figures.status()).as(figures.text()).isEqualTo(200);
        JsonNode all = figures.json().path("all");
        assertThat(all.path("effective").toString()).isEqualTo("{\"part\":1,\"whole\":1}");
        assertThat(all.path("missed").toString()).isEqualTo("{\"part\":0,\"whole\":1}");
        assertThat(all.path("lead").path("known").asLong()).isEqualTo(1);
        assertThat(figures.json().path("visits").toString()).isEqualTo("{\"part\":0,\"whole\":0}");
        assertThat(figures.json().path("load")).isNotEmpty();
        Answer tooMany = desk().get(BASE + "/appointment-figures?from=2026-01-01&to=2026-12-31");
        assertThat(tooMany.status()).isEqualTo(422);
        assertThat(tooMany.text()).contains("too-many-days");
    }

    private Client desk() {
        return Client.of(server).key(town.deskKey(town.here));
    }
}
