package dev.aftercare.http.json;

import dev.aftercare.domain.customer.CustomerRelation;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a customer is to another one. */
public record RelationView(
        String id,
        String customer,
        String other,
        String role,
        String since,
        @Nullable String until,
        long version) implements Versioned, Located {

    /** The view of {@code relation}. */
    public static RelationView of(CustomerRelation relation) {
        return new RelationView(
                relation.id().toString(),
                relation.customer().toString(),
                relation.other().toString(),
                relation.role().name(),
                relation.since().toString(),
                relation.until().map(LocalDate::toString).orElse(null),
                relation.version());
    }
}
