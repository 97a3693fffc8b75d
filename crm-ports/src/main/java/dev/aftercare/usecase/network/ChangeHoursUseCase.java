package dev.aftercare.usecase.network;

import com.google.common.collect.Sets;
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
import dev.aftercare.domain.time.BusinessHours;
import dev.aftercare.domain.time.TickSet;
import dev.aftercare.domain.time.ZonedDate;
import dev.aftercare.usecase.door.Work;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Changes standing hours; what is booked outside the new ones stands in the way until it is moved, unless it is to be done even so. */
final class ChangeHoursUseCase {

    /** What is held while nobody works too; work is at the hours of who does it. */
    private static final Set<HoldKind> STAYING =
            Sets.immutableEnumSet(HoldKind.BAY, HoldKind.VEHICLE, HoldKind.LOAN_CAR);

    private ChangeHoursUseCase() {}

    static Outcome<Dealer> ofDealer(Work work, ChangeHours command) {
        Dealer dealer = work.dealer();
        work.expect(dealer.id().subject(), dealer.version());
        Dealer changed = dealer.openingAt(command.hours().toHours());
        Optional<Refusal> inTheWay = bookedOutside(work, dealer, changed.hours(), command.evenIfBooked(), hold -> true);
        if (inTheWay.isPresent()) {
            return Outcome.refused(inTheWay.get());
        }
        work.stores().organisations().update(changed);
        BookedAhead.noteFreed(work, changed);
        return Outcome.accepted(
                changed,
                Happening.of(
                        NetworkEvent.HOURS_CHANGED, dealer.id().subject(), changed.version(), List.of(), Map.of()));
    }

    static Outcome<StaffMember> ofStaff(Work work, ChangeStaffHours command) {
        StaffId id = new StaffId(command.staff());
        StaffMember person = work.found(work.stores().staff().find(id), id.subject());
        work.expect(id.subject(), person.version());
        StaffMember changed = person.workingAt(command.hours().toHours());
        Predicate<Hold> own =
                hold -> hold.kind() != HoldKind.BAY && hold.resource().equals(id.value());
        Optional<Refusal> inTheWay = bookedOutside(work, work.dealer(), changed.hours(), command.evenIfBooked(), own);
        if (inTheWay.isPresent()) {
            return Outcome.refused(inTheWay.get());
        }
        work.stores().staff().update(changed);
        BookedAhead.noteFreed(work, work.dealer());
        return Outcome.accepted(
                changed,
                Happening.of(NetworkEvent.STAFF_HOURS_CHANGED, id.subject(), changed.version(), List.of(), Map.of()));
    }

    private static Optional<Refusal> bookedOutside(
            Work work,
            Dealer dealer,
            BusinessHours newHours,
            @Nullable Boolean evenIfBooked,
            Predicate<Hold> concerned) {
        BusinessCalendar calendar = new BusinessCalendar(dealer.zone(), newHours);
        return BookedAhead.inTheWay(
                work,
                dealer,
                evenIfBooked,
                appointment -> appointment.placement().heldAfter(work.now()).stream()
                        .filter(hold -> !STAYING.contains(hold.kind()))
                        .filter(concerned)
                        .anyMatch(hold -> !isWithin(calendar, hold)));
    }

    private static boolean isWithin(BusinessCalendar calendar, Hold hold) {
        ZonedDate date = hold.date(calendar.zone());
        TickSet open = calendar.ticksOn(date);
        return open.containsRange(
                date.offsetOf(hold.fromTick()),
                date.offsetOf(hold.fromTick()) + Math.toIntExact(hold.toTick() - hold.fromTick()));
    }
}
