package dev.aftercare.testkit.storage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.rights.Erasure;
import dev.aftercare.port.rights.ErasureList;
import dev.aftercare.port.rights.ErasureList.Listed;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a list of erasures promises (CUS-9); a test implements it with a list of its own. */
public interface ErasureListContract {

    /** A list without any erasure. */
    ErasureList emptyList();

    @Test
    @Tag("CUS-9")
    default void whatWasListedIsReadInItsOrderBehindAnyPosition() {
        ErasureList list = emptyList();
        assertThat(list.after(0, 10)).isEmpty();
        List<Erasure> erasures = IntStream.rangeClosed(1, 5)
                .mapToObj(ErasureListContract::erasure)
                .toList();
        erasures.forEach(list::append);
        list.append(erasures.get(0));

        assertThat(list.after(0, 3)).extracting(Listed::erasure).isEqualTo(erasures.subList(0, 3));
        List<Listed> rest = list.after(list.after(0, 3).get(2).position(), 10);
        assertThat(rest).extracting(Listed::erasure).containsExactly(erasures.get(3), erasures.get(4), erasures.get(0));
        assertThat(rest).extracting(Listed::position).isSorted();
        assertThat(list.after(rest.get(2).position(), 10)).isEmpty();
    }

    @Test
    @Tag("CUS-9")
    default void whatWasTakenBackIsNotReadAndPositionsStay() {
        ErasureList list = emptyList();
        list.append(erasure(1));
        list.append(erasure(2));
        list.append(erasure(1));
        list.withdraw(erasure(1));
        list.withdraw(erasure(9));
        list.append(erasure(3));
        List<Listed> all = list.after(0, 10);
        assertThat(all).extracting(Listed::erasure).containsExactly(erasure(2), erasure(3));
        assertThat(list.after(all.get(0).position(), 1)).containsExactly(all.get(1));
        list.append(erasure(1));
        assertThat(list.after(0, 10))
                .as("decided again, and done")
                .extracting(Listed::erasure)
                .containsExactly(erasure(2), erasure(3), erasure(1));
    }

    private static Erasure erasure(int number) {
        return Erasure.of(
                Set.of(new CustomerId(new UUID(7, number)), new CustomerId(new UUID(8, number))),
                Instant.parse("2026-03-02T00:00:00.000001Z").plusSeconds(number));
    }
}
