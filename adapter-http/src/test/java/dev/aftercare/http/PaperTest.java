package dev.aftercare.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.aftercare.http.Client.Answer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Plates over time, policies, inspections and drivers over HTTP (VEH-1, VEH-5, CUS-1). */
class PaperTest {

    private static final String BASE = "/api/v1";

    private final Town town = new Town();
    private final AftercareServer server = AftercareServer.on(town.crm).port(0).start();
    private Client desk;
    private UUID car;

    @BeforeEach
    void aCarWithAnOwner() {
        desk = Client.of(server).key(town.deskKey(town.here));
        car = town.car(town.here, town.customer(town.here, "Wu", "Min"), "沪C00001");
    }

    @AfterEach
    void stop() {
        server.close();
        town.close();
    }

    @Test
    @Tag("VEH-1")
    void aFormerPlateIsRecordedListedAndFound() {
        String etag = desk.get(BASE + "/vehicles/" + car).header("ETag");
        String body = "{\"plate\":\"沪B00001\",\"from\":\"2025-05-01\"}";
        Answer told = desk.with("If-Match", etag).post(BASE + "/vehicles/" + car + "/plates", body);
        assertThat(told.status()).as(told.text()).isEqualTo(200);
        assertThat(told.json().path("plate").asText()).isEqualTo("沪C00001");
        JsonNode plates = desk.get(BASE + "/vehicles/" + car + "/plates").json().path("items");
        assertThat(plates).hasSize(2);
        assertThat(plates.path(0).path("plate").asText()).isEqualTo("沪B00001");
        assertThat(plates.path(0).path("from").asText()).isEqualTo("2025-05-01");
        assertThat(plates.path(0).path("until")).isEqualTo(plates.path(1).path("from"));
        assertThat(plates.path(1).has("until")).isFalse();
        JsonNode found = desk.get(BASE + "/vehicles?by=PLATE&text="
                        + URLEncoder.encode("沪B00001", StandardCharsets.UTF_8) + "&limit=9")
                .json()
                .path("items")
                .path(0);
        assertThat(found.path("vehicle").path("id").asText()).isEqualTo(car.toString());
        assertThat(found.path("formerPlate")).isEqualTo(plates.path(0));
    }

    @Test
    @Tag("VEH-5")
    @Tag("CARE-5")
    void policiesAreRecordedCorrectedAndListedByTheMonthOfTheirEnd() {
        Answer recorded = desk.post(BASE + "/vehicles/" + car + "/insurances", Bodies.insurance(2026));
        assertThat(recorded.status()).as(recorded.text()).isEqualTo(201);
        Answer overlapping = desk.post(BASE + "/vehicles/" + car + "/insurances", Bodies.insurance(2026));
        assertThat(overlapping.json().path("id"))
                .as("the same again")
                .isEqualTo(recorded.json().path("id"));
        String place = BASE + "/insurances/" + recorded.json().path("id").asText();
        assertThat(desk.get(place).json()).isEqualTo(recorded.json());
        assertThat(desk.get(BASE + "/vehicles/" + car + "/insurances")
                        .json()
                        .path("items")
                        .path(0))
                .isEqualTo(recorded.json());
        String march = "?year=2026&month=3";
        assertThat(desk.get(BASE + "/insurances-ending" + march + "&kind=COMMERCIAL&limit=9")
                        .json()
                        .path("items"))
                .containsExactly(recorded.json());
        assertThat(desk.get(BASE + "/insurances-ending/counts" + march).json().toString())
                .isEqualTo("{\"compulsory\":0,\"commercial\":1}");
        Answer corrected = desk.with("If-Match", "\"1\"").put(place, Bodies.insurance(2027));
        assertThat(corrected.json().path("lastDay").asText()).isEqualTo("2027-03-09");
        assertThat(desk.get(BASE + "/insurances-ending" + march + "&limit=9")
                        .json()
                        .path("items"))
                .isEmpty();
        assertThat(desk.get(BASE + "/insurances-ending?year=2026&month=13&limit=9")
                        .status())
                .isEqualTo(422);
    }

