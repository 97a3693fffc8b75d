package dev.aftercare.jdbc.json;

import dev.aftercare.domain.customer.ContactPoint;
import dev.aftercare.domain.customer.ContactPointKind;
import dev.aftercare.domain.customer.ContactSource;
import dev.aftercare.domain.customer.CustomerContact;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * All contact points of a customer with what was found of them. Phones and the first address stand in {@link ContactJson} too, which a
 * release before reads and writes: where the two differ, that one wrote last and is right.
 */
public record ContactPointsJson(int v, List<PointJson> points) implements Versioned {

    /** One of them; a release before wrote no source, when all came from the dealer. */
    public record PointJson(
            ContactPointKind kind,
            String value,
            String label,
            VerificationJson found,
            @Nullable ContactSource source) {

        ContactPoint toPoint() {
            return new ContactPoint(
                    kind,
                    value,
                    label,
                    found.toVerification(),
                    Objects.requireNonNullElse(source, ContactSource.DEALER));
        }
    }

    /** The text of these points. */
    public static String write(CustomerContact contact) {
        return Json.write(new ContactPointsJson(
                1,
                contact.points().stream()
                        .map(point -> new PointJson(
                                point.kind(),
                                point.value(),
                                point.label(),
                                VerificationJson.of(point.verification()),
                                point.source()))
                        .toList()));
    }

    /** The contact of a text. */
    public static CustomerContact read(String text) {
        return new CustomerContact(Json.read(text, ContactPointsJson.class).points.stream()
                .map(PointJson::toPoint)
                .toList());
    }
}
