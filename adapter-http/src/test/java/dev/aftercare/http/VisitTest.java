package dev.aftercare.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.aftercare.domain.access.Role;
import dev.aftercare.http.Client.Answer;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Visits over HTTP. It is 2 March 2026. */
class VisitTest {

    private static final Town TOWN = new Town();
    private static AftercareServer server;
    private static Client desk;

    @BeforeAll
    static void openTheDoors() {
        server = AftercareServer.on(TOWN.crm).port(0).start();
        desk = Client.of(server).key(TOWN.deskKey(TOWN.here));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    @Tag("VIS-9")
    @Tag("VIS-12")
    void aBillSumsExactlyAndSaysWhoPays() {
        String visit = opened("沪A70001");
        step(visit, 1, "reception", Bodies.reception(12_000));
        String shared = Bodies.bill("33.33")
                .replace(
                        "\"quantity\":\"1.5\"",
                        "\"quantity\":\"4.5\",\"shares\":["
                                + "{\"payer\":\"GOODWILL\",\"percent\":70},{\"payer\":\"CUSTOMER\",\"percent\":30}]");
        JsonNode told = step(visit, 2, "estimate", shared).json().path("quotes").path(0);

        assertThat(told.path("bill").path("total").path("amount").asText()).isEqualTo("149.99");
        assertThat(told.path("bill").path("parts").toString())
                .isEqualTo("[{\"payer\":\"CUSTOMER\",\"amount\":{\"amount\":\"45.00\",\"currency\":\"CNY\"}},"
                        + "{\"payer\":\"GOODWILL\",\"amount\":{\"amount\":\"104.99\",\"currency\":\"CNY\"}}]");
        assertThat(told.path("agreed").isMissingNode()).isTrue();
        assertThat(desk.get("/api/v1/visits/in-house").json().path("items").findValuesAsText("stage"))
                .contains("ESTIMATED");
    }

    @Test
    @Tag("VIS-1")
    void aStageOutOfOrderIsRefusedWithItsRuleInTheLanguageOfTheCaller() {
        String visit = opened("沪A70002");
        Answer refused = desk.with("If-Match", "\"1\"")
                .with("Accept-Language", "zh")
                .post(visit + "/stage", "{\"stage\":\"IN_WORK\"}");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().path("rule").asText()).isEqualTo("VIS-1");
        assertThat(refused.json().path("detail").asText()).contains("到店").contains("维修中");
    }

    @Test
    @Tag("VIS-7")
    void theHouseIsReadPageByPage() {
        opened("沪A70004");
        String last = opened("沪A70005");
        JsonNode all = desk.get("/api/v1/visits/in-house").json();
        int before = all.path("items").size() - 1;
        JsonNode first = desk.get("/api/v1/visits/in-house?limit=" + before).json();
        assertThat(first.path("items").size()).isEqualTo(before);
        JsonNode second = desk.get("/api/v1/visits/in-house?limit=" + before + "&cursor="
                        + first.path("next").asText())
                .json();
        assertThat(second.path("items").findValuesAsText("id")).containsExactly(last.replaceAll(".*/", ""));
        assertThat(second.has("next")).isFalse();
        assertThat(desk.get("/api/v1/visits/in-house?cursor=bm9uc2Vuc2U").status())
                .isEqualTo(422);
    }

    @Test
    @Tag("VIS-9")
    void aCarThatGoesUnpaidIsReleasedByTheManagerWithAReason() {
        String visit = opened("沪A70006");
        step(visit, 1, "reception", Bodies.reception(12_000));
        step(visit, 2, "estimate", Bodies.bill("33.33"));
        step(visit, 3, "answer", "{\"agreed\":true}");
        step(visit, 4, "stage", "{\"stage\":\"IN_WORK\"}");
        step(visit, 5, "stage", "{\"stage\":\"BROKEN_OFF\"}");
        Client manager = Client.of(server).key(TOWN.key(TOWN.here, Role.DEALER_MANAGER));
        Client atSix = manager.with("If-Match", "\"6\"");
        assertThat(atSix.post(visit + "/stage", "{\"stage\":\"LEFT\"}").code()).isEqualTo("visit.unsettled");
        Answer nameless = atSix.post(visit + "/release", "{\"reason\":\" \"}");
        assertThat(nameless.status()).isEqualTo(422);
        assertThat(nameless.json().path("detail").asText()).isEqualTo("One field is not right; see faults.");
        JsonNode path = atSix.post(visit + "/release", Bodies.reason("no fault found"))
                .json()
                .path("path");
        assertThat(path.path(path.size() - 1).path("stage").asText()).isEqualTo("LEFT");
        assertThat(path.path(path.size() - 1).path("reason").asText()).isEqualTo("no fault found");
        assertThat(path.path(0).has("reason")).isFalse();
    }

