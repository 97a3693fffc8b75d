package dev.aftercare.usecase.job;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.usecase.job.Job.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class OneByOneTest {

    private final List<Integer> done = new ArrayList<>();

    @Test
    @Tag("CARE-7")
    void aPieceThatFailsForWhateverReasonIsPassedOver() {
        assertThat(pieces().run(10)).isEqualTo(new Run(3, 2));
        assertThat(done).containsExactly(1, 3, 5);
    }

    @Test
    @Tag("CARE-7")
    void aRunEndsAtAsManyFailuresAsItsLimit() {
        assertThat(pieces().run(1)).isEqualTo(new Run(1, 0));
        assertThat(pieces().run(1)).as("the second piece fails").isEqualTo(new Run(0, 1));
    }

    /** Five pieces, of which the second and the fourth cannot be done. */
    private OneByOne<Integer> pieces() {
        return new OneByOne<>(
                "piece",
                most -> Stream.of(1, 2, 3, 4, 5)
                        .filter(each -> !done.contains(each))
                        .limit(most)
                        .toList(),
                each -> each,
                this::isDone);
    }

    private boolean isDone(Integer piece) {
        if (piece == 2) {
            throw new IllegalStateException("the row does not make sense");
        }
        if (piece == 4) {
            throw new ArithmeticException("neither does this one");
        }
        return done.add(piece);
    }
}
