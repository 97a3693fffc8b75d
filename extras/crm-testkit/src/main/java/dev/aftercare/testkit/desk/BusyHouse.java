package dev.aftercare.testkit.desk;

import dev.aftercare.domain.access.Actor;
import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.appointment.Appointment;
import dev.aftercare.domain.appointment.HoldKind;
import dev.aftercare.domain.complaint.Complaint;
import dev.aftercare.domain.customer.ContactChannel;
import dev.aftercare.domain.network.StaffId;
import dev.aftercare.domain.network.StaffMember;
import dev.aftercare.domain.prospect.ContactWay;
import dev.aftercare.domain.prospect.ProspectSource;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.port.storage.Storage;
import dev.aftercare.usecase.accesskey.IssueKey;
import dev.aftercare.usecase.appointment.BookAppointment;
import dev.aftercare.usecase.appointment.ReassignAppointment;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.call.MoneyInput;
import dev.aftercare.usecase.complaint.AdvanceComplaint.Onward;
import dev.aftercare.usecase.complaint.AskCompensation;
import dev.aftercare.usecase.complaint.HandComplaint;
import dev.aftercare.usecase.complaint.PreventRecurrence;
import dev.aftercare.usecase.keyaccount.RecogniseAccount;
import dev.aftercare.usecase.keyaccount.RecordContact;
import dev.aftercare.usecase.network.HireStaff;
import dev.aftercare.usecase.network.HoursInput;
import dev.aftercare.usecase.prospect.OpenProspect;
import dev.aftercare.usecase.staff.BeAway;
import dev.aftercare.usecase.staff.LeaveStaff;
import dev.aftercare.usecase.staff.LendStaff;
import dev.aftercare.usecase.urgent.HandUrgentRequest;
import dev.aftercare.usecase.urgent.RequestUrgentRepair;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A dealer where one person has a part in everything that somebody can have open, and another one who could take all of it. For tests that
 * look into a storage: whoever brings a feature that keeps staff lets the person have a part in it here.
 */
public final class BusyHouse {

    private static final String ACCOUNT = "does.everything";

    private final LeavingStage dealer;
    private final StaffMember person;
    private final StaffMember heir;

    private BusyHouse(LeavingStage dealer) {
        this.dealer = dealer;
        this.person = dealer.acting(hire("Does everything"), ACCOUNT);
        books();
        this.heir = hire("Could do everything");
        complains();
        asks();
        calls();
        keepsAnAccount();
        wins();
        promises();
        standsIn();
        isLent();
    }

    /** The house on an empty storage, whose clock stands on Monday 2026-03-02. */
    public static BusyHouse on(Storage storage) {
        Stage stage = Stage.on(storage);
        stage.openDealer("SH02", 1);
        return new BusyHouse(new LeavingStage(stage.openDealer("SH01", 2)));
    }

    /** The person's id. */
    public StaffId id() {
        return person.id();
    }

    /** As whom the person acts. */
    public String account() {
        return ACCOUNT;
    }

    /** The person has left, and the other one has taken over. */
    public void leaves() {
        dealer.leave(LeaveStaff.to(heir.id().value(), person.id().value(), LocalDate.of(2026, 3, 1)));
    }

    private StaffMember hire(String name) {
        HireStaff command = new HireStaff(
                name,
                List.of(Role.SERVICE_ADVISOR, Role.TECHNICIAN, Role.CARE_AGENT, Role.SALES_CONSULTANT),
                List.of("engine"),
                HoursInput.everyDay("06:00-22:00"),
                LocalDate.of(2020, 1, 1),
                null);
        return dealer.dealer()
                .crm()
                .network()
                .hire(Stage.administratorAt(dealer.dealer().dealer().id()), command)
                .orElseThrow();
    }

    /** The person passes two requests on and is the technician of one and the advisor of the other, whoever the rest is. */
    private void books() {
        StaffMember advisor = dealer.hire(Role.SERVICE_ADVISOR);
        Appointment first = book("2026-03-04T09:00");
        reassign(first, HoldKind.ADVISOR, advisor);
        StaffMember technician = dealer.hire(Role.TECHNICIAN, "engine");
        Appointment second = book("2026-03-04T14:00");
        reassign(second, HoldKind.TECHNICIAN, technician);
        reassign(second, HoldKind.ADVISOR, person);
        reassign(first, HoldKind.TECHNICIAN, person);
    }

    /** The person manages a key account, and has contacted it. */
    private void keepsAnAccount() {
        Call called = Call.in(
                dealer.dealer().dealer().id(),
                Actor.of(ACCOUNT, dealer.dealer().dealer().id(), Role.DEALER_MANAGER));
        UUID customer = dealer.dealer().customer("王", "大户").id().value();
        UUID account = dealer.dealer()
                .crm()
                .keyAccounts()
                .recognise(called, RecogniseAccount.of(customer, person.id().value()))
                .orElseThrow()
                .id()
                .value();
        dealer.dealer()
                .crm()
                .keyAccounts()
                .contact(called, RecordContact.today(account, ContactChannel.CALL, "fine"))
                .orElseThrow();
    }

