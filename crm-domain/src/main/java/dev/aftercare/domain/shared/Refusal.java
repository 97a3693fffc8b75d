package dev.aftercare.domain.shared;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/**
 * Why a rule said no: code, the arguments its text needs, and where there is one the better offer.
 *
 * <p>Arguments are plain facts (ids, days, numbers), never personal data, and exactly those that the code declares.
 */
public record Refusal(RefusalCode code, SortedMap<String, String> arguments, Optional<BetterOffer> betterOffer) {

    public Refusal {
        if (!arguments.keySet().equals(code.arguments())) {
            throw new IllegalArgumentException("refusal " + code.code() + " has arguments " + arguments.keySet()
                    + ", its code declares " + code.arguments());
        }
        arguments = ImmutableSortedMap.copyOf(arguments);
    }

    /** A refusal without arguments. */
    public static Refusal of(RefusalCode code) {
        return of(code, Map.of());
    }

    /** A refusal whose text needs {@code arguments}. */
    public static Refusal of(RefusalCode code, Map<String, String> arguments) {
        return new Refusal(code, ImmutableSortedMap.copyOf(arguments), Optional.empty());
    }

    /** The same refusal with something better to take. */
    public Refusal offering(BetterOffer offer) {
        return new Refusal(code, arguments, Optional.of(offer));
    }
}
