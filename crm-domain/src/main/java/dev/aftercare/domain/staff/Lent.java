package dev.aftercare.domain.staff;

import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.network.Career;
import dev.aftercare.domain.network.Post;
import dev.aftercare.domain.network.StaffId;
import dev.aftercare.domain.network.StaffMember;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who is lent, as far as the borrower is to know: neither account nor department nor hours, and of the roles those in the workshop. It is kept
 * with the loan, so that neither dealer reads the other's staff (NET-2).
 *
 * @param career technician, advisor, both or, on days on which the person is neither, nothing; with all skills
 */
public record Lent(StaffId person, String name, Career career) {

    private static final Set<Role> WORKSHOP = Set.of(Role.TECHNICIAN, Role.SERVICE_ADVISOR);

    /** What another dealer may know of {@code person}. */
    public static Lent of(StaffMember person) {
        return new Lent(
                person.id(),
                person.name(),
                new Career(person.career().posts().stream()
                        .map(dated -> new Career.Dated(dated.from(), inWorkshop(dated.post())))
                        .toList()));
    }

    /** Whether there is anything for them in the workshop on {@code day}. */
    public boolean worksOn(LocalDate day) {
        return !career.on(day).roles().isEmpty();
    }

    private static Post inWorkshop(Post post) {
        return Post.of(
                post.roles().stream().filter(WORKSHOP::contains).collect(Collectors.toUnmodifiableSet()),
                post.skills());
    }
}
