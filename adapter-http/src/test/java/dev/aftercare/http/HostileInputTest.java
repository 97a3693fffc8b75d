package dev.aftercare.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.aftercare.http.Client.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What breaks other programs: JSON that is nearly right, and names that are not only names. */
class HostileInputTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Town town;
    private AftercareServer server;
    private Client desk;

    @BeforeEach
    void open() {
        town = new Town();
        server = town.server();
        desk = Client.of(server).key(town.deskKey(town.here)).with("Content-Type", "application/json");
    }

    @AfterEach
    void close() {
        server.close();
        town.close();
    }

    @Test
    void takesWhatIsJsonAndNothingElse() throws IOException {
        Path folder = folder("hostile-input/json-parsing");
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                Answer answer = desk.send("POST", "/api/v1/customers", Files.readAllBytes(file));
                switch (name.charAt(0)) {
                    case 'y' -> assertThat(answer.status()).as(name).isEqualTo(422);
                    case 'n' -> assertThat(answer.status()).as(name).isIn(400);
                    default -> assertThat(answer.status()).as(name).isIn(400, 422);
                }
                assertThat(answer.header("Content-Type")).as(name).isEqualTo("application/problem+json");
            }
        }
    }

    @Test
    void keepsNaughtyNamesExactlyOrRefusesThem() throws IOException {
        JsonNode strings = JSON.readTree(folder("hostile-input/blns.json").toFile());
        int kept = 0;
        for (JsonNode string : strings) {
            String name = string.asText();
            Answer answer = desk.post("/api/v1/customers", JSON.writeValueAsString(Map.of("companyName", name)));
            if (answer.status() == 422) {
                assertThat(answer.json().path("faults")).isNotEmpty();
                assertThat(name.isBlank() || name.strip().isEmpty() || name.length() > 200 || name.indexOf(0) >= 0)
                        .as(name)
                        .isTrue();
            } else {
                assertThat(answer.status()).as(name).isEqualTo(201);
                assertThat(desk.get(answer.header("Location"))
                                .json()
                                .path("companyName")
                                .asText())
                        .isEqualTo(name.strip());
                kept++;
            }
        }
        assertThat(kept).isGreaterThan(400);
    }

    @Test
    void madeUpOnesToo() {
        assertThat(desk.post("/api/v1/customers", "{\"companyName\":\"\\ud800\"}")
                        .text())
                .contains("unstorable-text");
        assertThat(desk.post("/api/v1/customers", "{\"companyName\":\"a\\u0000b\"}")
                        .text())
                .contains("unstorable-text");
        assertThat(desk.post("/api/v1/customers", "{\"\\ud800\":1}").status()).isEqualTo(400);
        assertThat(desk.post("/api/v1/customers", "{\"familyName\":\"A\",\"familyName\":\"B\"}")
                        .text())
                .contains("used-twice");
        assertThat(desk.post("/api/v1/customers", "{\"birthday\":1e999999999}").status())
                .isEqualTo(422);
        assertThat(desk.post("/api/v1/customers", "").status()).isEqualTo(400);
        UUID customer = town.customer(town.here, "Wu", "Min");
        UUID car = town.car(town.here, customer, "沪A00001");
        String path = "/api/v1/vehicles/" + car + "/readings";
        for (String amount : List.of("1.5", "1e99", "99999999999999999999", "\"5\"", "-1", "true", "1e999999999")) {
            Answer answer =
                    desk.post(path, "{\"readOn\":\"2026-03-01\",\"amount\":" + amount + ",\"source\":\"VISIT\"}");
            assertThat(answer.status()).as(amount).isEqualTo(422);
            assertThat(answer.json().path("faults").findValuesAsText("field")).containsExactly("amount");
        }
        assertThat(desk.post(path, "{\"readOn\":\"2026-03-01\",\"amount\":100.0,\"source\":\"VISIT\"}")
                        .status())
                .isEqualTo(201);
    }

    @Test
    void tellsNoMoreThanAHundredFaults() {
        String unknown =
                IntStream.range(0, 10_000).mapToObj(i -> "\"f" + i + "\":1").collect(Collectors.joining(","));
        String phones = IntStream.range(0, 2_000).mapToObj(i -> "\"\"").collect(Collectors.joining(","));
        for (String body : List.of("{" + unknown + "}", "{\"phones\":[" + phones + "]}")) {
            Answer answer = desk.post("/api/v1/customers", body);
            assertThat(answer.status()).isEqualTo(422);
            assertThat(answer.json().path("faults").size()).isBetween(1, 100);
        }
    }

    @Test
    void escapesNamesOnThePage() {
        String name = "<script>alert('x')</script>\"&";
        UUID customer = town.customer(town.here, name, "x\" onload=\"y");
        town.booked(
                town.here, town.car(town.here, customer, "沪A00009"), customer, "maintenance", "2026-03-02T02:00:00Z");
        String session = town.crm
                .accessKeys()
                .openSession(town.deskKey(town.here))
                .orElseThrow()
                .secret();
        String page = Client.of(server)
                .with("Cookie", "aftercare_session=" + session)
                .get("/day")
                .text();
        assertThat(page)
                .contains("&lt;script&gt;alert")
                .doesNotContain("<script>")
                .contains("沪A00009");
    }

    private static Path folder(String name) {
        String root = Optional.ofNullable(System.getProperty("aftercare.data"))
                .or(() -> Optional.ofNullable(System.getenv("AFTERCARE_DATA")))
                .orElse(Path.of(System.getProperty("aftercare.root", ".."), "..", "shared", "data")
                        .toString());
        Path path = Path.of(root).resolve(name);
        if (!Files.exists(path) && System.getProperty("aftercare.data.required") != null) {
            fail("real data is required, and " + path + " is not there");
        }
        assumeTrue(Files.exists(path), () -> "no real data at " + path);
        return path;
    }
}
