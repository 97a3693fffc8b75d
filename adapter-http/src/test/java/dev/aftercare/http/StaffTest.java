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

/** People who leave or are away, over HTTP. It is 2 March 2026, 09:00 in Shanghai. */
class StaffTest {

    private static final String STAFF = "/api/v1/staff";

    private Town town;
    private AftercareServer server;
    private Client manager;

    @BeforeEach
    void open() {
        town = new Town();
        server = town.server();
        manager = Client.of(server).key(town.key(town.here, Role.DEALER_MANAGER));
    }

    @AfterEach
    void close() {
        server.close();
        town.close();
    }

    @Test
    @Tag("NET-3")
    void whatMovesIsSeenBeforeAndIsTheSameAfterwards() {
        UUID customer = town.customer(town.here, "Wu", "Min");
        UUID car = town.car(town.here, customer, "沪A00007");
        UUID booked = town.booked(town.here, car, customer, "maintenance", "2026-03-04T01:00:00Z");
        UUID leaver = town.crm
                .appointments()
                .find(town.desk(town.here), booked)
                .placement()
                .resource(HoldKind.TECHNICIAN)
                .orElseThrow();
        String departure = STAFF + "/" + leaver + "/departure";

        Answer seen = manager.get(departure + "/preview?lastDay=2026-03-02&rule=ROUND_ROBIN");
        assertThat(seen.status()).as(seen.text()).isEqualTo(200);
        assertThat(manager.get(departure).status()).as("only looked at").isEqualTo(404);
        Answer left = manager.with("If-Match", "\"1\"")
                .post(departure, "{\"lastDay\":\"2026-03-02\",\"rule\":\"ROUND_ROBIN\"}");
        assertThat(left.status()).as(left.text()).isEqualTo(200);
        JsonNode piece = left.json().at("/pieces/0");
        assertThat(piece.path("id").asText()).isEqualTo(booked.toString());
        assertThat(piece.path("part").asText()).isEqualTo("TECHNICIAN");
        assertThat(piece.path("result").asText()).isEqualTo("MOVED");
        assertThat(left.json().path("pieces")).isEqualTo(seen.json().path("pieces"));
        assertThat(left.json().at("/person/until").asText()).isEqualTo("2026-03-02");
        assertThat(manager.get(departure).json().path("pieces"))
                .isEqualTo(left.json().path("pieces"));
    }

    @Test
    @Tag("NET-5")
    void whoIsAwayIsAnsweredForByTheStandIn() {
        UUID person = town.staff(town.here).get(0);
        UUID standIn = town.staff(town.here).get(1);
        Answer away = manager.post(
                STAFF + "/" + person + "/absences",
                "{\"from\":\"2026-03-02\",\"until\":\"2026-03-04\",\"standIn\":\"" + standIn + "\"}");
        assertThat(away.status()).as(away.text()).isEqualTo(201);
        String answering = STAFF + "/" + person + "/answering";
        assertThat(manager.get(answering).json().path("person").asText()).isEqualTo(standIn.toString());
        assertThat(manager.get(answering + "?day=2026-03-05")
                        .json()
                        .path("person")
                        .asText())
                .isEqualTo(person.toString());
        Answer again = manager.with("Accept-Language", "zh")
                .post(STAFF + "/" + person + "/absences", "{\"from\":\"2026-03-04\",\"until\":\"2026-03-09\"}");
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.json().path("code").asText()).isEqualTo("staff.away-already");
        assertThat(again.json().path("detail").asText()).contains("2026-03-04");
    }
}
