package dev.aftercare.domain.appointment;

import static dev.aftercare.domain.appointment.AppointmentState.ARRIVED;
import static dev.aftercare.domain.appointment.AppointmentState.BEGUN;
import static dev.aftercare.domain.appointment.AppointmentState.BOOKED;
import static dev.aftercare.domain.appointment.AppointmentState.CANCELLED;
import static dev.aftercare.domain.appointment.AppointmentState.NO_SHOW;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.appointment.AppointmentState.Step;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("APT-7")
class AppointmentStateTest {

    private static final Map<AppointmentState, Map<Step, AppointmentState>> POSSIBLE = Map.of(
            BOOKED,
                    Map.of(
                            Step.MOVE, BOOKED,
                            Step.REASSIGN, BOOKED,
                            Step.WAIT, BOOKED,
                            Step.CANCEL, CANCELLED,
                            Step.ARRIVE, ARRIVED,
                            Step.MISS, NO_SHOW),
            ARRIVED,
                    Map.of(
                            Step.MOVE, BOOKED,
                            Step.REASSIGN, ARRIVED,
                            Step.WAIT, ARRIVED,
                            Step.CANCEL, CANCELLED,
                            Step.TAKE_BACK, BOOKED,
                            Step.CORRECT_ARRIVAL, ARRIVED,
                            Step.BEGIN, BEGUN),
            BEGUN, Map.of(Step.REASSIGN, BEGUN, Step.GIVE_REST_BACK, BEGUN, Step.CORRECT_ARRIVAL, BEGUN),
            CANCELLED, Map.of(),
            NO_SHOW, Map.of(Step.ARRIVE, ARRIVED));

    @ParameterizedTest
    @EnumSource(AppointmentState.class)
    void everyStepFromEveryStateIsAsTheTableSays(AppointmentState state) {
        Map<Step, AppointmentState> steps = Arrays.stream(Step.values())
                .filter(step -> state.after(step).isPresent())
                .collect(
                        Collectors.toMap(step -> step, step -> state.after(step).orElseThrow()));

        assertThat(steps).isEqualTo(POSSIBLE.get(state));
    }

    @Test
    void openIsWhatIsStillToBeKeptOrWorkedOn() {
        assertThat(AppointmentState.values())
                .filteredOn(AppointmentState::isOpen)
                .containsExactly(BOOKED, ARRIVED, BEGUN);
    }
}
