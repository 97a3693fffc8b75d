package dev.aftercare.memory;

import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.staff.StaffLoan;
import dev.aftercare.domain.staff.StaffLoan.Party;
import dev.aftercare.domain.staff.StaffLoanId;
import dev.aftercare.memory.table.Index;
import dev.aftercare.memory.table.Key;
import dev.aftercare.memory.table.Table;
import dev.aftercare.memory.table.Table.Version;
import dev.aftercare.memory.table.View;
import dev.aftercare.port.staff.StaffLoans;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Loans of staff in memory. */
record MemoryStaffLoans(Work work) implements StaffLoans {

    private static final Index<StaffLoan> BY_DEALER = Index.byEach(
            loan -> Stream.of(loan.lender(), loan.borrower()).map(party -> Key.of(party.dealer(), loan.id())));

    private static final Table<StaffLoan> LOANS = Table.versioned(
            "staff loan",
            loan -> Key.of(loan.id()),
            loan -> new Version(loan.id().subject(), loan.version()),
            List.of(BY_DEALER));

    @Override
    public void insert(StaffLoan loan) {
        requireReached(work.reaches(loan.lender().dealer()), loan);
        rows().insert(loan);
    }

    @Override
    public void update(StaffLoan loan) {
        requireReached(find(loan.id()).isPresent(), loan);
        rows().update(loan);
    }

    @Override
    public Optional<StaffLoan> find(StaffLoanId id) {
        return rows().get(Key.of(id)).filter(this::isReached);
    }

    @Override
    public List<StaffLoan> of(OrganisationId dealer, Instant since) {
        return work.reaches(dealer)
                ? rows().under(BY_DEALER, Key.of(dealer)).stream()
                        .filter(loan -> loan.time().end().isAfter(since))
                        .toList()
                : List.of();
    }

    @Override
    public Optional<Party> party(String code) {
        return MemoryOrganisations.byCode(work, code)
                .map(dealer -> new Party(dealer.id(), dealer.code(), dealer.zone()));
    }

    /** Whether there is a loan between the scope's dealer and {@code other}. */
    boolean isWith(OrganisationId other) {
        return rows().under(BY_DEALER, Key.of(other)).stream().anyMatch(this::isReached);
    }

    private boolean isReached(StaffLoan loan) {
        return work.reaches(loan.lender().dealer())
                || work.reaches(loan.borrower().dealer());
    }

    private void requireReached(boolean reached, StaffLoan loan) {
        work.requireReached(reached, loan.id().subject(), loan.version());
    }

    private View<StaffLoan> rows() {
        return work.rows(LOANS);
    }
}
