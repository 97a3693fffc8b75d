package dev.aftercare.http.json;

import dev.aftercare.domain.shared.Distance;
import org.jspecify.annotations.Nullable;

/** A distance as a meter shows it. */
public record LengthView(long amount, String unit) {

    static @Nullable LengthView of(@Nullable Distance distance) {
        return distance == null
                ? null
                : new LengthView(distance.amount(), distance.unit().name());
    }
}
