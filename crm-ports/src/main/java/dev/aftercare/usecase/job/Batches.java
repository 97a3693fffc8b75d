package dev.aftercare.usecase.job;

import dev.aftercare.usecase.job.Job.Run;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Does what is due batch by batch, each in a unit of work of its own, as long as they are full. Where one fails, what is left is done piece by
 * piece, so that the one that cannot be done holds up no other.
 *
 * @param atOnce the size of a batch
 * @param each does the same pieces
 */
record Batches<T>(int atOnce, Batch batch, OneByOne<T> each) {

    private static final Logger LOG = LoggerFactory.getLogger(Batches.class);

    /** Does at most so many pieces that are due, and says how many. */
    @FunctionalInterface
    interface Batch {
        int run(int most);
    }

    /** Does at most {@code limit} pieces. */
    Run run(int limit) {
        int done = 0;
        try {
            int most = Math.min(limit, atOnce);
            int last = most;
            while (last == most && most > 0) {
                last = batch.run(most);
                done += last;
                most = Math.min(limit - done, atOnce);
            }
            return Run.done(done);
        } catch (RuntimeException failure) {
            LOG.warn(
                    "a batch of {} failed, and is done piece by piece: {}",
                    each.what(),
                    failure.getClass().getSimpleName());
            Run rest = each.run(limit - done);
            return new Run(done + rest.done(), rest.failed());
        }
    }
}
