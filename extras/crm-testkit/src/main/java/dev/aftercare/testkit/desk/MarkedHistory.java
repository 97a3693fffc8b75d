package dev.aftercare.testkit.desk;

import dev.aftercare.domain.access.Actor;
import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.authority.Approval;
import dev.aftercare.domain.complaint.Complaint;
import dev.aftercare.domain.complaint.ComplaintChannel;
import dev.aftercare.domain.complaint.ComplaintSeverity;
import dev.aftercare.domain.customer.ContactChannel;
import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.followup.CallResult;
import dev.aftercare.domain.followup.FollowUp;
import dev.aftercare.domain.followup.ProblemSeverity;
import dev.aftercare.domain.followup.Satisfaction;
import dev.aftercare.domain.insurance.InsuranceKind;
import dev.aftercare.domain.keyaccount.KeyAccount;
import dev.aftercare.domain.network.StaffMember;
import dev.aftercare.domain.prospect.ContactWay;
import dev.aftercare.domain.prospect.LossReason;
import dev.aftercare.domain.prospect.ProspectCard;
import dev.aftercare.domain.prospect.ProspectSource;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.domain.visit.Visit;
import dev.aftercare.domain.visit.VisitKind;
import dev.aftercare.domain.visit.VisitStage;
import dev.aftercare.domain.visit.WorkLine;
import dev.aftercare.usecase.appointment.BookAppointment;
import dev.aftercare.usecase.authority.DecideApproval;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.call.MoneyInput;
import dev.aftercare.usecase.call.PageOf;
import dev.aftercare.usecase.complaint.AdvanceComplaint;
import dev.aftercare.usecase.complaint.AdvanceComplaint.Onward;
import dev.aftercare.usecase.complaint.AskCompensation;
import dev.aftercare.usecase.complaint.CloseComplaint;
import dev.aftercare.usecase.complaint.PreventRecurrence;
import dev.aftercare.usecase.complaint.ReceiveComplaint;
import dev.aftercare.usecase.followup.ProblemInput;
import dev.aftercare.usecase.followup.RecordCall;
import dev.aftercare.usecase.insurance.InsuranceInput;
import dev.aftercare.usecase.insurance.RecordInsurance;
import dev.aftercare.usecase.keyaccount.AgreeTerms;
import dev.aftercare.usecase.keyaccount.RecogniseAccount;
import dev.aftercare.usecase.keyaccount.RecordContact;
import dev.aftercare.usecase.network.HoursInput;
import dev.aftercare.usecase.prospect.LoseProspect;
import dev.aftercare.usecase.prospect.OpenProspect;
import dev.aftercare.usecase.urgent.RequestUrgentRepair;
import dev.aftercare.usecase.visit.AnswerEstimate;
import dev.aftercare.usecase.visit.BillInput;
import dev.aftercare.usecase.visit.CorrectVisit;
import dev.aftercare.usecase.visit.EstimateWork;
import dev.aftercare.usecase.visit.OpenVisit;
import dev.aftercare.usecase.visit.ReceiveCar;
import dev.aftercare.usecase.visit.ReleaseCar;
import dev.aftercare.usecase.visit.SettleVisit;
import dev.aftercare.usecase.waitinglist.WaitForPlace;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What happened with a {@link MarkedPerson}: calls, visits, complaints and appointments, each with marks. */
final class MarkedHistory {

    private final DealerStage dealer;
    private final Customer person;
    private final DealerVehicle car;

    MarkedHistory(DealerStage dealer, Customer person, DealerVehicle car) {
        this.dealer = dealer;
        this.person = person;
        this.car = car;
    }

    /** What has come to its end. */
    void past() {
        calls();
        visits();
        complains();
    }

