package dev.aftercare.usecase.job;

import com.google.common.collect.ImmutableSortedMap;
import java.util.SortedMap;

/**
 * What a run of the jobs did.
 *
 * @param done how many pieces of work each job did, by name
 * @param failed how many pieces failed, by name of the job; they are in the log, and are tried again by the next run
 * @param more whether some job stopped at its limit and more is due
 */
public record JobReport(SortedMap<String, Integer> done, SortedMap<String, Integer> failed, boolean more) {

    public JobReport {
        done = ImmutableSortedMap.copyOf(done);
        failed = ImmutableSortedMap.copyOf(failed);
    }
}
