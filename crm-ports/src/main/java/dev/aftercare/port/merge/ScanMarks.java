package dev.aftercare.port.merge;

import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.duplicate.ScanSteps.Candidate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a scan for duplicates keeps between its steps, and deletes at its end (CUS-4b). None of it is there in the scope of one organisation,
 * which forgets what is about customers whom it reaches all the same.
 */
public interface ScanMarks {

    /** That a record has a clue. */
    record ClueMark(long clue, CustomerId customer) {}

    /** Two records, by which candidates are in order. */
    record Couple(CustomerId first, CustomerId second) {}

    /** Keeps clues, none of which was there. */
    void addClues(Collection<ClueMark> clues);

    /** Those behind one, by clue, then by customer; the first {@code limit}. */
    List<ClueMark> clues(Optional<ClueMark> after, int limit);

    /** Adds to how often values were counted. */
    void count(Map<Long, Long> values);

    /** How often values were counted; those that never were are not in it. */
    Map<Long, Long> counts(Collection<Long> values);

    /** Keeps candidates; a pair that is there stays as it is. */
    void addCandidates(Collection<Candidate> candidates);

    /** Those behind a couple, by the first, then by the second; the first {@code limit}. */
    List<Candidate> candidates(Optional<Couple> after, int limit);

    /** Deletes about {@code limit} of each kind; whether anything was there. */
    boolean clear(int limit);

    /** Deletes what is about a customer, by all ids of theirs. */
    void forget(Collection<CustomerId> customer);
}
