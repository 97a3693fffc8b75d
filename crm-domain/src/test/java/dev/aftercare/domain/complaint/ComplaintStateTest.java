package dev.aftercare.domain.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("CMP-2")
class ComplaintStateTest {

    private static final String CLOCK = " PAUSE RESUME GRADE TAKE OFFER ACCEPT HAND_OVER";
    private static final String HANDED = " TAKE OFFER ACCEPT HAND_OVER";

    private static final Map<ComplaintState, String> POSSIBLE = Map.of(
            ComplaintState.RECEIVED, "RECORD" + CLOCK,
            ComplaintState.RECORDED, "CONFIRM" + CLOCK,
            ComplaintState.CONFIRMED, "INVESTIGATE" + CLOCK,
            ComplaintState.INVESTIGATED, "FIND_CAUSE" + CLOCK,
            ComplaintState.CAUSE_FOUND, "PROPOSE PREVENT" + CLOCK,
            ComplaintState.SOLUTION_PROPOSED, "INVESTIGATE PROPOSE AGREE PREVENT" + CLOCK,
            ComplaintState.AGREED, "CARRY_OUT PREVENT" + HANDED,
            ComplaintState.CARRIED_OUT, "ASK_AGAIN PREVENT" + HANDED,
            ComplaintState.ASKED_AGAIN, "CLOSE REOPEN PREVENT" + HANDED,
            ComplaintState.CLOSED, "REOPEN PREVENT HAND_OVER");

    @ParameterizedTest
    @EnumSource(ComplaintState.class)
    void everyStepThatIsPossibleIsInTheTableAndNoOther(ComplaintState state) {
        String steps = Arrays.stream(ComplaintStep.values())
                .filter(step -> state.after(step).isPresent())
                .map(ComplaintStep::name)
                .collect(Collectors.joining(" "));

        assertThat(steps).isEqualTo(POSSIBLE.get(state));
    }

    @ParameterizedTest
    @CsvSource({
        "RECEIVED, RECORD, RECORDED",
        "RECORDED, CONFIRM, CONFIRMED",
        "CONFIRMED, INVESTIGATE, INVESTIGATED",
        "INVESTIGATED, FIND_CAUSE, CAUSE_FOUND",
        "CAUSE_FOUND, PROPOSE, SOLUTION_PROPOSED",
        "SOLUTION_PROPOSED, PROPOSE, SOLUTION_PROPOSED",
        "SOLUTION_PROPOSED, INVESTIGATE, INVESTIGATED",
        "SOLUTION_PROPOSED, AGREE, AGREED",
        "AGREED, CARRY_OUT, CARRIED_OUT",
        "CARRIED_OUT, ASK_AGAIN, ASKED_AGAIN",
        "ASKED_AGAIN, CLOSE, CLOSED",
        "ASKED_AGAIN, REOPEN, INVESTIGATED",
        "CLOSED, REOPEN, INVESTIGATED",
        "CLOSED, PREVENT, CLOSED"
    })
    void aStepOfThePathLeadsToItsState(ComplaintState from, ComplaintStep step, ComplaintState to) {
        assertThat(from.after(step)).contains(to);
    }

    @ParameterizedTest
    @EnumSource(ComplaintState.class)
    void onlyAClosedOneIsNotOpen(ComplaintState state) {
        assertThat(state.isOpen()).isEqualTo(state != ComplaintState.CLOSED);
    }
}
