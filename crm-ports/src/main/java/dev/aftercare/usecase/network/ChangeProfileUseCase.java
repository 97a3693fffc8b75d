package dev.aftercare.usecase.network;

import dev.aftercare.domain.network.Dealer;
import dev.aftercare.domain.network.NetworkEvent;
import dev.aftercare.domain.shared.Happening;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.shared.Refusal;
import dev.aftercare.usecase.door.Work;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Changes the profile of the scope's dealer; who supervises its new region sees it from now on. */
final class ChangeProfileUseCase {

    private ChangeProfileUseCase() {}

    static Outcome<Dealer> change(Work work, ChangeProfile command) {
        Dealer dealer = work.dealer();
        work.expect(dealer.id().subject(), dealer.version());
        Dealer changed = dealer.describedAs(OpenDealerUseCase.profile(command.profile()));
        Optional<Refusal> unknown = StructureUseCase.unknownRegion(work, changed.profile());
        if (unknown.isPresent()) {
            return Outcome.refused(unknown.get());
        }
        work.stores().organisations().update(changed);
        return Outcome.accepted(
                changed,
                Happening.of(
                        NetworkEvent.PROFILE_CHANGED,
                        dealer.id().subject(),
                        changed.version(),
                        List.of(),
                        Map.of(
                                "region", changed.profile().region(),
                                "city", changed.profile().city(),
                                "grade", changed.profile().grade().name())));
    }
}
