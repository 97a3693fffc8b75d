package dev.aftercare.usecase.network;

import dev.aftercare.domain.appointment.Hold;
import dev.aftercare.domain.appointment.HoldKind;
import dev.aftercare.domain.network.Dealer;
import dev.aftercare.domain.network.NetworkEvent;
import dev.aftercare.domain.network.StaffId;
import dev.aftercare.domain.network.StaffMember;
import dev.aftercare.domain.shared.Happening;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.shared.Refusal;
import dev.aftercare.domain.time.BusinessCalendar;
import dev.aftercare.usecase.door.Work;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Changes standing hours; what is booked outside the new ones stands in the way until it is moved, unless it is to be done even so. */
final class ChangeHoursUseCase {

    private ChangeHoursUseCase() {}

    static Outcome<Dealer> ofDealer(Work work, ChangeHours command) {
        Dealer dealer = work.dealer();
        work.expect(dealer.id().subject(), dealer.version());
        return Opening.change(work, dealer, command.hours().toHours(), date -> true, command.evenIfBooked());
    }

    static Outcome<StaffMember> ofStaff(Work work, ChangeStaffHours command) {
        StaffId id = new StaffId(command.staff());
        StaffMember person = work.found(work.stores().staff().find(id), id.subject());
        work.expect(id.subject(), person.version());
        StaffMember changed = person.workingAt(command.hours().toHours());
        Predicate<Hold> own =
                hold -> hold.kind() != HoldKind.BAY && hold.resource().equals(id.value());
        BusinessCalendar calendar = new BusinessCalendar(work.zone(), changed.hours());
        Optional<Refusal> inTheWay = BookedAhead.inTheWay(
                work,
                work.dealer(),
                command.evenIfBooked(),
                appointment -> Opening.cutsOff(work, calendar, appointment, own));
        if (inTheWay.isPresent()) {
            return Outcome.refused(inTheWay.get());
        }
        work.stores().staff().update(changed);
        BookedAhead.noteFreed(work, work.dealer());
        return Outcome.accepted(
                changed,
                Happening.of(NetworkEvent.STAFF_HOURS_CHANGED, id.subject(), changed.version(), List.of(), Map.of()));
    }
}
