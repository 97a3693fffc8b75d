package dev.aftercare.http.json;

import dev.aftercare.domain.network.Manufacturer;
import dev.aftercare.domain.network.Region;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The network's manufacturer, its brands and regions. */
public record NetworkView(
        String id, String name, String zone, List<String> brands, List<RegionView> regions, long version)
        implements Versioned {

    /** A region or branch, and what it is part of. */
    public record RegionView(
            String code, String name, @Nullable String parent) {

        static RegionView of(Region region) {
            return new RegionView(region.code(), region.name(), region.parent().orElse(null));
        }
    }

    /** The view of {@code manufacturer}. */
    public static NetworkView of(Manufacturer manufacturer) {
        return new NetworkView(
                manufacturer.id().toString(),
                manufacturer.name(),
                manufacturer.zone().getId(),
                List.copyOf(manufacturer.structure().brands()),
                manufacturer.structure().regions().regions().stream()
                        .map(RegionView::of)
                        .toList(),
                manufacturer.version());
    }
}
