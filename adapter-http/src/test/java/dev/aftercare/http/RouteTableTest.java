package dev.aftercare.http;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.network.Dealer;
import dev.aftercare.domain.portal.PortalLink;
import dev.aftercare.domain.visit.VisitKind;
import dev.aftercare.http.Client.Answer;
import dev.aftercare.http.route.Route;
import dev.aftercare.http.route.RouteTable;
import dev.aftercare.usecase.portal.IssueLink;
import dev.aftercare.usecase.visit.OpenVisit;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    private static Dealer third;
    private static AftercareServer server;
    private static Client desk;
    private static Client owner;
    private static Map<String, UUID> foreign;
    private static Map<String, UUID> own;

    @BeforeAll
    static void open() {
        town = new Town();
        server = town.server();
        desk = Client.of(server).key(town.key(town.here, others()));
        third = town.dealer("GZ01", "Third");
        foreign = things(town.there, "京A00001");
        own = things(town.here, "沪A00001");
        owner = Client.of(server).key(town.link(town.here, own.get("customers")));
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

    private static Map<String, UUID> things(Dealer dealer, String plate) {
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
        PortalLink link = town.crm
                .portal()
                .issue(town.desk(dealer), new IssueLink(customer))
                .orElseThrow()
                .link();
        return Map.ofEntries(
                entry("customers", customer),
                entry("customer-merges", town.merge(dealer).id().value()),
                entry("twins", twin),
                entry("customer-pairs", town.pair(dealer, customer, twin).id().value()),
                entry("customer-relations", town.household(dealer, customer)),
                entry("vehicles", car),
                entry("access-codes", town.askedCode(dealer)),
                entry("readings", town.heldReading(dealer, car)),
                entry("vehicle-ends", town.end(dealer)),
                entry("drivers", town.driving(dealer, car, twin)),
                entry("insurances", town.insurance(dealer, car)),
                entry("appointments", appointment),
                entry("my", appointment),
                entry("waiting-list", town.waiting(dealer, car, customer, appointment)),
                entry("urgent-requests", town.urgent(dealer, car, customer)),
                entry("portal-links", link.id().value()),
                entry("segments", town.segment(dealer)),
                entry("key-accounts", town.keyAccount(dealer, customer)),
                entry("prospects", town.prospect(dealer, customer)),
                entry("visits", visit),
                entry("gate", town.atTheGate(dealer)),
                entry("complaints", town.complaint(dealer, customer)),
                entry("approvals", town.approval(dealer, customer)),
                entry("absences", town.absence(dealer)),
                entry("staff-loans", town.loan(dealer, third.code())),
                entry("bays", town.bay(dealer)),
                entry("special-hours", town.closing(dealer, LocalDate.of(2026, 5, 1))),
                entry("follow-ups", followUp),
                entry("staff", staff),
                entry("dealers", dealer.id().value()));
    }

    static Stream<Route> all() {
        return RouteTable.all().stream();
    }

    /** Of things that may be another dealer's; a scan for duplicates is the whole network's. */
    static Stream<Route> withId() {
        return all().filter(route -> route.path().matches(".*\\{(?!kind).*"))
                .filter(route -> !route.path().startsWith("/access-keys"))
                .filter(route -> !route.path().startsWith("/duplicate-scans"));
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
        Client asked = asking(route).with("X-Request-Id", "same").with("If-Match", "\"1\"");
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
        String kind = route.path()
                .replace("/my/waiting-list", "/waiting-list")
                .substring(1)
                .replaceAll("/.*", "");
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

    /** A dealer's region and grade are the network's, and so is what it may do. */
    private static Client mayChange(Route route) {
        if (route.path().equals("/network/structure")) {
            return Client.of(server).key(town.administrator);
        }
        return Set.of("/dealer/profile", "/dealer/mandate").contains(route.path())
                ? Client.of(server)
                        .key(town.administrator)
                        .with("Aftercare-Dealer", town.here.id().toString())
                : asking(route);
    }

    /** Who may ask: the desk, or the customer whose things they are. */
    private static Client asking(Route route) {
        return route.traits().reach() == Route.Reach.PERSON ? owner : desk;
    }

    @ParameterizedTest
    @MethodSource("all")
    void refusesWhatNoFieldTakes(Route route) {
        if (route.method().equals("GET")) {
            Answer answer = asking(route)
                    .with("Aftercare-Dealer", town.here.id().toString())
                    .get(path(route, UNKNOWN) + (route.path().contains("?") ? "&" : "?") + "nobody=knows");
            assertThat(answer.status()).as(answer.text()).isEqualTo(422);
        } else {
            Answer answer = asking(route).send(route.method(), path(route, UNKNOWN), "{\"nobody\":\"knows\"}");
            assertThat(answer.status()).as(answer.text()).isEqualTo(422);
            assertThat(answer.text()).contains("\"field\":\"nobody\"").contains("unknown-field");
            assertThat(asking(route)
                            .with("Content-Type", "text/plain")
                            .send(route.method(), path(route, UNKNOWN), "{}")
                            .status())
                    .isEqualTo(415);
            assertThat(asking(route)
                            .send(route.method(), path(route, UNKNOWN), "{")
                            .status())
                    .isEqualTo(400);
            assertThat(asking(route)
                            .send(route.method(), path(route, UNKNOWN), "null")
                            .status())
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
        if (route.path().equals("/key-account-contacts/due")) {
            return route.fullPath() + "?overdue=false";
        }
        String asked = route.path().endsWith("/coverage")
                ? "?reportedOn=2026-03-01&partGroup=engine"
                : route.path().endsWith("/preview")
                        ? "?lastDay=2026-03-04&rule=BY_LOAD"
                        : route.path()
                                        .matches(
                                                "/(corrections|prospects|segments/.*)/figures|/prospect-figures|/appointment-figures|/urgent-figures")
                                ? "?from=2026-03-01&to=2026-03-31"
                                : "";
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
            case "/staff/{staff}/loans" -> Bodies.loan("2026-03-04");
            case "/staff/{staff}/hours-lent" -> Bodies.hoursLent("2026-03-04T02:00:00Z");
            case "/staff/{staff}/hours-away" -> Bodies.hoursAway("2026-03-04T02:00:00Z");
            case "/bays/{bay}/outages" -> Bodies.outage("2026-03-04T02:00:00Z");
            case "/special-hours" -> Bodies.closing("2026-05-02");
            case "/special-hours/{hours}/withdraw" -> "{}";
            case "/bays/{bay}/back" -> "{\"from\":\"2026-03-04T01:00:00Z\"}";
            case "/staff/{staff}/departure" -> Bodies.leaving("2026-03-04");
            case "/dealer/profile" -> Bodies.profile("B");
            case "/dealer/mandate" -> Bodies.mandate("PW-1");
            case "/dealer/premises" -> Bodies.premises("care");
            case "/network/structure" -> Bodies.structure("A");
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
            case "/vehicles/{vehicle}/reading-series" -> Bodies.readings(5);
            case "/vehicles/{vehicle}/insurances", "/insurances/{id}" -> Bodies.insurance(2027);
            case "/vehicles/{vehicle}/drivers" -> Bodies.driver(own.get("twins"), 1);
            case "/drivers/{id}/end", "/drivers/{id}/end/correction" -> Bodies.ending(1);
            case "/vehicles/{vehicle}/registration" -> Bodies.registration(1);
            case "/vehicles/{vehicle}/inspections" -> Bodies.inspection(1);
            case "/vehicles/{vehicle}/inspections/correction" -> Bodies.inspectionCorrection();
            case "/vehicles/{vehicle}/inspections/withdrawal" -> Bodies.inspectionWithdrawal();
            case "/vehicles/{vehicle}/plates" -> Bodies.plate("沪D00003");
            case "/vehicles/{vehicle}/meter" -> Bodies.meter(5);
            case "/vehicles/{vehicle}/correct-vin" -> Bodies.number("LSVAA4182E3000005");
            case "/vehicles/{vehicle}/ends" -> Bodies.end("STOLEN");
            case "/vehicle-ends/{end}/back" -> "{\"from\":\"2026-03-01\"}";
            case "/vehicle-ends/{end}/withdrawal" -> "{\"reason\":\"NOT_TRUE\"}";
            case "/readings/{reading}/correct" -> Bodies.amount(5);
            case "/vehicles/{vehicle}/first-service" -> Bodies.firstService(3_000);
            case "/access-codes" -> "{\"plate\":\"京B12345\"}";
            case "/access-codes/{asked}/entry" -> "{\"code\":\"123456\"}";
            case "/gate/entries" -> "{\"plate\":\"沪G00001\"}";
            case "/gate/entries/{entry}/correction" -> "{\"at\":\"2026-03-01T23:00:00Z\"}";
            case "/visits" -> Bodies.visit(own.get("vehicles"), own.get("customers"), "REPAIR");
            case "/visits/reported" -> Bodies.reportedVisit(own.get("vehicles"), own.get("customers"), "1");
            case "/visits/{visit}/reception" -> Bodies.reception(5);
            case "/visits/{visit}/estimate", "/visits/{visit}/settlement" -> Bodies.bill("9.99");
            case "/visits/{visit}/release" -> Bodies.reason("no fault found");
            case "/visits/{visit}/correction" -> Bodies.corrected(11_000);
            case "/visits/{visit}/voiding" -> Bodies.reason("another car");
            case "/approvals/{approval}/approve", "/approvals/{approval}/refuse" -> Bodies.reason("long loyal");
            case "/visits/{visit}/answer" -> "{\"agreed\":true}";
            case "/visits/{visit}/stage" -> "{\"stage\":\"IN_WORK\"}";
            case "/appointments" ->
                "{\"vehicle\":\"" + car + "\",\"customer\":\"" + customer
                        + "\",\"service\":\"maintenance\",\"start\":\"2026-03-05T01:00:00Z\"}";
            case "/waiting-list" -> Bodies.waiting(own.get("vehicles"), own.get("customers"), "2026-03-05");
            case "/waiting-list/{entry}/accept", "/waiting-list/{entry}/decline" -> Bodies.offer(own.get("vehicles"));
            case "/urgent-requests" -> Bodies.urgent(own.get("vehicles"), own.get("customers"));
            case "/urgent-requests/{request}/move" -> Bodies.move(Instant.parse("2026-03-02T02:00:00Z"));
            case "/urgent-requests/{request}/advisor" -> Bodies.advisor(own.get("staff"));
            case "/key-accounts" -> Bodies.keyAccount(own.get("customers"), own.get("staff"));
            case "/key-accounts/{account}/contacts" -> Bodies.accountContact("fine");
            case "/key-accounts/{account}/plan" -> Bodies.accountPlan(9);
            case "/key-accounts/{account}/terms" -> Bodies.accountTerms("5 %");
            case "/key-accounts/{account}/manager" -> "{\"manager\":\"" + own.get("staff") + "\"}";
            case "/prospects" -> Bodies.prospect(own.get("customers"), own.get("staff"));
            case "/prospects/{prospect}/consultant" -> "{\"consultant\":\"" + own.get("staff") + "\"}";
            case "/prospects/{prospect}/loss" -> "{\"reason\":\"PRICE\"}";
            case "/segments", "/segments/{segment}" -> Bodies.segment("families");
            case "/complaints" -> Bodies.complaint(own.get("customers"), "loud");
            case "/complaints/{complaint}/take", "/complaints/{complaint}/offer", "/complaints/{complaint}/accept" ->
                Bodies.handed(own.get("staff"));
            case "/complaints/{complaint}/step" -> Bodies.step("RECORD", "");
            case "/complaints/{complaint}/severity" -> Bodies.severity("GRAVE");
            case "/complaints/{complaint}/pause" -> Bodies.pause("away");
            case "/complaints/{complaint}/close" -> Bodies.closing(0);
            case "/complaints/{complaint}/compensation-approvals" -> Bodies.asking(600);
            case "/complaints/{complaint}/prevention" -> Bodies.prevention(own.get("staff"), "check");
            case "/appointments/{appointment}/move" -> "{\"start\":\"2026-03-05T02:00:00Z\"}";
            case "/appointments/{appointment}/swap" -> Bodies.swap(own.get("appointments"), "2026-03-04T01:00:00Z");
            case "/appointments/{appointment}/reassign" -> "{\"kind\":\"BAY\",\"resource\":\"" + car + "\"}";
            case "/appointments/{appointment}/waiting" -> "{\"waits\":true}";
            case "/follow-ups/{followUp}/attempts" -> Bodies.noAnswer("busy");
            default -> OwnPairs.body(route.path(), own.get("vehicles"), Instant.parse("2026-03-05T02:00:00Z"));
        };
    }
}
