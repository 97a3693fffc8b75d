package dev.aftercare.jdbc.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.aftercare.domain.network.Bay;
import dev.aftercare.domain.network.BayId;
import dev.aftercare.domain.network.PartNeed;
import dev.aftercare.domain.network.ServiceOffering;
import dev.aftercare.domain.network.Workshop;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A workshop's bays and services. */
public record WorkshopJson(int v, List<BayJson> bays, List<ServiceJson> services) implements Versioned {

    /** A bay. */
    public record BayJson(UUID id, String name, List<String> equipment) {}

    /** A service; the last three are there only where they say something. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ServiceJson(
            String code,
            String name,
            int minutes,
            List<String> skills,
            List<String> equipment,
            @Nullable Map<String, Integer> minutesOfModel,
            @Nullable Boolean overDays,
            @Nullable SortedMap<String, Integer> parts) {}

    private static final Parsed<Workshop> PARSED = new Parsed<>(WorkshopJson::parse);

    /** The text of this workshop. */
    public static String write(Workshop workshop) {
        return Json.write(new WorkshopJson(
                1,
                workshop.bays().stream()
                        .map(bay -> new BayJson(bay.id().value(), bay.name(), List.copyOf(bay.equipment())))
                        .toList(),
                workshop.services().stream().map(WorkshopJson::stored).toList()));
    }

    /** The workshop of a text. */
    public static Workshop read(String text) {
        return PARSED.of(text);
    }

    private static Workshop parse(String text) {
        WorkshopJson stored = Json.read(text, WorkshopJson.class);
        return new Workshop(
                stored.bays.stream()
                        .map(bay -> new Bay(new BayId(bay.id), bay.name, Set.copyOf(bay.equipment)))
                        .toList(),
                stored.services.stream().map(WorkshopJson::offered).toList());
    }

    private static ServiceJson stored(ServiceOffering service) {
        return new ServiceJson(
                service.code(),
                service.name(),
                service.minutes(),
                List.copyOf(service.skills()),
                List.copyOf(service.equipment()),
                service.minutesOfModel().isEmpty() ? null : service.minutesOfModel(),
                service.overDays() ? true : null,
                service.parts().isEmpty() ? null : parts(service));
    }

    private static ServiceOffering offered(ServiceJson stored) {
        return new ServiceOffering(
                stored.code,
                stored.name,
                stored.minutes,
                Set.copyOf(stored.skills),
                Set.copyOf(stored.equipment),
                Objects.requireNonNullElse(stored.minutesOfModel, Map.of()),
                Boolean.TRUE.equals(stored.overDays),
                Objects.requireNonNullElse(stored.parts, new TreeMap<String, Integer>()).entrySet().stream()
                        .map(part -> new PartNeed(part.getKey(), part.getValue()))
                        .toList());
    }

    private static SortedMap<String, Integer> parts(ServiceOffering service) {
        return service.parts().stream()
                .collect(Collectors.toMap(PartNeed::number, PartNeed::quantity, Integer::sum, TreeMap::new));
    }
}
