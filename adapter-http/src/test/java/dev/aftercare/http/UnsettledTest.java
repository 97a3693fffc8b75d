package dev.aftercare.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.appointment.HoldKind;
import dev.aftercare.http.Client.Answer;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What does not fit any more, over HTTP. It is 2 March 2026, 09:00 in Shanghai. */
class UnsettledTest {

    private static final String LIST = "/api/v1/appointments-to-settle";

    private Town town;
    private AftercareServer server;
    private Client manager;
    private UUID booked;

    @BeforeEach
    void open() {
        town = new Town();
        server = town.server();
        manager = Client.of(server).key(town.key(town.here, Role.DEALER_MANAGER));
        UUID customer = town.customer(town.here, "Wu", "Min");
        UUID car = town.car(town.here, customer, "沪A00007");
        booked = town.booked(town.here, car, customer, "maintenance", "2026-03-04T01:00:00Z");
    }

    @AfterEach
    void close() {
        server.close();
        town.close();
    }

    @Test
    @Tag("CARE-11")
    void whatABrokenLiftHitsIsToldListedAndSettled() {
        UUID bay = town.crm
                .appointments()
                .find(town.desk(town.here), booked)
                .placement()
                .resource(HoldKind.BAY)
                .orElseThrow();
        Answer out = manager.post("/api/v1/bays/" + bay + "/outages", Bodies.outage("2026-03-04T02:00:00Z"));
        assertThat(out.status()).as(out.text()).isEqualTo(200);
        assertThat(out.json().at("/bay/outages/0/reason").asText()).isEqualTo("BROKEN");
        assertThat(out.json().at("/hit/0/id").asText()).isEqualTo(booked.toString());

        JsonNode list = manager.with("Accept-Language", "en").get(LIST).json();
        assertThat(list.path("count").asInt()).isEqualTo(1);
        JsonNode entry = list.at("/first/0");
        assertThat(entry.at("/appointment/id").asText()).isEqualTo(booked.toString());
        assertThat(entry.at("/misfits/0/reason").asText()).isEqualTo("OUT_OF_USE");
        assertThat(entry.at("/misfits/0/text").asText()).isEqualTo("out of use at that time");
        assertThat(entry.at("/misfits/0/kind").asText()).isEqualTo("BAY");
        assertThat(entry.at("/misfits/0/resource").asText()).isEqualTo(bay.toString());
        assertThat(entry.at("/proposals/1/otherTime/date").asText()).startsWith("2026-03-0");

        Answer settled = manager.with("If-Match", "\"1\"").post("/api/v1/appointments/" + booked + "/settle", "");
        assertThat(settled.status()).as(settled.text()).isEqualTo(200);
        assertThat(settled.json().at("/place/bay").asText())
                .isEqualTo(entry.at("/proposals/0/sameTime/0/resource").asText());
        assertThat(manager.get(LIST).json().path("count").asInt()).isZero();
    }

    @Test
    @Tag("CARE-11")
    void otherHoursAreTakenEvenIfBookedWhereTheQuerySaysSo() {
        Client changing = manager.with("If-Match", manager.get("/api/v1/dealer").header("ETag"));
        Answer refused = changing.send("PUT", "/api/v1/hours", Bodies.hours("13:00-18:00"));
        assertThat(refused.json().path("code").asText()).isEqualTo("network.appointments-in-the-way");
        Answer taken = changing.send("PUT", "/api/v1/hours?evenIfBooked=true", Bodies.hours("13:00-18:00"));
        assertThat(taken.status()).as(taken.text()).isEqualTo(200);
        assertThat(manager.get(LIST + "?from=2026-03-04&limit=1")
                        .json()
                        .at("/first/0/misfits/0/reason")
                        .asText())
                .isEqualTo("CLOSED");
    }

    @Test
    @Tag("NET-5")
    void whoIsAwayForHoursIsToldWithWhatBecameOfTheirWork() {
        UUID technician = town.crm
                .appointments()
                .find(town.desk(town.here), booked)
                .placement()
                .resource(HoldKind.TECHNICIAN)
                .orElseThrow();
        Answer away =
                manager.post("/api/v1/staff/" + technician + "/hours-away", Bodies.hoursAway("2026-03-04T01:20:00Z"));
        assertThat(away.status()).as(away.text()).isEqualTo(201);
        assertThat(away.json().path("start").asText()).isEqualTo("2026-03-04T01:00:00Z");
        assertThat(away.json().path("end").asText()).isEqualTo("2026-03-04T01:20:00Z");
        assertThat(away.json().at("/pieces/0/id").asText()).isEqualTo(booked.toString());
        assertThat(manager.get(away.header("Location")).json()).isEqualTo(away.json());
    }
}
