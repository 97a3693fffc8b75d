package dev.aftercare.testkit.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.complaint.Complaint;
import dev.aftercare.domain.complaint.ComplaintClock.Fired;
import dev.aftercare.domain.complaint.ComplaintPolicy.Measure;
import dev.aftercare.domain.complaint.EscalationLevel;
import dev.aftercare.domain.network.StaffId;
import dev.aftercare.domain.network.StaffMember;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.usecase.complaint.AdvanceComplaint.Onward;
import dev.aftercare.usecase.complaint.CloseComplaint.Judgement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Warnings and escalation of complaints by the job that runs what is due (CMP-3c, hard case 6). */
interface ComplaintJobs extends OnStage {

    private ComplaintStage dealer() {
        return new ComplaintStage(stage().openDealer("SH01", 1));
    }

    private static List<Fired> fired(ComplaintStage dealer, Complaint complaint) {
        return dealer.seen(complaint).clock().fired();
    }

    private static Optional<StaffId> person(Fired fired) {
        return fired.told().person();
    }

    @Test
    @Tag("CMP-3c")
    default void theOwnerIsWarnedAfterThreeQuartersOfTheLimit() {
        ComplaintStage dealer = dealer();
        StaffMember owner = dealer.hire(Role.CARE_AGENT);
        Complaint complaint = dealer.received();
        dealer.take(complaint, owner).orElseThrow();
        stage().pass(Duration.ofHours(18));
        assertThat(ran("complaint-clocks"))
                .as("the last instant is still in time")
                .isZero();
        stage().pass(Duration.ofNanos(1_000));
        assertThat(ran("complaint-clocks")).isEqualTo(1);
        assertThat(fired(dealer, complaint)).singleElement().satisfies(warning -> {
            assertThat(warning.level()).isEqualTo(EscalationLevel.OWNER);
            assertThat(person(warning)).contains(owner.id());
            assertThat(warning.due()).isEqualTo(Stage.START.plus(Duration.ofHours(18)));
            assertThat(warning.ran()).isEqualTo(stage().now());
        });
        assertThat(ran("complaint-clocks")).isZero();
    }

    @Test
    @Tag("CMP-3c")
    @Tag("HC-6")
    default void afterThreeDaysOfStandstillEveryLevelIsToldOnceInOrderWithTheTimeItWasDue() {
        ComplaintStage dealer = dealer();
        StaffMember owner = dealer.hire(Role.CARE_AGENT);
        StaffMember head = dealer.hire(Role.CUSTOMER_RELATIONS_MANAGER);
        StaffMember manager = dealer.hire(Role.DEALER_MANAGER);
        Complaint complaint = dealer.received();
        dealer.take(complaint, owner).orElseThrow();
        stage().pass(Duration.ofDays(3));

        assertThat(ran("complaint-clocks")).isEqualTo(1);
        assertThat(ran("complaint-clocks")).isZero();

        List<Fired> fired = fired(dealer, complaint);
        assertThat(fired).extracting(Fired::level).containsExactly(EscalationLevel.values());
        assertThat(fired).extracting(Fired::due).containsExactlyElementsOf(due(18, 24, 28, 32, 48));
        assertThat(fired).extracting(Fired::ran).containsOnly(stage().now());
        assertThat(fired)
                .extracting(ComplaintJobs::person)
                .containsExactly(
                        Optional.of(owner.id()),
                        Optional.of(head.id()),
                        Optional.of(manager.id()),
                        Optional.empty(),
                        Optional.empty());
        assertThat(dealer.told(complaint).stream()
                        .filter(entry -> entry.facts().containsKey("level"))
                        .map(entry -> entry.type() + " " + entry.facts().get("level")))
                .containsExactlyInAnyOrder(
                        "complaint.warned OWNER",
                        "complaint.escalated OWNERS_HEAD",
                        "complaint.escalated DEALER_MANAGER",
                        "complaint.escalated AREA_SUPERVISOR",
                        "complaint.escalated MANUFACTURER");
    }

    @Test
    @Tag("CMP-3c")
    @Tag("HC-6")
    default void whatCameDueInAStandstillIsToldAlsoWhenTheCustomerAgreesBeforeTheJobRuns() {
        ComplaintStage dealer = dealer();
        Complaint complaint = dealer.received();
        dealer.ledTo(complaint, Onward.PROPOSE);
        stage().pass(Duration.ofHours(30));
        dealer.step(complaint, Onward.AGREE).orElseThrow();
        stage().pass(Duration.ofDays(3));
        assertThat(ran("complaint-clocks")).isEqualTo(1);
        assertThat(ran("complaint-clocks")).isZero();
        assertThat(fired(dealer, complaint)).extracting(Fired::due).containsExactlyElementsOf(due(18, 24, 28));
    }

    private static List<Instant> due(int... hours) {
        return Arrays.stream(hours)
                .mapToObj(each -> Stage.START.plus(Duration.ofHours(each)))
                .toList();
    }

    @Test
    @Tag("CMP-3c")
    @Tag("HC-6")
    default void whereNobodyIsThereItGoesUpAndNeverNowhere() {
        ComplaintStage dealer = dealer();
        StaffMember manager = dealer.hire(Role.DEALER_MANAGER);
        StaffMember owner = dealer.hireUntil(Role.CARE_AGENT, LocalDate.of(2026, 3, 2));
        dealer.hireUntil(Role.CUSTOMER_RELATIONS_MANAGER, LocalDate.of(2026, 3, 2));
        Complaint left = dealer.received();
        dealer.take(left, owner).orElseThrow();
        ComplaintStage deserted = new ComplaintStage(stage().openDealer("SH02", 1));
        Complaint nobodys = deserted.received();
        stage().pass(Duration.ofDays(3));

        ran("complaint-clocks");

        assertThat(fired(dealer, left).subList(0, 3))
                .allSatisfy(fired -> assertThat(person(fired)).contains(manager.id()))
                .extracting(fired -> fired.told().level())
                .containsOnly(EscalationLevel.DEALER_MANAGER);
        OrganisationId manufacturer = fired(dealer, left).get(4).told().organisation();
        assertThat(manufacturer).isNotEqualTo(dealer.dealer().dealer().id());
        assertThat(fired(deserted, nobodys)).hasSize(5).allSatisfy(fired -> {
            assertThat(fired.told().organisation()).isEqualTo(manufacturer);
            assertThat(person(fired)).isEmpty();
        });
    }

