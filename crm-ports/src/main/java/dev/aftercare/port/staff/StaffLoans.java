package dev.aftercare.port.staff;

import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.staff.StaffLoan;
import dev.aftercare.domain.staff.StaffLoan.Party;
import dev.aftercare.domain.staff.StaffLoanId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Who is lent by one dealer to another. Each of the two dealers reaches a loan and changes it; the lender makes it. */
public interface StaffLoans {

    void insert(StaffLoan loan);

    /** Replaces the previous version. */
    void update(StaffLoan loan);

    Optional<StaffLoan> find(StaffLoanId id);

    /** Loans by and to a dealer that end after {@code since}, also those called off, by their ids. */
    List<StaffLoan> of(OrganisationId dealer, Instant since);

    /** What every dealer of the network may know of the one with that code, whichever scope asks (NET-1). */
    Optional<Party> party(String code);
}
