package dev.aftercare.usecase.staff;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.network.Post;
import dev.aftercare.domain.network.StaffMember;
import dev.aftercare.domain.staff.Absence;
import dev.aftercare.domain.time.TimeRange;
import dev.aftercare.usecase.door.PermissionTable;
import dev.aftercare.usecase.door.UseCase;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who cannot do their work any more, for good or for some days, and who stays.
 *
 * @param person as they are once it is decided; with {@link Reason#OTHER_ACCOUNT} as they were before
 * @param from the first day, not before today, on which it is so
 * @param until the last day of an absence, or of the other post; empty for who leaves, or where no later post is decided
 * @param hours when on those days, for who is not away for whole days
 * @param lost the roles that the person has before and does not have any more
 * @param colleagues everybody else who belongs to the dealer today and on {@code from}
 */
public record Leaving(
        StaffMember person,
        LocalDate from,
        Optional<LocalDate> until,
        Optional<TimeRange> hours,
        Reason reason,
        Set<Role> lost,
        List<StaffMember> colleagues) {

    /** Why. */
    public enum Reason {
        /** They have left by today. */
        GONE,
        /** They leave on a later day. */
        LEAVES,
        /** They are away for some days (NET-5). */
        AWAY,
        /** They have another post, and keep what still fits it (NET-4). */
        OTHER_POST,
        /** They act as somebody else from now on; what is in the hand of the former account is nobody's. */
        OTHER_ACCOUNT
    }

    public Leaving {
        lost = ImmutableSet.copyOf(lost);
        colleagues = ImmutableList.copyOf(colleagues);
    }

    static Leaving forGood(StaffMember person, LocalDate lastDay, LocalDate today, List<StaffMember> staff) {
        LocalDate from = firstDayWithout(lastDay, today);
        Reason reason = lastDay.isBefore(today) ? Reason.GONE : Reason.LEAVES;
        return new Leaving(
                person,
                from,
                Optional.empty(),
                Optional.empty(),
                reason,
                person.postOn(today).roles(),
                colleagues(person, from, today, staff));
    }

    /** {@code person} is away from {@code from}, which is not before today, to the end of {@code absence}. */
    static Leaving meanwhile(
            StaffMember person, Absence absence, LocalDate from, LocalDate today, List<StaffMember> staff) {
        return new Leaving(
                person,
                from,
                Optional.of(absence.days().lastDay()),
                absence.hours(),
                Reason.AWAY,
                Set.of(),
                colleagues(person, from, today, staff));
    }

    /** {@code person} has another post from {@code from} on than {@code before}. */
    static Leaving placed(StaffMember person, Post before, LocalDate from, LocalDate today, List<StaffMember> staff) {
        Set<Role> kept = person.postOn(from).roles();
        return new Leaving(
                person,
                from,
                person.career().lastDayOf(from),
                Optional.empty(),
                Reason.OTHER_POST,
                before.roles().stream().filter(role -> !kept.contains(role)).collect(ImmutableSet.toImmutableSet()),
                colleagues(person, from, today, staff));
    }

    /** {@code person}, as they are before, gives their account up. */
    static Leaving givingUpAccount(StaffMember person, LocalDate today) {
        return new Leaving(
                person, today, Optional.empty(), Optional.empty(), Reason.OTHER_ACCOUNT, Set.of(), List.of());
    }

    /** Whether they do not come back. */
    public boolean isForGood() {
        return reason == Reason.GONE || reason == Reason.LEAVES;
    }

    /** Whether they have left for good by today, so that also work moves that is not planned for a day. */
    public boolean isGone() {
        return reason == Reason.GONE;
    }

    /** Whether nobody acts as their account any more. */
    public boolean isAccountGone() {
        return reason == Reason.GONE || reason == Reason.OTHER_ACCOUNT;
    }

    /** Whether it is so on {@code day}. */
    public boolean concerns(LocalDate day) {
        return reason != Reason.OTHER_ACCOUNT
                && !day.isBefore(from)
                && until.map(last -> !day.isAfter(last)).orElse(true);
    }

    /** Whether it is so at some instant of {@code time}, on a day on which it is so. */
    public boolean concerns(TimeRange time) {
        return hours.map(time::overlaps).orElse(true);
    }

    /** Whether their other post still has that role and these skills on {@code day}, so that they keep the work; nobody else keeps any. */
    public boolean keeps(Role role, Set<String> skills, LocalDate day) {
        Post post = person.postOn(day);
        return reason == Reason.OTHER_POST
                && post.roles().contains(role)
                && post.abilities().on(day).containsAll(skills);
    }

    /** Whether they have left, or their other post does not allow any more what the one before did. */
    public boolean losesRight(UseCase useCase) {
        return isGone()
                || (reason == Reason.OTHER_POST
                        && mayDo(lost, useCase)
                        && !mayDo(person.postOn(from).roles(), useCase));
    }

    private static boolean mayDo(Set<Role> roles, UseCase useCase) {
        return PermissionTable.standard().permits(roles, useCase);
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
