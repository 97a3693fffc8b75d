package dev.aftercare.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.aftercare.http.Client.Answer;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What customers see and do by a link, over HTTP (CUS-11). It is 2 March 2026, 09:00 in Shanghai. */
class MyTest {

    private static final String MY = "/api/v1/my";

    private Town town;
    private AftercareServer server;
    private Client desk;
    private UUID customer;
    private UUID car;
    private String token;

    @BeforeEach
    void open() {
        town = new Town();
        server = town.server();
        desk = Client.of(server).key(town.deskKey(town.here));
        customer = town.customer(town.here, "<b>Wu</b>", "Min");
        car = town.car(town.here, customer, "沪A00001");
        token = town.link(town.here, customer);
    }

    @AfterEach
    void close() {
        server.close();
        town.close();
    }

    private Client owner() {
        return Client.of(server).key(token);
    }

    @Test
    @Tag("CUS-11")
    void theDeskIssuesALinkThatShowsItsTokenOnce() {
        String links = "/api/v1/customers/" + customer + "/links";
        JsonNode issued = desk.post(links, "").json();
        assertThat(issued.path("token").asText()).startsWith("my_");
        assertThat(issued.path("until").asText()).isEqualTo("2026-05-31T01:00:00Z");
        Client mine = Client.of(server).key(issued.path("token").asText());
        assertThat(mine.get(MY).status()).isEqualTo(200);
        Answer listed = desk.get(links);
        assertThat(listed.text()).doesNotContain("token");
        assertThat(listed.json().path("items").findValuesAsText("uses")).contains("1");
        String one = "/api/v1/portal-links/" + issued.path("id").asText();
        assertThat(desk.post(one + "/revoke", "").status()).isEqualTo(200);
        assertThat(mine.get(MY).status()).isEqualTo(401);
    }

    @Test
    @Tag("CUS-11")
    void wrongAndOverdueAndTheStaffsKeysAreAnsweredAlike() {
        Client asking = Client.of(server).with("X-Request-Id", "same");
        String wrong = asking.key("my_" + "x".repeat(43)).get(MY).text();
        assertThat(asking.key("nonsense").get(MY).text()).isEqualTo(wrong);
        assertThat(asking.key(town.deskKey(town.here)).get(MY).text()).isEqualTo(wrong);
        town.clock.advance(Duration.ofDays(90));
        Answer over = asking.key(token).get(MY);
        assertThat(over.status()).isEqualTo(401);
        assertThat(over.text()).isEqualTo(wrong);
        assertThat(owner().get("/api/v1/customers/" + customer).status())
                .as("a link is no key of the staff")
                .isEqualTo(401);
    }

    @Test
    @Tag("CUS-11")
    @Tag("APT-7")
    void theCustomerBooksMovesAndCancels() {
        String body = "{\"vehicle\":\"" + car + "\",\"service\":\"maintenance\",\"start\":\"2026-03-04T01:00:00Z\"}";
        Answer booked = owner().post(MY + "/appointments", body);
        assertThat(booked.status()).as(booked.text()).isEqualTo(201);
        assertThat(booked.text()).doesNotContain("advisor", "technician");
        String one = MY + "/appointments/" + booked.json().path("id").asText();
        Answer moved = owner().with("If-Match", booked.header("ETag"))
                .post(one + "/move", "{\"start\":\"2026-03-05T01:00:00Z\"}");
        assertThat(moved.json().path("start").asText()).isEqualTo("2026-03-05T01:00:00Z");
        Answer cancelled = owner().with("If-Match", moved.header("ETag")).post(one + "/cancel", "");
        assertThat(cancelled.json().path("state").asText()).isEqualTo("CANCELLED");
        assertThat(owner().get(MY + "/appointments").json().path("items")).hasSize(1);
        assertThat(owner().get(MY + "/offers?service=maintenance&wished=2026-03-04")
                        .json()
                        .path("items"))
                .isNotEmpty();
    }

    @Test
    @Tag("CUS-11")
    @Tag("CUS-3a")
    void theCustomerCorrectsContactDataAndComplains() {
        Answer own = owner().get(MY);
        Answer corrected = owner().with("If-Match", own.header("ETag"))
                .send("PUT", MY + "/contact", "{\"contacts\":[{\"kind\":\"E_MAIL\",\"value\":\"wu@example.cn\"}]}");
        assertThat(corrected.status()).as(corrected.text()).isEqualTo(200);
        assertThat(corrected.json().at("/contacts/0/source").asText()).isEqualTo("CUSTOMER");
        assertThat(corrected.json().at("/contacts/0/verified").asBoolean()).isFalse();
        assertThat(desk.get("/api/v1/customers/" + customer)
                        .json()
                        .at("/details/contacts/0/source")
                        .asText())
                .isEqualTo("CUSTOMER");
        Answer complaint = owner().post(MY + "/complaints", "{\"kind\":\"repair\",\"words\":\"still loud\"}");
        assertThat(complaint.status()).as(complaint.text()).isEqualTo(201);
        assertThat(owner().get(MY + "/complaints").json().at("/items/0/state").asText())
                .isEqualTo("RECEIVED");
        assertThat(owner().get(MY + "/visits").json().path("items")).isEmpty();
        assertThat(owner().get(MY + "/cars").json().at("/items/0/plate").asText())
                .isEqualTo("沪A00001");
    }

    @Test
    @Tag("CUS-11")
    void theLinkLeadsToAPageWithoutTheTokenInItsAddress() {
        town.booked(town.here, car, customer, "maintenance", "2026-03-04T01:00:00Z");
        Answer welcome = Client.of(server).get("/my/" + token);
        assertThat(welcome.status()).isEqualTo(303);
        assertThat(welcome.header("Location")).isEqualTo("/my");
        assertThat(welcome.header("Set-Cookie")).contains("HttpOnly", "SameSite=Lax", "Path=/my");
        Client visitor = Client.of(server).with("Cookie", "aftercare_my=" + token);
        Answer page = visitor.with("Accept-Language", "en").get("/my");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.header("Cache-Control")).isEqualTo("no-store");
        assertThat(page.text())
                .contains("Appointments", "2026-03-04 09:00", "沪A00001", "&lt;b&gt;Wu&lt;/b&gt;", "width=device-width")
                .doesNotContain("<b>Wu", token);
        assertThat(owner().with("Accept-Language", "zh").get("/my").text()).contains("我的车");
    }

    @Test
    @Tag("CUS-11")
    @Tag("CUS-2")
    void thePageSpeaksTheCustomersLanguageUnlessAnotherIsChosen() {
        Client visitor =
                Client.of(server).with("Cookie", "aftercare_my=" + token).with("Accept-Language", "zh");
        owner().with("If-Match", "\"1\"").send("PUT", MY + "/preferences", "{\"language\":\"en\"}");
        assertThat(visitor.get("/my").text()).contains("lang=\"en\"", "Service history");
        assertThat(visitor.get("/my?lang=zh").text()).contains("lang=\"zh\"", "服务记录");
    }

    @Test
    @Tag("CUS-11")
    void aPageWithoutAValidLinkTellsNothing() {
        Client asking = Client.of(server).with("X-Request-Id", "same").with("Accept-Language", "en");
        Answer none = asking.get("/my");
        assertThat(none.status()).isEqualTo(404);
        assertThat(none.text()).contains("This link is not valid");
        assertThat(asking.get("/my/my_" + "x".repeat(43)).text()).isEqualTo(none.text());
        town.clock.advance(Duration.ofDays(91));
        assertThat(asking.get("/my/" + token).text()).isEqualTo(none.text());
    }
}
