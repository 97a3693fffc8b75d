package dev.aftercare.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.aftercare.domain.access.Role;
import dev.aftercare.http.Client.Answer;
import dev.aftercare.http.route.Route;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** For each route that writes a request that it takes, and another one to the same route. */
final class RequestPairs {

    private final Town town;
    private final OwnPairs own;
    private final Client desk;
    private final Client agent;
    private final Client administrator;
    private final Client centre;
    private int made;

    RequestPairs(Town town, AftercareServer server) {
        this.town = town;
        this.own = new OwnPairs(town, server);
        administrator = Client.of(server).key(town.administrator);
        centre = Client.of(server).key(town.networkKey(Role.CUSTOMER_SERVICE_CENTRE));
        agent = Client.of(server).key(town.key(town.here, Role.CARE_AGENT));
        desk = Client.of(server)
                .key(town.key(
                        town.here,
                        Role.APPOINTMENT_CLERK,
                        Role.SERVICE_ADVISOR,
                        Role.WORKSHOP_SUPERVISOR,
                        Role.SALES_CONSULTANT,
                        Role.DEALER_MANAGER,
                        Role.CUSTOMER_SERVICE_CENTRE,
                        Role.CUSTOMER_RELATIONS_MANAGER,
                        Role.INTEGRATION));
    }

    /** A request that is accepted, and another one to the same route. */
    record Pair(Client client, Sent one, Sent other) {

        static Pair of(Client client, String path, String body, String otherBody) {
            return new Pair(client, new Sent(path, body), new Sent(path, otherBody));
        }
    }

    record Sent(String path, String body) {}

    /** The pair of a route. */
    Pair of(Route route) {
        String first = route.path().split("/", 3)[1];
        return switch (first) {
            case "appointments" -> ofAppointment(route.path());
            case "visits" -> ofVisit(route.path());
            case "complaints" -> ofComplaint(route.path());
            case "approvals" -> ofApproval(route.path());
            case "absences" -> ofAbsence(route.path());
            case "follow-ups" -> ofFollowUp(route.path());
            case "customer-merges", "customer-pairs" -> ofMerge(route.path());
            case "duplicate-scans" -> Pair.of(centre, route.path(), "", "{}");
            case "customer-relations" -> ofRelation(route.path());
            case "erasures" -> Pair.of(administrator, route.path(), Bodies.reapplying(10), Bodies.reapplying(20));
            case "customers", "vehicles", "papers" -> ofPeopleAndCars(route.path());
            case "access-codes" -> ofAccessCode(route.path());
            case "readings" -> ofReading(route.path());
            case "vehicle-ends" -> ofEnd(route.path());
            case "drivers" -> ofDriver(route.path());
            case "insurances" -> ofInsurance(route.path());
            case "staff" -> ofStaff(route.path());
            case "key-accounts" -> ofKeyAccount(route.path());
            case "prospects" -> ofProspect(route.path());
            case "segments" -> ofSegment(route.path());
            case "my" -> own.of(route.path());
            case "portal-links" -> new Pair(desk, revokingLink(), revokingLink());
            default -> ofNetwork(route.path());
        };
    }

    private Pair ofKeyAccount(String path) {
        UUID customer = town.customer(town.here, "Wu", "Min");
        UUID other = town.customer(town.here, "Li", "Na");
        UUID staff = town.staff(town.here).get(0);
        if (path.equals("/key-accounts")) {
            return Pair.of(desk, path, Bodies.keyAccount(customer, staff), Bodies.keyAccount(other, staff));
        }
        UUID second = town.staff(town.here).get(1);
        String place =
                path.replaceAll("\\{\\w+}", town.keyAccount(town.here, customer).toString());
        Client changing = desk.with("If-Match", "\"1\"");
        return switch (path.replaceAll(".*/", "")) {
            case "contacts" -> Pair.of(changing, place, Bodies.accountContact("fine"), Bodies.accountContact("dear"));
            case "plan" -> Pair.of(changing, place, Bodies.accountPlan(9), Bodies.accountPlan(8));
            case "terms" -> Pair.of(changing, place, Bodies.accountTerms("5 %"), Bodies.accountTerms("6 %"));
            case "manager" ->
                Pair.of(changing, place, "{\"manager\":\"" + second + "\"}", "{\"manager\":\"" + staff + "\"}");
            default -> elsewhere(changing, path, place);
        };
    }

