package dev.aftercare.usecase.network;

import dev.aftercare.domain.network.Bay;
import dev.aftercare.domain.network.BayId;
import dev.aftercare.domain.network.Dealer;
import dev.aftercare.domain.network.DealerProfile;
import dev.aftercare.domain.network.NetworkEvent;
import dev.aftercare.domain.network.NetworkRefusal;
import dev.aftercare.domain.network.ServiceOffering;
import dev.aftercare.domain.network.Workshop;
import dev.aftercare.domain.shared.Happening;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.shared.Refusal;
import dev.aftercare.usecase.door.Work;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Opens a dealer; its code is unique in the network. */
final class OpenDealerUseCase {

    private OpenDealerUseCase() {}

    static Outcome<Dealer> open(Work work, OpenDealer command) {
        Dealer dealer = new Dealer(
                new OrganisationId(work.newId()),
                command.code(),
                profile(command.profile()),
                ZoneId.of(command.zone()),
                command.hours().toHours(),
                workshop(work, command.workshop()),
                1);
        work.manufacturer();
        if (!work.stores().organisations().open(dealer)) {
            return Outcome.refused(Refusal.of(NetworkRefusal.DEALER_CODE_TAKEN, Map.of("code", command.code())));
        }
        return Outcome.accepted(
                dealer,
                Happening.of(
                        NetworkEvent.DEALER_OPENED,
                        dealer.id().subject(),
                        1,
                        List.of(),
                        Map.of("code", dealer.code(), "zone", dealer.zone().getId())));
    }

    private static DealerProfile profile(OpenDealer.Profile profile) {
        return new DealerProfile(profile.name(), profile.region(), profile.city(), profile.grade());
    }

    private static Workshop workshop(Work work, WorkshopInput input) {
        List<Bay> bays = input.bays().stream()
                .map(bay -> new Bay(new BayId(work.newId()), bay.name(), set(bay.equipment())))
                .toList();
        List<ServiceOffering> services = input.services().stream()
                .map(service -> new ServiceOffering(
                        service.code(),
                        service.name(),
                        service.minutes(),
                        set(service.skills()),
                        set(service.equipment())))
                .toList();
        return new Workshop(bays, services);
    }

    private static Set<String> set(@Nullable List<String> items) {
        return Set.copyOf(Objects.requireNonNullElse(items, List.<String>of()));
    }
}
