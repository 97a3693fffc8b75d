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

/** Merging customers over HTTP. It is 2 March 2026, 09:00 in Shanghai. */
class MergeTest {

    private static final String CUSTOMERS = "/api/v1/customers/";

    private Town town;
    private AftercareServer server;
    private Client manager;
    private UUID wu;
    private UUID twin;

    @BeforeEach
    void open() {
        town = new Town();
        server = town.server();
        manager = Client.of(server).key(town.key(town.here, Role.CUSTOMER_RELATIONS_MANAGER));
        wu = town.customer(town.here, "Wu", "Min");
        twin = town.customer(town.here, "Woo", "Min");
    }

    @AfterEach
    void close() {
        server.close();
        town.close();
    }

    @Test
    @Tag("CUS-4b")
    void twoAreLookedAtMergedAndPartedAgain() {
        Answer preview = manager.post(CUSTOMERS + wu + "/merges/preview", Bodies.merge(twin, "NAME"));
        assertThat(preview.status()).as(preview.text()).isEqualTo(200);
        assertThat(preview.json().at("/fields/0/survivor/0").asText()).isEqualTo("Min Wu");
        assertThat(preview.json().at("/fields/0/kept/0").asText()).isEqualTo("Min Woo");
        assertThat(preview.json().at("/fields/0/conflict").asBoolean()).isTrue();

        assertThat(manager.post(CUSTOMERS + wu + "/merges", Bodies.merge(twin, "NAME"))
                        .status())
                .as("without the version that was looked at")
                .isEqualTo(428);
        Answer merged = manager.with("If-Match", preview.header("ETag"))
                .post(CUSTOMERS + wu + "/merges", Bodies.merge(twin, "NAME"));
        assertThat(merged.status()).as(merged.text()).isEqualTo(200);
        assertThat(merged.text()).as("no personal data").doesNotContain("Min");
        JsonNode old = manager.get(CUSTOMERS + twin).json();
        assertThat(old.path("id").asText()).isEqualTo(wu.toString());
        assertThat(old.path("familyName").asText()).isEqualTo("Woo");

        String merge = "/api/v1/customer-merges/" + merged.json().path("id").asText();
        Answer undone =
                manager.with("If-Match", manager.get(merge).header("ETag")).post(merge + "/undo", Bodies.undoing());
        assertThat(undone.status()).as(undone.text()).isEqualTo(200);
        assertThat(undone.json().at("/undone/by").asText()).isNotBlank();
        assertThat(manager.get(CUSTOMERS + twin).json().path("id").asText()).isEqualTo(twin.toString());
        assertThat(manager.get(CUSTOMERS + wu).json().path("familyName").asText())
                .isEqualTo("Wu");
    }

    @Test
    @Tag("CUS-4b")
    @Tag("HC-31")
    void whoLooksLikeOneIsListedAndFoundToBeTwo() {
        town.pair(town.here, wu, twin);
        JsonNode pair = manager.get("/api/v1/customer-pairs").json().at("/items/0");
        assertThat(pair.path("perMille").asInt()).isEqualTo(900);
        assertThat(pair.at("/reasons/0").asText()).isEqualTo("PHONE.SAME");
        Answer two = manager.with("If-Match", "\"1\"")
                .post("/api/v1/customer-pairs/" + pair.path("id").asText() + "/two", "");
        assertThat(two.status()).as(two.text()).isEqualTo(200);
        assertThat(two.json().path("state").asText()).isEqualTo("TWO");
        assertThat(manager.get("/api/v1/customer-pairs").json().path("items")).isEmpty();
        Answer refused = manager.with("If-Match", "\"1\"").post(CUSTOMERS + wu + "/merges", Bodies.merge(twin, "NAME"));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("customer.merge-judged-two");
    }

    @Test
    @Tag("CUS-4b")
    @Tag("HC-42")
    void anotherDealersCustomerIsAsUnknownAsNoneAndTheManufacturerJoinsBoth() {
        UUID there = town.customer(town.there, "Wu", "Min");
        Client keyed = manager.with("If-Match", "\"1\"").with("X-Request-Id", "same");
        Answer foreign = keyed.post(CUSTOMERS + wu + "/merges", Bodies.merge(there, "NAME"));
        Answer unknown = keyed.post(CUSTOMERS + wu + "/merges", Bodies.merge(new UUID(7, 7), "NAME"));
        assertThat(foreign.status()).isEqualTo(404);
        assertThat(foreign.text()).isEqualTo(unknown.text());
        Client centre = Client.of(server).key(town.networkKey(Role.CUSTOMER_SERVICE_CENTRE));
        assertThat(centre.with("If-Match", "\"1\"")
                        .post(CUSTOMERS + wu + "/merges", Bodies.merge(there, "NAME"))
                        .status())
                .isEqualTo(200);
        assertThat(manager.get(CUSTOMERS + there).status()).isEqualTo(200);
    }

    @Test
    @Tag("CUS-4b")
    @Tag("CARE-7")
    void aScanIsStartedAndItsProgressSeenAtTheManufacturersDesk() {
        Client centre = Client.of(server).key(town.networkKey(Role.CUSTOMER_SERVICE_CENTRE));
        assertThat(manager.post("/api/v1/duplicate-scans", "").status()).isEqualTo(403);
        Answer started = centre.post("/api/v1/duplicate-scans", "");
        assertThat(started.status()).as(started.text()).isEqualTo(200);
        assertThat(started.json().path("stage").asText()).isEqualTo("READING");
        assertThat(started.json().at("/records/of").asInt()).isEqualTo(2);
        assertThat(centre.post("/api/v1/duplicate-scans", "").text()).isEqualTo(started.text());

        town.crm.jobs().runDue(100);
        Answer seen = centre.get(
                "/api/v1/duplicate-scans/" + started.json().path("id").asText());
        assertThat(seen.status()).as(seen.text()).isEqualTo(200);
        assertThat(seen.json().path("stage").asText()).isEqualTo("FINISHED");
        assertThat(seen.json().at("/records/done").asInt()).isEqualTo(2);
        assertThat(seen.json().path("finishedAt").asText()).isNotBlank();
        assertThat(manager.get("/api/v1/duplicate-scans/"
                                + started.json().path("id").asText())
                        .status())
                .isEqualTo(403);
        assertThat(centre.get("/api/v1/duplicate-scans/" + new UUID(7, 7)).status())
                .isEqualTo(404);
    }
}
