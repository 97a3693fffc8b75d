package dev.aftercare.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.access.Role;
import dev.aftercare.http.Client.Answer;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
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
        browser = Client.of(server).with("Origin", server.url());
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
    @Tag("DESIGN")
    void signsNobodyInFromAnotherSitesForm() {
        Map<String, String> form = Map.of("key", town.deskKey(town.here));
        Client plain = Client.of(server);
        String here = server.url();
        for (Client own : List.of(
                plain.with("Origin", here),
                plain.with("Origin", here.toUpperCase(Locale.ROOT)),
                plain.with("Referer", here + "/login"),
                plain.with("Sec-Fetch-Site", "same-origin"),
                plain.with("Sec-Fetch-Site", "none").with("Origin", "null"))) {
            assertThat(own.form("/login", form).status())
                    .as(own.headers().toString())
                    .isEqualTo(303);
        }
        for (Client other : List.of(
                plain,
                plain.with("Origin", "null"),
                plain.with("Origin", "http://elsewhere"),
                plain.with("Origin", here + "0"),
                plain.with("Origin", "http://a b"),
                plain.with("Origin", "http://elsewhere").with("Referer", here + "/login"),
                plain.with("Referer", "http://elsewhere/login"),
                plain.with("Sec-Fetch-Site", "cross-site").with("Origin", here),
                plain.with("Sec-Fetch-Site", "same-site"))) {
            assertThat(other.form("/login", form).status())
                    .as(other.headers().toString())
                    .isEqualTo(403);
        }
    }

    @Test
    void endsTheSessionThatTheBrowserHad() {
        Client clerk = signedIn();
        assertThat(clerk.form("/login", Map.of("key", "wrong")).status()).isEqualTo(401);
        assertThat(clerk.get("/api/v1/day").status()).isEqualTo(200);
        assertThat(clerk.form("/login", Map.of("key", town.deskKey(town.there))).status())
                .isEqualTo(303);
        assertThat(clerk.get("/api/v1/day").status()).isEqualTo(401);
    }

    @Test
    void linksTheOtherLanguageToAPageAlsoAfterAForm() {
        Client clerk = signedIn();
        Answer refused = clerk.form("/day/" + UUID.randomUUID() + "/arrival", Map.of());
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.text()).contains("href=\"/day?lang=zh\"");
        assertThat(clerk.get("/day?lang=zh").text()).contains("<html lang=\"zh\">");
        assertThat(browser.form("/login", Map.of("key", "wrong")).text()).contains("href=\"/login?lang=zh\"");
        assertThat(browser.get("/login?lang=zh").text()).contains("<html lang=\"zh\">", "<title>登录</title>");
    }

    @Test
    void behindTlsCookiesTravelByTlsOnly() {
        try (AftercareServer behind = AftercareServer.on(town.crm)
                .port(0)
                .settings(ServerSettings.standard().behindTls())
                .start()) {
            Client visitor = Client.of(behind).with("Sec-Fetch-Site", "same-origin");
            assertThat(visitor.form("/login", Map.of("key", town.deskKey(town.here)))
                            .header("Set-Cookie"))
                    .endsWith("; Secure");
        }
    }

    @Test
    void givesPagesAStrictHead() {
        for (String path : new String[] {"/login", "/day", "/aftercare.css"}) {
            Answer page = signedIn().get(path);
            assertThat(page.header("Content-Security-Policy"))
                    .contains("default-src 'none'", "style-src 'self'", "form-action 'self'", "frame-ancestors 'none'");
            assertThat(page.header("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(page.header("Referrer-Policy")).isEqualTo("same-origin");
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
        String there = town.there.id().toString();
        assertThat(centre.get("/day?dealer=" + there).text()).contains("北京朝阳店");
        assertThat(centre.get("/day?dealer=" + there.toUpperCase(Locale.ROOT)).text())
                .contains("北京朝阳店");
        Answer never = signedIn().get("/day?date=2026-02-30");
        assertThat(never.status()).isEqualTo(422);
        assertThat(never.text()).contains("2026-02-30");
        assertThat(signedIn().get("/day?dealer=" + town.there.id()).status()).isEqualTo(403);
    }
}
