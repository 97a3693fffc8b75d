package dev.aftercare.testkit.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.complaint.Complaint;
import dev.aftercare.domain.network.StaffMember;
import dev.aftercare.domain.staff.HandOverRule;
import dev.aftercare.domain.staff.HandedOver;
import dev.aftercare.domain.staff.HandedOver.Part;
import dev.aftercare.usecase.staff.LeaveStaff;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** When the last day is over the rest goes to others, and none is lost (NET-3). */
interface LeavingJobs extends OnStage {

    int SEEDS = 9;

    @Test
    @Tag("NET-3")
    default void theRestGoesToOthersOnceWhenTheLastDayIsOver() {
        LeavingStage dealer = new LeavingStage(stage().openDealer("SH01", 1));
        ComplaintStage complaints = new ComplaintStage(dealer.dealer());
        StaffMember leaver = dealer.hire(Role.CARE_AGENT);
        StaffMember heir = dealer.hire(Role.CARE_AGENT);
        dealer.leave(LeaveStaff.sharing(leaver.id().value(), LocalDate.of(2026, 3, 4), HandOverRule.ROUND_ROBIN));
        Complaint late = complaints.take(complaints.received(), leaver).orElseThrow();

        stage().itIs("2026-03-04T15:59:59Z");
        assertThat(run()).as("the last day is still theirs").isZero();
        stage().itIs("2026-03-04T16:00:00Z");
        assertThat(run()).isEqualTo(1);
        assertThat(run()).isZero();

        assertThat(complaints.seen(late).custody().owner()).contains(heir.id());
        assertThat(dealer.moved(leaver))
                .containsExactly(HandedOver.moved(late.id().subject(), Part.OWNER, heir.id()));
    }

    private int run() {
        return stage().crm().jobs().runDue(100).done().getOrDefault("departures", -1);
    }

    @Test
    @Tag("NET-3")
    default void whoeverLeavesByWhateverRuleNothingIsLostAndNothingElseChanges() {
        for (long seed = 1; seed <= SEEDS; seed++) {
            stage().itIs(Stage.START.toString());
            RandomHouse house = RandomHouse.of(seed, new LeavingStage(stage().openDealer("SH0" + seed, 3)));
            RandomHouse.Work before = house.work(storage(), stage().now());
            LeaveStaff command = house.anyLeaving();
            assertThat(house.dealer().preview(command)).isEqualTo(house.dealer().leave(command));
            stage().itIs(Stage.START.plus(Duration.ofDays(4)).toString());
            house.theLastDayIsOver(command);
            house.assertNothingIsLost(before, house.work(storage(), stage().now()), command);
            LocalDate.of(2026, 3, 2)
                    .datesUntil(LocalDate.of(2026, 3, 9))
                    .forEach(day -> Walls.of(storage(), house.dealer().dealer(), day, stage().now())
                            .assertAgree());
        }
    }
}
