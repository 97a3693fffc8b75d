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

/** Follow-up calls over HTTP. It is 2 March 2026, and a car was delivered three days ago. */
class FollowUpTest {

    private static final String BASE = "/api/v1";

    private final Town town = new Town();
    private final AftercareServer server = town.server();
    private final Client agent = Client.of(server).key(town.key(town.here, Role.CARE_AGENT));
    private UUID call = new UUID(0, 0);

    @BeforeEach
    void deliverACar() {
        UUID buyer = town.customer(town.here, "Wu", "Min");
        call = town.followUp(town.here, town.car(town.here, buyer, "沪A54321"), buyer);
    }

    @AfterEach
    void stop() {
        server.close();
        town.close();
    }

    @Test
    @Tag("FUP-3")
    void aCallIsHandedOutRecordedAndCounted() {
        Answer handed = agent.post(BASE + "/follow-ups/next", "");
        assertThat(handed.status()).as(handed.text()).isEqualTo(200);
        assertThat(handed.json().path("id").asText()).isEqualTo(call.toString());
        assertThat(handed.json().path("held").path("until").asText()).isEqualTo("2026-03-02T01:30:00Z");
        Answer none = agent.with("Accept-Language", "zh").post(BASE + "/follow-ups/next", "");
        assertThat(none.status()).isEqualTo(409);
        assertThat(none.json().path("code").asText()).isEqualTo("follow-up.none-due");
        assertThat(none.json().path("detail").asText()).contains("回访");

        String problem = "{\"result\":\"PROBLEM_FOUND\",\"satisfaction\":\"NOT_SATISFIED\","
                + "\"problem\":{\"kind\":\"hardware\",\"words\":\"it squeaks\",\"severity\":\"MINOR\"}}";
        Answer done =
                agent.with("If-Match", handed.header("ETag")).post(BASE + "/follow-ups/" + call + "/attempts", problem);
        assertThat(done.status()).as(done.text()).isEqualTo(200);
        assertThat(done.json().path("state").asText()).isEqualTo("DONE");
        assertThat(agent.get(BASE + "/follow-ups/" + call).json()).isEqualTo(done.json());
        JsonNode figures = agent.get(BASE + "/follow-ups/figures").json();
        assertThat(figures.toString()).isEqualTo("{\"due\":0,\"overdue\":0,\"called\":1,\"reached\":1}");
    }

    @Test
    @Tag("FUP-3")
    void whatDoesNotGoTogetherIsToldAtOnceWithoutWhatWasSaid() {
        Answer wrong = agent.with("If-Match", "\"1\"")
                .post(
                        BASE + "/follow-ups/" + call + "/attempts",
                        "{\"result\":\"CALL_BACK\",\"problem\":{\"words\":\"x\",\"severity\":\"GRAVE\"}}");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.json().path("faults").findValuesAsText("field"))
                .containsExactlyInAnyOrder("callBackAt", "problem", "problem.kind", "problem.words");
    }

    @Test
    @Tag("FUP-1a")
    void theListShowsWhatIsDueByOccasion() {
        assertThat(agent.get(BASE + "/follow-ups?occasion=DELIVERY").json().path("items"))
                .hasSize(1);
        assertThat(agent.get(BASE + "/follow-ups?occasion=NO_SHOW").json().path("items"))
                .isEmpty();
    }

    @Test
    @Tag("NET-4")
    void anAdvisorSeesCallsAndMakesNone() {
        Client advisor = Client.of(server).key(town.key(town.here, Role.SERVICE_ADVISOR));
        assertThat(advisor.get(BASE + "/follow-ups").status()).isEqualTo(200);
        assertThat(advisor.post(BASE + "/follow-ups/next", "").status()).isEqualTo(403);
        assertThat(Client.of(server)
                        .key(town.key(town.there, Role.CARE_AGENT))
                        .get(BASE + "/follow-ups/" + call)
                        .status())
                .isEqualTo(404);
    }
}
