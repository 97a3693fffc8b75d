package dev.aftercare.jdbc.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import dev.aftercare.domain.network.Bay;
import dev.aftercare.domain.network.BayId;
import dev.aftercare.domain.network.LoanCar;
import dev.aftercare.domain.network.ModelNeeds;
import dev.aftercare.domain.network.Outage;
import dev.aftercare.domain.network.PartNeed;
import dev.aftercare.domain.network.ServiceOffering;
import dev.aftercare.domain.network.Workshop;
import dev.aftercare.domain.time.TimeRange;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A workshop's bays, services and loan cars; the last are there only where there are any. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WorkshopJson(
        int v,
        List<BayJson> bays,
        List<ServiceJson> services,
        @Nullable List<LoanCarJson> loanCars) implements Versioned {

    /** A car that is lent. */
    public record LoanCarJson(UUID id, String name) {}

    /** A bay; without outages where it is never out of use. */
    @JsonInclude(Include.NON_NULL)
    public record BayJson(
            UUID id,
            String name,
            List<String> equipment,
            @Nullable List<OutageJson> outages) {}

    /** When a bay is out of use, as instants. */
    public record OutageJson(String from, String until, Outage.Reason reason) {}

    /** A service; the last five are there only where they say something, and a model is in those of the maps that say something of it. */
    @JsonInclude(Include.NON_NULL)
    public record ServiceJson(
            String code,
            String name,
            int minutes,
            List<String> skills,
            List<String> equipment,
            @Nullable List<String> advisorSkills,
            @Nullable Map<String, Integer> minutesOfModel,
            @Nullable Boolean overDays,
            @Nullable SortedMap<String, Integer> parts,
            @Nullable Map<String, SortedMap<String, Integer>> partsOfModel) {}

    private static final Parsed<Workshop> PARSED = new Parsed<>(WorkshopJson::parse);

    /** The text of this workshop. */
    public static String write(Workshop workshop) {
        return Json.write(new WorkshopJson(
                1,
                workshop.bays().stream().map(WorkshopJson::stored).toList(),
                workshop.services().stream().map(WorkshopJson::offering).toList(),
                workshop.loanCars().isEmpty()
                        ? null
                        : workshop.loanCars().stream()
                                .map(car -> new LoanCarJson(car.id(), car.name()))
                                .toList()));
    }

    /** The workshop of a text. */
    public static Workshop read(String text) {
        return PARSED.of(text);
    }

    private static Workshop parse(String text) {
        WorkshopJson stored = Json.read(text, WorkshopJson.class);
        return new Workshop(
                stored.bays.stream().map(WorkshopJson::built).toList(),
                stored.services.stream().map(WorkshopJson::offered).toList(),
                Objects.requireNonNullElse(stored.loanCars, List.<LoanCarJson>of()).stream()
                        .map(car -> new LoanCar(car.id, car.name))
                        .toList());
    }

    private static BayJson stored(Bay bay) {
        return new BayJson(
                bay.id().value(),
                bay.name(),
                List.copyOf(bay.equipment()),
                bay.outages().isEmpty()
                        ? null
                        : bay.outages().stream()
                                .map(outage -> new OutageJson(
                                        outage.time().start().toString(),
                                        outage.time().end().toString(),
                                        outage.reason()))
                                .toList());
    }

    private static Bay built(BayJson stored) {
        List<OutageJson> outages = Objects.requireNonNullElse(stored.outages, List.of());
        return new Bay(
                new BayId(stored.id),
                stored.name,
                Set.copyOf(stored.equipment),
                outages.stream()
                        .map(outage -> new Outage(
                                new TimeRange(Instant.parse(outage.from), Instant.parse(outage.until)), outage.reason))
                        .toList());
    }

    private static ServiceJson offering(ServiceOffering service) {
        return new ServiceJson(
                service.code(),
                service.name(),
                service.minutes(),
                List.copyOf(service.skills()),
                List.copyOf(service.equipment()),
                service.advisorSkills().isEmpty() ? null : List.copyOf(service.advisorSkills()),
                minutesOfModel(service),
                service.overDays() ? true : null,
                service.parts().isEmpty() ? null : quantities(service.parts()),
                partsOfModel(service));
    }

    private static ServiceOffering offered(ServiceJson stored) {
        return new ServiceOffering(
                stored.code,
                stored.name,
                stored.minutes,
                Set.copyOf(stored.skills),
                Set.copyOf(stored.equipment),
                Set.copyOf(Objects.requireNonNullElse(stored.advisorSkills, List.of())),
                models(stored),
                Boolean.TRUE.equals(stored.overDays),
                needs(Objects.requireNonNullElse(stored.parts, Map.of())));
    }

    private static @Nullable SortedMap<String, Integer> minutesOfModel(ServiceOffering service) {
        SortedMap<String, Integer> minutes = new TreeMap<>();
        service.models().forEach((model, own) -> own.minutes().ifPresent(time -> minutes.put(model, time)));
        return minutes.isEmpty() ? null : minutes;
    }

    private static @Nullable Map<String, SortedMap<String, Integer>> partsOfModel(ServiceOffering service) {
        SortedMap<String, SortedMap<String, Integer>> parts = new TreeMap<>();
        service.models().forEach((model, own) -> own.parts().ifPresent(needs -> parts.put(model, quantities(needs))));
        return parts.isEmpty() ? null : parts;
    }

    private static Map<String, ModelNeeds> models(ServiceJson stored) {
        Map<String, Integer> minutes = Objects.requireNonNullElse(stored.minutesOfModel, Map.of());
        Map<String, SortedMap<String, Integer>> parts = Objects.requireNonNullElse(stored.partsOfModel, Map.of());
        return Stream.concat(minutes.keySet().stream(), parts.keySet().stream())
                .distinct()
                .collect(Collectors.toMap(Function.identity(), model -> needs(minutes.get(model), parts.get(model))));
    }

    private static ModelNeeds needs(@Nullable Integer minutes, @Nullable SortedMap<String, Integer> parts) {
        return new ModelNeeds(
                minutes == null ? OptionalInt.empty() : OptionalInt.of(minutes),
                Optional.ofNullable(parts).map(WorkshopJson::needs));
    }

    private static List<PartNeed> needs(Map<String, Integer> quantities) {
        return quantities.entrySet().stream()
                .map(part -> new PartNeed(part.getKey(), part.getValue()))
                .toList();
    }

    private static SortedMap<String, Integer> quantities(List<PartNeed> needs) {
        return needs.stream()
                .collect(Collectors.toMap(PartNeed::number, PartNeed::quantity, Integer::sum, TreeMap::new));
    }
}
