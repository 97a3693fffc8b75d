package dev.aftercare.usecase.waitinglist;

import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.shared.SubjectKind;
import dev.aftercare.domain.waitinglist.WaitingEntry;
import dev.aftercare.domain.waitinglist.WaitingEntryId;
import dev.aftercare.port.shared.Page;
import dev.aftercare.usecase.appointment.PartsAhead;
import dev.aftercare.usecase.call.ById;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.call.PageOf;
import dev.aftercare.usecase.door.Answer;
import dev.aftercare.usecase.door.Door;
import dev.aftercare.usecase.door.UseCase;
import dev.aftercare.usecase.parts.PartsLook;
import java.util.List;
import java.util.UUID;

/**
 * The waiting list for the workshop (候补, APT-7): whoever finds no place waits, and is offered what becomes free, in the order of the list. An
 * offer holds its place until it is answered or has expired (HC-18). Thread-safe.
 */
public final class WaitingListDesk {

    private static final Answer<WaitingEntry> ENTRY = new Answer<>(
            SubjectKind.WAITING_ENTRY,
            entry -> entry.id().value(),
            WaitingEntry::version,
            (work, id) -> work.stores().waitingList().find(new WaitingEntryId(id)));

    private final Door door;
    private final PartsLook look;

    /** A desk behind {@code door}, which looks at parts before an offer is taken. */
    public WaitingListDesk(Door door, PartsLook look) {
        this.door = door;
        this.look = look;
    }

    /**
     * Puts a car on the list; with the same wish as before it is answered with the entry that stands. Refused where the days cannot be booked, the
     * car waits for the service with another wish, or is booked for it without saying that this is to be moved.
     */
    public Outcome<WaitingEntry> put(Call call, WaitForPlace command) {
        return door.command(
                call, UseCase.WAITING_LIST_PUT, command, ENTRY, work -> WaitingListUseCase.put(work, command));
    }

    /** Takes an entry off the list; a place that is held for it goes to the next. */
    public Outcome<WaitingEntry> withdraw(Call call, UUID entry) {
        return door.command(
                call,
                UseCase.WAITING_LIST_PUT,
                new ById(entry),
                ENTRY,
                work -> WaitingListUseCase.withdraw(work, entry));
    }

    /**
     * Takes what is offered: it becomes an appointment by the check of every booking (HC-12), or the present appointment is moved there. Refused
     * where the offer has expired or was answered, also while no run has noticed, and where parts are not there by then (APT-5b).
     */
    public Outcome<WaitingEntry> accept(Call call, AnswerOffer command) {
        UseCase useCase = UseCase.WAITING_LIST_ANSWER;
        PartsAhead ahead = PartsAhead.ofHeld(look, call, useCase, command, work -> AnswerUseCase.sought(work, command));
        return door.command(call, useCase, command, ENTRY, work -> AnswerUseCase.accept(work, command, ahead));
    }

    /** Declines what is offered, which goes to the next; they wait on, but not for that half of that day. Nothing where it stands no more. */
    public Outcome<WaitingEntry> decline(Call call, AnswerOffer command) {
        return door.command(
                call, UseCase.WAITING_LIST_ANSWER, command, ENTRY, work -> AnswerUseCase.decline(work, command));
    }

    /** One entry. */
    public WaitingEntry find(Call call, UUID entry) {
        return door.query(
                call, UseCase.WAITING_LIST_SEE, new ById(entry), work -> WaitingListUseCase.find(work, entry));
    }

    /** Who waits or is offered something, in the order of the list. */
    public Page<WaitingEntry> list(Call call, PageOf page) {
        return door.query(
                call,
                UseCase.WAITING_LIST_SEE,
                page,
                work -> work.stores().waitingList().standing(work.organisation(), page.toRequest()));
    }

    /** All entries of a customer, by all ids of theirs, ended ones too, in the order of the list. */
    public List<WaitingEntry> ofCustomer(Call call, UUID customer) {
        return door.query(call, UseCase.WAITING_LIST_SEE, new ById(customer), work -> {
            CustomerId id = new CustomerId(customer);
            work.found(work.stores().customers().find(id), id.subject());
            return work.stores()
                    .waitingList()
                    .ofCustomer(work.stores().identities().of(id).ids());
        });
    }
}
