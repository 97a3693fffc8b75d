package dev.aftercare.usecase.urgent;

import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.shared.SubjectKind;
import dev.aftercare.domain.urgent.PromiseFigures;
import dev.aftercare.domain.urgent.UrgentRequest;
import dev.aftercare.domain.urgent.UrgentRequestId;
import dev.aftercare.port.shared.Page;
import dev.aftercare.usecase.appointment.SeeAppointmentFigures;
import dev.aftercare.usecase.call.ById;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.call.PageOf;
import dev.aftercare.usecase.door.Answer;
import dev.aftercare.usecase.door.Door;
import dev.aftercare.usecase.door.UseCase;
import dev.aftercare.usecase.door.Work;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** Urgent requests (紧急维修, APT-10): a response promised by policy, the next express place, and whether the promise was kept. Thread-safe. */
public final class UrgentDesk {

    private static final Answer<UrgentRequest> REQUEST = new Answer<>(
            SubjectKind.URGENT_REQUEST,
            request -> request.id().value(),
            UrgentRequest::version,
            (work, id) -> work.stores().urgentRequests().find(new UrgentRequestId(id)));

    private final Door door;

    /** A desk behind {@code door}. */
    public UrgentDesk(Door door) {
        this.door = door;
    }

    /**
     * Takes an urgent request: promises a response, and books the next express place of any advisor, who answers for it then. Where no place
     * is free it is taken all the same, and stands on the open list without one. Refused while the car has an open one already, and for a
     * car that is not on the road or a service that is not offered.
     */
    public Outcome<UrgentRequest> request(Call call, RequestUrgentRepair command) {
        return command(call, UseCase.URGENT_REQUEST, command, work -> UrgentUseCase.request(work, command));
    }

    /**
     * Looks again for an express place for an open request that has none, or whose appointment was cancelled or missed; refused where there
     * is still none.
     */
    public Outcome<UrgentRequest> place(Call call, UUID request) {
        return command(call, UseCase.URGENT_REQUEST, new ById(request), work -> UrgentUseCase.place(work, request));
    }

    /**
     * Moves the appointment of a request, open or answered, to a time that was agreed with the customer: what is kept for walk-ins and urgent
     * requests is theirs as when it was booked, and nobody is put elsewhere for it. By who may answer. Refused where the place is taken, on days on
     * which no express place is given, and once the request was withdrawn.
     */
    public Outcome<UrgentRequest> move(Call call, MoveUrgentPlace command) {
        return command(call, UseCase.URGENT_ANSWER, command, work -> UrgentUseCase.move(work, command));
    }

    /** Says who answers for an open request; that person, or who stands in for them, is warned. */
    public Outcome<UrgentRequest> hand(Call call, HandUrgentRequest command) {
        return command(call, UseCase.URGENT_HAND, command, work -> UrgentUseCase.hand(work, command));
    }

    /** The caller has spoken with the customer: that is the response that was promised. Receiving the car is one, too, by itself. */
    public Outcome<UrgentRequest> answer(Call call, UUID request) {
        return command(call, UseCase.URGENT_ANSWER, new ById(request), work -> UrgentUseCase.answer(work, request));
    }

    /** The customer does not need it any more. Its appointment stays until it is cancelled. */
    public Outcome<UrgentRequest> withdraw(Call call, UUID request) {
        return command(call, UseCase.URGENT_REQUEST, new ById(request), work -> UrgentUseCase.withdraw(work, request));
    }

    /** One request. */
    public UrgentRequest find(Call call, UUID request) {
        return door.query(call, UseCase.URGENT_SEE, new ById(request), work -> UrgentUseCase.find(work, request));
    }

    /** The open list: whose response is still to be given, with its deadline, in the order in which they came. */
    public Page<UrgentRequest> open(Call call, PageOf page) {
        return door.query(
                call,
                UseCase.URGENT_SEE,
                page,
                work -> work.stores().urgentRequests().open(work.organisation(), page.toRequest()));
    }

    /** All requests of a customer, by all ids of theirs, ended ones too, in the order in which they came. */
    public List<UrgentRequest> ofCustomer(Call call, UUID customer) {
        return door.query(call, UseCase.URGENT_SEE, new ById(customer), work -> {
            CustomerId id = new CustomerId(customer);
            work.found(work.stores().customers().find(id), id.subject());
            return work.stores()
                    .urgentRequests()
                    .ofCustomer(work.stores().identities().of(id).ids());
        });
    }

    /** How many of the responses promised on some days were kept, late and missed; of the dealer, by clerk and by advisor (APT-8). */
    public PromiseFigures figures(Call call, SeeAppointmentFigures question) {
        return door.query(
                call, UseCase.APPOINTMENT_FIGURES, question, work -> UrgentUseCase.figures(work, question.days()));
    }

    /**
     * Tells who has to know that a promise is about to be missed, or was, each once; for the job that finds them. Tells nothing else, since
     * who may run jobs sees no customer.
     */
    public boolean warnIfDue(Call call, UrgentRequestId request) {
        return command(
                        call,
                        UseCase.JOB_RUN,
                        new ById(request.value()),
                        work -> UrgentUseCase.warn(work, request.value()))
                .isAccepted();
    }

    private Outcome<UrgentRequest> command(
            Call call, UseCase useCase, Record command, Function<Work, Outcome<UrgentRequest>> body) {
        return door.command(call, useCase, command, REQUEST, body);
    }
}
