package dev.aftercare.usecase.network;

import com.google.common.collect.Sets;
import dev.aftercare.domain.appointment.Appointment;
import dev.aftercare.domain.appointment.Hold;
import dev.aftercare.domain.appointment.HoldKind;
import dev.aftercare.domain.network.Dealer;
import dev.aftercare.domain.network.NetworkEvent;
import dev.aftercare.domain.shared.Happening;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.shared.Refusal;
import dev.aftercare.domain.time.BusinessCalendar;
import dev.aftercare.domain.time.BusinessHours;
import dev.aftercare.domain.time.TickSet;
import dev.aftercare.domain.time.ZonedDate;
import dev.aftercare.usecase.door.Work;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A dealer's opening hours and what is booked by them (NET-1, CARE-11). */
public final class Opening {

    /** What is held while nobody works too; work is at the hours of who does it. */
    private static final Set<HoldKind> STAYING =
            Sets.immutableEnumSet(HoldKind.BAY, HoldKind.VEHICLE, HoldKind.LOAN_CAR);

    private Opening() {}

    /**
     * Gives the dealer other hours; refused while something booked lies outside them, unless it is to be done even so.
     *
     * @param dates on which they differ
     */
    public static Outcome<Dealer> change(
            Work work, Dealer dealer, BusinessHours hours, Predicate<LocalDate> dates, @Nullable Boolean evenIfBooked) {
        Dealer changed = dealer.openingAt(hours);
        Optional<Refusal> inTheWay = BookedAhead.inTheWay(
                work, dealer, evenIfBooked, appointment -> cutsOff(work, changed, appointment, dates));
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

    /** Whether people are held for an appointment on one of {@code dates} while the dealer is closed, as its hours are now. */
    public static boolean cutsOff(Work work, Dealer dealer, Appointment appointment, Predicate<LocalDate> dates) {
        return cutsOff(
                work,
                dealer.calendar(),
                appointment,
                hold -> dates.test(hold.date(dealer.zone()).date()));
    }

    /** Whether one of the holds that are concerned lies outside the hours of {@code calendar}. */
    static boolean cutsOff(Work work, BusinessCalendar calendar, Appointment appointment, Predicate<Hold> concerned) {
        return appointment.placement().heldAfter(work.now()).stream()
                .filter(hold -> !STAYING.contains(hold.kind()))
                .filter(concerned)
                .anyMatch(hold -> !isWithin(calendar, hold));
    }

    private static boolean isWithin(BusinessCalendar calendar, Hold hold) {
        ZonedDate date = hold.date(calendar.zone());
        TickSet open = calendar.ticksOn(date);
        return open.containsRange(
                date.offsetOf(hold.fromTick()),
                date.offsetOf(hold.fromTick()) + Math.toIntExact(hold.toTick() - hold.fromTick()));
    }
}
