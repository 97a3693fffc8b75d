package dev.aftercare.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.visit.VisitKind;
import dev.aftercare.http.Client.Answer;
import dev.aftercare.http.route.Route;
import dev.aftercare.http.route.RouteTable;
import dev.aftercare.usecase.visit.OpenVisit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every route of the table, none forgotten: what it answers without a key, to unknown and foreign ids, with and without its headers. */
class RouteTableTest {

    private static final String UNKNOWN = "0190ffff-0000-7000-8000-000000000000";

    private static Town town;
    private static AftercareServer server;
    private static Client desk;
    private static Map<String, UUID> foreign;
    private static Map<String, UUID> own;

    @BeforeAll
    static void open() {
        town = new Town();
        server = town.server();
        desk = Client.of(server).key(town.key(town.here, others()));
        foreign = things(town.there, "京A00001");
        own = things(town.here, "沪A00001");
    }

    private static Role[] others() {
        return Stream.of(
                        Role.APPOINTMENT_CLERK,
                        Role.SERVICE_ADVISOR,
                        Role.WORKSHOP_SUPERVISOR,
                        Role.SALES_CONSULTANT,
                        Role.DEALER_MANAGER,
                        Role.CUSTOMER_SERVICE_CENTRE,
                        Role.CUSTOMER_RELATIONS_MANAGER,
                        Role.INTEGRATION)
                .toArray(Role[]::new);
    }

    @AfterAll
    static void close() {
        server.close();
        town.close();
    }

    private static Map<String, UUID> things(dev.aftercare.domain.network.Dealer dealer, String plate) {
        UUID customer = town.customer(dealer, "Wu", "Min");
        UUID car = town.car(dealer, customer, plate);
        UUID appointment = town.booked(dealer, car, customer, "maintenance", "2026-03-04T01:00:00Z");
        UUID followUp = town.followUp(dealer, car, customer);
        UUID staff = town.crm.network().staff(town.desk(dealer)).get(0).id().value();
        UUID visit = town.crm
                .visits()
                .open(town.desk(dealer), new OpenVisit(car, customer, null, VisitKind.REPAIR))
                .orElseThrow()
                .id()
                .value();
        UUID twin = town.customer(dealer, "Woo", "Min");
        return Map.ofEntries(
                Map.entry("customers", customer),
                Map.entry("customer-merges", town.merge(dealer).id().value()),
                Map.entry("twins", twin),
                Map.entry(
                        "customer-pairs", town.pair(dealer, customer, twin).id().value()),
                Map.entry("customer-relations", town.household(dealer, customer)),
                Map.entry("vehicles", car),
                Map.entry("appointments", appointment),
                Map.entry("visits", visit),
                Map.entry("complaints", town.complaint(dealer, customer)),
                Map.entry("follow-ups", followUp),
                Map.entry("staff", staff),
                Map.entry("dealers", dealer.id().value()));
    }

    static Stream<Route> all() {
        return RouteTable.all().stream();
    }

    static Stream<Route> withId() {
        return all().filter(route -> route.path().matches(".*\\{(?!kind).*"))
                .filter(route -> !route.path().startsWith("/access-keys"));
    }

    static Stream<Route> withIfMatch() {
        return all().filter(route -> route.traits().ifMatch());
    }

    @ParameterizedTest
    @MethodSource("all")
    void needsAKey(Route route) {
        Answer none = Client.of(server).send(route.method(), path(route, UNKNOWN), body(route));
        assertThat(none.status()).isEqualTo(401);
        assertThat(none.header("WWW-Authenticate")).startsWith("Bearer");
        assertThat(none.header("Content-Type")).isEqualTo("application/problem+json");
        Answer wrong = Client.of(server)
                .key("aftercare_" + "x".repeat(43))
                .send(route.method(), path(route, UNKNOWN), body(route));
        assertThat(wrong.status()).isEqualTo(401);
    }