    /** A policy of theirs. */
    void insurance() {
        InsuranceInput terms = InsuranceInput.of(
                InsuranceKind.COMMERCIAL,
                "Zqinsurer",
                "Zqpolicy",
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 12, 31));
        dealer.crm()
                .insurances()
                .record(dealer.clerk(), new RecordInsurance(car.id().value(), terms))
                .orElseThrow();
    }

    private void calls() {
        Call agent = FollowUpStage.agent(dealer, 1);
        FollowUp call = FollowUpStage.next(dealer, agent);
        dealer.crm()
                .followUps()
                .record(
                        agent,
                        new RecordCall(
                                call.id().value(),
                                CallResult.PROBLEM_FOUND,
                                Satisfaction.NOT_SATISFIED,
                                "Zqnote",
                                null,
                                new ProblemInput("hardware", "Zqproblem", ProblemSeverity.MINOR)))
                .orElseThrow();
    }

    /** One that was settled, and one that was broken off and let go. */
    private void visits() {
        Visit settled = ordered();
        HouseStage.done(dealer, settled);
        dealer.crm()
                .visits()
                .settle(dealer.as(Role.CASHIER), new SettleVisit(settled.id().value(), bill("Zqbilled"), false, null))
                .orElseThrow();
        HouseStage.moveOn(dealer, settled, VisitStage.HANDED_BACK).orElseThrow();
        HouseStage.moveOn(dealer, settled, VisitStage.LEFT).orElseThrow();
        dealer.crm()
                .visits()
                .correct(
                        dealer.as(Role.DEALER_MANAGER),
                        new CorrectVisit(
                                settled.id().value(),
                                null,
                                null,
                                null,
                                1_100L,
                                null,
                                null,
                                null,
                                null,
                                "Zqamended since it was typed wrongly"))
                .orElseThrow();
        Visit released = ordered();
        HouseStage.moveOn(dealer, released, VisitStage.IN_WORK).orElseThrow();
        HouseStage.moveOn(dealer, released, VisitStage.BROKEN_OFF).orElseThrow();
        dealer.crm()
                .visits()
                .release(
                        dealer.as(Role.DEALER_MANAGER),
                        new ReleaseCar(released.id().value(), "Zqreleased for good reasons"))
                .orElseThrow();
    }

    private Visit ordered() {
        Call advisor = HouseStage.advisor(dealer);
        Visit visit = dealer.crm()
                .visits()
                .open(advisor, new OpenVisit(car.id().value(), person.id().value(), null, VisitKind.MAINTENANCE))
                .orElseThrow();
        dealer.crm()
                .visits()
                .receive(advisor, new ReceiveCar(visit.id().value(), "Zqwords", 1_000L, null))
                .orElseThrow();
        dealer.crm()
                .visits()
                .estimate(advisor, new EstimateWork(visit.id().value(), bill("Zqestimated")))
                .orElseThrow();
        return dealer.crm()
                .visits()
                .answer(advisor, new AnswerEstimate(visit.id().value(), true))
                .orElseThrow();
    }

    private static BillInput bill(String text) {
        return new BillInput("CNY", List.of(BillInput.Line.of(WorkLine.Kind.LABOUR, "A1", text, "1", "100")));
    }

    private void complains() {
        ComplaintStage complaints = new ComplaintStage(dealer);
        ReceiveComplaint command = new ReceiveComplaint(
                person.id().value(),
                car.id().value(),
                new ReceiveComplaint.Said("Zqcomplains", "Zqwants"),
                ComplaintChannel.PHONE,
                "repair",
                ComplaintSeverity.ORDINARY,
                null,
                null);
        complaints.desk().receive(complaints.agent(), command).orElseThrow();
        complaints
                .desk()
                .open(complaints.agent(), PageOf.first(50))
                .items()
                .forEach(open -> ends(complaints, open.complaint()));
    }

    /** The problem that was told in the call is one of them. */
    private static void ends(ComplaintStage complaints, Complaint open) {
        for (Onward step : Onward.values()) {
            String words = step == Onward.FIND_CAUSE ? "Zqcause" : step == Onward.PROPOSE ? "Zqsolution" : null;
            complaints
                    .desk()
                    .advance(complaints.agent(), new AdvanceComplaint(open.id().value(), step, words))
                    .orElseThrow();
        }
        Approval asked = complaints
                .desk()
                .askCompensation(
                        complaints.agent(),
                        new AskCompensation(open.id().value(), new MoneyInput("3000.00", "CNY"), "Zqwhy"))
                .orElseThrow();
        complaints
                .dealer()
                .crm()
                .authority()
                .approve(
                        complaints.dealer().as(Role.CUSTOMER_RELATIONS_MANAGER),
                        new DecideApproval(asked.id().value(), "Zqapproved"))
                .orElseThrow();
        StaffMember owner = complaints.hire(Role.WORKSHOP_SUPERVISOR);
        complaints
                .desk()
                .prevent(
                        complaints.agent(),
                        new PreventRecurrence(
                                open.id().value(), "Zqprevented", owner.id().value(), LocalDate.of(2026, 4, 1)))
                .orElseThrow();
        complaints
                .desk()
                .close(
                        complaints.agent(),
                        new CloseComplaint(
                                open.id().value(), new MoneyInput("50.00", "CNY"), CloseComplaint.Judgement.SATISFIED))
                .orElseThrow();
    }

    /** What they wait for in their own words. */
    void waits() {
        dealer.crm()
                .waitingList()
                .put(
                        dealer.clerk(),
                        new WaitForPlace(
                                car.id().value(),
                                person.id().value(),
                                "half-day",
                                WaitForPlace.Days.of(LocalDate.of(2026, 3, 20), null),
                                "Zqwaits",
                                null,
                                null,
                                null))
                .orElseThrow();
    }

    /** What they need at once, in their own words. */
    void needsItNow() {
        RequestUrgentRepair command = RequestUrgentRepair.of(
                        car.id().value(), person.id().value(), "maintenance")
                .saying("Zqurgent");
        dealer.crm().urgent().request(dealer.clerk(), command).orElseThrow();
    }

    /** A key account, with what was agreed and what they said. */
    void keyAccount() {
        StaffMember manager = dealer.hire("Manager", Role.CARE_AGENT, HoursInput.everyDay("08:00-18:00"));
        Call call = dealer.as(Role.CUSTOMER_RELATIONS_MANAGER);
        KeyAccount account = dealer.crm()
                .keyAccounts()
                .recognise(
                        call,
                        RecogniseAccount.of(person.id().value(), manager.id().value()))
                .orElseThrow();
        UUID id = account.id().value();
        dealer.crm()
                .keyAccounts()
                .agree(call, new AgreeTerms(id, "Zqterms", LocalDate.of(2026, 3, 1), null))
                .orElseThrow();
        dealer.crm()
                .keyAccounts()
                .contact(call, RecordContact.today(id, ContactChannel.CALL, "Zqfeedback"))
                .orElseThrow();
    }

    /** Cards: one that is lost, and one that is open. */
    void prospects() {
        ProspectStage showroom = new ProspectStage(dealer);
        UUID consultant = showroom.consultant().id().value();
        for (String note : List.of("Zqnote", "Zqnoteagain")) {
            OpenProspect met = new OpenProspect(
                    person.id().value(),
                    consultant,
                    ContactWay.BY_PHONE,
                    ProspectSource.REFERRAL,
                    LocalDate.of(2026, 3, 1),
                    note);
            ProspectCard card = showroom.desk().open(showroom.manager(), met).orElseThrow();
            if (note.equals("Zqnote")) {
                showroom.desk()
                        .lose(showroom.manager(), new LoseProspect(card.id().value(), LossReason.POSTPONED))
                        .orElseThrow();
            }
        }
    }

    /** One to come, and above the capacity one of another car at the same time. */
    void appointments() {
        dealer.crm()
                .appointments()
                .book(
                        dealer.clerk(),
                        new BookAppointment(
                                car.id().value(),
                                person.id().value(),
                                "maintenance",
                                dealer.at("2026-03-10T09:00"),
                                "Zqwish",
                                null,
                                null,
                                null))
                .orElseThrow();
        DealerVehicle second = dealer.carOf(person);
        Actor desk = new Actor(
                "desk",
                Optional.of(dealer.dealer().id()),
                Set.of(Role.APPOINTMENT_CLERK, Role.WORKSHOP_SUPERVISOR),
                Set.of());
        dealer.crm()
                .appointments()
                .book(
                        Call.in(dealer.dealer().id(), desk),
                        new BookAppointment(
                                second.id().value(),
                                person.id().value(),
                                "maintenance",
                                dealer.at("2026-03-10T09:00"),
                                null,
                                null,
                                null,
                                "Zqoverbooked as promised"))
                .orElseThrow();
    }
}
