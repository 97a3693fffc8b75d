package dev.aftercare.examples.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Everything that a server says on both of its outputs, logging as much as it can, while people work and make mistakes. */
class SecretsInLogsTest {

    private static final String EVERYTHING = "-Dlogback.configurationFile=everything.xml";
    private static final String NO_KEY = "aftercare_" + "W".repeat(43);
    private static final String FAMILY = "Ouyang欧阳";
    private static final String GIVEN = "Xiangling湘灵";
    private static final String PHONE = "13887654321";
    private static final String VIN = "LSVAA4182E2777777";
    private static final String PLATE = "沪A77777";

    @TempDir
    private Path data;

    private final List<String> secrets = new ArrayList<>(
            List.of(NO_KEY, "W".repeat(43), FAMILY, GIVEN, "Ouyang", "欧阳", "Xiangling", "湘灵", PHONE, VIN, PLATE));

    @Test
    @Tag("DESIGN")
    void haveNoKeyNoTokenAndNothingPersonal() throws Exception {
        TestPostgres database = TestPostgres.empty();
        try (ServerProcess server = ServerProcess.start(data, database.environment(), EVERYTHING)) {
            String key = server.administrator().foundsADealer();
            secrets.add(key);
            secrets.add(Files.readString(server.keyFile()).strip());
            signsIn(server.caller(), key);
            works(server.caller().key(key));
            makesMistakes(server.caller().key(key));
            List<String> failed = breaksDown(server.caller().key(key), database);
            server.terminate();
            server.endedWithin(Duration.ofSeconds(10));
            assertThat(failed)
                    .allSatisfy(request -> assertThat(server.said())
                            .contains(
                                    "ERROR dev.aftercare.http.problem.ProblemWriter - request " + request + " failed"));
            assertThat(server.said())
                    .contains(
                            "The administrator's key is in ",
                            "INFO dev.aftercare.http.AftercareServer - server at port ")
                    .doesNotContainIgnoringCase(secrets.toArray(String[]::new));
        }
    }

    /** With a good key, a bad one, and with forms that no browser sends. */
    private void signsIn(Caller anybody, String key) throws Exception {
        Caller form = anybody.with("Content-Type", "application/x-www-form-urlencoded")
                .with("Origin", anybody.url());
        HttpResponse<String> opened = form.post("/login", "key=" + key);
        assertThat(opened.statusCode()).isEqualTo(303);
        String cookie = opened.headers().firstValue("Set-Cookie").orElseThrow();
        String session = cookie.substring(cookie.indexOf('=') + 1, cookie.indexOf(';'));
        secrets.add(session);
        Caller browser = form.with("Cookie", "aftercare_session=" + session);
        Matcher token = Pattern.compile("name=\"csrf\" value=\"([0-9a-f]{64})\"")
                .matcher(browser.get("/day").body());
        assertThat(token.find()).isTrue();
        secrets.add(token.group(1));
        assertThat(browser.post("/day/" + session + "/begin", "csrf=" + token.group(1))
                        .statusCode())
                .isEqualTo(422);
        assertThat(browser.post("/logout", "csrf=" + token.group(1) + "x").statusCode())
                .isEqualTo(403);
        assertThat(form.post("/login", "key=" + NO_KEY).statusCode()).isEqualTo(401);
        assertThat(form.with("Content-Type", "multipart/form-data")
                        .post("/login", "key=" + key)
                        .statusCode())
                .isEqualTo(415);
        assertThat(anybody.key(NO_KEY).get("/api/v1/day").statusCode()).isEqualTo(401);
        assertThat(anybody.get("/" + encoded(key) + "%ff").statusCode()).isEqualTo(400);
    }

    private static void works(Caller desk) throws Exception {
        String customer = desk.makes("/api/v1/customers", person(PHONE), "id");
        desk.makes(
                "/api/v1/vehicles",
                "{\"vin\":\"" + VIN + "\",\"model\":{\"make\":\"VW\"},\"plate\":\"" + PLATE + "\",\"owner\":\""
                        + customer + "\"}",
                "id");
        assertThat(desk.get("/api/v1/customers?by=PHONE&text=" + PHONE).body()).contains(customer);
        assertThat(desk.get("/api/v1/customers?by=NAME&text=" + encoded(FAMILY)).body())
                .contains(customer);
    }

    private static void makesMistakes(Caller desk) throws Exception {
        assertThat(desk.post("/api/v1/customers", person(PHONE + PHONE + PHONE)).statusCode())
                .isEqualTo(422);
        assertThat(desk.post("/api/v1/customers", person(PHONE) + "}").statusCode())
                .isEqualTo(400);
        assertThat(desk.post("/api/v1/customers", "{\"" + FAMILY + "\":1}").statusCode())
                .isEqualTo(422);
        assertThat(desk.with("Idempotency-Key", PHONE + " " + VIN)
                        .post("/api/v1/customers", person(PHONE))
                        .statusCode())
                .isEqualTo(400);
        assertThat(desk.get("/api/v1/" + encoded(FAMILY) + "/" + PHONE).statusCode())
                .isEqualTo(404);
        assertThat(desk.get("/api/v1/vehicles?by=VIN_END&text=" + VIN + "&limit=" + PHONE)
                        .statusCode())
                .isEqualTo(422);
    }

    /** Makes the database refuse with the whole row in its message, and then miss a table; gives the ids of the requests. */
    private static List<String> breaksDown(Caller desk, TestPostgres database) throws Exception {
        database.run("alter table aftercare.customer add constraint nobody check (false) not valid");
        HttpResponse<String> refused = desk.post("/api/v1/customers", person(PHONE));
        database.run("alter table aftercare.search_token rename to gone");
        HttpResponse<String> missing = desk.get("/api/v1/vehicles?by=PLATE&text=" + encoded(PLATE));
        List<String> requests = new ArrayList<>();
        for (HttpResponse<String> answer : List.of(refused, missing)) {
            assertThat(answer.statusCode()).isEqualTo(500);
            assertThat(answer.body()).doesNotContain("aftercare.customer", "search_token", "SQL", FAMILY);
            requests.add(answer.headers().firstValue("X-Request-Id").orElseThrow());
        }
        return requests;
    }

    private static String person(String phone) {
        return "{\"familyName\":\"" + FAMILY + "\",\"givenName\":\"" + GIVEN + "\",\"phones\":[\"" + phone + "\"]}";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