    private Pair ofProspect(String path) {
        UUID customer = town.customer(town.here, "Wu", "Min");
        UUID other = town.customer(town.here, "Li", "Na");
        UUID staff = town.consultant(town.here);
        if (path.equals("/prospects")) {
            return Pair.of(desk, path, Bodies.prospect(customer, staff), Bodies.prospect(other, staff));
        }
        UUID second = town.consultant(town.here);
        String place =
                path.replaceAll("\\{\\w+}", town.prospect(town.here, customer).toString());
        Client changing = desk.with("If-Match", "\"1\"");
        return path.endsWith("/loss")
                ? Pair.of(changing, place, "{\"reason\":\"PRICE\"}", "{\"reason\":\"MODEL\"}")
                : Pair.of(changing, place, "{\"consultant\":\"" + second + "\"}", "{\"consultant\":\"" + staff + "\"}");
    }

    private Pair ofEnd(String path) {
        String place = path.replaceAll("\\{\\w+}", town.end(town.here).toString());
        Client changing = desk.with("If-Match", "\"1\"");
        return path.endsWith("/back")
                ? Pair.of(changing, place, "{\"from\":\"2026-03-01\"}", "{\"from\":\"2026-03-02\"}")
                : Pair.of(changing, place, "{\"reason\":\"NOT_TRUE\"}", "{\"reason\":\"OTHER_CAR\"}");
    }

    private Pair ofSegment(String path) {
        String place = path.replaceAll("\\{\\w+}", town.segment(town.here).toString());
        Client asked = path.equals("/segments") ? desk : desk.with("If-Match", "\"1\"");
        return Pair.of(asked, place, Bodies.segment("families"), Bodies.segment("singles"));
    }

    private Sent revokingLink() {
        UUID customer = town.customer(town.here, "Wu", "Min");
        Answer issued = desk.post(Route.BASE + "/customers/" + customer + "/links", "{}");
        return new Sent("/portal-links/" + issued.json().path("id").asText() + "/revoke", "{}");
    }

    private Pair ofStaff(String path) {
        if (path.equals("/staff")) {
            return Pair.of(desk, path, Bodies.staff("Qian"), Bodies.staff("Zhou"));
        }
        JsonNode hired = desk.post(Route.BASE + "/staff", Bodies.staff("Feng")).json();
        String place = path.replaceAll("\\{\\w+}", hired.path("id").asText());
        Client changing = desk.with("If-Match", "\"1\"");
        return switch (path.substring("/staff/{staff}/".length())) {
            case "hours" -> Pair.of(changing, place, Bodies.hours("08:00-17:00"), Bodies.hours("08:00-16:00"));
            case "account" -> Pair.of(changing, place, "{\"account\":\"feng\"}", "{\"account\":\"feng.2\"}");
            case "post" -> Pair.of(changing, place, Bodies.post("GUARD"), Bodies.post("CASHIER"));
            case "absences" -> Pair.of(desk, place, Bodies.absence("2026-03-04"), Bodies.absence("2026-03-05"));
            case "departure" -> Pair.of(changing, place, Bodies.leaving("2026-03-04"), Bodies.leaving("2026-03-05"));
            default -> throw new AssertionError("no request known for " + path);
        };
    }

    private Pair ofFollowUp(String path) {
        UUID customer = town.customer(town.here, "Wu", "Min");
        UUID call = town.followUp(town.here, town.car(town.here, customer, plate()), customer);
        if (path.equals("/follow-ups/next")) {
            return Pair.of(desk, path, "{}", "{\"occasion\":\"DELIVERY\"}");
        }
        String place = path.replaceAll("\\{\\w+}", call.toString());
        return Pair.of(desk.with("If-Match", "\"1\""), place, Bodies.noAnswer("busy"), Bodies.noAnswer("silence"));
    }

    private Pair ofMerge(String path) {
        UUID wu = town.customer(town.here, "Wu", "Min");
        UUID twin = town.customer(town.here, "Woo", "Min");
        Client changing = desk.with("If-Match", "\"1\"");
        if (path.startsWith("/customer-pairs")) {
            String one = town.pair(town.here, wu, twin).id().toString();
            String other = town.pair(town.here, wu, town.customer(town.here, "Wo", "Min"))
                    .id()
                    .toString();
            return new Pair(
                    changing, new Sent(path.replace("{pair}", one), ""), new Sent(path.replace("{pair}", other), ""));
        }
        String merge = changing.post(Route.BASE + "/customers/" + wu + "/merges", Bodies.merge(twin, "NAME"))
                .json()
                .path("id")
                .asText();
        return Pair.of(
                changing,
                path.replace("{merge}", merge),
                Bodies.undoing(),
                Bodies.undoing().replace("false", "true"));
    }

