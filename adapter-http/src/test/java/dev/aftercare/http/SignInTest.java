package dev.aftercare.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.access.Role;
import dev.aftercare.http.Client.Answer;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class SignInTest {

    private static final Pattern TOKEN = Pattern.compile("name=\"csrf\" value=\"([0-9a-f]{64})\"");

    private Town town;
    private AftercareServer server;
    private Client browser;

    @BeforeEach
    void open() {
        town = new Town();
        server = town.server();
        browser = Client.of(server);
    }

    @AfterEach
    void close() {
        server.close();
        town.close();
    }

    private Client signedIn() {
        Answer answer = browser.form("/login", Map.of("key", town.deskKey(town.here)));
        assertThat(answer.status()).isEqualTo(303);
        String cookie = answer.header("Set-Cookie");
        assertThat(cookie)
                .contains("HttpOnly", "SameSite=Strict", "Max-Age=43200")
                .doesNotContain("Secure");
        return browser.with("Cookie", cookie.substring(0, cookie.indexOf(';')));
    }

    private static String token(Answer page) {
        Matcher found = TOKEN.matcher(page.text());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    @Test
    void sendsABrowserWithoutSessionToTheForm() {
        assertThat(browser.get("/day").header("Location")).endsWith("/login");
        assertThat(browser.get("/login").text()).contains("name=\"key\"");
        Answer wrong = browser.form("/login", Map.of("key", "aftercare_" + "A".repeat(43)));
        assertThat(wrong.status()).isEqualTo(401);
        assertThat(wrong.text()).contains("not valid").doesNotContain("AAAA");
        assertThat(browser.with("Sec-Fetch-Site", "cross-site")
                        .form("/login", Map.of("key", town.deskKey(town.here)))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void givesPagesAStrictHead() {
        for (String path : new String[] {"/login", "/day", "/aftercare.css"}) {
            Answer page = signedIn().get(path);
            assertThat(page.header("Content-Security-Policy"))
                    .contains("default-src 'none'", "style-src 'self'", "form-action 'self'", "frame-ancestors 'none'");
            assertThat(page.header("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(page.header("Referrer-Policy")).isEqualTo("no-referrer");
        }
        assertThat(signedIn().get("/day").header("Cache-Control")).isEqualTo("no-store");
        assertThat(signedIn().get("/day").text()).doesNotContain("style=").doesNotContain("<script");
    }

    @Test
    @Tag("APT-6a")
    void logsAnArrivalAndBeginsReceptionFromThePage() {
        UUID customer = town.customer(town.here, "Wu", "Min");
        UUID car = town.car(town.here, customer, "沪A00001");
        UUID id = town.booked(town.here, car, customer, "maintenance", "2026-03-02T01:00:00Z");
        Client clerk = signedIn();
        Answer page = clerk.get("/day?date=2026-03-02");
        String token = token(page);
        Map<String, String> form = Map.of("csrf", token, "version", "1", "date", "2026-03-02");
        assertThat(clerk.form("/day/" + id + "/arrival", Map.of("version", "1")).status())
                .isEqualTo(403);
        assertThat(browser.form("/day/" + id + "/arrival", form).status()).isEqualTo(401);
        Answer refused = clerk.form("/day/" + id + "/begin", form);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text()).contains("role=\"alert\"");
        Answer arrived = clerk.form("/day/" + id + "/arrival", form);
        assertThat(arrived.status()).isEqualTo(303);
        assertThat(arrived.header("Location")).endsWith("/day?date=2026-03-02#a-" + id);
        assertThat(clerk.get("/day?date=2026-03-02").text()).contains("On time").contains("Begin reception");
        assertThat(clerk.form("/day/" + id + "/begin", form).status())
                .as("stale")
                .isEqualTo(412);
        assertThat(clerk.form("/day/" + id + "/begin", Map.of("csrf", token, "version", "2"))
                        .status())
                .isEqualTo(303);
        assertThat(clerk.with("Accept-Language", "zh").get("/day").text()).contains("接待中");
    }

    @Test
    void wantsTheTokenForWritesToTheApiWithACookie() {
        Client clerk = signedIn();
        assertThat(clerk.get("/api/v1/day").status()).isEqualTo(200);
        assertThat(clerk.post("/api/v1/customers", "{\"familyName\":\"Wu\"}").code())
                .isEqualTo("csrf-token");
        assertThat(clerk.with("X-CSRF-Token", token(clerk.get("/day")))
                        .post("/api/v1/customers", "{\"familyName\":\"Wu\"}")
                        .status())
                .isEqualTo(201);
    }

    @Test
    void endsASessionAfterTwelveHoursAndAtSignOut() {
        Client clerk = signedIn();
        Client other = signedIn();
        assertThat(clerk.form("/logout", Map.of("csrf", token(clerk.get("/day"))))
                        .status())
                .isEqualTo(303);
        assertThat(clerk.get("/api/v1/day").status()).isEqualTo(401);
        town.clock.advance(Duration.ofHours(12).minusSeconds(1));
        assertThat(other.get("/api/v1/day").status()).isEqualTo(200);
        town.clock.advance(Duration.ofSeconds(1));
        assertThat(other.get("/api/v1/day").status()).isEqualTo(401);
    }

    @Test
    void tellsWhyAPageIsNotShown() {
        String guard = town.crm
                .accessKeys()
                .openSession(town.networkKey(Role.CUSTOMER_SERVICE_CENTRE))
                .orElseThrow()
                .secret();
        Client centre = browser.with("Cookie", "aftercare_session=" + guard);
        assertThat(centre.get("/day").status()).isEqualTo(400);
        assertThat(centre.get("/day?dealer=" + town.there.id()).text()).contains("北京朝阳店");
        Answer never = signedIn().get("/day?date=2026-02-30");
        assertThat(never.status()).isEqualTo(422);
        assertThat(never.text()).contains("2026-02-30");
        assertThat(signedIn().get("/day?dealer=" + town.there.id()).status()).isEqualTo(403);
    }
}
