package dev.aftercare.domain.staff;

import com.google.common.collect.ImmutableList;
import dev.aftercare.domain.network.StaffId;
import dev.aftercare.domain.network.StaffMember;
import dev.aftercare.domain.shared.OrganisationId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Which of a dealer's people are not there, and who else is (NET-5).
 *
 * @param absences the dealer's
 * @param loans of people whom the dealer has lent or borrowed; those called off may be among them
 */
public record Whereabouts(List<Absence> absences, List<StaffLoan> loans) {

    public Whereabouts {
        absences = ImmutableList.copyOf(absences);
        loans = ImmutableList.copyOf(loans);
    }

    /** Where nobody is lent. */
    public static Whereabouts of(List<Absence> absences) {
        return new Whereabouts(absences, List.of());
    }

    /** All times at which somebody is not at {@code dealer}: as told, and while they are lent. */
    public List<Absence> awayFrom(OrganisationId dealer) {
        return Stream.concat(absences.stream(), loans.stream().flatMap(loan -> loan.absencesAt(dealer)))
                .toList();
    }

    /** The loans by which {@code dealer} has people of others, in the order in which they begin. */
    public List<StaffLoan> borrowedBy(OrganisationId dealer) {
        return loans.stream()
                .filter(loan -> loan.isAgreed() && !loan.isLentBy(dealer))
                .sorted(Comparator.comparing(loan -> loan.time().start()))
                .toList();
    }

    /** {@code staff} of {@code dealer} and whom it has borrowed, each for the first time that is known. */
    public List<StaffMember> with(List<StaffMember> staff, OrganisationId dealer) {
        Map<StaffId, StaffMember> guests = new LinkedHashMap<>();
        borrowedBy(dealer).forEach(loan -> guests.putIfAbsent(loan.lent().person(), loan.guest()));
        return Stream.concat(staff.stream(), guests.values().stream()).toList();
    }
}
