package dev.aftercare.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.http.Client.Answer;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The routes inside of a host's own Javalin: below its context path, and beside its own pages. */
class HostedRoutesTest {

    private static final Pattern ADDRESS = Pattern.compile("(?:href|action)=\"(/[^\"]*)\"");

    private final Town town = new Town();

    @AfterEach
    void close() {
        town.close();
    }

    private void hosted(Consumer<JavalinConfig> routes, Consumer<Client> test) {
        Javalin host = Javalin.create(config -> {
            config.startup.showJavalinBanner = false;
            routes.accept(config);
        });
        try {
            host.start("127.0.0.1", 0);
            test.accept(new Client("http://127.0.0.1:" + host.port(), Map.of(), true));
        } finally {
            host.stop();
        }
    }

    private void crm(JavalinConfig config) {
        config.router.contextPath = "/crm";
        AftercareRoutes.register(config, town.crm);
    }

    @Test
    void theApiWorksBelowAContextPath() {
        hosted(this::crm, root -> {
            Client desk = root.key(town.deskKey(town.here));
            Answer made = desk.post("/crm/api/v1/customers", Bodies.customer("Wu"));
            assertThat(made.status()).as(made.text()).isEqualTo(201);
            assertThat(made.header("Location")).startsWith("/crm/api/v1/customers/");
            assertThat(desk.get(made.header("Location")).json().path("id"))
                    .isEqualTo(made.json().path("id"));
            assertThat(desk.get("/crm/api/v1/nothing").code()).isEqualTo("no-such-path");
            assertThat(desk.send("DELETE", "/crm/api/v1/day", new byte[0]).header("Allow"))
                    .isEqualTo("GET");
            assertThat(desk.get("/crm/health/ready").status()).isEqualTo(200);
            assertThat(desk.get("/crm/openapi.json").json().at("/servers/0/url").asText())
                    .isEqualTo("/crm");
        });
    }

    @Test
    void thePagesWorkBelowAContextPath() {
        hosted(this::crm, root -> {
            Answer opened = root.with("Sec-Fetch-Site", "same-origin")
                    .form("/crm/login", Map.of("key", town.deskKey(town.here)));
            assertThat(opened.status()).isEqualTo(303);
            assertThat(opened.header("Location")).endsWith("/crm/day");
            String cookie = opened.header("Set-Cookie");
            assertThat(cookie).contains("; Path=/crm/;");
            Client clerk = root.with("Cookie", cookie.substring(0, cookie.indexOf(';')));
            UUID customer = town.customer(town.here, "Wu", "Min");
            UUID car = town.car(town.here, customer, "沪A00001");
            town.booked(town.here, car, customer, "maintenance", "2026-03-02T01:00:00Z");
            Answer day = clerk.get("/crm/day");
            assertThat(day.text()).contains("沪A00001", "/arrival\"");
            for (String page : List.of(
                    day.text(),
                    root.get("/crm/login").text(),
                    clerk.get("/crm/day?date=x").text())) {
                assertThat(ADDRESS.matcher(page).results().map(MatchResult::group))
                        .isNotEmpty()
                        .allMatch(address -> address.contains("=\"/crm/"), "all lie below /crm");
            }
            assertThat(root.get("/crm/day").header("Location")).endsWith("/crm/login");
            assertThat(root.get("/crm/").header("Location")).endsWith("/crm/day");
        });
    }

    @Test
    void aHostMayTakeTheApiAloneAndKeepItsOwnPages() {
        Consumer<JavalinConfig> own = config -> {
            config.routes.get("/login", ctx -> ctx.result("the host's"));
            AftercareRoutes.registerApi(config, town.crm, ServerSettings.standard());
        };
        hosted(own, host -> {
            assertThat(host.get("/login").text()).isEqualTo("the host's");
            assertThat(host.get("/day").status()).isEqualTo(404);
            assertThat(host.key(town.deskKey(town.here)).get("/api/v1/day").status())
                    .isEqualTo(200);
        });
    }
}
