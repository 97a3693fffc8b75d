package dev.aftercare.http.json;

import dev.aftercare.domain.merge.CustomerPair;
import dev.aftercare.domain.merge.CustomerPair.Likeness;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Two customers who look like one. */
public record CustomerPairView(
        String id,
        String first,
        String second,
        @Nullable Integer perMille,
        List<String> reasons,
        String state,
        long version)
        implements Versioned {

    /** The view of {@code pair}. */
    public static CustomerPairView of(CustomerPair pair) {
        return new CustomerPairView(
                pair.id().toString(),
                pair.first().toString(),
                pair.second().toString(),
                pair.likeness().map(Likeness::perMille).orElse(null),
                pair.likeness().map(likeness -> List.copyOf(likeness.reasons())).orElse(List.of()),
                pair.state().name(),
                pair.version());
    }
}
