package dev.aftercare.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.aftercare.http.Client.Answer;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Calendars over HTTP (HC-16). It is 2 March 2026, 09:00 in Shanghai. */
@Tag("HC-16")
class CalendarTest extends DeskWithCar {

    private static final String DAY = "/api/v1/day/calendar?date=2026-03-04";
    private static final String OWN = "/api/v1/my/appointments/calendar";

    private UUID booked;

    @BeforeEach
    void book() {
        booked = town.booked(town.here, car, customer, "maintenance", "2026-03-04T01:00:00Z");
    }

    @Test
    void theDaysCalendarIsTextInTheDealersZoneWithoutTheCustomersName() {
        Answer answer = desk.get(DAY);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).isEqualTo("text/calendar; charset=utf-8");
        assertThat(answer.text())
                .contains("UID:" + booked, "SEQUENCE:0", "DTSTART;TZID=Asia/Shanghai:20260304T090000", "沪A00001")
                .doesNotContain("Wu");
        assertThat(desk.get("/api/v1/day/calendar").text()).doesNotContain("VEVENT");
    }

    @Test
    @Tag("APT-7")
    void aMoveKeepsTheUidAndACancellationShows() {
        String one = "/api/v1/appointments/" + booked;
        Answer moved = desk.with("If-Match", "\"1\"").post(one + "/move", "{\"start\":\"2026-03-04T05:00:00Z\"}");
        assertThat(desk.get(DAY).text()).contains("UID:" + booked, "SEQUENCE:1", "20260304T130000");
        desk.with("If-Match", moved.header("ETag")).post(one + "/cancel", "");
        assertThat(desk.get(DAY).text()).contains("UID:" + booked, "SEQUENCE:2", "STATUS:CANCELLED");
    }

    @Test
    @Tag("NET-2")
    void anAdvisorOfAnotherDealerIsNotFoundAndOfThisOneHasTheirsOnly() {
        JsonNode held = desk.get("/api/v1/appointments/" + booked).json();
        String advisor = held.at("/place/advisor").asText();
        assertThat(desk.get(DAY + "&advisor=" + advisor).text()).contains("UID:" + booked);
        Client other = Client.of(server).key(town.deskKey(town.there));
        assertThat(other.get(DAY + "&advisor=" + advisor).status()).isEqualTo(404);
        assertThat(other.get(DAY).text()).doesNotContain(booked.toString());
        assertThat(desk.get("/api/v1/day/calendar?date=2026-02-30").status()).isEqualTo(422);
    }

    @Test
    @Tag("CUS-11")
    void theCustomersCalendarNeedsTheLinkAndHasTheirOwn() {
        Answer own = Client.of(server).key(town.link(town.here, customer)).get(OWN);
        assertThat(own.header("Content-Type")).isEqualTo("text/calendar; charset=utf-8");
        assertThat(own.text()).contains("UID:" + booked, "沪A00001", "LOCATION:");
        UUID stranger = town.customer(town.here, "Li", "Lei");
        assertThat(Client.of(server)
                        .key(town.link(town.here, stranger))
                        .get(OWN)
                        .text())
                .doesNotContain("VEVENT");
        assertThat(desk.get(OWN).status()).isEqualTo(401);
    }
}
