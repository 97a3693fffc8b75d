package dev.aftercare.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.aftercare.domain.access.Role;
import dev.aftercare.http.Client.Answer;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ApiTest {

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
    @Tag("APT-2")
    void booksACarAndShowsTheDay() {
        String customer = desk.post(
                        "/api/v1/customers", "{\"familyName\":\"陈\",\"givenName\":\"静\",\"phones\":[\"13812345678\"]}")
                .json()
                .path("id")
                .asText();
        Answer car = desk.post(
                "/api/v1/vehicles",
                "{\"vin\":\"LSVAA4182E2000001\",\"model\":{\"make\":\"VW\"},\"plate\":\"沪A12345\",\"owner\":\""
                        + customer + "\"}");
        assertThat(car.status()).as(car.text()).isEqualTo(201);
        JsonNode offers = desk.get("/api/v1/offers?service=maintenance&wished=2026-03-03")
                .json()
                .path("items");
        assertThat(offers).hasSize(2);
        Answer booked = desk.post(
                "/api/v1/appointments",
                booking(
                        car.json().path("id").asText(),
                        customer,
                        offers.get(0).path("start").asText()));
        assertThat(booked.status()).as(booked.text()).isEqualTo(201);
        assertThat(booked.header("ETag")).isEqualTo("\"1\"");
        Answer offTheStep = desk.post(
                "/api/v1/appointments", booking(car.json().path("id").asText(), customer, "2026-03-03T01:07:00Z"));
        assertThat(offTheStep.status()).isEqualTo(409);
        assertThat(offTheStep.code()).isEqualTo("appointment.off-step");
        String address = booked.header("Location");
        assertThat(desk.get(address).text()).isEqualTo(booked.text());
        assertThat(desk.get("/api/v1/day?date=2026-03-03").text()).contains("沪A12345", "陈静");
        Answer cancelled = desk.with("If-Match", "\"1\"").send("POST", address + "/cancel", new byte[0]);
        assertThat(cancelled.json().path("state").asText()).isEqualTo("CANCELLED");
        assertThat(cancelled.header("ETag")).isEqualTo("\"2\"");
    }

    @Test
    @Tag("VEH-1")
    void takesAnOldChassisNumberWhereTheRequestSaysSo() {
        String car = "{\"vin\":\"118-io4711\",\"model\":{\"make\":\"VW\"},\"plate\":\"沪A12345\"";
        assertThat(desk.post("/api/v1/vehicles", car + "}").status()).isEqualTo(422);
        Answer taken = desk.post("/api/v1/vehicles", car + ",\"shortNumber\":true}");
        assertThat(taken.status()).as(taken.text()).isEqualTo(201);
        assertThat(taken.json().path("vin").asText()).isEqualTo("118IO4711");
        assertThat(taken.json().path("checkDigit").asText()).isEqualTo("SHORT_NUMBER");
        Answer papers =
                desk.post("/api/v1/papers", "{\"vin\":\"118IO4711\",\"plate\":\"沪A12345\",\"shortNumber\":true}");
        assertThat(papers.status()).as(papers.text()).isEqualTo(200);
    }

    @Test
    @Tag("VEH-1")
    void correctsANumberAndTellsTheOneBefore() {
        String car = "{\"vin\":\"WVWZZZ1JZ3W386572\",\"model\":{\"make\":\"VW\"},\"plate\":\"沪A12345\"}";
        String address = desk.post("/api/v1/vehicles", car).header("Location");
        Answer corrected = desk.with("If-Match", "\"1\"")
                .post(address + "/correct-vin", "{\"vin\":\"wvwzzz1jz3w-386752\",\"reason\":\"MISTYPED\"}");
        assertThat(corrected.status()).as(corrected.text()).isEqualTo(200);
        assertThat(corrected.json().path("vin").asText()).isEqualTo("WVWZZZ1JZ3W386752");
        assertThat(corrected.header("ETag")).isEqualTo("\"2\"");
        Answer before = desk.get(address + "/vin-corrections");
        assertThat(before.json().path("items").path(0).path("vin").asText()).isEqualTo("WVWZZZ1JZ3W386572");
        assertThat(before.json().path("items").path(0).path("reason").asText()).isEqualTo("MISTYPED");
        Answer found = desk.get("/api/v1/vehicles?by=VIN_END&text=6572");
        assertThat(found.json().path("items").path(0).path("formerVin").asText())
                .isEqualTo("WVWZZZ1JZ3W386572");
    }

    @Test
    void repeatsAnAcceptedRequestUnderItsKeyAndRefusesAnotherBody() {
        Client keyed = desk.with("Idempotency-Key", "k-1");
        Answer first = keyed.post("/api/v1/customers", "{\"familyName\":\"Wu\"}");
        Answer again = keyed.post("/api/v1/customers", "{ \"familyName\" : \"Wu\" }");
        assertThat(again.text()).isEqualTo(first.text());
        Answer other = keyed.post("/api/v1/customers", "{\"familyName\":\"Li\"}");
        assertThat(other.status()).isEqualTo(409);
        assertThat(other.code()).isEqualTo("request-key-used");
        assertThat(desk.with("Idempotency-Key", "with blank")
                        .post("/api/v1/customers", "{}")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void tellsAllFaultsAtOnceWithPersonalValuesMasked() {
        Answer answer = desk.post(
                "/api/v1/customers",
                "{\"familyName\":7,\"phones\":[\"138123456789012345678901\",5],\"birthday\":\"2026-02-30\",\"address\":\""
                        + "x".repeat(501) + "\",\"nickname\":\"A\",\"reference\":{\"system\":\"\"}}");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().path("faults").findValuesAsText("field"))
                .contains(
                        "familyName",
                        "phones[0]",
                        "phones[1]",
                        "birthday",
                        "address",
                        "nickname",
                        "reference.system",
                        "reference.key");
        assertThat(answer.text()).contains("138****8901").doesNotContain("138123456789012345678901");
    }

    @Test
    void saysWhyInTheLanguageThatIsWanted() {
        Answer chinese =
                desk.with("Accept-Language", "fr;q=0.9, zh-CN;q=0.8, en;q=0.1").get("/api/v1/nothing");
        assertThat(chinese.json().path("title").asText()).isEqualTo("未找到");
        assertThat(chinese.header("Content-Language")).isEqualTo("zh");
        assertThat(desk.with("Accept-Language", "%%%;;;").get("/api/v1/nothing").header("Content-Language"))
                .isEqualTo("en");
    }

    @Test
    void keepsTheOrderOfErrors() {
        Client guard = Client.of(server).key(town.key(town.here, Role.GUARD));
        assertThat(guard.post("/api/v1/customers", "{").status()).isEqualTo(400);
        assertThat(guard.post("/api/v1/customers", "{\"phones\":5}").status()).isEqualTo(422);
        Answer forbidden = guard.post("/api/v1/customers", "{\"familyName\":\"Wu\"}");
        assertThat(forbidden.status()).isEqualTo(403);
        assertThat(guard.get("/api/v1/customers/" + town.customer(town.here, "a", "b"))
                        .status())
                .isEqualTo(403);
        assertThat(Client.of(server).post("/api/v1/customers", "{").status()).isEqualTo(401);
    }

    @Test
    @Tag("NET-2")
    void letsAKeyOfTheNetworkNameTheDealer() {
        UUID customer = town.customer(town.there, "Wu", "Min");
        Client centre = Client.of(server).key(town.networkKey(Role.CUSTOMER_SERVICE_CENTRE));
        assertThat(centre.get("/api/v1/dealer").code()).isEqualTo("dealer-missing");
        Client atThere = centre.with("Aftercare-Dealer", town.there.id().toString());
        assertThat(atThere.get("/api/v1/dealer").json().path("code").asText()).isEqualTo("BJ01");
        assertThat(atThere.get("/api/v1/customers/" + customer).status()).isEqualTo(200);
        assertThat(atThere.get("/api/v1/day").status()).isEqualTo(200);
        assertThat(desk.with("Aftercare-Dealer", town.there.id().toString())
                        .get("/api/v1/dealer")
                        .status())
                .isEqualTo(403);
        assertThat(desk.with(
                                "Aftercare-Dealer",
                                UUID.fromString("0190ffff-0000-7000-8000-000000000000")
                                        .toString())
                        .get("/api/v1/dealer")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void pagesWithCursorsAndRefusesInventedOnes() {
        for (int i = 0; i < 5; i++) {
            town.customer(town.here, "Zhou", "N" + i);
        }
        JsonNode first = desk.get("/api/v1/customers?by=NAME&text=zhou&limit=3").json();
        assertThat(first.path("items")).hasSize(3);
        JsonNode second = desk.get("/api/v1/customers?by=NAME&text=zhou&limit=3&cursor="
                        + first.path("next").asText())
                .json();
        assertThat(second.path("items")).hasSize(2);
        assertThat(second.has("next")).isFalse();
        assertThat(desk.get("/api/v1/customers?by=NAME&text=zhou&cursor=abc").status())
                .isEqualTo(422);
        assertThat(desk.get("/api/v1/customers?by=NAME&by=NAME&text=zhou").text())
                .contains("used-twice");
    }

    @Test
    void recordsPoliciesAndTellsWhichIsInForce() {
        Answer standard = desk.get("/api/v1/policies/appointment?day=2026-03-02");
        assertThat(standard.json().path("body").path("stepMinutes").asInt()).isEqualTo(30);
        String own =
                "{\"validFrom\":\"2026-03-01\",\"body\":{\"stepMinutes\":15,\"horizonDays\":90,\"walkInPercent\":10,"
                        + "\"advisorMinutes\":30,\"punctualMinutes\":15,\"graceMinutes\":45,\"afternoonFrom\":\"12:30\"}}";
        assertThat(desk.put("/api/v1/policies/appointment", own).status()).isEqualTo(200);
        assertThat(desk.get("/api/v1/policies/appointment?day=2026-03-02").text())
                .contains("\"stepMinutes\":15");
        Answer wrong = desk.put("/api/v1/policies/appointment", own.replace(":15,\"hor", ":17,\"hor"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.text()).contains("stepMinutes is 17");
        assertThat(desk.put("/api/v1/policies/unheard", own).text()).contains("unknown-policy");
        assertThat(desk.put(
                                "/api/v1/policies/access",
                                "{\"validFrom\":\"2026-03-01\",\"body\":{\"papersDays\":1,\"afterAppointmentDays\":1}}")
                        .code())
                .isEqualTo("policy.not-open-to-dealers");
    }

    @Test
    void refusesBodiesThatAreTooLarge() {
        Answer answer = desk.post("/api/v1/customers", "{\"address\":\"" + "x".repeat(300_000) + "\"}");
        assertThat(answer.status()).isEqualTo(413);
        assertThat(desk.post("/api/v1/customers", "[".repeat(5000)).status()).isEqualTo(400);
    }

    @Test
    void opensADealerAndIssuesKeysThatCanBeTakenBack() {
        Client administrator = Client.of(server).key(town.administrator);
        Answer issued = administrator.post(
                "/api/v1/access-keys",
                "{\"actor\":\"gate\",\"organisation\":\"" + town.here.id() + "\",\"roles\":[\"GUARD\"],\"days\":2}");
        assertThat(issued.status()).as(issued.text()).isEqualTo(201);
        String secret = issued.json().path("secret").asText();
        assertThat(secret).matches("aftercare_[A-Za-z0-9_-]{43}");
        Client gate = Client.of(server).key(secret);
        assertThat(gate.get("/api/v1/day").status()).isEqualTo(200);
        assertThat(administrator.get("/api/v1/access-keys").text())
                .doesNotContain(secret)
                .doesNotContain("secret");
        String revoke = "/api/v1/access-keys/" + issued.json().path("id").asText() + "/revoke";
        assertThat(administrator.send("POST", revoke, new byte[0]).status()).isEqualTo(200);
        assertThat(gate.get("/api/v1/day").status()).isEqualTo(401);
        assertThat(desk.get("/api/v1/access-keys").status()).isEqualTo(403);
        assertThat(administrator.get("/api/v1/customers?by=NAME&text=a").status())
                .isEqualTo(403);
        Answer job = administrator.post("/api/v1/access-keys", "{\"actor\":\"x\",\"roles\":[\"JOB\"],\"days\":2}");
        assertThat(job.status()).isEqualTo(422);
    }

    @Test
    void readsTheJournalOfItsOwnBooksOnly() {
        Client machine = Client.of(server).key(town.key(town.here, Role.INTEGRATION));
        town.customer(town.there, "Wu", "Min");
        JsonNode slice = machine.get("/api/v1/journal?limit=100").json();
        assertThat(slice.path("items").findValuesAsText("organisation"))
                .isNotEmpty()
                .containsOnly(town.here.id().toString());
        assertThat(slice.path("next").asText()).isNotEmpty();
    }

    @Test
    void echoesTheRequestIdOrMakesOne() {
        assertThat(desk.with("X-Request-Id", "abc-1").get("/api/v1/day").header("X-Request-Id"))
                .isEqualTo("abc-1");
        assertThat(desk.with("X-Request-Id", "a b").get("/api/v1/day").header("X-Request-Id"))
                .matches("[A-Za-z0-9_-]{16}");
        assertThat(desk.get("/health/live").status()).isEqualTo(200);
        assertThat(desk.get("/health/ready").status()).isEqualTo(200);
    }

    @Test
    void answersHeadAsItWouldAnswerGet() {
        for (String path : List.of("/health/live", "/health/ready", "/openapi.json", "/login", "/aftercare.css")) {
            Answer head = desk.send("HEAD", path, new byte[0]);
            assertThat(head.status()).as(path).isEqualTo(200);
            assertThat(head.header("Content-Length")).isEqualTo(desk.get(path).header("Content-Length"));
        }
        assertThat(desk.send("HEAD", "/day", new byte[0]).header("Location")).endsWith("/login");
        town.crm.close();
        assertThat(desk.get("/health/ready").status()).isEqualTo(503);
        assertThat(desk.send("HEAD", "/health/ready", new byte[0]).status()).isEqualTo(503);
    }

    private static String booking(String car, String customer, String start) {
        return "{\"vehicle\":\"" + car + "\",\"customer\":\"" + customer + "\",\"service\":\"maintenance\",\"start\":\""
                + start + "\"}";
    }
}
