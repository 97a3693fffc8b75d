package dev.aftercare.usecase.day;

import dev.aftercare.domain.care.CareDue;
import dev.aftercare.domain.day.DealerBoard;
import dev.aftercare.domain.followup.FollowUp;
import dev.aftercare.domain.followup.Topic;
import dev.aftercare.domain.visit.Visit;
import dev.aftercare.port.shared.Page;
import dev.aftercare.usecase.call.Ask;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.call.PageOf;
import dev.aftercare.usecase.care.CareDesk;
import dev.aftercare.usecase.complaint.ComplaintDesk;
import dev.aftercare.usecase.complaint.OpenComplaint;
import dev.aftercare.usecase.door.Door;
import dev.aftercare.usecase.door.UseCase;
import dev.aftercare.usecase.followup.FindDueCalls;
import dev.aftercare.usecase.followup.FollowUpDesk;
import dev.aftercare.usecase.visit.VisitDesk;
import java.util.Optional;
import java.util.function.Function;

/** Shows the numbers of a dealer's day, and who is behind each of them (VIS-7, CMP-3c, FUP-3, CARE-1). Thread-safe. */
public final class DayDesk {

    private static final Guests<Visit> OF_VISIT = new Guests<>(
            visit -> visit.reception().customer(),
            visit -> Optional.of(visit.reception().vehicle()));

    private static final Guests<FollowUp> OF_CALL = new Guests<>(
            FollowUp::customer, call -> call.topics().stream().findFirst().map(Topic::vehicle));

    private static final Guests<OpenComplaint> OF_COMPLAINT = new Guests<>(
            open -> open.complaint().grievance().customer(),
            open -> open.complaint().grievance().vehicle());

    private static final Guests<CareDue> OF_CARE =
            new Guests<>(due -> due.carer().customer(), due -> Optional.of(due.vehicle()));

    private final Door door;

    /** A desk behind {@code door}. */
    public DayDesk(Door door) {
        this.door = door;
    }

    /** The board, with the parts that the caller's roles may see. */
    public DealerBoard board(Call call) {
        return door.query(call, UseCase.DAY_SEE, new Ask(), work -> BoardUseCase.see(door, work));
    }

    /** The cars in the house, by arrival (VIS-7). */
    public Page<Listed<Visit>> house(Call call, PageOf page) {
        return page(call, OF_VISIT, shared -> new VisitDesk(shared).inHouse(call, page));
    }

    /** The calls that are due today or overdue, the most urgent first (FUP-3). */
    public Page<Listed<FollowUp>> calls(Call call, PageOf page) {
        return page(call, OF_CALL, shared -> new FollowUpDesk(shared).due(call, new FindDueCalls(null, page)));
    }

    /** The open complaints with the time that is left, the most pressing first (CMP-3a). */
    public Page<Listed<OpenComplaint>> complaints(Call call, PageOf page) {
        return page(call, OF_COMPLAINT, shared -> new ComplaintDesk(shared).open(call, page));
    }

    /** The services that are overdue or due within 30 days, the soonest first: those that the board counts (CARE-1). */
    public Page<Listed<CareDue>> services(Call call, PageOf page) {
        return page(call, OF_CARE, shared -> new CareDesk(shared).dueSoon(call, page));
    }

    /** The warranties that end within 30 days, the soonest first (CARE-1). */
    public Page<Listed<CareDue>> warranties(Call call, PageOf page) {
        return page(call, OF_CARE, shared -> new CareDesk(shared).warrantiesEnding(call, page));
    }

    /** The desk that has the list looks up the permission; whom and what it is about is read in the same unit of work. */
    private <T> Page<Listed<T>> page(Call call, Guests<T> guests, Function<Door, Page<T>> list) {
        return door.together(call, shared -> {
            Page<T> found = list.apply(shared);
            return new Page<>(shared.internally(call, work -> guests.of(work, found.items())), found.next());
        });
    }
}
