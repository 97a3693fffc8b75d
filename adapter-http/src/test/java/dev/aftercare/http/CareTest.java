package dev.aftercare.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.aftercare.domain.access.Role;
import dev.aftercare.http.Client.Answer;
import dev.aftercare.usecase.vehicle.DeliverVehicle;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is due and what was written, over HTTP. It is 2 March 2026, 09:00 in Shanghai. */
class CareTest {

    private static final String BASE = "/api/v1";
    private static final Town TOWN = new Town();
    private static AftercareServer server;
    private static Client desk;
    private static String soon;
    private static String overdue;

    @BeforeAll
    static void deliverTwoCarsAndRunTheJobs() {
        server = AftercareServer.on(TOWN.crm).port(0).start();
        desk = Client.of(server).key(TOWN.deskKey(TOWN.here));
        soon = delivered("沪A54321", LocalDate.of(2025, 10, 1));
        overdue = delivered("沪A54322", LocalDate.of(2024, 10, 1));
        TOWN.crm.jobs().runDue(100);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static String delivered(String plate, LocalDate day) {
        UUID buyer = TOWN.customer(TOWN.here, "Wu", "Min");
        UUID car = TOWN.car(TOWN.here, buyer, plate);
        TOWN.crm
                .vehicles()
                .deliver(TOWN.desk(TOWN.here), new DeliverVehicle(car, buyer, day, null))
                .orElseThrow();
        return car.toString();
    }

    @Test
    @Tag("CARE-1")
    void whatIsDueIsListedByDayWithItsReasons() {
        JsonNode items = desk.get(BASE + "/care/due").json().path("items");
        assertThat(items.findValuesAsText("vehicle")).containsExactly(overdue, soon);
        assertThat(items.path(1).path("service").asText()).isEqualTo("FIRST_SERVICE");
        assertThat(items.path(1).path("date").asText()).isEqualTo("2026-04-01");
        assertThat(items.path(1).path("prediction").path("certainty").asText()).isEqualTo("TIME_ONLY");
        assertThat(desk.get(BASE + "/vehicles/" + soon + "/care").json()).isEqualTo(items.path(1));
        JsonNode counts = desk.get(BASE + "/care/counts").json();
        assertThat(counts.path("overdue").asInt()).isEqualTo(1);
        assertThat(counts.path("soon").asInt()).isEqualTo(1);
    }

    @Test
    @Tag("CARE-1")
    void theListGoesOnWithTheCursorOfThePageBefore() {
        JsonNode first = desk.get(BASE + "/care/due?limit=1").json();
        JsonNode second = desk.get(
                        BASE + "/care/due?limit=1&cursor=" + first.path("next").asText())
                .json();
        assertThat(second.path("items").findValuesAsText("vehicle")).containsExactly(soon);
        assertThat(desk.get(BASE + "/care/due?cursor=bm9uc2Vuc2U").status()).isEqualTo(422);
    }

    @Test
    @Tag("CARE-7")
    void whatWasSentIsListedByStateWithoutAddressOrWords() {
        Answer sent = desk.get(BASE + "/messages?state=SENT");
        assertThat(sent.json().path("items").findValuesAsText("vehicle")).containsExactly(overdue);
        assertThat(sent.text()).doesNotContain("138123", "朗逸");
        assertThat(desk.get(BASE + "/messages?state=QUEUED")
                        .json()
                        .path("items")
                        .isEmpty())
                .isTrue();
        assertThat(desk.get(BASE + "/messages?state=LOST").status()).isEqualTo(422);
        assertThat(desk.get(BASE + "/messages").status()).isEqualTo(422);
    }

    @Test
    @Tag("NET-2")
    @Tag("NET-4")
    void anotherDealerSeesNothingAndAGuardMayNotAsk() {
        Client there = Client.of(server).key(TOWN.deskKey(TOWN.there));
        assertThat(there.get(BASE + "/care/due").json().path("items").isEmpty()).isTrue();
        assertThat(there.get(BASE + "/messages?state=SENT").json().path("items").isEmpty())
                .isTrue();
        assertThat(there.get(BASE + "/vehicles/" + soon + "/care").status()).isEqualTo(404);
        Client guard = Client.of(server).key(TOWN.key(TOWN.here, Role.GUARD));
        assertThat(guard.get(BASE + "/care/due").status()).isEqualTo(403);
        assertThat(guard.get(BASE + "/messages?state=SENT").status()).isEqualTo(403);
    }
}
