package dev.aftercare.usecase.staff;

import com.google.common.collect.ImmutableList;
import dev.aftercare.domain.network.StaffMember;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Who leaves, for good or for some days, and who stays.
 *
 * @param person as they are once it is decided
 * @param from the first day, not before today, on which they have no work any more
 * @param until the last day of an absence; empty for who leaves for good
 * @param isGone whether they have left for good by today, so that also work moves that is not planned for a day
 * @param colleagues everybody else who belongs to the dealer today and on {@code from}
 */
public record Leaving(
        StaffMember person, LocalDate from, Optional<LocalDate> until, boolean isGone, List<StaffMember> colleagues) {

    public Leaving {
        colleagues = ImmutableList.copyOf(colleagues);
    }

    static Leaving forGood(StaffMember person, LocalDate lastDay, LocalDate today, List<StaffMember> staff) {
        LocalDate from = firstDayWithout(lastDay, today);
        return new Leaving(
                person, from, Optional.empty(), lastDay.isBefore(today), colleagues(person, from, today, staff));
    }

    static Leaving meanwhile(
            StaffMember person, LocalDate from, LocalDate until, LocalDate today, List<StaffMember> staff) {
        return new Leaving(person, from, Optional.of(until), false, colleagues(person, from, today, staff));
    }

    /** Whether they do not come back. */
    public boolean isForGood() {
        return until.isEmpty();
    }

    /** Whether they have no work on {@code day}. */
    public boolean concerns(LocalDate day) {
        return !day.isBefore(from) && until.map(last -> !day.isAfter(last)).orElse(true);
    }

    static LocalDate firstDayWithout(LocalDate lastDay, LocalDate today) {
        return lastDay.isBefore(today) ? today : lastDay.plusDays(1);
    }

    private static List<StaffMember> colleagues(
            StaffMember person, LocalDate from, LocalDate today, List<StaffMember> staff) {
        return staff.stream()
                .filter(other -> !other.id().equals(person.id()))
                .filter(other ->
                        other.employment().covers(today) && other.employment().covers(from))
                .toList();
    }
}
