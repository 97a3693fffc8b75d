package dev.aftercare.domain.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.aftercare.domain.network.StaffId;
import dev.aftercare.domain.shared.Outcome;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("CMP-2")
class CustodyTest {

    private static final StaffId ONE = new StaffId(new UUID(1, 1));
    private static final StaffId TWO = new StaffId(new UUID(1, 2));
    private static final StaffId THREE = new StaffId(new UUID(1, 3));

    private final Custody ofOne = Custody.free().takenBy(ONE).orElseThrow();

    @Test
    void theFirstHasItAndNobodyElseTakesIt() {
        assertThat(ofOne.owner()).contains(ONE);
        assertThat(ofOne.takenBy(ONE)).isEqualTo(Outcome.accepted(ofOne));
        assertThat(code(ofOne.takenBy(TWO))).isEqualTo(ComplaintRefusal.TAKEN_ALREADY);
    }

    @Test
    void offeredItStaysWithTheOwnerUntilThatPersonAccepts() {
        Custody offered = ofOne.offeredTo(TWO).orElseThrow();

        assertThat(offered.owner()).contains(ONE);
        assertThat(code(offered.acceptedBy(THREE))).isEqualTo(ComplaintRefusal.NOT_OFFERED);
        assertThat(offered.acceptedBy(TWO).orElseThrow()).isEqualTo(new Custody(Optional.of(TWO), Optional.empty()));
    }

    @Test
    void aLaterOfferReplacesTheOneBeforeAndOneToTheOwnerTakesItBack() {
        Custody offered = ofOne.offeredTo(TWO).orElseThrow();

        assertThat(offered.offeredTo(THREE).orElseThrow().offeredTo()).contains(THREE);
        assertThat(offered.offeredTo(ONE).orElseThrow()).isEqualTo(ofOne);
    }

    @Test
    void whatNobodyHasCannotBeOffered() {
        assertThat(code(Custody.free().offeredTo(ONE))).isEqualTo(ComplaintRefusal.NOBODY_HAS_IT);
        assertThat(code(Custody.free().acceptedBy(ONE))).isEqualTo(ComplaintRefusal.NOT_OFFERED);
        assertThatIllegalArgumentException().isThrownBy(() -> new Custody(Optional.empty(), Optional.of(ONE)));
    }

    private static Object code(Outcome<Custody> outcome) {
        return outcome.fold(held -> held, refusal -> refusal.code());
    }
}