    @Test
    @Tag("NET-5")
    @Tag("CMP-3c")
    @Tag("HC-6")
    default void whileSomebodyIsAwayWhoStandsInIsToldAndElseItGoesUp() {
        ComplaintStage dealer = dealer();
        StaffMember owner = dealer.hire(Role.CARE_AGENT);
        StaffMember standIn = dealer.hire(Role.CARE_AGENT);
        StaffMember head = dealer.hire(Role.CUSTOMER_RELATIONS_MANAGER);
        StaffMember manager = dealer.hire(Role.DEALER_MANAGER);
        Complaint complaint = dealer.received();
        dealer.take(complaint, owner).orElseThrow();
        dealer.away(owner, standIn.id().value());
        dealer.away(head, null);
        stage().pass(Duration.ofHours(29));

        ran("complaint-clocks");

        assertThat(fired(dealer, complaint))
                .extracting(ComplaintJobs::person)
                .containsExactly(Optional.of(standIn.id()), Optional.of(manager.id()), Optional.of(manager.id()));
        assertThat(fired(dealer, complaint))
                .extracting(fired -> fired.told().level())
                .containsExactly(EscalationLevel.OWNER, EscalationLevel.DEALER_MANAGER, EscalationLevel.DEALER_MANAGER);
        assertThat(dealer.seen(complaint).custody().owner())
                .as("it stays theirs")
                .contains(owner.id());
    }

    @Test
    @Tag("CMP-3b")
    @Tag("CMP-3c")
    default void nothingIsToldWhileItWaitsAndTheDelaysAreCountedAfterIt() {
        ComplaintStage dealer = dealer();
        Complaint complaint = dealer.received();
        stage().pass(Duration.ofHours(10));
        dealer.pause(complaint).orElseThrow();
        stage().pass(Duration.ofHours(50));
        assertThat(ran("complaint-clocks")).isZero();
        dealer.desk().resume(dealer.agent(), complaint.id().value()).orElseThrow();
        stage().pass(Duration.ofHours(15));
        assertThat(ran("complaint-clocks")).isEqualTo(1);
        assertThat(fired(dealer, complaint)).extracting(Fired::due).containsExactlyElementsOf(due(68, 74));
    }

    @Test
    @Tag("CMP-3a")
    @Tag("CMP-3c")
    default void aSolutionThatIsAcceptedStopsItAndOneThatIsNotGoesOnWhereItStood() {
        ComplaintStage dealer = dealer();
        Complaint complaint = dealer.received();
        dealer.ledTo(complaint, Onward.PROPOSE);
        stage().pass(Duration.ofHours(20));
        ran("complaint-clocks");
        dealer.step(complaint, Onward.AGREE).orElseThrow();
        dealer.step(complaint, Onward.CARRY_OUT).orElseThrow();
        dealer.step(complaint, Onward.ASK_AGAIN).orElseThrow();
        dealer.close(complaint, Judgement.NOT_SATISFIED).orElseThrow();
        stage().pass(Duration.ofDays(9));
        assertThat(ran("complaint-clocks")).isZero();
        dealer.desk().reopen(dealer.agent(), complaint.id().value()).orElseThrow();
        stage().pass(Duration.ofHours(5));
        assertThat(ran("complaint-clocks")).isEqualTo(1);
        assertThat(fired(dealer, complaint))
                .extracting(Fired::level)
                .containsExactly(EscalationLevel.OWNER, EscalationLevel.OWNERS_HEAD);
    }

    @Test
    @Tag("CMP-3a")
    default void inOpeningHoursTheNightIsNotCounted() {
        ComplaintStage dealer = dealer();
        dealer.policy(9, Measure.OPENING_HOURS, 72);
        Complaint complaint = dealer.received();
        stage().pass(Duration.ofHours(12));
        Complaint late = dealer.received();

        assertThat(complaint.clock().dueAt())
                .as("open from 8 to 12 and from 13 to 18")
                .contains(dealer.dealer().at("2026-03-02T18:00"));
        assertThat(late.clock().dueAt()).contains(dealer.dealer().at("2026-03-03T18:00"));
        ran("complaint-clocks");
        assertThat(fired(dealer, complaint))
                .extracting(Fired::level)
                .containsExactly(EscalationLevel.OWNER, EscalationLevel.OWNERS_HEAD);
        assertThat(fired(dealer, late)).isEmpty();
    }

    @Test
    @Tag("CMP-3c")
    default void aRunTellsAsManyComplaintsAsItMayAndTheNextOneGoesOn() {
        ComplaintStage dealer = dealer();
        List<Complaint> complaints = List.of(dealer.received(), dealer.received(), dealer.received());
        stage().pass(Duration.ofDays(3));
        assertThat(dealer.dealer().crm().jobs().runDue(2).done()).containsEntry("complaint-clocks", 2);
        assertThat(dealer.dealer().crm().jobs().runDue(2).done()).containsEntry("complaint-clocks", 1);
        assertThat(complaints)
                .allSatisfy(complaint -> assertThat(fired(dealer, complaint)).hasSize(5));
    }
}