    private Pair ofNetwork(String path) {
        return switch (path) {
            case "/dealers" -> Pair.of(administrator, path, Bodies.dealer("GZ01"), Bodies.dealer("GZ02"));
            case "/access-keys" -> Pair.of(administrator, path, Bodies.accessKey("one"), Bodies.accessKey("other"));
            case "/access-keys/{id}/revoke" -> new Pair(administrator, revoking(), revoking());
            case "/hours" -> Pair.of(changingDealer(), path, Bodies.hours("07:00-20:00"), Bodies.hours("06:00-20:00"));
            case "/dealer/profile" -> Pair.of(changingProfile(), path, Bodies.profile("B"), Bodies.profile("C"));
            case "/dealer/mandate" -> Pair.of(changingProfile(), path, Bodies.mandate("PW-1"), Bodies.mandate("PW-2"));
            case "/dealer/premises" ->
                Pair.of(changingDealer(), path, Bodies.premises("care"), Bodies.premises("shop"));
            case "/network/structure" ->
                Pair.of(
                        administrator.with(
                                "If-Match",
                                administrator.get(Route.BASE + "/network").header("ETag")),
                        path,
                        Bodies.structure("A"),
                        Bodies.structure("B"));
            case "/workshop" -> Pair.of(changingDealer(), path, Bodies.workshop("3"), Bodies.workshop("4"));
            case "/policies/{kind}" -> Pair.of(desk, "/policies/appointment", Bodies.policy(10), Bodies.policy(15));
            default -> throw new AssertionError("no request known for " + path);
        };
    }

    private Pair ofRelation(String path) {
        UUID relation = town.household(town.here, town.customer(town.here, "Wu", "Min"));
        return Pair.of(
                desk.with("If-Match", "\"1\""),
                path.replaceAll("\\{\\w+}", relation.toString()),
                "{}",
                "{\"last\":\"2026-03-09\"}");
    }

