package dev.aftercare.testkit.isolation;

import static dev.aftercare.testkit.isolation.Kind.APPOINTMENT;
import static dev.aftercare.testkit.isolation.Kind.APPROVAL;
import static dev.aftercare.testkit.isolation.Kind.CALL;
import static dev.aftercare.testkit.isolation.Kind.CAR;
import static dev.aftercare.testkit.isolation.Kind.COLLEAGUE;
import static dev.aftercare.testkit.isolation.Kind.COMPLAINT;
import static dev.aftercare.testkit.isolation.Kind.CONSULTANT;
import static dev.aftercare.testkit.isolation.Kind.CUSTOMER;
import static dev.aftercare.testkit.isolation.Kind.FRIEND;
import static dev.aftercare.testkit.isolation.Kind.KEY_ACCOUNT;
import static dev.aftercare.testkit.isolation.Kind.PROSPECT;
import static dev.aftercare.testkit.isolation.Kind.STAFF;

import dev.aftercare.domain.authority.AuthorityRefusal;
import dev.aftercare.domain.complaint.ComplaintChannel;
import dev.aftercare.domain.complaint.ComplaintId;
import dev.aftercare.domain.complaint.ComplaintRefusal;
import dev.aftercare.domain.complaint.ComplaintSeverity;
import dev.aftercare.domain.customer.ConsentPurpose;
import dev.aftercare.domain.customer.ContactChannel;
import dev.aftercare.domain.customer.ContactPointKind;
import dev.aftercare.domain.followup.CallResult;
import dev.aftercare.domain.message.MessageState;
import dev.aftercare.domain.prospect.ContactWay;
import dev.aftercare.domain.prospect.LossReason;
import dev.aftercare.domain.prospect.ProspectSource;
import dev.aftercare.domain.shared.SubjectKind;
import dev.aftercare.usecase.appointment.QuoteParts;
import dev.aftercare.usecase.authority.DecideApproval;
import dev.aftercare.usecase.call.MoneyInput;
import dev.aftercare.usecase.call.PageOf;
import dev.aftercare.usecase.call.ReferenceInput;
import dev.aftercare.usecase.care.SeeDue;
import dev.aftercare.usecase.complaint.AdvanceComplaint;
import dev.aftercare.usecase.complaint.AdvanceComplaint.Onward;
import dev.aftercare.usecase.complaint.AskCompensation;
import dev.aftercare.usecase.complaint.CloseComplaint;
import dev.aftercare.usecase.complaint.CloseComplaint.Judgement;
import dev.aftercare.usecase.complaint.GradeComplaint;
import dev.aftercare.usecase.complaint.HandComplaint;
import dev.aftercare.usecase.complaint.PauseComplaint;
import dev.aftercare.usecase.complaint.PreventRecurrence;
import dev.aftercare.usecase.complaint.ReceiveComplaint;
import dev.aftercare.usecase.complaint.TakeOverComplaint;
import dev.aftercare.usecase.customer.CustomerDetails.Contact;
import dev.aftercare.usecase.followup.FindDueCalls;
import dev.aftercare.usecase.followup.NextCall;
import dev.aftercare.usecase.followup.RecordCall;
import dev.aftercare.usecase.followup.SeeCallFigures;
import dev.aftercare.usecase.journal.SeeTimeline;
import dev.aftercare.usecase.keyaccount.AgreeTerms;
import dev.aftercare.usecase.keyaccount.AssignManager;
import dev.aftercare.usecase.keyaccount.FindDueContacts;
import dev.aftercare.usecase.keyaccount.PlanContacts;
import dev.aftercare.usecase.keyaccount.RecogniseAccount;
import dev.aftercare.usecase.keyaccount.RecordContact;
import dev.aftercare.usecase.keyaccount.SeeContactsOf;
import dev.aftercare.usecase.message.SeeMessages;
import dev.aftercare.usecase.portal.BookOwn;
import dev.aftercare.usecase.portal.ComplainOwn;
import dev.aftercare.usecase.portal.ConsentOwn;
import dev.aftercare.usecase.portal.CorrectOwn;
import dev.aftercare.usecase.portal.MoveOwn;
import dev.aftercare.usecase.portal.OfferOwn;
import dev.aftercare.usecase.portal.PreferOwn;
import dev.aftercare.usecase.prospect.AssignProspect;
import dev.aftercare.usecase.prospect.FindProspects;
import dev.aftercare.usecase.prospect.LoseProspect;
import dev.aftercare.usecase.prospect.OpenProspect;
import dev.aftercare.usecase.prospect.SeeDealerProspects;
import dev.aftercare.usecase.prospect.SeeProspectFigures;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The desks that care for customers: complaints, calls, key accounts, what is due; and the customers' own. */
final class CareRows {

