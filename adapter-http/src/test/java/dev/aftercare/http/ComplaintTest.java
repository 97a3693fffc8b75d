package dev.aftercare.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.aftercare.domain.access.Role;
import dev.aftercare.http.Client.Answer;
import dev.aftercare.usecase.complaint.AdvanceComplaint.Onward;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Complaints over HTTP. It is 2 March 2026, 09:00 in Shanghai. */
class ComplaintTest {

    private static final String COMPLAINTS = "/api/v1/complaints";

    private Town town;
    private AftercareServer server;
    private Client desk;
    private UUID customer;

    @BeforeEach
    void open() {
        town = new Town();
        server = town.server();
        desk = Client.of(server).key(town.deskKey(town.here));
        customer = town.customer(town.here, "Wu", "Min");
    }

    @AfterEach
    void close() {
        server.close();
        town.close();
    }

    @Test
    @Tag("NET-6")
    void whatIsAboveSomebodysAuthorityWaitsForWhoMay() {
        Client agent = Client.of(server).key(town.keyOf("agent", town.here, Role.CARE_AGENT));
        String one = COMPLAINTS + "/" + town.complaint(town.here, customer) + "/compensation-approvals";
        Answer asked = agent.post(one, Bodies.asking(600));
        assertThat(asked.status()).as(asked.text()).isEqualTo(201);
        assertThat(asked.json().at("/asked/limit/amount").asText()).isEqualTo("500.00");
        assertThat(asked.json().at("/asked/level").asText()).isEqualTo("CUSTOMER_RELATIONS_MANAGER");
        Answer twice = agent.with("Accept-Language", "zh").post(one, Bodies.asking(700));
        assertThat(twice.status()).isEqualTo(409);
        assertThat(twice.json().path("detail").asText()).contains("审批");
        assertThat(agent.get("/api/v1/approvals").json().path("items")).isEmpty();
        Client manager = Client.of(server).key(town.key(town.here, Role.DEALER_MANAGER));
        JsonNode waiting = manager.get("/api/v1/approvals").json().path("items");
        assertThat(waiting).hasSize(1);
        String approval = "/api/v1/approvals/" + waiting.at("/0/id").asText();
        Answer approved = manager.with("If-Match", "\"1\"").post(approval + "/approve", Bodies.reason("long loyal"));
        assertThat(approved.status()).as(approved.text()).isEqualTo(200);
        JsonNode own = agent.get("/api/v1/asked-approvals").json().path("items");
        assertThat(own).hasSize(1);
        assertThat(own.at("/0/ruled/state").asText()).isEqualTo("APPROVED");
        assertThat(manager.get("/api/v1/asked-approvals").json().path("items")).isEmpty();
    }

    @Test
    @Tag("CMP-2")
    void aComplaintIsLedFromReceiptToItsEnd() {
        Answer received = desk.post(COMPLAINTS, Bodies.complaint(customer, "still loud"));
        assertThat(received.status()).as(received.text()).isEqualTo(201);
        assertThat(received.json().path("number").asText()).isEqualTo("C-2026-000001");
        assertThat(received.json().at("/received/words").asText()).isEqualTo("still loud");
        assertThat(received.json().at("/clock/dueAt").asText()).isEqualTo("2026-03-03T01:00:00Z");
        String one = COMPLAINTS + "/" + received.json().path("id").asText();
        for (Onward step : Onward.values()) {
            changed(one + "/step", Bodies.step(step.name(), "a worn bearing"));
        }
        JsonNode closed = changed(one + "/close", Bodies.closing(50));
        assertThat(closed.path("state").asText()).isEqualTo("CLOSED");
        assertThat(closed.at("/path/closing/compensation/amount").asText()).isEqualTo("50.00");
        assertThat(closed.at("/path/closing/late").asBoolean()).isFalse();
        assertThat(closed.at("/path/steps")).hasSize(9);
        assertThat(desk.get(COMPLAINTS).json().path("items")).isEmpty();
    }

