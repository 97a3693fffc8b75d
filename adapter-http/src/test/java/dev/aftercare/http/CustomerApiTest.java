package dev.aftercare.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.aftercare.domain.access.Role;
import dev.aftercare.http.Client.Answer;
import dev.aftercare.usecase.network.ChangeStructure;
import dev.aftercare.usecase.network.ChangeStructure.RegionInput;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A customer's data over HTTP, from the dealer's desk to the call centre and back. */
class CustomerApiTest {

    private static final String CUSTOMERS = "/api/v1/customers";

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
    @Tag("CUS-1")
    @Tag("CUS-2")
    void whatIsKnownOfACustomerComesBackWithWhatTheyWish() {
        Answer registered = desk.post(CUSTOMERS, """
                {"familyName":"单","givenName":"静","phones":["138 1234 5678"],"details":{"salutation":"MS",
                "contacts":[{"kind":"E_MAIL","value":"shan@example.cn","label":"office"}],
                "dates":[{"name":"wedding","month":2,"day":29}]}}""");
        assertThat(registered.status()).as(registered.text()).isEqualTo(201);
        String address = registered.header("Location");
        Answer consent = desk.with("If-Match", registered.header("ETag")).post(address + "/consents", """
                        {"purpose":"MARKETING","channel":"SMS","given":true,"means":"ONLINE","wording":"2026-1"}""");
        assertThat(consent.status()).as(consent.text()).isEqualTo(200);
        JsonNode found = desk.get(CUSTOMERS + "?by=NAME&text=shanjing").json().at("/items/0");
        assertThat(found.at("/phones/0").asText()).isEqualTo("+8613812345678");
        assertThat(found.at("/details/contacts/1/label").asText()).isEqualTo("office");
        assertThat(found.at("/details/dates/0/day").asInt()).isEqualTo(29);
        assertThat(found.at("/wishes/consents/0/wording").asText()).isEqualTo("2026-1");
    }

    @Test
    @Tag("CUS-3a")
    @Tag("CUS-3b")
    void theCallCentreSendsAWrongFieldBackToTheDealer() {
        Client centre = Client.of(server)
                .key(town.networkKey(Role.CUSTOMER_SERVICE_CENTRE))
                .with("Aftercare-Dealer", town.here.id().toString());
        String address = CUSTOMERS + "/" + town.customer(town.here, "Wu", "Min");
        Answer judged = centre.with("If-Match", "\"1\"")
                .post(address + "/verdicts", "{\"verdicts\":[{\"field\":\"PHONE\",\"right\":false}]}");
        assertThat(judged.status()).as(judged.text()).isEqualTo(200);
        assertThat(judged.json().at("/details/contacts/0/verification").asText())
                .isEqualTo("WRONG");
        JsonNode asked = desk.get("/api/v1/corrections").json().at("/items/0");
        assertThat(asked.path("fields").toString()).isEqualTo("[\"PHONE\"]");
        assertThat(desk.get("/api/v1/corrections?overdue=true").json().path("items"))
                .isEmpty();
        assertThat(desk.get("/api/v1/corrections/figures?from=2026-03-01&to=2026-03-31")
                        .json()
                        .path("issued")
                        .asInt())
                .isOne();
        assertThat(desk.get(address + "/quality").json().at("/againstVerified").findValuesAsText("matter"))
                .contains("WRONG");
        assertThat(desk.with("If-Match", "\"2\"")
                        .post(address + "/verdicts", "{\"verdicts\":[{\"field\":\"PHONE\",\"right\":true}]}")
                        .status())
                .isEqualTo(403);
    }

    @Test
    @Tag("CUS-3c")
    void theQualityOfAMonthIsToldAsNumeratorsAndDenominatorsByDealerAndByRegion() {
        Client centre = Client.of(server).key(town.networkKey(Role.CUSTOMER_SERVICE_CENTRE));
        String customer = CUSTOMERS + "/" + town.customer(town.here, "Wu", "Min");
        centre.with("Aftercare-Dealer", town.here.id().toString())
                .with("If-Match", "\"1\"")
                .post(customer + "/verdicts", "{\"verdicts\":[{\"field\":\"PHONE\",\"right\":false}]}");
        JsonNode line = centre.with("Aftercare-Dealer", town.here.id().toString())
                .get("/api/v1/data-quality?month=2026-03")
                .json();
        assertThat(line.path("month").asText()).isEqualTo("2026-03");
        assertThat(line.at("/figures/complete").toString()).isEqualTo("{\"part\":0,\"whole\":0}");
        assertThat(line.at("/figures/wrongFields").toString()).isEqualTo("[{\"field\":\"PHONE\",\"notices\":1}]");
        JsonNode network =
                centre.get("/api/v1/region-data-quality?month=2026-03").json();
        assertThat(network.at("/sum/wrongFields/0/field").asText()).isEqualTo("PHONE");
        assertThat(network.path("closed").asInt()).isZero();
        assertThat(network.path("dealers").findValuesAsText("code"))
                .containsExactly(town.there.code(), town.here.code());
    }

    @Test
    @Tag("CUS-3c")
    void whatIsNoMonthOrNoRegionIsAProblemThatSaysSo() {
        Client centre = Client.of(server).key(town.networkKey(Role.CUSTOMER_SERVICE_CENTRE));
        for (String month : new String[] {"2026-13", "2026-3", "0000-01", "2026-03-01", "March"}) {
            Answer answer = centre.with("Accept-Language", "en").get("/api/v1/region-data-quality?month=" + month);
            assertThat(answer.status()).as(month).isEqualTo(422);
            assertThat(answer.text()).contains("unreadable-month").contains(month);
        }
        assertThat(centre.get("/api/v1/region-data-quality").text()).contains("\"required\"");
        assertThat(centre.get("/api/v1/region-data-quality?month=9999-12").status())
                .isEqualTo(200);
        town.crm
                .network()
                .changeStructure(
                        town.network(),
                        new ChangeStructure(List.of("A"), List.of(new RegionInput(region(), "华东", null))))
                .orElseThrow();
        Answer nowhere = centre.get("/api/v1/region-data-quality?month=2026-03&region=Nowhere");
        assertThat(nowhere.status()).isEqualTo(422);
        assertThat(nowhere.text()).contains("no-such-region").contains("Nowhere");
        assertThat(centre.get("/api/v1/region-data-quality?month=2026-03&region=" + region())
                        .status())
                .isEqualTo(200);
    }

    private String region() {
        return town.here.profile().region();
    }
}
