package dev.aftercare.domain.staff;

import com.google.common.collect.ImmutableList;
import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.network.StaffId;
import dev.aftercare.domain.network.StaffMember;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Who is there at a dealer on a day, and who answers for somebody's open work (NET-5). Nothing is moved while somebody is away: their work
 * stays theirs, others answer for it, and what is left is theirs again when they are back.
 *
 * @param staff everybody of the dealer in the order of ids, also who has left
 * @param absences those of the day among them
 */
public record Roster(List<StaffMember> staff, List<Absence> absences, LocalDate day) {

    public Roster {
        staff = ImmutableList.copyOf(staff);
        absences = ImmutableList.copyOf(absences);
    }

    /**
     * Who answers for {@code person}'s open work: themselves while they are there; else who stands in for them, and for that one in turn;
     * else the head of their department; else the dealer's manager. Empty where none of them is there: the manufacturer answers.
     */
    public Optional<StaffId> answersFor(StaffId person) {
        Set<StaffId> asked = new HashSet<>();
        return standingInFor(person, asked)
                .or(() -> headOf(person).flatMap(head -> standingInFor(head, asked)))
                .or(() -> first(Role.DEALER_MANAGER));
    }

    /** The person, or who stands in for them; empty where nobody does. */
    public Optional<StaffId> presentFor(StaffId person) {
        return standingInFor(person, new HashSet<>());
    }

    /** The first by id with a role who is there; else the first who stands in for one who is away. */
    public Optional<StaffId> first(Role role) {
        List<StaffId> holders = employed(person -> person.postOn(day).roles().contains(role));
        return holders.stream()
                .filter(this::isThere)
                .findFirst()
                .or(() -> holders.stream()
                        .flatMap(each -> presentFor(each).stream())
                        .findFirst());
    }

    /** The head of the person's department, who is somebody else; also while the head is away. */
    public Optional<StaffId> headOf(StaffId person) {
        return find(person)
                .flatMap(member -> member.postOn(day).department())
                .flatMap(department -> employed(other -> other.postOn(day).heads(department)).stream()
                        .filter(head -> !head.equals(person))
                        .findFirst());
    }

    /** Whether somebody belongs to the dealer on the day and is not away. */
    public boolean isThere(StaffId person) {
        return find(person).filter(member -> member.employment().covers(day)).isPresent()
                && absences.stream().noneMatch(absence -> absence.keepsAway(person, day));
    }

    private Optional<StaffId> standingInFor(StaffId person, Set<StaffId> asked) {
        if (!asked.add(person)) {
            return Optional.empty(); // they stand in for each other, and both are away
        }
        return isThere(person)
                ? Optional.of(person)
                : absences.stream()
                        .filter(absence -> absence.keepsAway(person, day))
                        .flatMap(absence -> absence.standIn().stream())
                        .findFirst()
                        .flatMap(standIn -> standingInFor(standIn, asked));
    }

    private List<StaffId> employed(Predicate<StaffMember> wanted) {
        return staff.stream()
                .filter(person -> person.employment().covers(day))
                .filter(wanted)
                .map(StaffMember::id)
                .toList();
    }

    private Optional<StaffMember> find(StaffId person) {
        return staff.stream().filter(each -> each.id().equals(person)).findFirst();
    }
}