    private Pair ofPeopleAndCars(String path) {
        UUID customer = town.customer(town.here, "Wu", "Min");
        UUID buyer = town.customer(town.here, "Li", "Na");
        UUID car = town.car(town.here, customer, plate());
        String place = path.replaceAll("\\{\\w+}", (path.startsWith("/customers") ? customer : car).toString());
        Client changing =
                desk.with("If-Match", desk.get(Route.BASE + "/vehicles/" + car).header("ETag"));
        return switch (path) {
            case "/customers" -> Pair.of(desk, place, Bodies.customer("Wu"), Bodies.customer("Li"));
            case "/customers/{customer}" ->
                Pair.of(desk.with("If-Match", "\"1\""), place, Bodies.customer("Wu"), Bodies.customer("Li"));
            case "/customers/{customer}/preferences" ->
                Pair.of(desk.with("If-Match", "\"1\""), place, "{\"language\":\"en\"}", "{\"language\":\"zh\"}");
            case "/customers/{customer}/consents" ->
                Pair.of(desk.with("If-Match", "\"1\""), place, Bodies.withdrawal("SMS"), Bodies.withdrawal("CALL"));
            case "/customers/{customer}/links" -> Pair.of(desk, place, "{}", "");
            case "/customers/{customer}/verdicts" ->
                Pair.of(desk.with("If-Match", "\"1\""), place, Bodies.verdict("NAME"), Bodies.verdict("PHONE"));
            case "/customers/{survivor}/merges", "/customers/{survivor}/merges/preview" ->
                Pair.of(
                        desk.with("If-Match", "\"1\""),
                        place,
                        Bodies.merge(buyer, "NAME"),
                        Bodies.merge(buyer, "ADDRESSES"));
            case "/customers/{customer}/erasure" -> {
                UUID alone = town.customer(town.here, "Wu", "Min");
                yield Pair.of(
                        desk.with("If-Match", "\"1\""),
                        path.replace("{customer}", alone.toString()),
                        Bodies.erasing("ASKED_FOR"),
                        Bodies.erasing("UNLAWFUL"));
            }
            case "/customers/{customer}/relations" ->
                Pair.of(desk, place, Bodies.relation(buyer, "PAYS_FOR"), Bodies.relation(buyer, "DRIVES_FOR"));
            case "/vehicles" -> Pair.of(desk, place, Bodies.car("LSVAA4182E3000001"), Bodies.car("LSVAA4182E3000002"));
            case "/vehicles/{vehicle}/readings" -> Pair.of(desk, place, Bodies.reading(5), Bodies.reading(6));
            case "/vehicles/{vehicle}/reading-series" -> Pair.of(desk, place, Bodies.readings(5), Bodies.readings(6));
            case "/vehicles/{vehicle}/insurances" ->
                Pair.of(desk, place, Bodies.insurance(2027), Bodies.insurance(2028));
            case "/vehicles/{vehicle}/drivers" ->
                Pair.of(desk, place, Bodies.driver(buyer, 1), Bodies.driver(buyer, 2));
            case "/vehicles/{vehicle}/registration" ->
                Pair.of(desk, place, Bodies.registration(1), Bodies.registration(2));
            case "/vehicles/{vehicle}/inspections" -> Pair.of(desk, place, Bodies.inspection(1), Bodies.inspection(2));
            case "/vehicles/{vehicle}/plates" ->
                Pair.of(changing, place, Bodies.plate("沪D00001"), Bodies.plate("沪D00002"));
            case "/vehicles/{vehicle}/meter" -> Pair.of(desk, place, Bodies.meter(5), Bodies.meter(6));
            case "/vehicles/{vehicle}/confirm-vin" ->
                elsewhere(desk.with("If-Match", "\"1\""), path, path.replace("{vehicle}", doubted(customer)));
            case "/vehicles/{vehicle}/delivery" ->
                Pair.of(changing, place, Bodies.delivery(buyer, 1), Bodies.delivery(buyer, 2));
            case "/vehicles/{vehicle}/first-service" -> {
                changing.post(Route.BASE + "/vehicles/" + car + "/delivery", Bodies.delivery(buyer, 1));
                yield Pair.of(desk, place, Bodies.firstService(3_000), Bodies.firstService(3_100));
            }
            case "/vehicles/{vehicle}/owner" -> {
                desk.post(Route.BASE + "/papers", papersOf(car));
                yield Pair.of(changing, place, Bodies.owner(buyer, 1), Bodies.owner(buyer, 2));
            }
            case "/vehicles/{vehicle}/ends" -> {
                desk.post(Route.BASE + "/papers", papersOf(car));
                yield Pair.of(desk, place, Bodies.end("STOLEN"), Bodies.end("EXPORTED"));
            }
            case "/papers" -> Pair.of(desk, place, papers(customer), papers(customer));
            default -> throw new AssertionError("no request known for " + path);
        };
    }

    private Pair ofAccessCode(String path) {
        String asking = "{\"vin\":\"" + town.verifiedOwnersCar(town.there) + "\"}";
        if (!path.contains("{asked}")) {
            return Pair.of(desk, path, asking, "{\"plate\":\"" + plate() + "\"}");
        }
        String asked = desk.post(Route.BASE + "/access-codes", asking)
                .json()
                .path("id")
                .asText();
        return Pair.of(
                desk,
                path.replace("{asked}", asked),
                "{\"code\":\"" + town.lastCode() + "\"}",
                "{\"code\":\"000000\"}");
    }

    /** A car whose VIN has a wrong check digit. */
    private String doubted(UUID customer) {
        return Stream.generate(() -> town.car(town.here, customer, plate()))
                .map(car -> desk.get(Route.BASE + "/vehicles/" + car).json())
                .filter(car -> car.path("vinStanding").asText().equals("TO_BE_CONFIRMED"))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asText();
    }

    private Pair ofReading(String path) {
        UUID car = town.car(town.here, town.customer(town.here, "Wu", "Min"), plate());
        UUID reading = town.heldReading(town.here, car);
        String place = path.replaceAll("\\{\\w+}", reading.toString());
        Client changing = desk.with(
                "If-Match", desk.get(Route.BASE + "/readings/" + reading).header("ETag"));
        return path.endsWith("/correct")
                ? Pair.of(changing, place, Bodies.amount(9_001), Bodies.amount(9_002))
                : elsewhere(changing, path, place);
    }

    private Pair ofDriver(String path) {
        UUID car = town.car(town.here, town.customer(town.here, "Wu", "Min"), plate());
        UUID driving = town.driving(town.here, car, town.customer(town.here, "Li", "Na"));
        return Pair.of(
                desk.with("If-Match", "\"1\""),
                path.replace("{id}", driving.toString()),
                Bodies.ending(1),
                Bodies.ending(2));
    }