    private static final PageOf PAGE = PageOf.first(50);
    private static final MoneyInput NONE = new MoneyInput("0.00", "CNY");
    private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);
    private static final Instant FRIDAY = Instant.parse("2026-03-06T01:00:00Z");

    private CareRows() {}

    static void addTo(Rows rows) {
        received(rows);
        handled(rows);
        approvals(rows);
        calls(rows);
        keyAccounts(rows);
        prospects(rows);
        lists(rows);
        ownThings(rows);
        ownWishes(rows);
    }

    private static void received(Rows rows) {
        rows.dealer("complaints.receive", things -> complaint(things.id(CUSTOMER), things.id(CAR)))
                .dealer(
                        "complaints.takeOver",
                        things -> new TakeOverComplaint(complaint(things.id(CUSTOMER), things.id(CAR)), null))
                .dealer("complaints.find", things -> things.id(COMPLAINT))
                .dealer("complaints.open", things -> PAGE)
                .dealer(
                        "journal.timeline",
                        things -> new SeeTimeline(SubjectKind.COMPLAINT, things.id(COMPLAINT), PAGE));
    }

    private static ReceiveComplaint complaint(UUID customer, UUID car) {
        return new ReceiveComplaint(
                customer,
                car,
                new ReceiveComplaint.Said("loud", null),
                ComplaintChannel.PHONE,
                "repair",
                ComplaintSeverity.ORDINARY,
                Instant.parse("2026-03-01T01:00:00Z"),
                new ReferenceInput("dms", "b-1"));
    }

    private static void handled(Rows rows) {
        rows.dealer("complaints.take", things -> new HandComplaint(things.id(COMPLAINT), things.id(STAFF)))
                .refused(
                        "complaints.offer",
                        ComplaintRefusal.NOBODY_HAS_IT,
                        things -> new HandComplaint(things.id(COMPLAINT), things.id(STAFF)))
                .refused(
                        "complaints.accept",
                        ComplaintRefusal.NOT_OFFERED,
                        things -> new HandComplaint(things.id(COMPLAINT), things.id(COLLEAGUE)))
                .dealer("complaints.advance", things -> AdvanceComplaint.by(things.id(COMPLAINT), Onward.RECORD))
                .dealer("complaints.grade", things -> new GradeComplaint(things.id(COMPLAINT), ComplaintSeverity.GRAVE))
                .dealer("complaints.pause", things -> new PauseComplaint(things.id(COMPLAINT), "away"))
                .refused("complaints.resume", ComplaintRefusal.NOT_WAITING, things -> things.id(COMPLAINT))
                .refused(
                        "complaints.close",
                        ComplaintRefusal.NOT_IN_THIS_STATE,
                        things -> new CloseComplaint(things.id(COMPLAINT), NONE, Judgement.SATISFIED))
                .refused("complaints.reopen", ComplaintRefusal.NOT_IN_THIS_STATE, things -> things.id(COMPLAINT))
                .refused(
                        "complaints.prevent",
                        ComplaintRefusal.NOT_IN_THIS_STATE,
                        things -> new PreventRecurrence(things.id(COMPLAINT), "check", things.id(STAFF), APRIL))
                .dealer("complaints.escalateIfDue", things -> new ComplaintId(things.id(COMPLAINT)));
    }

    private static void approvals(Rows rows) {
        rows.refused(
                        "complaints.askCompensation",
                        AuthorityRefusal.ABOVE_ALL,
                        things -> new AskCompensation(
                                things.id(COMPLAINT), new MoneyInput("900000.00", "CNY"), "long loyal"))
                .dealer("authority.waiting", things -> PAGE)
                .dealer("authority.asked", things -> PAGE)
                .dealer("authority.find", things -> things.id(APPROVAL))
                .dealer("authority.approve", things -> new DecideApproval(things.id(APPROVAL), "agreed"))
                .dealer("authority.refuse", things -> new DecideApproval(things.id(APPROVAL), "too much"))
                .refused("authority.withdraw", AuthorityRefusal.NOT_ASKED_BY_YOU, things -> things.id(APPROVAL));
    }

    private static void calls(Rows rows) {
        rows.dealer("followUps.next", things -> NextCall.ofAll())
                .dealer("followUps.record", things -> RecordCall.of(things.id(CALL), CallResult.NO_ANSWER))
                .dealer("followUps.find", things -> things.id(CALL))
                .dealer("followUps.due", things -> new FindDueCalls(null, PAGE))
                .dealer("followUps.figures", things -> new SeeCallFigures(null))
                .dealer("followUps.endCallsAboutSoldCars", things -> 10);
    }

    private static void prospects(Rows rows) {
        rows.dealer(
                        "prospects.open",
                        things -> OpenProspect.today(
                                things.id(FRIEND), things.id(CONSULTANT), ContactWay.ONLINE, ProspectSource.OTHER))
                .dealer("prospects.assign", things -> new AssignProspect(things.id(PROSPECT), things.id(CONSULTANT)))
                .dealer("prospects.lose", things -> new LoseProspect(things.id(PROSPECT), LossReason.PRICE))
                .dealer("prospects.find", things -> things.id(PROSPECT))
                .dealer("prospects.list", things -> new FindProspects(null, PAGE))
                .dealer("prospects.ofCustomer", things -> things.id(CUSTOMER))
                .dealer("prospects.figures", things -> new SeeProspectFigures(APRIL.minusDays(60), APRIL))
                .dealer(
                        "prospects.figuresByDealer",
                        things -> new SeeDealerProspects(APRIL.minusDays(60), APRIL, PAGE));
    }

    private static void keyAccounts(Rows rows) {
        rows.dealer("keyAccounts.proposals", things -> PAGE)
                .dealer("keyAccounts.recognise", things -> RecogniseAccount.of(things.id(FRIEND), things.id(STAFF)))
                .dealer("keyAccounts.plan", things -> new PlanContacts(things.id(KEY_ACCOUNT), 30, APRIL))
                .dealer(
                        "keyAccounts.agree",
                        things -> new AgreeTerms(things.id(KEY_ACCOUNT), "5 %", APRIL, APRIL.plusDays(90)))
                .dealer("keyAccounts.assign", things -> new AssignManager(things.id(KEY_ACCOUNT), things.id(COLLEAGUE)))
                .dealer(
                        "keyAccounts.contact",
                        things -> RecordContact.today(things.id(KEY_ACCOUNT), ContactChannel.CALL, "fine"))
                .dealer("keyAccounts.end", things -> things.id(KEY_ACCOUNT))
                .dealer("keyAccounts.find", things -> things.id(KEY_ACCOUNT))
                .dealer("keyAccounts.list", things -> PAGE)
                .dealer("keyAccounts.due", things -> new FindDueContacts(false, PAGE))
                .dealer("keyAccounts.contacts", things -> new SeeContactsOf(things.id(KEY_ACCOUNT), PAGE));
    }

    private static void lists(Rows rows) {
        rows.dealer("care.due", things -> new SeeDue(PAGE))
                .dealer("care.dueSoon", things -> PAGE)
                .dealer("care.counts")
                .dealer("care.warrantiesEnding", things -> PAGE)
                .dealer("care.papers", things -> PAGE)
                .dealer("care.of", things -> things.id(CAR))
                .dealer("messages.list", things -> new SeeMessages(MessageState.QUEUED, PAGE))
                .dealer("day.board")
                .dealer("day.house", things -> PAGE)
                .dealer("day.calls", things -> PAGE)
                .dealer("day.complaints", things -> PAGE)
                .dealer("day.services", things -> PAGE)
                .dealer("day.warranties", things -> PAGE);
    }

    private static void ownThings(Rows rows) {
        rows.person("selfService.own")
                .person("selfService.cars", things -> PAGE)
                .person("selfService.appointments", things -> PAGE)
                .person("selfService.calendar")
                .person("selfService.visits", things -> PAGE)
                .person("selfService.complaints", things -> PAGE)
                .person("selfService.offers", things -> new OfferOwn("maintenance", LocalDate.of(2026, 3, 6)))
                .person(
                        "selfService.parts",
                        things -> QuoteParts.of("maintenance").with(things.id(CAR)))
                .person("selfService.book", things -> new BookOwn(things.id(CAR), "maintenance", FRIDAY, null))
                .person("selfService.move", things -> new MoveOwn(things.id(APPOINTMENT), FRIDAY))
                .person("selfService.cancel", things -> things.id(APPOINTMENT))
                .person("selfService.complain", things -> new ComplainOwn(things.id(CAR), "repair", "loud", null));
    }

    private static void ownWishes(Rows rows) {
        rows.person(
                        "selfService.correct",
                        things -> new CorrectOwn(List.of(new Contact(ContactPointKind.PHONE, "13812345679", null))))
                .person("selfService.prefer", things -> new PreferOwn(ContactChannel.SMS, null, null, "en"))
                .person(
                        "selfService.recordConsent",
                        things -> new ConsentOwn(ConsentPurpose.MARKETING, ContactChannel.SMS, true, "2026-1"));
    }
}
