package dev.aftercare.testkit.desk;

import java.time.Instant;

/** Where the commands of a run on several storages come from: the same ones from the same seed. */
interface RandomSource {

    /** What was made so far. */
    RandomDraws known();

    /** The next command at {@code now}. */
    RandomCommands.Command next(Instant now);

    /** Remembers what a command made. */
    default void remember(Object result) {
        known().remember(result);
    }
}
