package dev.aftercare.jdbc.contention;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.jdbc.contention.Linearizability.Call;
import dev.aftercare.jdbc.contention.Linearizability.Step;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The check itself, on histories of one number that is written and read. */
@Tag("DESIGN")
class LinearizabilityTest {

    private static Call<Integer> write(int value, long invoked, long returned) {
        return new Call<>("write " + value, before -> Optional.of(value), invoked, returned);
    }

    private static Call<Integer> read(int value, long invoked, long returned) {
        Step<Integer> step = before -> Optional.of(before).filter(there -> there == value);
        return new Call<>("read " + value, step, invoked, returned);
    }

    /** Changes the number from one to another, where it is the one. */
    private static Call<Integer> change(int from, int to, long invoked, long returned) {
        Step<Integer> step = before -> before == from ? Optional.of(to) : Optional.empty();
        return new Call<>("change " + from + " to " + to, step, invoked, returned);
    }

    private static Optional<String> violation(List<Call<Integer>> calls) {
        return Linearizability.violation(0, calls);
    }

    @Test
    void readAfterAWriteHasSeenIt() {
        assertThat(violation(List.of(write(1, 1, 2), read(1, 3, 4)))).isEmpty();
        assertThat(violation(List.of(write(1, 1, 2), read(0, 3, 4))))
                .contains("no order has read 0 after 1 of 2 calls");
    }

    @Test
    void readBesideAWriteMayHaveSeenItOrNot() {
        assertThat(violation(List.of(write(1, 1, 4), read(0, 2, 3)))).isEmpty();
        assertThat(violation(List.of(write(1, 1, 4), read(1, 2, 3)))).isEmpty();
        assertThat(violation(List.of(write(1, 1, 4), read(2, 2, 3)))).isPresent();
    }

    @Test
    void twoReadersOneAfterTheOtherSeeTheWritesInOneOrder() {
        assertThat(violation(List.of(write(1, 1, 10), read(1, 2, 3), read(0, 4, 5))))
                .isPresent();
        assertThat(violation(List.of(write(1, 1, 10), write(2, 1, 10), read(2, 2, 3), read(1, 4, 5))))
                .isEmpty();
        assertThat(violation(List.of(write(1, 1, 10), write(2, 1, 10), read(2, 2, 3), read(1, 4, 5), read(2, 6, 7))))
                .isPresent();
    }

    @Test
    void whoReturnedFirstWasNotAlwaysFirst() {
        assertThat(violation(List.of(change(1, 2, 1, 2), change(0, 1, 1, 3), read(2, 4, 5))))
                .isEmpty();
        assertThat(violation(List.of(change(1, 2, 1, 2), change(0, 1, 3, 4)))).isPresent();
    }

    @Test
    void callWithoutAnAnswerWasDoneOrNotButNotBeforeItWasMade() {
        assertThat(violation(List.of(write(1, 5, Linearizability.NEVER), read(0, 6, 7))))
                .isEmpty();
        assertThat(violation(List.of(write(1, 5, Linearizability.NEVER), read(1, 6, 7))))
                .isEmpty();
        assertThat(violation(List.of(write(1, 5, Linearizability.NEVER), read(1, 6, 7), read(0, 8, 9))))
                .isPresent();
        assertThat(violation(List.of(write(1, 5, Linearizability.NEVER), read(1, 3, 4))))
                .isPresent();
    }

    /** Chains of changes, each beside its neighbours, in any order; the check must take back what it tried. */
    @Test
    void orderIsFoundAmongManyThatOverlap() {
        List<Call<Integer>> calls = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            calls.add(change(i, i + 1, 10L * i, 10L * i + 60));
        }
        Collections.shuffle(calls, new Random(20260302));
        assertThat(violation(calls)).isEmpty();
        calls.add(change(150, 150, 10L * 160, 10L * 160 + 1));
        assertThat(violation(calls)).isPresent();
    }
}
