package dev.aftercare.http;

import dev.aftercare.http.RequestPairs.Pair;
import dev.aftercare.http.RequestPairs.Sent;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** What customers send, who come with a link. */
final class OwnPairs {

    private final Town town;
    private final AftercareServer server;
    private int made;

    OwnPairs(Town town, AftercareServer server) {
        this.town = town;
        this.server = server;
    }

    /** A request of a new customer that is accepted, and another one to the same route. */
    Pair of(String path) {
        UUID customer = town.customer(town.here, "Wu", "Min");
        UUID car = town.car(town.here, customer, String.format("沪D%05d", made++));
        Client client = Client.of(server).key(town.link(town.here, customer));
        Instant start = Town.MORNING.plus(30L + made, ChronoUnit.DAYS);
        if (path.startsWith("/my/appointments/{")) {
            String booked = town.booked(town.here, car, customer, "maintenance", start.toString())
                    .toString();
            String place = path.replaceAll("\\{\\w+}", booked);
            Client changing = client.with("If-Match", "\"1\"");
            String elsewhere = path.replaceAll("\\{\\w+}", UUID.randomUUID().toString());
            return path.endsWith("/cancel")
                    ? new Pair(changing, new Sent(place, "{}"), new Sent(elsewhere, "{}"))
                    : Pair.of(
                            changing,
                            place,
                            Bodies.move(start.plusSeconds(3600)),
                            Bodies.move(start.plusSeconds(7200)));
        }
        if (path.startsWith("/my/waiting-list/{")) {
            UUID entry = town.waiting(town.here, car, customer, "2026-04-25");
            String place = path.replaceAll("\\{\\w+}", entry.toString());
            String elsewhere = path.replaceAll("\\{\\w+}", UUID.randomUUID().toString());
            return path.endsWith("/withdraw")
                    ? new Pair(client.with("If-Match", "\"1\""), new Sent(place, "{}"), new Sent(elsewhere, "{}"))
                    : Pair.of(
                            client,
                            place,
                            Bodies.offer(town.offered(town.here, entry)),
                            Bodies.offer(UUID.randomUUID()));
        }
        String other = body(path, car, start.plusSeconds(1800))
                .replace("SMS", "CALL")
                .replace("\"en\"", "\"zh\"")
                .replace("a@", "b@")
                .replace("still", "too")
                .replace("2026-04-02", "2026-04-03");
        Client asked = path.matches("/my/(contact|preferences|consents)") ? client.with("If-Match", "\"1\"") : client;
        return Pair.of(asked, path, body(path, car, start), other);
    }

    /** A body that is right as far as its form goes. */
    static String body(String path, UUID car, Instant start) {
        return switch (path) {
            case "/my/appointments" ->
                "{\"vehicle\":\"" + car + "\",\"service\":\"maintenance\",\"start\":\"" + start + "\"}";
            case "/my/appointments/{appointment}/move" -> Bodies.move(start);
            case "/my/waiting-list" ->
                "{\"vehicle\":\"" + car + "\",\"service\":\"maintenance\",\"days\":{\"first\":\"2026-04-02\"}}";
            case "/my/waiting-list/{entry}/accept", "/my/waiting-list/{entry}/decline" -> Bodies.offer(car);
            case "/my/contact" -> "{\"contacts\":[{\"kind\":\"E_MAIL\",\"value\":\"a@example.cn\"}]}";
            case "/my/preferences" -> "{\"language\":\"en\"}";
            case "/my/consents" -> "{\"purpose\":\"MARKETING\",\"channel\":\"SMS\",\"given\":false}";
            case "/my/complaints" -> "{\"vehicle\":\"" + car + "\",\"kind\":\"repair\",\"words\":\"still loud\"}";
            default -> "{}";
        };
    }
}
