package dev.aftercare.domain.network;

import com.google.common.collect.ImmutableSortedSet;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What the manufacturer lets a dealer do (授权经营, NET-1).
 *
 * @param brands the codes of the brands it stands for; empty where the network does not tell them apart
 * @param services the codes of the services it is authorised for; absent where that is every one
 * @param partsWarehouse the code of the manufacturer's warehouse that supplies it
 */
public record Mandate(
        Set<String> brands, Set<Trade> trades, Optional<Set<String>> services, Optional<String> partsWarehouse) {

    /**
     * @throws IllegalArgumentException if a dealer neither sells nor services
     */
    public Mandate {
        if (trades.isEmpty()) {
            throw new IllegalArgumentException("a dealer sells, services or both; give one at least");
        }
        brands = ImmutableSortedSet.copyOf(brands);
        trades = ImmutableSortedSet.copyOf(trades);
        services = services.map(ImmutableSortedSet::copyOf);
    }

    /** Sales and every service, as dealers are opened. */
    public static Mandate everything() {
        return new Mandate(Set.of(), EnumSet.allOf(Trade.class), Optional.empty(), Optional.empty());
    }

    /** Whether the dealer may offer that service. */
    public boolean covers(String service) {
        return trades.contains(Trade.SERVICE)
                && services.map(authorised -> authorised.contains(service)).orElse(true);
    }
}