    private Pair ofInsurance(String path) {
        UUID car = town.car(town.here, town.customer(town.here, "Wu", "Min"), plate());
        UUID insurance = town.insurance(town.here, car);
        return Pair.of(
                desk.with("If-Match", "\"1\""),
                path.replace("{id}", insurance.toString()),
                Bodies.insurance(2027),
                Bodies.insurance(2028));
    }

    private String papers(UUID customer) {
        return papersOf(town.car(town.here, customer, plate()));
    }

    private String papersOf(UUID car) {
        JsonNode known = desk.get(Route.BASE + "/vehicles/" + car).json();
        return Bodies.papers(known.path("vin").asText(), known.path("plate").asText());
    }

    private String plate() {
        return String.format("沪C%05d", made++);
    }

    private Client changingDealer() {
        return desk.with("If-Match", desk.get(Route.BASE + "/dealer").header("ETag"));
    }

    private Client changingProfile() {
        return administrator
                .with("Aftercare-Dealer", town.here.id().toString())
                .with("If-Match", desk.get(Route.BASE + "/dealer").header("ETag"));
    }

    private Sent revoking() {
        Answer issued = administrator.post(Route.BASE + "/access-keys", Bodies.accessKey("passing"));
        return new Sent("/access-keys/" + issued.json().path("id").asText() + "/revoke", "{}");
    }

    private Pair ofAppointment(String path) {
        UUID customer = town.customer(town.here, "Wu", "Min");
        UUID car = town.car(town.here, customer, plate());
        boolean today = path.endsWith("/arrival") || path.endsWith("/begin");
        Instant start =
                today ? Town.MORNING.plus(30, ChronoUnit.MINUTES) : Town.MORNING.plus(1 + made % 20, ChronoUnit.DAYS);
        if (path.equals("/appointments")) {
            return Pair.of(
                    desk,
                    path,
                    Bodies.booking(car, customer, start),
                    Bodies.booking(car, customer, start.plusSeconds(1800)));
        }
        UUID id = town.booked(town.here, car, customer, "maintenance", start.toString());
        String place = path.replaceAll("\\{\\w+}", id.toString());
        Client changing = desk.with("If-Match", "\"1\"");
        return switch (path.replaceAll(".*/", "")) {
            case "move" ->
                Pair.of(changing, place, Bodies.move(start.plusSeconds(3600)), Bodies.move(start.plusSeconds(7200)));
            case "reassign" -> reassigning(changing, place, id);
            case "waiting" -> Pair.of(changing, place, "{\"waits\":true}", "{\"waits\":false}");
            case "cancel" -> elsewhere(changing, path, place);
            case "arrival" -> Pair.of(changing, place, "{}", "{\"at\":\"2026-03-02T00:50:00Z\"}");
            case "begin" -> {
                changing.send("POST", Route.BASE + "/appointments/" + id + "/arrival", "{}");
                yield elsewhere(desk.with("If-Match", "\"2\""), path, place);
            }
            default -> throw new AssertionError("no request known for " + path);
        };
    }

    private Pair ofVisit(String path) {
        UUID customer = town.customer(town.here, "Wu", "Min");
        UUID car = town.car(town.here, customer, plate());
        if (path.equals("/visits")) {
            return Pair.of(
                    desk, path, Bodies.visit(car, customer, "REPAIR"), Bodies.visit(car, customer, "MAINTENANCE"));
        }
        if (path.equals("/visits/reported")) {
            return Pair.of(
                    desk, path, Bodies.reportedVisit(car, customer, "a"), Bodies.reportedVisit(car, customer, "b"));
        }
        String made = desk.post(Route.BASE + "/visits", Bodies.visit(car, customer, "REPAIR"))
                .json()
                .path("id")
                .asText();
        String visit = "/visits/" + made + "/";
        String step = path.replaceAll(".*/", "");
        int version = 1;
        for (VisitForm form : step.equals("release") ? VisitForm.WAY_OUT : VisitForm.WAY) {
            if (form.step().equals(step)) {
                return Pair.of(desk.with("If-Match", "\"" + version + "\""), visit + step, form.body(), form.other());
            }
            Answer reached = desk.with("If-Match", "\"" + version + "\"")
                    .post(Route.BASE + visit + form.step().replaceAll("-.", ""), form.body());
            assertThat(reached.status()).as(reached.text()).isEqualTo(200);
            version++;
        }
        Client amending = desk.with("If-Match", "\"" + version + "\"");
        return switch (step) {
            case "correction" -> Pair.of(amending, visit + step, Bodies.corrected(11_000), Bodies.corrected(12_000));
            case "voiding" ->
                Pair.of(amending, visit + step, Bodies.reason("another car"), Bodies.reason("another person"));
            default -> throw new AssertionError("no request known for " + path);
        };
    }

