package dev.aftercare.jdbc.json;

import dev.aftercare.domain.network.DealerSetup;
import dev.aftercare.domain.network.Department;
import dev.aftercare.domain.network.Mandate;
import dev.aftercare.domain.network.Premises;
import dev.aftercare.domain.network.Trade;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a dealer may do, and how it is laid out. */
public record SetupJson(
        int v,
        List<String> brands,
        List<String> trades,
        @Nullable List<String> services,
        @Nullable String partsWarehouse,
        List<String> parkingPlaces,
        List<DepartmentJson> departments,
        @Nullable String address,
        @Nullable String directions)
        implements Versioned {

    /** A department. */
    public record DepartmentJson(String code, String name) {}

    private static final Parsed<DealerSetup> PARSED = new Parsed<>(SetupJson::parse);

    /** The text of this setup. */
    public static String write(DealerSetup setup) {
        Mandate mandate = setup.mandate();
        return Json.write(new SetupJson(
                1,
                List.copyOf(mandate.brands()),
                mandate.trades().stream().map(Trade::name).toList(),
                mandate.services().map(List::copyOf).orElse(null),
                mandate.partsWarehouse().orElse(null),
                List.copyOf(setup.premises().parkingPlaces()),
                setup.premises().departments().stream()
                        .map(department -> new DepartmentJson(department.code(), department.name()))
                        .toList(),
                setup.premises().address(),
                setup.premises().directions()));
    }

    /** The setup of a text. */
    public static DealerSetup read(String text) {
        return PARSED.of(text);
    }

    private static DealerSetup parse(String text) {
        SetupJson stored = Json.read(text, SetupJson.class);
        return new DealerSetup(
                new Mandate(
                        Set.copyOf(stored.brands),
                        stored.trades.stream().map(Trade::valueOf).collect(Collectors.toUnmodifiableSet()),
                        Optional.ofNullable(stored.services).map(Set::copyOf),
                        Optional.ofNullable(stored.partsWarehouse)),
                new Premises(
                        Set.copyOf(stored.parkingPlaces),
                        stored.departments.stream()
                                .map(department -> new Department(department.code, department.name))
                                .toList(),
                        Objects.requireNonNullElse(stored.address, ""), // a release before keeps none
                        Objects.requireNonNullElse(stored.directions, "")));
    }
}
