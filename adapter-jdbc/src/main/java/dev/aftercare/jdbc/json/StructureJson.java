package dev.aftercare.jdbc.json;

import dev.aftercare.domain.network.NetworkStructure;
import dev.aftercare.domain.network.Region;
import dev.aftercare.domain.network.RegionTree;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The brands and regions of a network. */
public record StructureJson(int v, List<String> brands, List<RegionJson> regions) implements Versioned {

    /** A region, and what it is part of. */
    public record RegionJson(
            String code, String name, @Nullable String parent) {}

    private static final Parsed<NetworkStructure> PARSED = new Parsed<>(StructureJson::parse);

    /** The text of this structure. */
    public static String write(NetworkStructure structure) {
        return Json.write(new StructureJson(
                1,
                List.copyOf(structure.brands()),
                structure.regions().regions().stream()
                        .map(region -> new RegionJson(
                                region.code(), region.name(), region.parent().orElse(null)))
                        .toList()));
    }

    /** The structure of a text. */
    public static NetworkStructure read(String text) {
        return PARSED.of(text);
    }

    private static NetworkStructure parse(String text) {
        StructureJson stored = Json.read(text, StructureJson.class);
        return new NetworkStructure(
                Set.copyOf(stored.brands),
                new RegionTree(stored.regions.stream()
                        .map(region -> new Region(region.code, region.name, Optional.ofNullable(region.parent)))
                        .toList()));
    }
}