    /** The person is to win a prospect. */
    private void wins() {
        OpenProspect met = OpenProspect.today(
                dealer.dealer().customer("王", "新").id().value(),
                person.id().value(),
                ContactWay.AT_THE_DOOR,
                ProspectSource.PASSING_BY);
        dealer.dealer().crm().prospects().open(dealer.manager(), met).orElseThrow();
    }

    /** The person answers for an urgent request whose car comes later. */
    private void promises() {
        RequestUrgentRepair towed = UrgentStage.wish(dealer.dealer().aCar())
                .notBefore(dealer.dealer().at("2026-03-09T08:00"));
        UUID request = dealer.dealer()
                .crm()
                .urgent()
                .request(dealer.manager(), towed)
                .orElseThrow()
                .id()
                .value();
        dealer.dealer()
                .crm()
                .urgent()
                .hand(
                        dealer.manager(),
                        new HandUrgentRequest(request, person.id().value()))
                .orElseThrow();
    }

    private void standsIn() {
        StaffMember away = dealer.hire(Role.GUARD);
        dealer.dealer()
                .crm()
                .staff()
                .beAway(
                        dealer.manager(),
                        new BeAway(
                                away.id().value(),
                                LocalDate.of(2026, 3, 9),
                                LocalDate.of(2026, 3, 13),
                                person.id().value()))
                .orElseThrow();
    }

    /** The person is to help another dealer out. */
    private void isLent() {
        LendStaff command =
                new LendStaff(person.id().value(), "SH02", LocalDate.of(2026, 3, 16), LocalDate.of(2026, 3, 17));
        dealer.dealer().crm().staffLoans().lend(dealer.manager(), command).orElseThrow();
    }

    private void reassign(Appointment appointment, HoldKind kind, StaffMember to) {
        dealer.dealer()
                .crm()
                .appointments()
                .reassign(
                        dealer.dealer().clerk(),
                        new ReassignAppointment(
                                appointment.id().value(), kind, to.id().value()))
                .orElseThrow();
    }

    private Appointment book(String local) {
        DealerVehicle car = dealer.dealer().aCar();
        BookAppointment command = new BookAppointment(
                car.id().value(),
                car.owner().orElseThrow().value(),
                "maintenance",
                dealer.dealer().at(local),
                null,
                null,
                person.id().value(),
                null);
        return dealer.dealer()
                .crm()
                .appointments()
                .book(dealer.dealer().clerk(), command)
                .orElseThrow();
    }

    /** The person has a complaint, is offered another, and is to prevent a third. */
    private void complains() {
        ComplaintStage complaints = new ComplaintStage(dealer.dealer());
        complaints.take(complaints.received(), person).orElseThrow();
        Complaint offered = complaints.take(complaints.received(), heir).orElseThrow();
        complaints
                .desk()
                .offer(
                        complaints.agent(),
                        new HandComplaint(offered.id().value(), person.id().value()))
                .orElseThrow();
        Complaint learned = complaints.ledTo(complaints.received(), Onward.FIND_CAUSE);
        complaints
                .desk()
                .prevent(
                        complaints.agent(),
                        new PreventRecurrence(
                                learned.id().value(), "check twice", person.id().value(), LocalDate.of(2026, 4, 1)))
                .orElseThrow();
    }

    /** The person asks for what is above their authority. */
    private void asks() {
        ComplaintStage complaints = new ComplaintStage(dealer.dealer());
        OrganisationId here = dealer.dealer().dealer().id();
        complaints
                .desk()
                .askCompensation(
                        Call.in(here, Actor.of(ACCOUNT, here, Role.CARE_AGENT)),
                        new AskCompensation(
                                complaints.received().id().value(), new MoneyInput("600.00", "CNY"), "long loyal"))
                .orElseThrow();
    }

    /** The person has a call in hand, and a key. */
    private void calls() {
        DealerVehicle car = dealer.dealer().aCar();
        FollowUpStage.delivered(dealer.dealer(), car, dealer.dealer().customer("张", "三"), LocalDate.of(2026, 2, 27));
        Actor actor = Actor.of(ACCOUNT, dealer.dealer().dealer().id(), Role.CARE_AGENT);
        FollowUpStage.next(dealer.dealer(), Call.in(dealer.dealer().dealer().id(), actor));
        dealer.dealer()
                .crm()
                .accessKeys()
                .issue(
                        Stage.administrator(),
                        IssueKey.atDealer(ACCOUNT, dealer.dealer().dealer().id().value(), 30, Role.CARE_AGENT))
                .orElseThrow();
    }
}