    @ParameterizedTest
    @MethodSource("withId")
    @Tag("NET-2")
    void answersTheSameToUnknownAndForeign(Route route) {
        Client asked = desk.with("X-Request-Id", "same").with("If-Match", "\"1\"");
        String kind = route.path().substring(1).replaceAll("/.*", "");
        Answer unknown = asked.send(route.method(), path(route, UNKNOWN), body(route));
        Answer other = asked.send(route.method(), path(route, foreign.get(kind).toString()), body(route));
        assertThat(unknown.status()).as(unknown.text()).isEqualTo(404);
        assertThat(other.status()).isEqualTo(404);
        assertThat(other.text()).isEqualTo(unknown.text());
        assertThat(withoutDate(other)).isEqualTo(withoutDate(unknown)).doesNotContainKey("ETag");
    }

    @ParameterizedTest
    @MethodSource("withIfMatch")
    void wantsTheVersionThatAChangeIsBasedOn(Route route) {
        String kind = route.path().substring(1).replaceAll("/.*", "");
        String id = own.getOrDefault(kind, UUID.fromString(UNKNOWN)).toString();
        Answer missing = mayChange(route).send(route.method(), path(route, id), body(route));
        assertThat(missing.status()).as(missing.text()).isEqualTo(428);
        Answer stale = mayChange(route).with("If-Match", "\"99\"").send(route.method(), path(route, id), body(route));
        assertThat(stale.status()).as(stale.text()).isEqualTo(412);
        Answer unreadable = mayChange(route).with("If-Match", "1").send(route.method(), path(route, id), body(route));
        assertThat(unreadable.status()).isEqualTo(400);
        Answer unknown = mayChange(route).send(route.method(), path(route, UNKNOWN), body(route));
        assertThat(unknown.status())
                .as("404 comes before 428")
                .isEqualTo(route.path().contains("{") ? 404 : 428);
    }

    /** A dealer's region and grade are the network's. */
    private static Client mayChange(Route route) {
        return route.path().equals("/dealer/profile")
                ? Client.of(server)
                        .key(town.administrator)
                        .with("Aftercare-Dealer", town.here.id().toString())
                : desk;
    }