    private Pair ofComplaint(String path) {
        UUID customer = town.customer(town.here, "Wu", "Min");
        if (path.equals("/complaints")) {
            return Pair.of(desk, path, Bodies.complaint(customer, "loud"), Bodies.complaint(customer, "still loud"));
        }
        String command = path.replaceAll(".*/", "");
        UUID id = town.complaint(town.here, customer);
        if (command.equals("compensation-approvals")) {
            return Pair.of(agent, "/complaints/" + id + "/" + command, Bodies.asking(600), Bodies.asking(700));
        }
        String place = path.replaceAll("\\{\\w+}", id.toString());
        List<UUID> staff = town.staff(town.here);
        Client changing = desk.with("If-Match", "\"" + town.leadBefore(command, town.here, id) + "\"");
        return switch (command) {
            case "take", "offer", "accept" ->
                Pair.of(changing, place, Bodies.handed(staff.get(1)), Bodies.handed(staff.get(0)));
            case "step" -> Pair.of(changing, place, Bodies.step("RECORD", ""), Bodies.step("CONFIRM", ""));
            case "severity" -> Pair.of(changing, place, Bodies.severity("GRAVE"), Bodies.severity("ORDINARY"));
            case "pause" -> Pair.of(changing, place, Bodies.pause("away"), Bodies.pause("asleep"));
            case "resume", "reopen" -> elsewhere(changing, path, place);
            case "close" -> Pair.of(changing, place, Bodies.closing(0), Bodies.closing(1));
            case "prevention" ->
                Pair.of(
                        changing,
                        place,
                        Bodies.prevention(staff.get(0), "check"),
                        Bodies.prevention(staff.get(0), "ask"));
            default -> throw new AssertionError("no request known for " + path);
        };
    }

    private Pair ofAbsence(String path) {
        JsonNode hired = desk.post(Route.BASE + "/staff", Bodies.staff("Feng")).json();
        String absences = "/staff/" + hired.path("id").asText() + "/absences";
        JsonNode away =
                desk.post(Route.BASE + absences, Bodies.absence("2026-03-04")).json();
        String place = path.replaceAll("\\{\\w+}", away.path("id").asText());
        return elsewhere(desk.with("If-Match", "\"1\""), path, place);
    }

    private Pair ofApproval(String path) {
        UUID customer = town.customer(town.here, "Wu", "Min");
        if (path.endsWith("/withdraw")) {
            String complaint = "/complaints/" + town.complaint(town.here, customer) + "/compensation-approvals";
            JsonNode asked =
                    agent.post(Route.BASE + complaint, Bodies.asking(600)).json();
            return elsewhere(
                    agent.with("If-Match", "\"1\""),
                    path,
                    path.replaceAll("\\{\\w+}", asked.path("id").asText()));
        }
        String place =
                path.replaceAll("\\{\\w+}", town.approval(town.here, customer).toString());
        return Pair.of(desk.with("If-Match", "\"1\""), place, Bodies.reason("right"), Bodies.reason("wrong"));
    }

    /** What has no body of its own is another request at another thing. */
    private Pair elsewhere(Client client, String path, String place) {
        return new Pair(
                client,
                new Sent(place, "{}"),
                new Sent(path.replaceAll("\\{\\w+}", UUID.randomUUID().toString()), "{}"));
    }

    private Pair reassigning(Client client, String place, UUID appointment) {
        String held = desk.get(Route.BASE + "/appointments/" + appointment)
                .json()
                .at("/place/technician")
                .asText();
        String free = "";
        for (JsonNode member : desk.get(Route.BASE + "/staff").json().path("items")) {
            boolean technician = member.path("roles").toString().contains("TECHNICIAN");
            free = technician && !member.path("id").asText().equals(held)
                    ? member.path("id").asText()
                    : free;
        }
        String body = "{\"kind\":\"TECHNICIAN\",\"resource\":\"%s\"}";
        return Pair.of(client, place, String.format(body, free), String.format(body, held));
    }
}
