package dev.aftercare.domain.journal;

import static dev.aftercare.domain.journal.GivenEvents.event;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class JournalOrderTest {

    @Test
    void eventsStandInTheOrderInWhichTheyWereDecided() {
        Unnumbered first = event(9, 1, 1, 1, 0);
        Unnumbered second = event(1, 2, 1, 1, 1);
        Unnumbered third = event(2, 1, 2, 1, 2);

        assertThat(JournalOrder.of(List.of(third, first, second))).containsExactly(first, second, third);
    }

    @Test
    void ofOneInstantTheSmallerIdComesFirst() {
        Unnumbered first = event(1, 1, 1, 1, 0);
        Unnumbered second = event(2, 2, 1, 1, 0);

        assertThat(JournalOrder.of(List.of(second, first))).containsExactly(first, second);
    }

    @Test
    void linesOfOneVersionKeepTheirOrderWhateverTheirIds() {
        Unnumbered first = event(7, 1, 1, 1, 0);
        Unnumbered second = event(3, 1, 1, 2, 0);

        assertThat(JournalOrder.of(List.of(second, first))).containsExactly(first, second);
    }

    @Test
    void aServerWhoseClockGoesWrongDoesNotTurnAnAggregatesHistoryRound() {
        Unnumbered booked = event(1, 1, 1, 1, 10);
        Unnumbered moved = event(2, 1, 2, 1, 5);
        Unnumbered cancelled = event(3, 1, 3, 1, 7);
        Unnumbered other = event(4, 2, 1, 1, 6);

        assertThat(JournalOrder.of(List.of(cancelled, moved, other, booked)))
                .containsExactly(booked, other, moved, cancelled);
    }

    @Test
    void nothingGivesNothing() {
        assertThat(JournalOrder.of(List.of())).isEmpty();
    }
}