    @Test
    @Tag("VEH-5")
    void registrationAndInspectionAreSeenAndTheNextOneIsListed() {
        assertThat(desk.post(BASE + "/vehicles/" + car + "/registration", Bodies.registration(1))
                        .status())
                .isEqualTo(200);
        Answer inspected = desk.post(BASE + "/vehicles/" + car + "/inspections", Bodies.inspection(1));
        assertThat(inspected.json().path("firstRegistered").asText()).isEqualTo("2024-03-01");
        assertThat(inspected.json().path("inspection").path("nextDue").asText()).isEqualTo("2027-02-28");
        assertThat(desk.get(BASE + "/vehicles/" + car + "/inspections").json()).isEqualTo(inspected.json());
        assertThat(desk.get(BASE + "/inspections-due?year=2027&month=2&limit=9")
                        .json()
                        .path("items"))
                .containsExactly(inspected.json());
    }

    @Test
    @Tag("VEH-5")
    void whatWasMistypedOfAnInspectionIsPutRightAndTakenBack() {
        String place = BASE + "/vehicles/" + car + "/inspections";
        desk.post(place, Bodies.inspection(1));
        Answer corrected = desk.post(place + "/correction", Bodies.inspectionCorrection());
        assertThat(corrected.status()).as(corrected.text()).isEqualTo(200);
        assertThat(corrected.json().path("inspection").path("on").asText()).isEqualTo("2026-01-31");
        Answer another = desk.post(place + "/withdrawal", Bodies.inspectionWithdrawal());
        assertThat(another.json().path("code").asText()).isEqualTo("inspection.not-the-last");
        Answer gone = desk.post(place + "/withdrawal", Bodies.json("{'last':'2026-01-31'}"));
        assertThat(gone.status()).as(gone.text()).isEqualTo(200);
        assertThat(desk.get(place).json().has("inspection")).isFalse();
    }

    @Test
    @Tag("VEH-5")
    void aPolicyOfTheWrongCarIsTakenBackOnceUnderItsKeyAndNotFoundAnyMore() {
        String id = town.insurance(town.here, car).toString();
        Client once = desk.with("If-Match", "\"1\"").with("Idempotency-Key", "w-1");
        assertThat(desk.with("If-Match", "\"2\"")
                        .post(BASE + "/insurances/" + id + "/withdrawal", "{}")
                        .status())
                .isEqualTo(412);
        for (int i = 0; i < 2; i++) {
            Answer gone = once.post(BASE + "/insurances/" + id + "/withdrawal", "{}");
            assertThat(gone.status()).as(gone.text()).isEqualTo(200);
            assertThat(gone.json().path("id").asText()).isEqualTo(id);
        }
        assertThat(desk.get(BASE + "/insurances/" + id).status()).isEqualTo(404);
        assertThat(desk.get(BASE + "/vehicles/" + car + "/insurances").json().path("items"))
                .isEmpty();
    }

    @Test
    @Tag("CARE-1")
    @Tag("VEH-5")
    void papersThatRunOutAreListedByTheirDay() {
        town.insurance(town.here, car);
        JsonNode items = desk.get(BASE + "/care/papers").json().path("items");
        assertThat(items.toString())
                .isEqualTo(
                        "[{\"vehicle\":\"" + car + "\",\"paper\":\"COMPULSORY_INSURANCE\",\"date\":\"2026-03-09\"}]");
        assertThat(desk.get(BASE + "/care/papers?cursor=bm9uc2Vuc2U").status()).isEqualTo(422);
    }

    @Test
    @Tag("CUS-1")
    void aDriverIsRecordedSeenAtCarAndCustomerAndEnded() {
        UUID driver = town.customer(town.here, "Li", "Na");
        Answer recorded = desk.post(BASE + "/vehicles/" + car + "/drivers", Bodies.driver(driver, 1));
        assertThat(recorded.status()).as(recorded.text()).isEqualTo(201);
        assertThat(desk.get(BASE + "/vehicles/" + car + "/drivers").json().path("items"))
                .containsExactly(recorded.json());
        assertThat(desk.get(BASE + "/customers/" + driver + "/driven-cars")
                        .json()
                        .path("items"))
                .containsExactly(recorded.json());
        String place = BASE + "/drivers/" + recorded.json().path("id").asText();
        Answer ended = desk.with("If-Match", "\"1\"").post(place + "/end", Bodies.ending(1));
        assertThat(ended.json().path("until").asText()).isEqualTo("2026-03-01");
        assertThat(desk.get(place).json()).isEqualTo(ended.json());
        Answer corrected = desk.with("If-Match", "\"2\"").post(place + "/end/correction", Bodies.ending(2));
        assertThat(corrected.json().path("until").asText()).isEqualTo("2026-03-02");
    }
}
