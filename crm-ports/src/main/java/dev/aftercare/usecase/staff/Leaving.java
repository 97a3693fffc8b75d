package dev.aftercare.usecase.staff;

import com.google.common.collect.ImmutableList;
import dev.aftercare.domain.network.StaffMember;
import java.time.LocalDate;
import java.util.List;

/**
 * Who leaves, and who stays.
 *
 * @param person as they are once it is decided
 * @param from the first day, not before today, on which they have no work any more
 * @param isGone whether that day has come, so that also work moves that is not planned for a day
 * @param colleagues everybody else who belongs to the dealer today and on {@code from}
 */
public record Leaving(StaffMember person, LocalDate from, boolean isGone, List<StaffMember> colleagues) {

    public Leaving {
        colleagues = ImmutableList.copyOf(colleagues);
    }

    static Leaving of(StaffMember person, LocalDate lastDay, LocalDate today, List<StaffMember> staff) {
        boolean isGone = lastDay.isBefore(today);
        LocalDate from = firstDayWithout(lastDay, today);
        return new Leaving(
                person,
                from,
                isGone,
                staff.stream()
                        .filter(other -> !other.id().equals(person.id()))
                        .filter(other -> other.employment().covers(today)
                                && other.employment().covers(from))
                        .toList());
    }

    static LocalDate firstDayWithout(LocalDate lastDay, LocalDate today) {
        return lastDay.isBefore(today) ? today : lastDay.plusDays(1);
    }
}
