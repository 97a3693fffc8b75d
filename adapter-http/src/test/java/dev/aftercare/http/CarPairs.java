package dev.aftercare.http;

import com.fasterxml.jackson.databind.JsonNode;
import dev.aftercare.http.RequestPairs.Pair;
import dev.aftercare.http.RequestPairs.Sent;
import dev.aftercare.http.route.Route;
import java.util.UUID;
import java.util.stream.Stream;

/** What is sent about people and cars. */
final class CarPairs extends Senders {

    CarPairs(Town town, AftercareServer server) {
        super(town, server);
    }

    Pair ofEnd(String path) {
        String place = path.replaceAll("\\{\\w+}", town.end(town.here).toString());
        Client changing = desk.with("If-Match", "\"1\"");
        return path.endsWith("/back")
                ? Pair.of(changing, place, "{\"from\":\"2026-03-01\"}", "{\"from\":\"2026-03-02\"}")
                : Pair.of(changing, place, "{\"reason\":\"NOT_TRUE\"}", "{\"reason\":\"OTHER_CAR\"}");
    }

    Pair ofPeopleAndCars(String path) {
        UUID customer = town.customer(town.here, "Wu", "Min");
        UUID buyer = town.customer(town.here, "Li", "Na");
        UUID car = town.car(town.here, customer, town.plate());
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
            case "/vehicles/{vehicle}/inspections/correction" -> inspected(path, Bodies.inspectionCorrection());
            case "/vehicles/{vehicle}/inspections/withdrawal" -> inspected(path, Bodies.inspectionWithdrawal());
            case "/vehicles/{vehicle}/plates" ->
                Pair.of(changing, place, Bodies.plate("沪D00001"), Bodies.plate("沪D00002"));
            case "/vehicles/{vehicle}/meter" -> Pair.of(desk, place, Bodies.meter(5), Bodies.meter(6));
            case "/vehicles/{vehicle}/confirm-vin" ->
                elsewhere(desk.with("If-Match", "\"1\""), path, path.replace("{vehicle}", doubted(customer)));
            case "/vehicles/{vehicle}/correct-vin" ->
                Pair.of(changing, place, Bodies.number("LSVAA4182E3000003"), Bodies.number("LSVAA4182E3000004"));
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

    Pair ofAccessCode(String path) {
        String asking = "{\"vin\":\"" + town.verifiedOwnersCar(town.there) + "\"}";
        if (!path.contains("{asked}")) {
            return Pair.of(desk, path, asking, "{\"plate\":\"" + town.plate() + "\"}");
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
        return Stream.generate(() -> town.car(town.here, customer, town.plate()))
                .map(car -> desk.get(Route.BASE + "/vehicles/" + car).json())
                .filter(car -> car.path("vinStanding").asText().equals("TO_BE_CONFIRMED"))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asText();
    }

    Pair ofReading(String path) {
        UUID car = town.car(town.here, town.customer(town.here, "Wu", "Min"), town.plate());
        UUID reading = town.heldReading(town.here, car);
        String place = path.replaceAll("\\{\\w+}", reading.toString());
        Client changing = desk.with(
                "If-Match", desk.get(Route.BASE + "/readings/" + reading).header("ETag"));
        return path.endsWith("/correct")
                ? Pair.of(changing, place, Bodies.amount(9_001), Bodies.amount(9_002))
                : elsewhere(changing, path, place);
    }

    Pair ofDriver(String path) {
        UUID car = town.car(town.here, town.customer(town.here, "Wu", "Min"), town.plate());
        UUID driving = town.driving(town.here, car, town.customer(town.here, "Li", "Na"));
        Client changing = desk.with("If-Match", "\"1\"");
        String place = path.replace("{id}", driving.toString());
        if (path.endsWith("/correction")) {
            changing.post(Route.BASE + place.replace("/correction", ""), Bodies.ending(2));
            changing = desk.with("If-Match", "\"2\"");
        }
        return Pair.of(changing, place, Bodies.ending(1), Bodies.ending(2));
    }

    /** The same of two cars whose last inspection is known. */
    private Pair inspected(String path, String body) {
        return new Pair(desk, new Sent(inspectedCar(path), body), new Sent(inspectedCar(path), body));
    }

    private String inspectedCar(String path) {
        UUID car = town.car(town.here, town.customer(town.here, "Wu", "Min"), town.plate());
        desk.post(Route.BASE + "/vehicles/" + car + "/inspections", Bodies.inspection(1));
        return path.replace("{vehicle}", car.toString());
    }

    Pair ofInsurance(String path) {
        UUID car = town.car(town.here, town.customer(town.here, "Wu", "Min"), town.plate());
        UUID insurance = town.insurance(town.here, car);
        if (path.endsWith("/withdrawal")) {
            UUID other =
                    town.insurance(town.here, town.car(town.here, town.customer(town.here, "Wu", "Min"), town.plate()));
            return new Pair(
                    desk.with("If-Match", "\"1\""),
                    new Sent(path.replace("{id}", insurance.toString()), "{}"),
                    new Sent(path.replace("{id}", other.toString()), "{}"));
        }
        return Pair.of(
                desk.with("If-Match", "\"1\""),
                path.replace("{id}", insurance.toString()),
                Bodies.insurance(2027),
                Bodies.insurance(2028));
    }

    private String papers(UUID customer) {
        return papersOf(town.car(town.here, customer, town.plate()));
    }

    private String papersOf(UUID car) {
        JsonNode known = desk.get(Route.BASE + "/vehicles/" + car).json();
        return Bodies.papers(known.path("vin").asText(), known.path("plate").asText());
    }
}
