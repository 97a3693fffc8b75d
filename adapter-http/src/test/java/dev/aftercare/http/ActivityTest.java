package dev.aftercare.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.aftercare.domain.access.Role;
import dev.aftercare.usecase.vehicle.DeliverVehicle;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How active customers and cars are, and what happened with a customer, over HTTP. It is 2 March 2026, 09:00 in Shanghai. */
class ActivityTest {

    private static final String BASE = "/api/v1";
    private static final Town TOWN = new Town();
    private static AftercareServer server;
    private static Client desk;
    private static UUID fresh;
    private static UUID lost;
    private static UUID freshCar;

    @BeforeAll
    static void deliverTwoCarsAndRemindOfOne() {
        server = AftercareServer.on(TOWN.crm).port(0).start();
        desk = Client.of(server).key(TOWN.deskKey(TOWN.here));
        fresh = TOWN.customer(TOWN.here, "Wu", "Min");
        freshCar = delivered(fresh, "沪A54321", LocalDate.of(2025, 10, 1));
        lost = TOWN.customer(TOWN.here, "Wu", "Wei");
        delivered(lost, "沪A54322", LocalDate.of(2024, 10, 1));
        TOWN.crm.jobs().runDue(100);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static UUID delivered(UUID buyer, String plate, LocalDate day) {
        UUID car = TOWN.car(TOWN.here, buyer, plate);
        TOWN.crm
                .vehicles()
                .deliver(TOWN.desk(TOWN.here), new DeliverVehicle(car, buyer, day, null))
                .orElseThrow();
        return car;
    }

    @Test
    @Tag("CUS-6")
    void aStateIsToldOfADayAndSaysWhoseVisitsCount() {
        JsonNode today = desk.get(BASE + "/customers/" + fresh + "/activity").json();
        assertThat(today.path("state").asText()).isEqualTo("NEW");
        assertThat(today.path("day").asText()).isEqualTo("2026-03-02");
        assertThat(today.path("inNetwork").asBoolean()).isFalse();
        assertThat(desk.get(BASE + "/vehicles/" + freshCar + "/activity?day=2026-10-01")
                        .json()
                        .path("state")
                        .asText())
                .isEqualTo("LOST");
        assertThat(desk.get(BASE + "/customers/" + fresh + "/activity?day=never")
                        .status())
                .isEqualTo(422);
    }

    @Test
    @Tag("CUS-6")
    void customersAreListedAndCountedByState() {
        JsonNode items =
                desk.get(BASE + "/activity/customers?state=LOST").json().path("items");
        assertThat(items.findValuesAsText("id")).containsExactly(lost.toString());
        JsonNode counts = desk.get(BASE + "/activity/customers/counts").json();
        assertThat(counts.path("lost").asInt()).isEqualTo(1);
        assertThat(counts.path("isNew").asInt()).isEqualTo(1);
        assertThat(desk.get(BASE + "/activity/vehicles?state=NEW")
                        .json()
                        .path("items")
                        .findValuesAsText("id"))
                .containsExactly(freshCar.toString());
        assertThat(desk.get(BASE + "/activity/customers?state=HAPPY").status()).isEqualTo(422);
    }

    @Test
    @Tag("CUS-5")
    void theJournalPointsToItsRecords() {
        JsonNode items = desk.get(BASE + "/customers/" + lost + "/journal?kind=MESSAGE")
                .json()
                .path("items");
        assertThat(items.findValuesAsText("kind")).containsExactly("MESSAGE");
        assertThat(items.path(0).path("state").asText()).isEqualTo("SENT");
        assertThat(desk.get(BASE + "/customers/" + lost + "/journal?kind=VISIT")
                        .json()
                        .path("items")
                        .isEmpty())
                .isTrue();
        assertThat(desk.get(BASE + "/customers/" + lost + "/journal?from=2026-03-03")
                        .json()
                        .path("items")
                        .isEmpty())
                .isTrue();
    }

    @Test
    @Tag("VEH-2")
    void aTimelineTellsWhatHappenedToACarInTheLanguageOfTheRequest() {
        JsonNode entry = desk.get(BASE + "/vehicles/" + freshCar + "/timeline?kind=DELIVERY")
                .json()
                .path("items")
                .path(0);
        assertThat(entry.path("event").asText()).isEqualTo("vehicle.delivered");
        assertThat(entry.path("day").asText()).isEqualTo("2025-10-01");
        assertThat(entry.path("dealer").asText()).isEqualTo(TOWN.here.id().toString());
        assertThat(entry.path("text").asText()).isEqualTo("Delivered to its first owner.");
        assertThat(desk.get(BASE + "/vehicles/" + freshCar + "/timeline?from=2026-03-03")
                        .json()
                        .path("items")
                        .isEmpty())
                .isTrue();
        assertThat(desk.get(BASE + "/vehicles/" + freshCar + "/timeline?kind=HOLIDAY")
                        .status())
                .isEqualTo(422);
    }

    @Test
    @Tag("NET-2")
    @Tag("NET-4")
    void anotherDealerSeesNothingAndAGuardMayNotAsk() {
        Client there = Client.of(server).key(TOWN.deskKey(TOWN.there));
        assertThat(there.get(BASE + "/customers/" + fresh + "/journal").status())
                .isEqualTo(404);
        assertThat(there.get(BASE + "/customers/" + fresh + "/activity").status())
                .isEqualTo(404);
        assertThat(there.get(BASE + "/vehicles/" + freshCar + "/activity").status())
                .isEqualTo(404);
        assertThat(there.get(BASE + "/vehicles/" + freshCar + "/timeline").status())
                .isEqualTo(404);
        Client guard = Client.of(server).key(TOWN.key(TOWN.here, Role.GUARD));
        assertThat(guard.get(BASE + "/activity/customers?state=LOST").status()).isEqualTo(403);
        assertThat(guard.get(BASE + "/vehicles/" + freshCar + "/timeline").status())
                .isEqualTo(403);
        assertThat(guard.get(BASE + "/customers/" + fresh + "/journal").status())
                .isEqualTo(403);
    }
}
