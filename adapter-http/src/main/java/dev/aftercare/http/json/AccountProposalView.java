package dev.aftercare.http.json;

import dev.aftercare.domain.keyaccount.RecognitionReason;
import dev.aftercare.usecase.keyaccount.AccountProposal;
import java.util.List;

/** A customer who could be a key account, and why. */
public record AccountProposalView(CustomerView customer, List<String> reasons) {

    /** The view of {@code proposal}. */
    public static AccountProposalView of(AccountProposal proposal) {
        return new AccountProposalView(
                CustomerView.of(proposal.customer()),
                proposal.reasons().stream().map(RecognitionReason::name).toList());
    }
}
