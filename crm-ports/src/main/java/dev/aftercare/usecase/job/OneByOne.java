package dev.aftercare.usecase.job;

import dev.aftercare.usecase.job.Job.Run;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Does what is due piece by piece, each in units of work of its own. One that fails, for whatever reason, is passed over, so that it does
 * not hold up those behind it; at as many failures as the limit the run ends.
 *
 * @param what what a piece is called in the log
 * @param due gives at most so many pieces that are due, in their order
 * @param name the piece's name, ids only
 * @param piece does one, and says whether it succeeded
 */
record OneByOne<T>(String what, IntFunction<List<T>> due, Function<T, Object> name, Predicate<T> piece) {

    private static final Logger LOG = LoggerFactory.getLogger(OneByOne.class);

    /** Does at most {@code limit} pieces. */
    Run run(int limit) {
        Set<Object> tried = new HashSet<>();
        int done = 0;
        int failed = 0;
        List<T> next = untried(limit, tried);
        while (!next.isEmpty() && done < limit && failed < limit) {
            for (T each : next.subList(0, Math.min(next.size(), limit - done))) {
                tried.add(name.apply(each));
                if (succeeds(each)) {
                    done++;
                } else {
                    failed++;
                }
            }
            next = untried(limit + failed, tried);
        }
        return new Run(done, failed);
    }

    private List<T> untried(int limit, Set<Object> tried) {
        return due.apply(limit).stream()
                .filter(each -> !tried.contains(name.apply(each)))
                .toList();
    }

    private boolean succeeds(T each) {
        try {
            return piece.test(each);
        } catch (RuntimeException failure) {
            LOG.warn(
                    "{} {} failed and is tried again by the next run: {}",
                    what,
                    name.apply(each),
                    failure.getClass().getSimpleName());
            return false;
        }
    }
}
