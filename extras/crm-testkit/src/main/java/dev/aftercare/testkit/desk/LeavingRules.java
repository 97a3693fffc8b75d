package dev.aftercare.testkit.desk;

import static dev.aftercare.testkit.desk.LeavingStage.holder;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.aftercare.domain.access.AccessKey;
import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.appointment.Appointment;
import dev.aftercare.domain.appointment.HoldKind;
import dev.aftercare.domain.complaint.Complaint;
import dev.aftercare.domain.followup.FollowUp;
import dev.aftercare.domain.network.StaffMember;
import dev.aftercare.domain.shared.Refusal;
import dev.aftercare.domain.staff.HandOverRule;
import dev.aftercare.domain.staff.HandedOver;
import dev.aftercare.domain.staff.HandedOver.Part;
import dev.aftercare.domain.staff.StaffRefusal;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.usecase.accesskey.IssueKey;
import dev.aftercare.usecase.accesskey.IssuedKey;
import dev.aftercare.usecase.call.PageOf;
import dev.aftercare.usecase.complaint.AdvanceComplaint.Onward;
import dev.aftercare.usecase.complaint.HandComplaint;
import dev.aftercare.usecase.complaint.PreventRecurrence;
import dev.aftercare.usecase.staff.AssignAccount;
import dev.aftercare.usecase.staff.LeaveStaff;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Somebody leaves: what they have goes to others in one step, and none is lost (NET-3). It is Monday 2026-03-02. */
interface LeavingRules extends OnStage {

    LocalDate YESTERDAY = LocalDate.of(2026, 3, 1);
    LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private LeavingStage dealer() {
        return new LeavingStage(stage().openDealer("SH01", 3));
    }

    @Test
    @Tag("NET-3")
    default void theirAppointmentsGoToWhoIsFreeAndSkilledAndNothingElseChanges() {
        LeavingStage dealer = dealer();
        dealer.hire(Role.SERVICE_ADVISOR);
        StaffMember leaver = dealer.hire(Role.TECHNICIAN, "engine");
        Appointment booked = dealer.dealer().booked(dealer.dealer().aCar(), "2026-03-04T09:00");
        dealer.hire(Role.TECHNICIAN, "paint");
        StaffMember heir = dealer.hire(Role.TECHNICIAN, "engine");

        LeaveStaff command = LeaveStaff.sharing(leaver.id().value(), TODAY, HandOverRule.ROUND_ROBIN);
        List<HandedOver> expected = List.of(HandedOver.moved(booked.id().subject(), Part.TECHNICIAN, heir.id()));
        assertThat(dealer.preview(command)).isEqualTo(expected);
        assertThat(dealer.seen(booked)).as("only looked at").isEqualTo(booked);
        assertThat(dealer.leave(command)).isEqualTo(expected);

        Appointment moved = dealer.seen(booked);
        assertThat(holder(moved, HoldKind.TECHNICIAN)).isEqualTo(heir.id());
        assertThat(holder(moved, HoldKind.ADVISOR)).isEqualTo(holder(booked, HoldKind.ADVISOR));
        assertThat(moved.placement().slot()).isEqualTo(booked.placement().slot());
        assertThat(moved.version()).isEqualTo(booked.version() + 1);
        Walls.of(storage(), dealer.dealer(), LocalDate.of(2026, 3, 4), stage().now())
                .assertAgree();
        assertThat(dealer.seen(leaver).employment().until()).contains(TODAY);
        assertThat(dealer.moved(leaver)).isEqualTo(expected);
    }

    @Test
    @Tag("NET-3")
    @Tag("APT-2")
    default void whatNobodyCanTakeStaysAndIsListedWithItsObstacle() {
        LeavingStage dealer = dealer();
        dealer.hire(Role.SERVICE_ADVISOR);
        StaffMember leaver = dealer.hire(Role.TECHNICIAN, "engine");
        Appointment booked = dealer.dealer().booked(dealer.dealer().aCar(), "2026-03-04T09:00");
        LeaveStaff command = LeaveStaff.sharing(leaver.id().value(), TODAY, HandOverRule.BY_LOAD);
        HandedOver stayed = HandedOver.stayed(booked.id().subject(), Part.TECHNICIAN, StaffRefusal.NOBODY_CAN_TAKE_IT);
        assertThat(dealer.leave(command)).containsExactly(stayed);
        assertThat(dealer.seen(booked)).isEqualTo(booked);

        StaffMember late = dealer.hire(Role.TECHNICIAN, "engine");
        assertThat(dealer.leave(command))
                .as("told again, it moves what could not move")
                .containsExactly(HandedOver.moved(booked.id().subject(), Part.TECHNICIAN, late.id()));
    }