    @Test
    @Tag("CMP-2")
    void aStepOutOfTurnIsRefusedWithItsRuleInWords() {
        String one = COMPLAINTS + "/" + town.complaint(town.here, customer);
        Answer refused = desk.with("If-Match", "\"1\"")
                .with("Accept-Language", "zh")
                .post(one + "/step", Bodies.step("AGREE", ""));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().path("code").asText()).isEqualTo("complaint.not-in-this-state");
        assertThat(refused.json().path("rule").asText()).isEqualTo("CMP-2");
        assertThat(refused.json().path("detail").asText()).contains("已收到").contains("客户同意");
    }

    @Test
    @Tag("CMP-1")
    void allThatIsWrongIsToldAtOnceAndTheWordsAreNotRepeated() {
        Answer wrong = desk.post(
                COMPLAINTS,
                "{\"said\":{\"words\":\" \",\"wish\":\"" + "secret".repeat(200) + "\"},\"channel\":\"PIGEON\"}");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.json().path("faults").findValuesAsText("field"))
                .containsExactlyInAnyOrder("customer", "said.words", "said.wish", "channel", "kind", "severity");
        assertThat(wrong.text()).doesNotContain("secret");
    }

    @Test
    @Tag("CMP-2")
    void aCauseNeedsWords() {
        String one = COMPLAINTS + "/" + town.complaint(town.here, customer);
        Answer wrong = desk.with("If-Match", "\"1\"").post(one + "/step", Bodies.step("FIND_CAUSE", " "));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.json().path("faults").findValuesAsText("field")).containsExactly("words");
    }

    @Test
    @Tag("CMP-3c")
    void theListOfOpenOnesTellsTheTimeThatIsLeft() {
        town.complaint(town.here, customer);
        town.clock.advance(Duration.ofHours(25));
        town.crm.jobs().runDue(100);
        JsonNode open = desk.get(COMPLAINTS).json().at("/items/0");
        assertThat(open.path("secondsLeft").asLong()).isEqualTo(-3_600);
        assertThat(open.at("/complaint/clock/told").findValuesAsText("level")).containsExactly("OWNER", "OWNERS_HEAD");
        assertThat(open.at("/complaint/clock/told/1/reached").asText()).isEqualTo("AREA_SUPERVISOR");
    }

    @Test
    @Tag("CMP-3c")
    void thePolicyIsReadInTheFormInWhichItIsPut() {
        Client administrator = Client.of(server).key(town.administrator);
        String body = "{\"graveHours\":4,\"ordinaryHours\":24,\"warningPercent\":50,\"measure\":\"OPENING_HOURS\","
                + "\"longestWaitHours\":48,\"escalation\":[{\"level\":\"MANUFACTURER\",\"afterHours\":2}]}";
        Answer put =
                administrator.put("/api/v1/policies/complaint", "{\"validFrom\":\"2031-01-01\",\"body\":" + body + "}");
        assertThat(put.status()).as(put.text()).isLessThan(300);
        assertThat(put.json().path("body").toString()).isEqualTo(body);
        Answer wrong = administrator.put(
                "/api/v1/policies/complaint",
                "{\"validFrom\":\"2031-01-01\",\"body\":" + body.replace("MANUFACTURER", "DEALER_MANAGER") + "}");
        assertThat(wrong.status()).as(wrong.text()).isEqualTo(422);
        assertThat(wrong.text()).contains("the last level of the escalation is not MANUFACTURER");
    }

    @Test
    @Tag("NET-4")
    void anAdvisorReceivesOnlyAndTheManufacturerSeesOnly() {
        Client advisor = Client.of(server).key(town.key(town.here, Role.SERVICE_ADVISOR));
        Answer received = advisor.post(COMPLAINTS, Bodies.complaint(customer, "loud"));
        assertThat(received.status()).isEqualTo(201);
        String one = COMPLAINTS + "/" + received.json().path("id").asText();
        assertThat(advisor.get(one).status()).isEqualTo(403);
        Client centre = Client.of(server).key(town.networkKey(Role.CUSTOMER_SERVICE_CENTRE));
        assertThat(centre.get(one).status()).isEqualTo(200);
        assertThat(centre.with("Aftercare-Dealer", town.here.id().toString())
                        .with("If-Match", "\"1\"")
                        .post(one + "/pause", Bodies.pause("away"))
                        .status())
                .isEqualTo(403);
    }

    private JsonNode changed(String path, String body) {
        String one = path.substring(0, path.lastIndexOf('/'));
        Answer answer = desk.with("If-Match", desk.get(one).header("ETag")).post(path, body);
        assertThat(answer.status()).as(path + body + answer.text()).isEqualTo(200);
        return answer.json();
    }
}
