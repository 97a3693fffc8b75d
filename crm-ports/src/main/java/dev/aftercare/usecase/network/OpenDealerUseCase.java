package dev.aftercare.usecase.network;

import dev.aftercare.domain.network.Dealer;
import dev.aftercare.domain.network.DealerProfile;
import dev.aftercare.domain.network.NetworkEvent;
import dev.aftercare.domain.network.NetworkRefusal;
import dev.aftercare.domain.network.Workshop;
import dev.aftercare.domain.shared.Happening;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.shared.Refusal;
import dev.aftercare.usecase.door.Work;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
                ChangeWorkshopUseCase.workshop(work, command.workshop(), new Workshop(List.of(), List.of())),
                1);
        Optional<Refusal> unknown = StructureUseCase.unknownRegion(work, dealer.profile());
        if (unknown.isPresent()) {
            return Outcome.refused(unknown.get());
        }
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

    static DealerProfile profile(OpenDealer.Profile profile) {
        return new DealerProfile(profile.name(), profile.region(), profile.city(), profile.grade());
    }
}