    @Test
    @Tag("NET-3")
    default void twoAtOneTimeGoToTwoPeople() {
        LeavingStage dealer = dealer();
        StaffMember leaver = dealer.hire(Role.SERVICE_ADVISOR);
        dealer.hire(Role.TECHNICIAN, "engine");
        Appointment first = dealer.dealer().booked(dealer.dealer().aCar(), "2026-03-04T09:00");
        Appointment second = dealer.dealer().booked(dealer.dealer().aCar(), "2026-03-04T10:00");
        Appointment third = dealer.dealer().booked(dealer.dealer().aCar(), "2026-03-04T11:00");
        StaffMember one = dealer.hire(Role.SERVICE_ADVISOR);
        StaffMember other = dealer.hire(Role.SERVICE_ADVISOR);
        dealer.leave(LeaveStaff.sharing(leaver.id().value(), TODAY, HandOverRule.ROUND_ROBIN));
        assertThat(Stream.of(first, second, third).map(dealer::seen).map(booked -> holder(booked, HoldKind.ADVISOR)))
                .containsExactly(one.id(), other.id(), one.id());
    }

    @Test
    @Tag("NET-3")
    default void byLoadItGoesToWhoHasLeast() {
        LeavingStage dealer = dealer();
        ComplaintStage complaints = new ComplaintStage(dealer.dealer());
        StaffMember busy = dealer.hire(Role.CARE_AGENT);
        StaffMember leaver = dealer.hire(Role.CARE_AGENT);
        StaffMember idle = dealer.hire(Role.CARE_AGENT);
        complaints.take(complaints.received(), busy).orElseThrow();
        complaints.take(complaints.received(), busy).orElseThrow();
        List<Complaint> theirs = Stream.generate(complaints::received)
                .limit(3)
                .map(each -> complaints.take(each, leaver).orElseThrow())
                .toList();
        dealer.leave(LeaveStaff.sharing(leaver.id().value(), YESTERDAY, HandOverRule.BY_LOAD));
        assertThat(theirs.stream()
                        .map(each -> complaints.seen(each).custody().owner().orElseThrow()))
                .containsExactlyInAnyOrder(idle.id(), idle.id(), busy.id());
    }

    @Test
    @Tag("NET-3")
    default void complaintsGoToWhoMayTakeThemAndAnOfferToThemEnds() {
        LeavingStage dealer = dealer();
        ComplaintStage complaints = new ComplaintStage(dealer.dealer());
        StaffMember leaver = dealer.hire(Role.CARE_AGENT);
        StaffMember heir = dealer.hire(Role.CUSTOMER_RELATIONS_MANAGER);
        dealer.hire(Role.TECHNICIAN);
        Complaint owned = complaints.take(complaints.received(), leaver).orElseThrow();
        Complaint offered = complaints.take(complaints.received(), heir).orElseThrow();
        complaints
                .desk()
                .offer(
                        complaints.agent(),
                        new HandComplaint(offered.id().value(), leaver.id().value()))
                .orElseThrow();
        Complaint learned = complaints.ledTo(complaints.received(), Onward.FIND_CAUSE);
        complaints
                .desk()
                .prevent(
                        complaints.agent(),
                        new PreventRecurrence(
                                learned.id().value(), "check twice", leaver.id().value(), LocalDate.of(2026, 4, 1)))
                .orElseThrow();

        assertThat(dealer.leave(LeaveStaff.to(heir.id().value(), leaver.id().value(), YESTERDAY)))
                .containsExactlyInAnyOrder(
                        HandedOver.moved(owned.id().subject(), Part.OWNER, heir.id()),
                        HandedOver.freed(offered.id().subject(), Part.OFFERED),
                        HandedOver.moved(learned.id().subject(), Part.PREVENTION, heir.id()));

        assertThat(complaints.seen(owned).custody().owner()).contains(heir.id());
        assertThat(complaints.seen(owned).clock()).as("its clock runs on").isEqualTo(owned.clock());
        assertThat(complaints.seen(offered).custody().offeredTo()).isEmpty();
        assertThat(complaints.seen(offered).custody().owner()).contains(heir.id());
        assertThat(complaints
                        .seen(learned)
                        .progress()
                        .prevention()
                        .orElseThrow()
                        .owner())
                .isEqualTo(heir.id());
        assertThat(complaints.told(owned))
                .last()
                .satisfies(told -> assertThat(told.type()).isEqualTo("complaint.handed-over"));
    }

    @Test
    @Tag("NET-3")
    default void aCallInTheirHandIsAnybodysAndTheirKeysEnd() {
        LeavingStage dealer = dealer();
        StaffMember leaver = dealer.acting(dealer.hire(Role.CARE_AGENT), "SH01/agent-1");
        DealerVehicle car = dealer.dealer().aCar();
        FollowUpStage.delivered(dealer.dealer(), car, dealer.dealer().customer("张", "三"), LocalDate.of(2026, 2, 27));
        FollowUp inHand = FollowUpStage.next(dealer.dealer(), FollowUpStage.agent(dealer.dealer(), 1));
        String secret = keyOf("SH01/agent-1", dealer).secret();
        String others = keyOf("SH01/agent-2", dealer).secret();

        assertThat(dealer.leave(LeaveStaff.sharing(leaver.id().value(), YESTERDAY, HandOverRule.ROUND_ROBIN)))
                .extracting(HandedOver::part, HandedOver::result)
                .containsExactlyInAnyOrder(
                        tuple(Part.KEY_HOLDER, HandedOver.Result.FREED), tuple(Part.CALLER, HandedOver.Result.FREED));

        assertThat(stage().crm().accessKeys().authenticate(secret)).isEmpty();
        assertThat(stage().crm().accessKeys().authenticate(others)).isPresent();
        assertThat(FollowUpStage.next(dealer.dealer(), FollowUpStage.agent(dealer.dealer(), 2))
                        .id())
                .isEqualTo(inHand.id());
    }

