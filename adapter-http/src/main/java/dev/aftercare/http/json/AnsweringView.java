package dev.aftercare.http.json;

import dev.aftercare.domain.network.StaffId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who answers for somebody's open work; absent where the manufacturer does. */
public record AnsweringView(@Nullable String person) {

    /** The view of {@code answering}. */
    public static AnsweringView of(Optional<StaffId> answering) {
        return new AnsweringView(answering.map(StaffId::toString).orElse(null));
    }
}
