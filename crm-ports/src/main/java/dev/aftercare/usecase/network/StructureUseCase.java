package dev.aftercare.usecase.network;

import com.google.common.collect.Sets;
import dev.aftercare.domain.access.Actor;
import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.network.Dealer;
import dev.aftercare.domain.network.DealerProfile;
import dev.aftercare.domain.network.Manufacturer;
import dev.aftercare.domain.network.NetworkEvent;
import dev.aftercare.domain.network.NetworkRefusal;
import dev.aftercare.domain.network.NetworkStructure;
import dev.aftercare.domain.network.Region;
import dev.aftercare.domain.network.RegionTree;
import dev.aftercare.domain.shared.Happening;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.shared.Refusal;
import dev.aftercare.port.shared.Page;
import dev.aftercare.port.shared.PageRequest;
import dev.aftercare.usecase.door.Work;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Changes brands and regions; who supervises a region supervises from then on what is part of it then (NET-1). */
final class StructureUseCase {

    private StructureUseCase() {}

    static Outcome<Manufacturer> change(Work work, ChangeStructure command) {
        Manufacturer present = work.manufacturer();
        work.expect(present.id().subject(), present.version());
        List<Region> regions = command.regions().stream()
                .map(input -> new Region(input.code(), input.name(), Optional.ofNullable(input.parent())))
                .toList();
        return RegionTree.of(regions)
                .fold(
                        tree -> regionLeftOut(work, present.structure().regions(), tree)
                                .or(() -> brandLeftOut(work, present.structure().brands(), command.brands()))
                                .<Outcome<Manufacturer>>map(Outcome::refused)
                                .orElseGet(() -> changed(
                                        work,
                                        present.structuredAs(
                                                new NetworkStructure(Set.copyOf(command.brands()), tree)))),
                        Outcome::refused);
    }

    private static Optional<Refusal> regionLeftOut(Work work, RegionTree before, RegionTree after) {
        List<String> gone = before.regions().stream()
                .map(Region::code)
                .filter(code -> !after.contains(code))
                .toList();
        return gone.isEmpty()
                ? Optional.empty()
                : work.stores().organisations().dealersIn(gone, PageRequest.first(1)).items().stream()
                        .findFirst()
                        .map(StructureUseCase::isStillThere);
    }

    private static Refusal isStillThere(Dealer dealer) {
        return Refusal.of(
                NetworkRefusal.REGION_HAS_DEALERS,
                Map.of("region", dealer.profile().region(), "dealer", dealer.code()));
    }

    /** A mandate is for brands that there are. */
    private static Optional<Refusal> brandLeftOut(Work work, Set<String> before, Collection<String> after) {
        Set<String> gone = Set.copyOf(Sets.difference(before, Set.copyOf(after)));
        return gone.isEmpty()
                ? Optional.empty()
                : Page.all(work.stores().organisations()::dealers)
                        .flatMap(dealer -> Sets.intersection(
                                        dealer.setup().mandate().brands(), gone)
                                .stream()
                                .map(brand -> Refusal.of(
                                        NetworkRefusal.BRAND_HAS_DEALERS,
                                        Map.of("brand", brand, "dealer", dealer.code()))))
                        .findFirst();
    }

    private static Outcome<Manufacturer> changed(Work work, Manufacturer changed) {
        work.stores().organisations().update(changed);
        return Outcome.accepted(
                changed,
                Happening.of(
                        NetworkEvent.STRUCTURE_CHANGED,
                        changed.id().subject(),
                        changed.version(),
                        List.of(),
                        Map.of(
                                "brands", changed.structure().brands().toString(),
                                "regions",
                                        Integer.toString(changed.structure()
                                                .regions()
                                                .regions()
                                                .size()))));
    }

    /** A supervisor is given what is part of their own regions. */
    static Page<Dealer> dealers(Work work, DealersOfRegion question) {
        RegionTree tree = work.manufacturer().structure().regions();
        Actor actor = work.call().actor();
        Set<String> regions = tree.partsOf(question.region()).stream()
                .filter(region -> !actor.is(Role.AREA_SUPERVISOR) || tree.isWithin(region, actor.regions()))
                .collect(Collectors.toUnmodifiableSet());
        return work.stores().organisations().dealersIn(regions, question.toRequest());
    }

    /** A dealer is in one of the network's regions, where it has any. */
    static Optional<Refusal> unknownRegion(Work work, DealerProfile profile) {
        RegionTree regions = work.manufacturer().structure().regions();
        return regions.regions().isEmpty() || regions.contains(profile.region())
                ? Optional.empty()
                : Optional.of(Refusal.of(NetworkRefusal.REGION_UNKNOWN, Map.of("region", profile.region())));
    }
}