    private IssuedKey keyOf(String actor, LeavingStage dealer) {
        return stage().crm()
                .accessKeys()
                .issue(
                        Stage.administrator(),
                        IssueKey.atDealer(actor, dealer.dealer().dealer().id().value(), 30, Role.CARE_AGENT))
                .orElseThrow();
    }

    @Test
    @Tag("NET-3")
    default void aLastDayToComeMovesWhatIsPlannedAfterItAndTheKeyEndsWithIt() {
        LeavingStage dealer = dealer();
        ComplaintStage complaints = new ComplaintStage(dealer.dealer());
        StaffMember leaver = dealer.acting(dealer.hire(Role.SERVICE_ADVISOR), "SH01/advisor");
        dealer.hire(Role.TECHNICIAN, "engine");
        Appointment onTheLastDay = dealer.dealer().booked(dealer.dealer().aCar(), "2026-03-04T09:00");
        Appointment after = dealer.dealer().booked(dealer.dealer().aCar(), "2026-03-05T09:00");
        StaffMember heir = dealer.hire(Role.SERVICE_ADVISOR);
        Complaint theirs = complaints.take(complaints.received(), leaver).orElseThrow();
        AccessKey key = keyOf("SH01/advisor", dealer).key();

        LeaveStaff command =
                LeaveStaff.sharing(leaver.id().value(), LocalDate.of(2026, 3, 4), HandOverRule.ROUND_ROBIN);
        assertThat(dealer.leave(command))
                .containsExactly(
                        HandedOver.moved(after.id().subject(), Part.ADVISOR, heir.id()),
                        HandedOver.freed(key.id().subject(), Part.KEY_HOLDER));

        assertThat(dealer.seen(onTheLastDay)).isEqualTo(onTheLastDay);
        assertThat(complaints.seen(theirs)).as("not planned for a day").isEqualTo(theirs);
        assertThat(stage().crm()
                        .accessKeys()
                        .list(Stage.administrator(), PageOf.first(9))
                        .items())
                .singleElement()
                .satisfies(ending -> assertThat(ending.until()).isEqualTo(Instant.parse("2026-03-04T16:00:00Z")));
    }

    @Test
    @Tag("NET-3")
    default void whoTakesOverMustBeThereAndBeSomebodyElse() {
        LeavingStage dealer = dealer();
        StaffMember leaver = dealer.hire(Role.CARE_AGENT);
        StaffMember leavesToo = new ComplaintStage(dealer.dealer()).hireUntil(Role.CARE_AGENT, TODAY);
        for (StaffMember successor : List.of(leaver, leavesToo)) {
            assertThat(refusal(
                            dealer,
                            LeaveStaff.to(successor.id().value(), leaver.id().value(), TODAY)))
                    .isEqualTo(StaffRefusal.SUCCESSOR_NOT_THERE);
        }
        assertThat(refusal(
                        dealer,
                        LeaveStaff.sharing(leaver.id().value(), LocalDate.of(2019, 12, 31), HandOverRule.ROUND_ROBIN)))
                .isEqualTo(StaffRefusal.LEAVES_BEFORE_THE_FIRST_DAY);
        assertThat(dealer.seen(leaver)).isEqualTo(leaver);
    }

    private static Object refusal(LeavingStage dealer, LeaveStaff command) {
        Refusal seen = dealer.dealer()
                .crm()
                .staff()
                .previewLeaving(dealer.manager(), command)
                .fold(done -> null, refused -> refused);
        Refusal told =
                dealer.dealer().crm().staff().leave(dealer.manager(), command).fold(done -> null, refused -> refused);
        assertThat(seen).isNotNull().isEqualTo(told);
        return told.code();
    }

    @Test
    @Tag("NET-4")
    default void anAccountIsOnePersons() {
        LeavingStage dealer = dealer();
        StaffMember first = dealer.acting(dealer.hire(Role.CARE_AGENT), "li.lei");
        assertThat(dealer.acting(first, "li.lei").account()).contains("li.lei");
        StaffMember second = dealer.hire(Role.CARE_AGENT);
        assertThat(dealer.dealer()
                        .crm()
                        .staff()
                        .assignAccount(
                                dealer.manager(), new AssignAccount(second.id().value(), "li.lei"))
                        .<Object>fold(done -> done, Refusal::code))
                .isEqualTo(StaffRefusal.ACCOUNT_TAKEN);
        LeavingStage elsewhere = new LeavingStage(stage().openDealer("SH02", 1));
        assertThat(elsewhere.acting(elsewhere.hire(Role.CARE_AGENT), "li.lei").account())
                .contains("li.lei");
    }
}
