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

/** A person asks what is kept, and is erased, over HTTP (CUS-9). */
class RightsTest {

    private static final String CUSTOMERS = "/api/v1/customers/";

    private Town town;
    private AftercareServer server;
    private Client manager;
    private UUID wu;

    @BeforeEach
    void open() {
        town = new Town();
        server = town.server();
        manager = Client.of(server).key(town.key(town.here, Role.CUSTOMER_RELATIONS_MANAGER));
        wu = town.customer(town.here, "Wu", "Min");
    }

    @AfterEach
    void close() {
        server.close();
        town.close();
    }

    @Test
    @Tag("CUS-9")
    void whatIsKeptIsGivenAsJsonWithoutAnETag() {
        UUID car = town.car(town.here, wu, "沪A00007");
        Answer given = manager.get(CUSTOMERS + wu + "/data");
        assertThat(given.status()).as(given.text()).isEqualTo(200);
        JsonNode data = given.json();
        assertThat(data.path("format").asInt()).isEqualTo(1);
        assertThat(data.at("/ids/0").asText()).isEqualTo(wu.toString());
        assertThat(data.at("/parts/records/0/name/family").asText()).isEqualTo("Wu");
        assertThat(data.at("/parts/cars/0/id").asText()).isEqualTo(car.toString());
        assertThat(data.at("/parts/cars/0/plate").asText()).isEqualTo("沪A00007");
        assertThat(data.path("parts").has("visits")).as("what keeps nothing").isFalse();
        assertThat(given.headers()).doesNotContainKey("ETag");
    }

    @Test
    @Tag("CUS-9")
    void whoIsErasedSaysSoAndNothingElse() {
        town.car(town.here, wu, "沪A00007");
        String version = manager.get(CUSTOMERS + wu).header("ETag");
        assertThat(manager.post(CUSTOMERS + wu + "/erasure", Bodies.erasing("ASKED_FOR"))
                        .status())
                .as("without the version that was looked at")
                .isEqualTo(428);
        Answer erased =
                manager.with("If-Match", version).post(CUSTOMERS + wu + "/erasure", Bodies.erasing("ASKED_FOR"));
        assertThat(erased.status()).as(erased.text()).isEqualTo(200);
        JsonNode seen = manager.get(CUSTOMERS + wu).json();
        assertThat(seen.path("erased").asBoolean()).isTrue();
        assertThat(seen.has("familyName") || seen.has("companyName")).isFalse();
        assertThat(seen.path("phones")).isEmpty();
        assertThat(manager.get(CUSTOMERS + wu + "/data").text()).doesNotContain("Wu", "沪A00007");
        Answer refused = manager.with("If-Match", manager.get(CUSTOMERS + wu).header("ETag"))
                .put(CUSTOMERS + wu, Bodies.customer("Wu"));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("customer.erased");
    }

    @Test
    @Tag("CUS-9")
    void whatIsOpenIsNamedInTheRefusal() {
        town.complaint(town.here, wu);
        Answer refused = manager.with("If-Match", manager.get(CUSTOMERS + wu).header("ETag"))
                .post(CUSTOMERS + wu + "/erasure", Bodies.erasing("ASKED_FOR"));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("customer.erasure-waits");
        assertThat(refused.text()).contains("CUS-9", "C-2026-000001");
    }

    @Test
    @Tag("CUS-9")
    @Tag("NET-4")
    void theAdministratorAppliesErasuresAgainAndSeesNobody() {
        manager.with("If-Match", manager.get(CUSTOMERS + wu).header("ETag"))
                .post(CUSTOMERS + wu + "/erasure", Bodies.erasing("ASKED_FOR"));
        Client administrator = Client.of(server).key(town.administrator);
        JsonNode done = administrator
                .post("/api/v1/erasures/reapplied", Bodies.reapplying(10))
                .json();
        assertThat(done.path("read").asInt()).isEqualTo(1);
        assertThat(done.path("erased").asInt()).isZero();
        assertThat(done.path("done").asBoolean()).isTrue();
        assertThat(administrator
                        .with("Aftercare-Dealer", town.here.id().toString())
                        .get(CUSTOMERS + wu + "/data")
                        .status())
                .isEqualTo(403);
    }
}
