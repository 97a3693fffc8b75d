package dev.aftercare.jdbc.json;

import dev.aftercare.domain.customer.ContactPoint;
import dev.aftercare.domain.customer.ContactPointKind;
import dev.aftercare.domain.customer.CustomerContact;
import java.util.List;

/**
 * All contact points of a customer with what was found of them. Phones and the first address stand in {@link ContactJson} too, which a
 * release before reads and writes: where the two differ, that one wrote last and is right.
 */
public record ContactPointsJson(int v, List<PointJson> points) implements Versioned {

    /** One of them. */
    public record PointJson(ContactPointKind kind, String value, String label, VerificationJson found) {}

    /** The text of these points. */
    public static String write(CustomerContact contact) {
        return Json.write(new ContactPointsJson(
                1,
                contact.points().stream()
                        .map(point -> new PointJson(
                                point.kind(), point.value(), point.label(), VerificationJson.of(point.verification())))
                        .toList()));
    }

    /** The contact of a text. */
    public static CustomerContact read(String text) {
        return new CustomerContact(Json.read(text, ContactPointsJson.class).points.stream()
                .map(point -> new ContactPoint(point.kind, point.value, point.label, point.found.toVerification()))
                .toList());
    }
}
