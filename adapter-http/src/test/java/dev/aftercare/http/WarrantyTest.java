package dev.aftercare.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.aftercare.domain.access.Role;
import dev.aftercare.http.Client.Answer;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Coverage and the first service over HTTP. It is 2 March 2026. */
class WarrantyTest {

    private static final Town TOWN = new Town();
    private static AftercareServer server;
    private static Client desk;
    private static String car;

    @BeforeAll
    static void deliverACar() {
        server = AftercareServer.on(TOWN.crm).port(0).start();
        desk = Client.of(server).key(TOWN.deskKey(TOWN.here));
        UUID buyer = TOWN.customer(TOWN.here, "Wu", "Min");
        UUID id = TOWN.car(TOWN.here, buyer, "沪A54321");
        car = "/api/v1/vehicles/" + id;
        Answer delivered =
                desk.with("If-Match", desk.get(car).header("ETag")).post(car + "/delivery", Bodies.delivery(buyer, 1));
        assertThat(delivered.status()).as(delivered.text()).isEqualTo(200);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    @Tag("WAR-3")
    void coverageIsToldWithItsReasonAndEachTerm() {
        JsonNode covered = desk.get(car + "/coverage?reportedOn=2029-03-01&amount=100000&partGroup=engine&cause=DEFECT")
                .json();
        assertThat(covered.path("verdict").asText()).isEqualTo("COVERED");
        assertThat(covered.path("findings").path(0).path("lastDay").asText()).isEqualTo("2029-03-01");

        JsonNode late = desk.get(car + "/coverage?reportedOn=2029-03-02&amount=100001&partGroup=engine&cause=DEFECT")
                .json();
        assertThat(late.path("verdict").asText()).isEqualTo("NOT_COVERED");
        assertThat(late.path("reason").asText()).isEqualTo("OUT_OF_LIMITS");
        assertThat(late.path("findings").path(0).path("daysOver").asInt()).isEqualTo(1);
        assertThat(late.path("findings").path(0).path("kilometresOver").asInt()).isEqualTo(1);
    }

    @Test
    @Tag("WAR-2")
    @Tag("VEH-4")
    void whenTheWarrantyEndsIsToldInTheLanguageOfWhoAsks() {
        JsonNode end =
                desk.with("Accept-Language", "en").get(car + "/warranty-end").json();
        assertThat(end.path("lastDay").asText()).isEqualTo("2029-03-01");
        assertThat(end.path("by").asText()).isEqualTo("DATE");
        assertThat(end.path("told").asText()).isEqualTo("Ends on 2029-03-01, by date");
        assertThat(desk.with("Accept-Language", "zh")
                        .get(car + "/warranty-end")
                        .json()
                        .path("told")
                        .asText())
                .isEqualTo("2029-03-01到期（按日期）");
    }

    @Test
    @Tag("VEH-4")
    void mileageIsToldWithWhatItRestsOn() {
        JsonNode mileage = desk.with("Accept-Language", "en")
                .get(car + "/mileage?on=2026-06-01&amount=5000")
                .json();
        assertThat(mileage.path("told").asText())
                .as("only the delivery is known")
                .isEqualTo("38 km a day, as such cars go; this one was read on one day only");
        assertThat(mileage.path("basis").path("isOfThisCar").asBoolean(true)).isFalse();
        assertThat(mileage.path("distance").path("low").asLong())
                .isLessThan(mileage.path("distance").path("likely").asLong());
        assertThat(mileage.path("reached").path("likely").asText()).isGreaterThan("2026-06-01");
        assertThat(desk.get(car + "/mileage?amount=-1").status()).isEqualTo(422);
    }

    @Test
    @Tag("WAR-3")
    void allThatIsWrongWithAQuestionIsToldAtOnce() {
        Answer wrong = desk.get(car + "/coverage?amount=-1&partGroup=%20&cause=RUST");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.json().path("faults").findValuesAsText("field"))
                .containsExactlyInAnyOrder("reportedOn", "amount", "partGroup", "cause");
    }

    @Test
    @Tag("WAR-1a")
    void theSecondFirstServiceIsRefusedWithItsRule() {
        Answer first = desk.post(car + "/first-service", Bodies.firstService(3_000));
        assertThat(first.status()).as(first.text()).isEqualTo(201);
        assertThat(first.json().path("number").asText()).isEqualTo("F-2026-000001");
        assertThat(desk.get(car + "/first-service").json()).isEqualTo(first.json());

        Answer second = desk.with("Accept-Language", "zh").post(car + "/first-service", Bodies.firstService(3_100));
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.json().path("code").asText()).isEqualTo("warranty.first-service-used");
        assertThat(second.json().path("rule").asText()).isEqualTo("WAR-1a");
        assertThat(second.json().path("detail").asText()).contains("首保");
    }

    @Test
    @Tag("WAR-2")
    void termsAreReadInTheFormInWhichTheyArePut() {
        Client administrator = Client.of(server).key(TOWN.administrator);
        String body = "{\"terms\":[{\"code\":\"basic\",\"months\":36,\"kilometres\":100000,\"models\":[\"Golf\"],"
                + "\"modelYears\":[2026],\"uses\":[\"TAXI\"],\"partGroups\":[]}]}";
        Answer put =
                administrator.put("/api/v1/policies/warranty", "{\"validFrom\":\"2031-01-01\",\"body\":" + body + "}");
        assertThat(put.status()).as(put.text()).isLessThan(300);
        assertThat(put.json().path("body").toString()).isEqualTo(body);
        Answer wrong = administrator.put(
                "/api/v1/policies/warranty",
                "{\"validFrom\":\"2031-01-01\",\"body\":{\"terms\":[{\"code\":\"x\",\"months\":0,\"kilometres\":1}]}}");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.json().path("faults").findValuesAsText("field")).containsExactly("body.terms[0]");
        assertThat(wrong.text()).contains("months is 0");
        assertThat(administrator
                        .get("/api/v1/policies/first-service?day=2026-03-02")
                        .json()
                        .path("body")
                        .path("earlyRefused")
                        .isBoolean())
                .isTrue();
    }

    @Test
    @Tag("NET-4")
    void aGuardMayNotAsk() {
        Client guard = Client.of(server).key(TOWN.key(TOWN.here, Role.GUARD));
        assertThat(guard.get(car + "/coverage?reportedOn=2026-03-01&partGroup=engine")
                        .status())
                .isEqualTo(403);
    }
}
