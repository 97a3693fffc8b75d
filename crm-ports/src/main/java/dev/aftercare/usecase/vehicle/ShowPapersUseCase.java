package dev.aftercare.usecase.vehicle;

import dev.aftercare.domain.access.Access;
import dev.aftercare.domain.access.AccessId;
import dev.aftercare.domain.access.AccessPolicy;
import dev.aftercare.domain.access.GroundKind;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.shared.Refusal;
import dev.aftercare.domain.vehicle.Plate;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.domain.vehicle.VehicleRefusal;
import dev.aftercare.usecase.door.Work;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;

/** Opens a car's history to who holds its papers, for the policy's days; an unknown car and a wrong plate answer the same (NET-2). */
final class ShowPapersUseCase {

    private ShowPapersUseCase() {}

    static Outcome<Access> show(Work work, ShowPapers command) {
        Plate plate = Plate.parse(command.plate()).orElseThrow();
        Optional<VehicleId> vehicle = work.stores().vehicles().byPapers(CarNumber.normal(command.vin()), plate);
        if (vehicle.isEmpty()) {
            return Outcome.refused(Refusal.of(VehicleRefusal.PAPERS_DO_NOT_MATCH));
        }
        LocalDate today = work.today();
        int days = work.policy(AccessPolicy.KIND, today).body().papersDays();
        Access papers = new Access(
                new AccessId(work.newId()),
                work.organisation(),
                vehicle.get().subject(),
                GroundKind.PAPERS,
                Optional.empty(),
                work.now(),
                Optional.of(work.now().plus(Duration.ofDays(days))));
        work.stores().grounds().open(papers);
        return Outcome.accepted(papers, OwnershipUseCase.opened(papers));
    }
}
