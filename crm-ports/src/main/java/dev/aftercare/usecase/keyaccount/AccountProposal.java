package dev.aftercare.usecase.keyaccount;

import com.google.common.collect.ImmutableSortedSet;
import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.keyaccount.RecognitionReason;
import java.util.NavigableSet;

/** A customer who could be a key account by the policy, and why (CUS-10). */
public record AccountProposal(Customer customer, NavigableSet<RecognitionReason> reasons) {

    public AccountProposal {
        reasons = ImmutableSortedSet.copyOf(reasons);
    }
}
