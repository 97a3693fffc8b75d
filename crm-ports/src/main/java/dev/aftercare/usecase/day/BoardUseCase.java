package dev.aftercare.usecase.day;

import dev.aftercare.domain.complaint.Complaint;
import dev.aftercare.domain.day.DealerBoard;
import dev.aftercare.domain.day.HouseLoad;
import dev.aftercare.domain.followup.CallFigures;
import dev.aftercare.domain.time.ZonedDate;
import dev.aftercare.port.shared.PageRequest;
import dev.aftercare.usecase.care.CareDesk;
import dev.aftercare.usecase.care.DueCounts;
import dev.aftercare.usecase.door.Door;
import dev.aftercare.usecase.door.UseCase;
import dev.aftercare.usecase.door.Work;
import java.util.Optional;
import java.util.function.Function;

/** The board of a dealer's day in nine statements, however many customers the dealer has. */
record BoardUseCase(Door door, Work work) {

    /** The cars in the house that are counted; no house has room for more. */
    private static final int MOST_IN_HOUSE = 1_000;

    static DealerBoard see(Door door, Work work) {
        return new BoardUseCase(door, work).board();
    }

    private DealerBoard board() {
        return new DealerBoard(
                work.today(),
                work.now(),
                seen(UseCase.VISIT_SEE, BoardUseCase::house),
                seen(UseCase.FOLLOW_UP_COUNT, BoardUseCase::calls),
                seen(UseCase.COMPLAINT_SEE, BoardUseCase::complaints),
                seen(UseCase.CARE_SEE, BoardUseCase::care));
    }

    /** What may not be seen is not read either (NET-4). */
    private <T> Optional<T> seen(UseCase useCase, Function<Work, T> part) {
        return door.isPermitted(work, useCase) ? Optional.of(part.apply(work)) : Optional.empty();
    }

    private static HouseLoad house(Work work) {
        return HouseLoad.of(work.stores().visits().inHouse(work.organisation(), MOST_IN_HOUSE));
    }

    private static CallFigures calls(Work work) {
        return work.stores().followUps().figures(work.organisation(), ZonedDate.of(work.today(), work.zone()));
    }

    private static DealerBoard.Complaints complaints(Work work) {
        Optional<Complaint> first =
                work.stores().complaints().open(work.organisation(), PageRequest.first(1)).items().stream()
                        .findFirst();
        return new DealerBoard.Complaints(
                work.stores().complaints().figures(work.organisation(), work.now()),
                first.flatMap(complaint -> complaint.clock().left(work.now())));
    }

    private static DealerBoard.Care care(Work work) {
        DueCounts counts = CareDesk.counts(work);
        return new DealerBoard.Care(counts.overdue(), counts.soon(), counts.warrantiesEnding());
    }
}