    @ParameterizedTest
    @MethodSource("all")
    void refusesWhatNoFieldTakes(Route route) {
        if (route.method().equals("GET")) {
            Answer answer = desk.with("Aftercare-Dealer", town.here.id().toString())
                    .get(path(route, UNKNOWN) + (route.path().contains("?") ? "&" : "?") + "nobody=knows");
            assertThat(answer.status()).as(answer.text()).isEqualTo(422);
        } else {
            Answer answer = desk.send(route.method(), path(route, UNKNOWN), "{\"nobody\":\"knows\"}");
            assertThat(answer.status()).as(answer.text()).isEqualTo(422);
            assertThat(answer.text()).contains("\"field\":\"nobody\"").contains("unknown-field");
            assertThat(desk.with("Content-Type", "text/plain")
                            .send(route.method(), path(route, UNKNOWN), "{}")
                            .status())
                    .isEqualTo(415);
            assertThat(desk.send(route.method(), path(route, UNKNOWN), "{").status())
                    .isEqualTo(400);
            assertThat(desk.send(route.method(), path(route, UNKNOWN), "null").status())
                    .isEqualTo(422);
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void refusesOtherMethods(Route route) {
        for (String method : List.of("DELETE", "PATCH", "HEAD")) {
            Answer answer = desk.send(method, path(route, UNKNOWN), new byte[0]);
            assertThat(answer.status()).as(method).isEqualTo(405);
            assertThat(answer.header("Allow")).contains(route.method());
        }
    }

    @Test
    void answersUnknownPathsWithAProblem() {
        for (String path : List.of("/api/v1", "/api/v1/nothing", "/nothing", "/api/v1/customers/1/2/3")) {
            Answer answer = desk.get(path);
            assertThat(answer.status()).as(path).isEqualTo(404);
            assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        }
    }

    private static String path(Route route, String id) {
        String asked = route.path().endsWith("/coverage")
                ? "?reportedOn=2026-03-01&partGroup=engine"
                : route.path().endsWith("/preview")
                        ? "?lastDay=2026-03-04&rule=BY_LOAD"
                        : route.path().equals("/corrections/figures") ? "?from=2026-03-01&to=2026-03-31" : "";
        return route.fullPath().replace("{kind}", "appointment").replaceAll("\\{\\w+}", id) + asked;
    }

    private static Map<String, String> withoutDate(Answer answer) {
        Map<String, String> headers = new TreeMap<>(answer.headers());
        headers.remove("date");
        return headers;
    }

    /** A body that is right as far as its form goes. */
    private static String body(Route route) {
        if (route.method().equals("GET")) {
            return "";
        }
        String car = own.get("vehicles").toString();
        String customer = own.get("customers").toString();
        return switch (route.path()) {
            case "/hours", "/staff/{staff}/hours" -> "{\"monday\":\"08:00-18:00\"}";
            case "/staff/{staff}/post" -> Bodies.post("GUARD");
            case "/staff/{staff}/account" -> "{\"account\":\"li.lei\"}";
            case "/staff/{staff}/absences" -> Bodies.absence("2026-03-04");
            case "/staff/{staff}/departure" -> Bodies.leaving("2026-03-04");
            case "/dealer/profile" -> Bodies.profile("B");
            case "/workshop" -> "{\"bays\":[],\"services\":[]}";
            case "/customers", "/customers/{customer}" -> "{\"familyName\":\"Wu\"}";
            case "/customers/{customer}/consents" -> Bodies.withdrawal("SMS");
            case "/customers/{customer}/verdicts" -> Bodies.verdict("NAME");
            case "/customers/{customer}/erasure" -> Bodies.erasing("ASKED_FOR");
            case "/erasures/reapplied" -> Bodies.reapplying(10);
            case "/customers/{customer}/relations" -> Bodies.relation(own.get("customers"), "PAYS_FOR");
            case "/customers/{survivor}/merges", "/customers/{survivor}/merges/preview" ->
                Bodies.merge(own.get("twins"), "NAME");
            case "/vehicles/{vehicle}/delivery" -> "{\"buyer\":\"" + customer + "\",\"date\":\"2026-03-01\"}";
            case "/vehicles/{vehicle}/owner" -> "{\"newOwner\":\"" + customer + "\",\"from\":\"2026-03-01\"}";
            case "/vehicles/{vehicle}/readings" -> "{\"readOn\":\"2026-03-01\",\"amount\":5,\"source\":\"VISIT\"}";
            case "/vehicles/{vehicle}/first-service" -> Bodies.firstService(3_000);
            case "/visits" -> Bodies.visit(own.get("vehicles"), own.get("customers"), "REPAIR");
            case "/visits/reported" -> Bodies.reportedVisit(own.get("vehicles"), own.get("customers"), "1");
            case "/visits/{visit}/reception" -> Bodies.reception(5);
            case "/visits/{visit}/estimate", "/visits/{visit}/settlement" -> Bodies.bill("9.99");
            case "/visits/{visit}/release" -> Bodies.reason("no fault found");
            case "/visits/{visit}/answer" -> "{\"agreed\":true}";
            case "/visits/{visit}/stage" -> "{\"stage\":\"IN_WORK\"}";
            case "/appointments" ->
                "{\"vehicle\":\"" + car + "\",\"customer\":\"" + customer
                        + "\",\"service\":\"maintenance\",\"start\":\"2026-03-05T01:00:00Z\"}";
            case "/complaints" -> Bodies.complaint(own.get("customers"), "loud");
            case "/complaints/{complaint}/take", "/complaints/{complaint}/offer", "/complaints/{complaint}/accept" ->
                Bodies.handed(own.get("staff"));
            case "/complaints/{complaint}/step" -> Bodies.step("RECORD", "");
            case "/complaints/{complaint}/severity" -> Bodies.severity("GRAVE");
            case "/complaints/{complaint}/pause" -> Bodies.pause("away");
            case "/complaints/{complaint}/close" -> Bodies.closing(0);
            case "/complaints/{complaint}/prevention" -> Bodies.prevention(own.get("staff"), "check");
            case "/appointments/{appointment}/move" -> "{\"start\":\"2026-03-05T02:00:00Z\"}";
            case "/appointments/{appointment}/reassign" -> "{\"kind\":\"BAY\",\"resource\":\"" + car + "\"}";
            case "/follow-ups/{followUp}/attempts" -> Bodies.noAnswer("busy");
            default -> "{}";
        };
    }
}
