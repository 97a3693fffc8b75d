package dev.aftercare.testkit.desk;

import static dev.aftercare.testkit.desk.LeavingStage.holder;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercare.domain.access.AccessKey;
import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.appointment.Appointment;
import dev.aftercare.domain.appointment.HoldKind;
import dev.aftercare.domain.complaint.Complaint;
import dev.aftercare.domain.network.StaffMember;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.shared.Refusal;
import dev.aftercare.domain.staff.HandedOver;
import dev.aftercare.domain.staff.HandedOver.Part;
import dev.aftercare.domain.staff.StaffRefusal;
import dev.aftercare.usecase.accesskey.IssueKey;
import dev.aftercare.usecase.call.FaultCode;
import dev.aftercare.usecase.call.FieldFault;
import dev.aftercare.usecase.call.InvalidInputException;
import dev.aftercare.usecase.call.PageOf;
import dev.aftercare.usecase.network.ChangePremises;
import dev.aftercare.usecase.network.ChangePremises.DepartmentInput;
import dev.aftercare.usecase.staff.Away;
import dev.aftercare.usecase.staff.BeAway;
import dev.aftercare.usecase.staff.PlaceStaff;
import dev.aftercare.usecase.staff.Placed;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What somebody is on a day, and what becomes of their work when they are something else (NET-4). It is Monday 2026-03-02. */
interface PostRules extends OnStage {

    LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    LocalDate THURSDAY = LocalDate.of(2026, 3, 5);

    private LeavingStage garage() {
        return new LeavingStage(stage().openDealer("SH01", 3));
    }

    private static Outcome<Placed> place(
            LeavingStage dealer, StaffMember person, Role role, List<String> skills, @Nullable LocalDate from) {
        return dealer.dealer()
                .crm()
                .staff()
                .place(dealer.manager(), new PlaceStaff(person.id().value(), List.of(role), skills, null, false, from));
    }

    private static Appointment booked(LeavingStage dealer, String local) {
        return dealer.dealer().booked(dealer.dealer().aCar(), local);
    }

    private static Object refusal(Outcome<?> outcome) {
        return outcome.<Object>fold(done -> done, Refusal::code);
    }

    @Test
    @Tag("NET-4")
    @Tag("APT-2")
    default void whatTheNewPostCannotDoGoesToSomebodySkilledFromItsFirstDayOn() {
        LeavingStage dealer = garage();
        dealer.hire(Role.SERVICE_ADVISOR);
        StaffMember person = dealer.hire(Role.TECHNICIAN, "engine");
        Appointment before = booked(dealer, "2026-03-04T09:00");
        Appointment after = booked(dealer, "2026-03-05T09:00");
        Appointment twin = booked(dealer, "2026-03-05T15:00");
        dealer.hire(Role.TECHNICIAN, "paint");
        StaffMember skilled = dealer.hire(Role.TECHNICIAN, "engine");

        Placed placed = place(dealer, person, Role.TECHNICIAN, List.of("paint"), THURSDAY)
                .orElseThrow();

        assertThat(placed.handedOver())
                .containsExactlyInAnyOrder(
                        HandedOver.moved(after.id().subject(), Part.TECHNICIAN, skilled.id()),
                        HandedOver.moved(twin.id().subject(), Part.TECHNICIAN, skilled.id()));
        assertThat(dealer.seen(before)).isEqualTo(before);
        assertThat(holder(dealer.seen(after), HoldKind.TECHNICIAN)).isEqualTo(skilled.id());
        assertThat(placed.person().postOn(THURSDAY.minusDays(1)).skills()).containsExactly("engine");
        assertThat(placed.person().postOn(THURSDAY).skills()).containsExactly("paint");
        assertThat(dealer.seen(person)).isEqualTo(placed.person());
        Walls.of(storage(), dealer.dealer(), THURSDAY, stage().now()).assertAgree();
        assertThat(holder(booked(dealer, "2026-03-04T15:00"), HoldKind.TECHNICIAN))
                .as("until then the person is booked as before")
                .isIn(person.id(), skilled.id());
        assertThat(holder(booked(dealer, "2026-03-05T11:00"), HoldKind.TECHNICIAN))
                .as("from then on nobody books them for it")
                .isEqualTo(skilled.id());
    }

