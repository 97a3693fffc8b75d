package dev.aftercare.domain.duplicate;

import com.google.common.collect.ImmutableList;
import dev.aftercare.domain.customer.CustomerId;
import java.util.List;
import java.util.Set;

/**
 * What a scan found.
 *
 * @param pairs that somebody should look at, the likeliest first
 * @param groups of two and more records that may be one person: every two of a group are a pair that is at least possible,
 *     so that no chain of likenesses joins two people; each record is in one group at most
 * @param comparisons how often two records were compared, with which the time grows: a pair that looks unlikely is not remembered, and is compared
 *     again for each further clue that it shares
 */
public record DuplicateReport(List<ScoredPair> pairs, List<Set<CustomerId>> groups, long comparisons) {

    public DuplicateReport {
        pairs = ImmutableList.copyOf(pairs);
        groups = ImmutableList.copyOf(groups);
    }
}
