package dev.aftercare.http;

import com.fasterxml.jackson.databind.JsonNode;
import dev.aftercare.http.Client.Answer;
import dev.aftercare.http.route.Route;
import java.time.LocalDate;
import java.util.UUID;

/** For each route that writes a request that it takes, and another one to the same route. */
final class RequestPairs extends Senders {

    private final OwnPairs own;
    private final CarPairs cars;
    private final WorkshopPairs workshop;

    RequestPairs(Town town, AftercareServer server) {
        super(town, server);
        this.own = new OwnPairs(town, server);
        this.cars = new CarPairs(town, server);
        this.workshop = new WorkshopPairs(town, server);
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
            case "appointments" -> workshop.ofAppointment(route.path());
            case "urgent-requests" -> workshop.ofUrgent(route.path());
            case "waiting-list" -> workshop.ofWaitingList(route.path());
            case "visits" -> workshop.ofVisit(route.path());
            case "gate" -> workshop.ofGate(route.path());
            case "complaints" -> workshop.ofComplaint(route.path());
            case "approvals" -> ofApproval(route.path());
            case "absences" -> ofAbsence(route.path());
            case "staff-loans" -> ofLoan(route.path());
            case "bays" -> ofBay(route.path());
            case "special-hours" -> ofSpecialHours(route.path());
            case "follow-ups" -> workshop.ofFollowUp(route.path());
            case "customer-merges", "customer-pairs" -> ofMerge(route.path());
            case "duplicate-scans" -> Pair.of(centre, route.path(), "", "{}");
            case "customer-relations" -> ofRelation(route.path());
            case "erasures" -> Pair.of(administrator, route.path(), Bodies.reapplying(10), Bodies.reapplying(20));
            case "customers", "vehicles", "papers" -> cars.ofPeopleAndCars(route.path());
            case "access-codes" -> cars.ofAccessCode(route.path());
            case "readings" -> cars.ofReading(route.path());
            case "vehicle-ends" -> cars.ofEnd(route.path());
            case "drivers" -> cars.ofDriver(route.path());
            case "insurances" -> cars.ofInsurance(route.path());
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
            case "hours-away" ->
                Pair.of(
                        desk,
                        place,
                        Bodies.hoursAway("2026-03-04T02:00:00Z"),
                        Bodies.hoursAway("2026-03-04T03:00:00Z"));
            case "loans" -> Pair.of(desk, place, Bodies.loan("2026-03-04"), Bodies.loan("2026-03-05"));
            case "hours-lent" ->
                Pair.of(
                        desk,
                        place,
                        Bodies.hoursLent("2026-03-04T02:00:00Z"),
                        Bodies.hoursLent("2026-03-04T03:00:00Z"));
            case "departure" -> Pair.of(changing, place, Bodies.leaving("2026-03-04"), Bodies.leaving("2026-03-05"));
            default -> throw new AssertionError("no request known for " + path);
        };
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

    private Pair ofAbsence(String path) {
        JsonNode hired = desk.post(Route.BASE + "/staff", Bodies.staff("Feng")).json();
        String absences = "/staff/" + hired.path("id").asText() + "/absences";
        JsonNode away =
                desk.post(Route.BASE + absences, Bodies.absence("2026-03-04")).json();
        String place = path.replaceAll("\\{\\w+}", away.path("id").asText());
        return elsewhere(desk.with("If-Match", "\"1\""), path, place);
    }

    private Pair ofLoan(String path) {
        UUID loan = town.loan(town.there, town.here.code());
        return elsewhere(desk.with("If-Match", "\"1\""), path, path.replaceAll("\\{\\w+}", loan.toString()));
    }

    private Pair ofBay(String path) {
        String place = path.replaceAll("\\{\\w+}", town.bay(town.here).toString());
        return path.endsWith("/outages")
                ? Pair.of(desk, place, Bodies.outage("2026-03-04T02:00:00Z"), Bodies.outage("2026-03-04T03:00:00Z"))
                : Pair.of(desk, place, "{\"from\":\"2026-03-04T01:00:00Z\"}", "{\"from\":\"2026-03-05T01:00:00Z\"}");
    }

    private Pair ofSpecialHours(String path) {
        if (path.equals("/special-hours")) {
            return Pair.of(desk, path, Bodies.closing("2026-05-05"), Bodies.closing("2026-05-06"));
        }
        UUID hours = town.closing(town.here, LocalDate.of(2026, 5, 4));
        return Pair.of(desk, path.replaceAll("\\{\\w+}", hours.toString()), "{}", "{\"evenIfBooked\":true}");
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
}