    @Test
    @Tag("NET-4")
    default void whatNobodyCanTakeStaysAndIsListedUntilSomebodyCan() {
        LeavingStage dealer = garage();
        dealer.hire(Role.SERVICE_ADVISOR);
        StaffMember person = dealer.hire(Role.TECHNICIAN, "engine");
        Appointment booked = booked(dealer, "2026-03-05T09:00");
        HandedOver stays = HandedOver.stayed(booked.id().subject(), Part.TECHNICIAN, StaffRefusal.NOBODY_CAN_TAKE_IT);
        assertThat(place(dealer, person, Role.GUARD, List.of(), null)
                        .orElseThrow()
                        .handedOver())
                .containsExactly(stays);
        assertThat(dealer.seen(booked)).isEqualTo(booked);
        StaffMember skilled = dealer.hire(Role.TECHNICIAN, "engine");
        assertThat(place(dealer, person, Role.GUARD, List.of(), null)
                        .orElseThrow()
                        .handedOver())
                .containsExactly(HandedOver.moved(booked.id().subject(), Part.TECHNICIAN, skilled.id()));
    }

    @Test
    @Tag("NET-4")
    default void whatStillFitsStays() {
        LeavingStage dealer = garage();
        dealer.hire(Role.SERVICE_ADVISOR);
        StaffMember person = dealer.hire(Role.TECHNICIAN, "engine");
        Appointment booked = booked(dealer, "2026-03-05T09:00");
        dealer.hire(Role.TECHNICIAN, "engine");
        assertThat(place(dealer, person, Role.TECHNICIAN, List.of("engine", "paint"), null)
                        .orElseThrow()
                        .handedOver())
                .isEmpty();
        assertThat(dealer.seen(booked)).isEqualTo(booked);
    }

    @Test
    @Tag("NET-4")
    default void whoMayNotTakeComplaintsAnyMoreHandsThemOver() {
        LeavingStage dealer = garage();
        ComplaintStage complaints = new ComplaintStage(dealer.dealer());
        StaffMember person = dealer.hire(Role.CARE_AGENT);
        Complaint taken = complaints.take(complaints.received(), person).orElseThrow();
        StaffMember colleague = dealer.hire(Role.CARE_AGENT);
        assertThat(place(dealer, person, Role.CUSTOMER_RELATIONS_MANAGER, List.of(), null)
                        .orElseThrow()
                        .handedOver())
                .as("who still may keeps them")
                .isEmpty();
        assertThat(place(dealer, person, Role.CASHIER, List.of(), null)
                        .orElseThrow()
                        .handedOver())
                .containsExactly(HandedOver.moved(taken.id().subject(), Part.OWNER, colleague.id()));
    }

    @Test
    @Tag("NET-4")
    default void aPostBeginsTodayOrLaterInADepartmentThatThereIs() {
        LeavingStage dealer = garage();
        StaffMember person = dealer.hire(Role.CARE_AGENT);
        assertThat(refusal(place(dealer, person, Role.CASHIER, List.of(), MONDAY.minusDays(1))))
                .isEqualTo(StaffRefusal.POST_OUT_OF_RANGE);
        dealer.dealer()
                .crm()
                .network()
                .changePremises(
                        dealer.manager(),
                        new ChangePremises(
                                new ChangePremises.Premises(List.of(), List.of(new DepartmentInput("workshop", "车间")))))
                .orElseThrow();
        PlaceStaff care =
                PlaceStaff.now(person.id().value(), List.of(Role.CARE_AGENT), List.of(), "customer-care", false);
        assertThat(refusal(dealer.dealer().crm().staff().place(dealer.manager(), care)))
                .isEqualTo(StaffRefusal.DEPARTMENT_UNKNOWN);
    }

