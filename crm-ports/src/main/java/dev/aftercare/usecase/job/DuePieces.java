package dev.aftercare.usecase.job;

import dev.aftercare.port.shared.StorageException;
import dev.aftercare.usecase.job.Job.Run;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Pieces of work that are each done in a unit of work of their own. One that fails is passed over, so that it does not
 * hold up those behind it; at as many failures as the limit the run ends.
 *
 * @param job the name of the job, for the log
 * @param due so many pieces that are due, the longest waiting first; what was done is not among them any more
 * @param id what a piece is known by, also in the log
 * @param work does one piece, decided anew
 */
record DuePieces<T>(String job, IntFunction<List<T>> due, Function<T, ?> id, Consumer<T> work) {

    private static final Logger LOG = LoggerFactory.getLogger(DuePieces.class);

    /** Does at most {@code limit} of them. */
    Run run(int limit) {
        Set<Object> tried = new HashSet<>();
        int done = 0;
        int failed = 0;
        List<T> untried = untried(limit, tried);
        while (!untried.isEmpty() && done < limit && failed < limit) {
            for (T piece : untried.subList(0, Math.min(untried.size(), limit - done))) {
                tried.add(id.apply(piece));
                if (succeeds(piece)) {
                    done++;
                } else {
                    failed++;
                }
            }
            untried = untried(limit + failed, tried);
        }
        return new Run(done, failed);
    }

    private List<T> untried(int limit, Set<Object> tried) {
        return due.apply(limit).stream()
                .filter(piece -> !tried.contains(id.apply(piece)))
                .toList();
    }

    private boolean succeeds(T piece) {
        try {
            work.accept(piece);
            return true;
        } catch (StorageException failure) {
            LOG.warn(
                    "job {} failed at {} and tries it again in the next run: {}",
                    job,
                    id.apply(piece),
                    failure.getClass().getSimpleName());
            return false;
        }
    }
}
