package dev.aftercare.domain.staff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.network.StaffId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class SuccessionTest {

    private static final StaffId A = new StaffId(new UUID(0, 1));
    private static final StaffId B = new StaffId(new UUID(0, 2));
    private static final StaffId C = new StaffId(new UUID(0, 3));

    @Test
    @Tag("NET-3")
    void inTurnWhoTookOneIsAskedLastAndWhoWasPassedOverKeepsTheirTurn() {
        Succession start = Succession.among(HandOverRule.ROUND_ROBIN, List.of(C, A, B), Map.of());
        assertThat(start.inTurn()).containsExactly(A, B, C);
        assertThat(start.after(B).inTurn()).containsExactly(A, C, B);
        assertThat(start.after(B).after(A).inTurn()).containsExactly(C, B, A);
    }

    @Test
    @Tag("NET-3")
    void byLoadWhoHasLeastIsAskedFirstAndOfSeveralTheFirstById() {
        Succession start = Succession.among(HandOverRule.BY_LOAD, List.of(A, B, C), Map.of(A, 2, C, 1));
        assertThat(start.inTurn()).containsExactly(B, C, A);
        assertThat(start.after(B).inTurn()).containsExactly(B, C, A);
        assertThat(start.after(B).after(B).inTurn()).containsExactly(C, A, B);
    }
}
