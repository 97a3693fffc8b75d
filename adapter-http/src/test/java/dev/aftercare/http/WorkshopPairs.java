package dev.aftercare.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.aftercare.http.Client.Answer;
import dev.aftercare.http.RequestPairs.Pair;
import dev.aftercare.http.route.Route;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/** What is sent about appointments, visits, complaints and calls. */
final class WorkshopPairs extends Senders {

    private int days;

    WorkshopPairs(Town town, AftercareServer server) {
        super(town, server);
    }

    Pair ofFollowUp(String path) {
        UUID customer = town.customer(town.here, "Wu", "Min");
        UUID call = town.followUp(town.here, town.car(town.here, customer, town.plate()), customer);
        if (path.equals("/follow-ups/next")) {
            return Pair.of(desk, path, "{}", "{\"occasion\":\"DELIVERY\"}");
        }
        String place = path.replaceAll("\\{\\w+}", call.toString());
        return Pair.of(desk.with("If-Match", "\"1\""), place, Bodies.noAnswer("busy"), Bodies.noAnswer("silence"));
    }

    Pair ofAppointment(String path) {
        UUID customer = town.customer(town.here, "Wu", "Min");
        UUID car = town.car(town.here, customer, town.plate());
        boolean today = path.endsWith("/arrival") || path.endsWith("/begin");
        Instant start =
                today ? Town.MORNING.plus(30, ChronoUnit.MINUTES) : Town.MORNING.plus(1 + days++ % 20, ChronoUnit.DAYS);
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
            case "swap" -> swapping(changing, place, start);
            case "reassign" -> reassigning(changing, place, id);
            case "waiting" -> Pair.of(changing, place, "{\"waits\":true}", "{\"waits\":false}");
            case "cancel", "settle" -> elsewhere(changing, path, place);
            case "arrival" -> Pair.of(changing, place, "{}", "{\"at\":\"2026-03-02T00:50:00Z\"}");
            case "begin" -> {
                changing.send("POST", Route.BASE + "/appointments/" + id + "/arrival", "{}");
                yield elsewhere(desk.with("If-Match", "\"2\""), path, place);
            }
            default -> throw new AssertionError("no request known for " + path);
        };
    }

    /** Of a day with free places, so that the run offers one at once. */
    Pair ofWaitingList(String path) {
        UUID customer = town.customer(town.here, "Wu", "Min");
        UUID car = town.car(town.here, customer, town.plate());
        String day = LocalDate.of(2026, 4, 1).plusDays(days++ % 20).toString();
        if (path.equals("/waiting-list")) {
            UUID other = town.car(town.here, customer, town.plate());
            return Pair.of(desk, path, Bodies.waiting(car, customer, day), Bodies.waiting(other, customer, day));
        }
        UUID entry = town.waiting(town.here, car, customer, day);
        String place = path.replaceAll("\\{\\w+}", entry.toString());
        return path.endsWith("/withdraw")
                ? elsewhere(desk.with("If-Match", "\"1\""), path, place)
                : Pair.of(desk, place, Bodies.offer(town.offered(town.here, entry)), Bodies.offer(UUID.randomUUID()));
    }

    Pair ofUrgent(String path) {
        UUID customer = town.customer(town.here, "Wu", "Min");
        UUID car = town.car(town.here, customer, town.plate());
        UUID other = town.car(town.here, customer, town.plate());
        if (path.equals("/urgent-requests")) {
            return Pair.of(desk, path, Bodies.urgent(car, customer), Bodies.urgent(other, customer));
        }
        Client changing = desk.with("If-Match", "\"2\"");
        UUID request = town.urgent(town.here, car, customer);
        String place = path.replaceAll("\\{\\w+}", request.toString());
        if (path.endsWith("/advisor")) {
            return Pair.of(
                    changing, place, Bodies.advisor(town.advisor(town.here)), Bodies.advisor(town.advisor(town.here)));
        }
        if (path.endsWith("/move")) {
            Instant start = Town.MORNING.plus(7, ChronoUnit.HOURS);
            return Pair.of(changing, place, Bodies.move(start), Bodies.move(start.plusSeconds(3600)));
        }
        if (path.endsWith("/place")) {
            town.cancelPlace(town.here, request);
        }
        return elsewhere(changing, path, place);
    }

    Pair ofVisit(String path) {
        UUID customer = town.customer(town.here, "Wu", "Min");
        UUID car = town.car(town.here, customer, town.plate());
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

    Pair ofGate(String path) {
        if (path.equals("/gate/entries")) {
            return Pair.of(desk, path, Bodies.plateAlone(town.plate()), Bodies.plateAlone(town.plate()));
        }
        String place = path.replaceAll("\\{\\w+}", town.atTheGate(town.here).toString());
        Client changing = desk.with("If-Match", "\"1\"");
        return path.endsWith("/correction")
                ? Pair.of(changing, place, "{\"at\":\"2026-03-01T23:00:00Z\"}", "{\"at\":\"2026-03-01T23:01:00Z\"}")
                : elsewhere(changing, path, place);
    }

    Pair ofComplaint(String path) {
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

    /** With the one who comes an hour later; a second one comes two hours later. */
    private Pair swapping(Client client, String place, Instant start) {
        String[] bodies = new String[2];
        for (int i = 0; i < bodies.length; i++) {
            UUID customer = town.customer(town.here, "Wu", "Min");
            String later = start.plus(i + 1, ChronoUnit.HOURS).toString();
            UUID car = town.car(town.here, customer, town.plate());
            bodies[i] = Bodies.swap(town.booked(town.here, car, customer, "maintenance", later), later);
        }
        return Pair.of(client, place, bodies[0], bodies[1]);
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
