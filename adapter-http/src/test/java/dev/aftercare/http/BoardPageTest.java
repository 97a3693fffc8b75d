package dev.aftercare.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.visit.VisitKind;
import dev.aftercare.http.Client.Answer;
import dev.aftercare.usecase.vehicle.DeliverVehicle;
import dev.aftercare.usecase.visit.OpenVisit;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The numbers of the day and the lists behind them, as pages and as JSON. It is 2 March 2026, 09:00 in Shanghai. */
class BoardPageTest {

    private static final List<String> LISTS = List.of("house", "calls", "complaints", "services", "warranties");

    private Town town;
    private AftercareServer server;
    private Client manager;

    @BeforeEach
    void aCarWithAllKindsOfWork() {
        town = new Town();
        server = town.server();
        manager = signedIn(Role.DEALER_MANAGER);
        UUID customer = town.customer(town.here, "<b>Wu</b>", "Min");
        UUID car = town.car(town.here, customer, "沪A00001");
        town.crm
                .vehicles()
                .deliver(town.desk(town.here), new DeliverVehicle(car, customer, LocalDate.of(2023, 3, 10), null))
                .orElseThrow();
        town.followUp(town.here, town.car(town.here, customer, "沪A00002"), customer);
        town.crm
                .visits()
                .open(town.desk(town.here), new OpenVisit(car, customer, null, VisitKind.REPAIR))
                .orElseThrow();
        town.complaint(town.here, customer);
    }

    @AfterEach
    void close() {
        server.close();
        town.close();
    }

    private Client signedIn(Role role) {
        String session = town.crm
                .accessKeys()
                .openSession(town.key(town.here, role))
                .orElseThrow()
                .secret();
        return Client.of(server).with("Cookie", "aftercare_session=" + session);
    }

    private Answer page(Client client, String language, String path) {
        return client.with("Accept-Language", language).get(path);
    }

    @Test
    @Tag("VIS-7")
    void theDayTellsWhatWaitsAndLeadsToIt() {
        town.clock.advance(Duration.ofMinutes(90));
        String english = page(manager, "en", "/day").text();
        assertThat(english)
                .containsSubsequence(
                        "/day/house",
                        "<b>1</b>",
                        "Arrived 1 (1 h 30 min)",
                        "/day/calls",
                        "<b>1</b>",
                        "/day/complaints",
                        "<b>1</b>",
                        "22 h 30 min left",
                        "class=\"tile bad\"",
                        "/day/services",
                        "<b>1</b>",
                        "1 overdue",
                        "/day/warranties",
                        "<b>1</b>");
        assertThat(page(manager, "zh", "/day").text()).contains("在厂车辆", "已到店 1 (1 小时 30 分钟)", "还剩 22 小时 30 分钟");
        assertThat(page(manager, "en", "/day?date=2026-03-03").text()).doesNotContain("/day/house");
    }

    @Test
    @Tag("CMP-3a")
    @Tag("CARE-1")
    void eachListNamesCarAndCustomerInBothLanguages() {
        for (String list : LISTS) {
            Answer english = page(manager, "en", "/day/" + list);
            assertThat(english.status()).as(list).isEqualTo(200);
            assertThat(english.text())
                    .as(list)
                    .contains("&lt;b&gt;Wu&lt;/b&gt;", "<th scope=\"col\">Customer</th>")
                    .doesNotContain("<b>Wu", "page.");
            assertThat(page(manager, "zh", "/day/" + list).text())
                    .contains("客户")
                    .doesNotContain("page.");
        }
        assertThat(page(manager, "en", "/day/house").text()).contains("沪A00001", "Arrived");
        assertThat(page(manager, "en", "/day/warranties").text()).contains("沪A00001", "2026-03-10", "in 8 days");
        town.clock.advance(Duration.ofHours(25));
        Client nextDay = signedIn(Role.DEALER_MANAGER);
        assertThat(page(nextDay, "en", "/day/complaints").text())
                .contains("class=\"t-bad\"", "1 h 0 min past the limit");
        assertThat(page(nextDay, "zh", "/day/complaints").text()).contains("已超时 1 小时 0 分钟");
    }

    @Test
    @Tag("NET-4")
    void whatARoleMayNotSeeHasNoTileAndNoPage() {
        Client guard = signedIn(Role.GUARD);
        assertThat(page(guard, "en", "/day").text())
                .contains("/day/house")
                .doesNotContain("/day/calls", "/day/complaints", "/day/services", "/day/warranties");
        assertThat(guard.get("/day/house").status()).isEqualTo(200);
        for (String list : LISTS.subList(1, 5)) {
            assertThat(guard.get("/day/" + list).status()).as(list).isEqualTo(403);
        }
        JsonNode board = Client.of(server)
                .key(town.key(town.here, Role.GUARD))
                .get("/api/v1/board")
                .json();
        assertThat(board.path("house").path("cars").asInt()).isEqualTo(1);
        assertThat(board.has("calls") || board.has("complaints") || board.has("care"))
                .isFalse();
    }

    @Test
    void aLongListGoesOnWithTheNextPage() {
        UUID customer = town.customer(town.here, "Wu", "Min");
        for (int i = 0; i < 50; i++) {
            UUID car = town.car(town.here, customer, String.format("沪B%05d", i));
            town.crm
                    .vehicles()
                    .deliver(town.desk(town.here), new DeliverVehicle(car, customer, LocalDate.of(2023, 3, 20), null))
                    .orElseThrow();
            town.crm
                    .visits()
                    .open(town.desk(town.here), new OpenVisit(car, customer, null, VisitKind.REPAIR))
                    .orElseThrow();
        }
        for (String list : List.of("/day/warranties", "/day/house")) {
            String first = page(manager, "en", list).text();
            assertThat(first.split("<tr class", -1)).as(list).hasSize(51);
            String next = first.replaceAll("(?s).*rel=\"next\" href=\"([^\"]+)\".*", "$1");
            assertThat(page(manager, "en", next).text().split("<tr class", -1))
                    .as(list)
                    .hasSize(2);
            assertThat(manager.get(list + "?cursor=bm9uc2Vuc2U").status())
                    .as(list)
                    .isEqualTo(422);
        }
        assertThat(page(manager, "en", "/day/warranties").text()).contains("in 18 days");
    }

    @Test
    void tomorrowIsOneDayAndNotOneDays() {
        town.clock.advance(Duration.ofDays(7));
        Client oneDayBefore = signedIn(Role.DEALER_MANAGER);
        assertThat(page(oneDayBefore, "en", "/day/warranties").text()).contains("in one day");
        assertThat(page(oneDayBefore, "zh", "/day/warranties").text()).contains("1 天后");
    }

    @Test
    @Tag("CARE-1")
    void theBoardIsJsonToo() {
        Client desk = Client.of(server).key(town.key(town.here, Role.DEALER_MANAGER));
        JsonNode board = desk.get("/api/v1/board").json();
        assertThat(board.path("house").path("stages").path(0).path("stage").asText())
                .isEqualTo("ARRIVED");
        assertThat(board.path("complaints").path("leastSecondsLeft").asInt()).isEqualTo(24 * 60 * 60);
        assertThat(board.path("care").path("warrantiesEnding").asInt()).isEqualTo(1);
        assertThat(desk.get("/api/v1/care/warranties-ending")
                        .json()
                        .path("items")
                        .findValuesAsText("lastDay"))
                .containsExactly("2026-03-10");
        assertThat(board.path("calls").path("due").asInt()).isEqualTo(1);
    }
}
