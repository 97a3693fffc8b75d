package dev.aftercare.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.aftercare.http.Client.Answer;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Segments over HTTP (CUS-12). It is 2 March 2026, 09:00 in Shanghai. */
class SegmentTest {

    private static final String SEGMENTS = "/api/v1/segments";

    private Town town;
    private AftercareServer server;
    private Client desk;

    @BeforeEach
    void open() {
        town = new Town();
        server = town.server();
        desk = Client.of(server).key(town.deskKey(town.here));
    }

    @AfterEach
    void close() {
        server.close();
        town.close();
    }

    @Test
    @Tag("CUS-12")
    void aConditionReadsBackAsItWasSentAndFindsItsMembers() {
        UUID owner = town.customer(town.here, "Wu", "Min");
        town.car(town.here, owner, "沪A00001");
        town.customer(town.here, "Li", "Na");
        String sent = Bodies.segment("families");
        Answer defined = desk.post(SEGMENTS, sent);
        assertThat(defined.status()).as(defined.text()).isEqualTo(201);
        String condition = sent.substring(sent.indexOf("\"condition\""), sent.length() - 1);
        assertThat(defined.text()).contains(condition);
        String one = defined.header("Location");
        assertThat(desk.get(one).text()).isEqualTo(defined.text());
        JsonNode members = desk.get(one + "/members").json().path("items");
        assertThat(members.findValuesAsText("familyName")).containsExactly("Wu");
        JsonNode figures =
                desk.get(one + "/figures?from=2026-03-01&to=2026-03-31").json();
        assertThat(figures.path("members").asInt()).isEqualTo(1);
        assertThat(figures.path("cars").asInt()).isEqualTo(1);
        assertThat(figures.at("/spend/amount").asText()).isEqualTo("0.00");
        Answer changed = desk.with("If-Match", defined.header("ETag")).send("PUT", one, Bodies.segment("households"));
        assertThat(changed.header("ETag")).isEqualTo("\"2\"");
        assertThat(desk.get(one + "/versions").json().path("items").findValuesAsText("name"))
                .containsExactly("families", "households");
    }

    @Test
    @Tag("CUS-12")
    void faultsOfAConditionAreToldInWordsWithTheirPlace() {
        Answer wrong = desk.with("Accept-Language", "zh")
                .post(
                        SEGMENTS,
                        "{\"name\":\"x\",\"currency\":\"CNY\",\"condition\":{\"anyOf\":[{\"fact\":\"SPEND\",\"values\":[\"1\"]},"
                                + "{\"fact\":\"WEATHER\"}]}}");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.json().path("faults").findValuesAsText("field"))
                .contains("condition.anyOf[0].fact", "condition.anyOf[1].fact");
        assertThat(wrong.text()).contains("用 least, most 比较");
    }
}