    @Test
    @Tag("HC-36")
    void aSettledVisitIsCorrectedAndVoidedByTheManagerAndWhatStoodThereStaysReadable() {
        String visit = opened("沪A70007");
        step(visit, 1, "reception", Bodies.reception(12_000));
        step(visit, 2, "estimate", Bodies.bill("33.33"));
        step(visit, 3, "answer", "{\"agreed\":true}");
        for (String stage : List.of("IN_WORK", "QUALITY_CHECK", "READY", "SHOWN")) {
            String version = desk.get(visit).header("ETag");
            assertThat(desk.with("If-Match", version)
                            .post(visit + "/stage", "{\"stage\":\"" + stage + "\"}")
                            .status())
                    .isEqualTo(200);
        }
        step(visit, 8, "settlement", Bodies.bill("33.33"));
        Client manager = Client.of(server).key(TOWN.key(TOWN.here, Role.DEALER_MANAGER));
        Client atNine = manager.with("If-Match", "\"9\"");
        assertThat(atNine.post(visit + "/correction", "{\"amount\":11000}").status())
                .as("without a reason")
                .isEqualTo(422);
        JsonNode corrected = atNine.post(visit + "/correction", "{\"amount\":11000,\"reason\":\"typed wrongly\"}")
                .json();
        assertThat(corrected.path("reception").path("distance").path("amount").asInt())
                .isEqualTo(11_000);
        Answer voided = manager.with("If-Match", "\"10\"").post(visit + "/voiding", Bodies.reason("another car"));
        assertThat(voided.json().path("stage").asText()).isEqualTo("VOIDED");
        JsonNode amendments = manager.get(visit + "/amendments").json().path("items");
        assertThat(amendments.findValuesAsText("reason")).containsExactly("typed wrongly", "another car");
        assertThat(amendments
                        .path(0)
                        .path("before")
                        .path("distance")
                        .path("amount")
                        .asInt())
                .isEqualTo(12_000);
        assertThat(amendments
                        .path(1)
                        .path("before")
                        .path("settlement")
                        .path("bill")
                        .isObject())
                .isTrue();
    }

    @Test
    @Tag("VIS-9")
    void allThatIsWrongWithABillIsToldAtOnce() {
        String visit = opened("沪A70003");
        Answer wrong = desk.with("If-Match", "\"1\"").post(visit + "/estimate", """
                        {"bill":{"currency":"JPY","lines":[
                          {"kind":"LABOUR","code":"A1","text":"Oil","quantity":"0","unitPrice":"1.5"},
                          {"kind":"PART","code":"A 1","text":" ","quantity":"1","unitPrice":"-1",
                           "shares":[{"payer":"CUSTOMER","percent":50},{"payer":"INSURER","percent":49}]}]}}""");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.json().path("faults").findValuesAsText("field"))
                .containsExactlyInAnyOrder(
                        "bill.lines[0].quantity",
                        "bill.lines[0].unitPrice",
                        "bill.lines[1].code",
                        "bill.lines[1].text",
                        "bill.lines[1].unitPrice",
                        "bill.lines[1].shares");
    }

    private static String opened(String plate) {
        UUID customer = TOWN.customer(TOWN.here, "Wu", "Min");
        UUID car = TOWN.car(TOWN.here, customer, plate);
        Answer opened = desk.post("/api/v1/visits", Bodies.visit(car, customer, "REPAIR"));
        assertThat(opened.status()).as(opened.text()).isEqualTo(201);
        return "/api/v1/visits/" + opened.json().path("id").asText();
    }

    private static Answer step(String visit, int version, String step, String body) {
        Answer answer = desk.with("If-Match", "\"" + version + "\"").post(visit + "/" + step, body);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer;
    }
}