    @Test
    @Tag("NET-4")
    default void aCustomerIsNoMemberOfStaff() {
        LeavingStage dealer = garage();
        StaffMember person = dealer.hire(Role.CARE_AGENT);
        assertThatThrownBy(() -> place(dealer, person, Role.CUSTOMER, List.of(), null))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        thrown -> assertThat(thrown.faults())
                                .containsExactly(
                                        FieldFault.of("roles", FaultCode.NOT_A_STAFF_ROLE, Role.CUSTOMER.name())));
        assertThatThrownBy(() -> dealer.hire(Role.CUSTOMER)).isInstanceOf(InvalidInputException.class);
    }

    private static List<AccessKey> valid(LeavingStage dealer, String account) {
        return dealer.dealer().crm().accessKeys().list(Stage.administrator(), PageOf.first(100)).items().stream()
                .filter(key -> key.actor().id().equals(account)
                        && key.isValidAt(dealer.dealer().crm().now()))
                .toList();
    }

    private static void key(LeavingStage dealer, String account, Role role) {
        dealer.dealer()
                .crm()
                .accessKeys()
                .issue(
                        Stage.administrator(),
                        IssueKey.atDealer(account, dealer.dealer().dealer().id().value(), 30, role))
                .orElseThrow();
    }

    @Test
    @Tag("NET-3")
    @Tag("NET-4")
    default void theKeysOfAnAccountThatIsGivenUpEndAndTheNextOneHasNone() {
        LeavingStage dealer = garage();
        StaffMember person = dealer.acting(dealer.hire(Role.CARE_AGENT), "desk.1");
        key(dealer, "desk.1", Role.CARE_AGENT);
        key(dealer, "desk.2", Role.CARE_AGENT);
        dealer.acting(person, "desk.1");
        assertThat(valid(dealer, "desk.1")).as("the same account again").hasSize(1);
        dealer.acting(person, "desk.2");
        assertThat(valid(dealer, "desk.1")).isEmpty();
        assertThat(valid(dealer, "desk.2")).as("made for the new one").hasSize(1);
        dealer.acting(dealer.hire(Role.GUARD), "desk.1");
        assertThat(valid(dealer, "desk.1")).isEmpty();
    }

    @Test
    @Tag("NET-4")
    default void aKeyWithARoleThatThePersonLosesEndsWhenTheOtherPostBegins() {
        LeavingStage dealer = garage();
        StaffMember person = dealer.acting(dealer.hire(Role.CARE_AGENT), "desk.1");
        key(dealer, "desk.1", Role.CARE_AGENT);
        place(dealer, person, Role.CASHIER, List.of(), THURSDAY).orElseThrow();
        assertThat(valid(dealer, "desk.1")).hasSize(1);
        stage().itIs("2026-03-04T16:00:00Z");
        assertThat(valid(dealer, "desk.1")).as("Thursday in Shanghai").isEmpty();
    }

    @Test
    @Tag("NET-5")
    default void whatNobodyCanTakeWhileSomebodyIsAwayIsToldUntilItIsTaken() {
        LeavingStage dealer = garage();
        dealer.hire(Role.SERVICE_ADVISOR);
        StaffMember person = dealer.hire(Role.TECHNICIAN, "engine");
        Appointment booked = booked(dealer, "2026-03-05T09:00");
        BeAway command = new BeAway(person.id().value(), THURSDAY, THURSDAY, null);
        Away away =
                dealer.dealer().crm().staff().beAway(dealer.manager(), command).orElseThrow();
        HandedOver stays = HandedOver.stayed(booked.id().subject(), Part.TECHNICIAN, StaffRefusal.NOBODY_CAN_TAKE_IT);
        assertThat(away.handedOver()).containsExactly(stays);
        assertThat(seen(dealer, away).handedOver()).containsExactly(stays);
        assertThat(again(dealer, away).handedOver()).containsExactly(stays);
        StaffMember skilled = dealer.hire(Role.TECHNICIAN, "engine");
        assertThat(again(dealer, away).handedOver())
                .containsExactly(HandedOver.moved(booked.id().subject(), Part.TECHNICIAN, skilled.id()));
        assertThat(holder(dealer.seen(booked), HoldKind.TECHNICIAN)).isEqualTo(skilled.id());
    }

    private static Away seen(LeavingStage dealer, Away away) {
        return dealer.dealer()
                .crm()
                .staff()
                .absence(dealer.manager(), away.absence().id().value());
    }

    private static Away again(LeavingStage dealer, Away away) {
        return dealer.dealer()
                .crm()
                .staff()
                .handOverAgain(dealer.manager(), away.absence().id().value())
                .orElseThrow();
    }
}
