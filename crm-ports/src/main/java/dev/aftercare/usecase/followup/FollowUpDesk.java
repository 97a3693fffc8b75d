package dev.aftercare.usecase.followup;

import dev.aftercare.domain.followup.CallFigures;
import dev.aftercare.domain.followup.FollowUp;
import dev.aftercare.domain.followup.FollowUpId;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.shared.SubjectKind;
import dev.aftercare.port.followup.CarSales.CarSale;
import dev.aftercare.port.shared.Page;
import dev.aftercare.usecase.call.ById;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.door.Answer;
import dev.aftercare.usecase.door.Door;
import dev.aftercare.usecase.door.UseCase;
import dev.aftercare.usecase.door.Work;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** Hands out the calls to customers, and keeps what came of them (FUP-1a, FUP-3). Thread-safe. */
public final class FollowUpDesk {

    private static final Answer<FollowUp> FOLLOW_UP = new Answer<>(
            SubjectKind.FOLLOW_UP,
            call -> call.id().value(),
            FollowUp::version,
            (work, id) -> work.stores().followUps().find(new FollowUpId(id)));

    private final Door door;

    /** A desk behind {@code door}. */
    public FollowUpDesk(Door door) {
        this.door = door;
    }

    /**
     * Hands the most urgent due call to who asks, and to nobody else for the time of the lease; refused where none is due. Who asks again
     * is handed another one.
     */
    public Outcome<FollowUp> next(Call call, NextCall question) {
        return door.command(
                call, UseCase.FOLLOW_UP_NEXT, question, FOLLOW_UP, work -> CallUseCase.next(work, question));
    }

    /** Records an attempt to call: by whose the call is, or by anybody while it is nobody's. */
    public Outcome<FollowUp> record(Call call, RecordCall command) {
        return door.command(
                call, UseCase.FOLLOW_UP_RECORD, command, FOLLOW_UP, work -> CallUseCase.record(work, command));
    }

    /** One call with its attempts. */
    public FollowUp find(Call call, UUID id) {
        return door.query(
                call, UseCase.FOLLOW_UP_SEE, new ById(id), work -> CallUseCase.find(work, new FollowUpId(id)));
    }

    /** The calls that are due today or overdue, in somebody's hand or not, the most urgent first. */
    public Page<FollowUp> due(Call call, FindDueCalls question) {
        return door.query(call, UseCase.FOLLOW_UP_LIST, question, work -> CallUseCase.due(work, question));
    }

    /** How many calls are due, and how many were made and reached the customer, on a day. */
    public CallFigures figures(Call call, SeeCallFigures question) {
        return door.query(call, UseCase.FOLLOW_UP_COUNT, question, work -> CallUseCase.figures(work, question));
    }

    /** Ends the calls that other dealers have about sold cars, at most {@code limit} sales, and says how many; for the jobs. */
    public int endCallsAboutSoldCars(Call job, int limit) {
        door.checkPermission(job, UseCase.JOB_RUN);
        return door.internally(job, work -> endCallsAboutSoldCars(work, limit));
    }

    private static int endCallsAboutSoldCars(Work work, int limit) {
        List<CarSale> sales = work.stores().carSales().noted(limit);
        for (CarSale sale : sales) {
            if (work.stores().carSales().forget(sale)) {
                byDealer(work.stores().followUps().openAbout(sale.vehicle()))
                        .forEach((dealer, open) -> work.recordFor(dealer, FollowUpCauses.sold(work, sale, open)));
            }
        }
        return sales.size();
    }

    private static Map<OrganisationId, List<FollowUp>> byDealer(List<FollowUp> calls) {
        return calls.stream()
                .collect(Collectors.groupingBy(
                        FollowUp::dealer,
                        () -> new TreeMap<>(Comparator.comparing(OrganisationId::toString)),
                        Collectors.toList()));
    }
}
