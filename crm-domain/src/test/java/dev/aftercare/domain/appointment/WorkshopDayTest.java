package dev.aftercare.domain.appointment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercare.domain.time.TickSet;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("APT-2")
class WorkshopDayTest {

    private static final UUID BAY = GivenWorkshop.bay(1);

    private final WorkshopDay empty = GivenWorkshop.aWorkshop().emptyDay("2026-11-24");

    @Test
    void takingMarksTheTicksOfTheDayAndRaisesTheVersion() {
        WorkshopDay day = empty.taking(List.of(hold(0, 36, 40)));

        assertThat(day.taken(BAY)).isEqualTo(TickSet.range(36, 40));
        assertThat(day.taken(GivenWorkshop.bay(2))).isEqualTo(TickSet.empty());
        assertThat(day.version()).isEqualTo(1);
        assertThat(empty.taken()).isEmpty();
    }

    /** Hard case 9. */
    @Test
    void timesThatTouchAreTakenOneAfterTheOther() {
        WorkshopDay day = empty.taking(List.of(hold(0, 40, 44))).taking(List.of(hold(0, 44, 48)));

        assertThat(day.taken(BAY)).isEqualTo(TickSet.range(40, 48));
    }

    @Test
    void takingTwiceIsABugAndThrown() {
        WorkshopDay day = empty.taking(List.of(hold(0, 40, 44)));

        assertThatThrownBy(() -> day.taking(List.of(hold(0, 43, 47)))).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> empty.taking(List.of(hold(0, 40, 44), hold(0, 42, 43))))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void lanesAreApart() {
        WorkshopDay day = empty.taking(List.of(hold(0, 40, 44), hold(1, 40, 44)));

        assertThat(day.taken(BAY)).isEqualTo(TickSet.range(40, 44));
        assertThat(day.taken(BAY, 1)).isEqualTo(TickSet.range(40, 44));
        assertThat(day.releasing(List.of(hold(1, 40, 44))).taken(BAY)).isEqualTo(TickSet.range(40, 44));
    }

    @Test
    void anOverbookingTakesTheLowestFreeLaneAboveTheFirst() {
        TickSet wanted = TickSet.range(42, 46);

        assertThat(empty.lowestOverbookingLane(BAY, wanted)).isEqualTo(1);
        assertThat(empty.taking(List.of(hold(1, 40, 44))).lowestOverbookingLane(BAY, wanted))
                .isEqualTo(2);
        assertThat(empty.taking(List.of(hold(2, 40, 44))).lowestOverbookingLane(BAY, wanted))
                .isEqualTo(1);
        assertThat(empty.taking(List.of(hold(1, 46, 48))).lowestOverbookingLane(BAY, wanted))
                .isEqualTo(1);
    }

    @Test
    void whatIsReleasedIsFreeAgain() {
        List<Hold> holds = List.of(hold(0, 40, 44), hold(0, 60, 62));
        WorkshopDay day = empty.taking(holds);

        assertThat(day.isFree(List.of(hold(0, 43, 45)))).isFalse();
        assertThat(day.isFree(List.of(hold(0, 44, 60)))).isTrue();
        assertThat(day.releasing(List.of(hold(0, 40, 44))).taken(BAY)).isEqualTo(TickSet.range(60, 62));
        assertThat(day.releasing(holds).taken()).isEmpty();
        assertThat(day.releasing(holds).version()).isEqualTo(2);
    }

    @Test
    void aHoldHasALengthAndALane() {
        assertThatThrownBy(() -> hold(-1, 40, 44)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> hold(0, 44, 44)).isInstanceOf(IllegalArgumentException.class);
    }

    private Hold hold(int lane, int from, int to) {
        long first = empty.date().firstTick();
        return new Hold(HoldKind.BAY, BAY, lane, first + from, first + to);
    }
}
