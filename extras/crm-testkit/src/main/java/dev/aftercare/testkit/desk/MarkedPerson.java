package dev.aftercare.testkit.desk;

import static dev.aftercare.testkit.given.Given.aMessage;
import static dev.aftercare.testkit.given.Given.anImportRun;

import dev.aftercare.domain.access.Actor;
import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.access.Scope;
import dev.aftercare.domain.complaint.Complaint;
import dev.aftercare.domain.complaint.ComplaintChannel;
import dev.aftercare.domain.complaint.ComplaintSeverity;
import dev.aftercare.domain.customer.ConsentProof;
import dev.aftercare.domain.customer.ConsentPurpose;
import dev.aftercare.domain.customer.ContactChannel;
import dev.aftercare.domain.customer.ContactKind;
import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.customer.CustomerField;
import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.customer.CustomerRelation;
import dev.aftercare.domain.customer.RelationRole;
import dev.aftercare.domain.customer.Salutation;
import dev.aftercare.domain.followup.CallResult;
import dev.aftercare.domain.followup.FollowUp;
import dev.aftercare.domain.followup.ProblemSeverity;
import dev.aftercare.domain.followup.Satisfaction;
import dev.aftercare.domain.importing.ImportFault;
import dev.aftercare.domain.importing.ImportRun;
import dev.aftercare.domain.network.StaffMember;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.domain.visit.Visit;
import dev.aftercare.domain.visit.VisitKind;
import dev.aftercare.domain.visit.VisitStage;
import dev.aftercare.domain.visit.WorkLine;
import dev.aftercare.port.rights.ErasureList;
import dev.aftercare.port.storage.Storage;
import dev.aftercare.port.storage.UnitOfWork;
import dev.aftercare.usecase.appointment.BookAppointment;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.call.MoneyInput;
import dev.aftercare.usecase.call.PageOf;
import dev.aftercare.usecase.call.ReferenceInput;
import dev.aftercare.usecase.complaint.AdvanceComplaint;
import dev.aftercare.usecase.complaint.AdvanceComplaint.Onward;
import dev.aftercare.usecase.complaint.CloseComplaint;
import dev.aftercare.usecase.complaint.PreventRecurrence;
import dev.aftercare.usecase.complaint.ReceiveComplaint;
import dev.aftercare.usecase.customer.CustomerDetails;
import dev.aftercare.usecase.customer.EndRelation;
import dev.aftercare.usecase.customer.RecordConsent;
import dev.aftercare.usecase.customer.RecordVerdicts;
import dev.aftercare.usecase.customer.RecordVerdicts.Verdict;
import dev.aftercare.usecase.customer.RegisterCustomer;
import dev.aftercare.usecase.customer.RelateCustomers;
import dev.aftercare.usecase.customer.SetPreferences;
import dev.aftercare.usecase.followup.ProblemInput;
import dev.aftercare.usecase.followup.RecordCall;
import dev.aftercare.usecase.vehicle.DeliverVehicle;
import dev.aftercare.usecase.vehicle.RegisterVehicle;
import dev.aftercare.usecase.visit.AnswerEstimate;
import dev.aftercare.usecase.visit.BillInput;
import dev.aftercare.usecase.visit.EstimateWork;
import dev.aftercare.usecase.visit.OpenVisit;
import dev.aftercare.usecase.visit.ReceiveCar;
import dev.aftercare.usecase.visit.ReleaseCar;
import dev.aftercare.usecase.visit.SettleVisit;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A person about whom something is kept in every place where something can be kept, and whose every value is one that nothing else has. For
 * tests that look into a storage: whoever brings a feature that keeps something about a person lets it keep a mark of this one here.
 */
public final class MarkedPerson {

    /** What can be found again, as it is typed; all that is personal is or contains one of them. */
    public static final List<String> MARKS = List.of(
            "Zqfamily",
            "Zqgiven",
            "Zqtwin",
            "13912345671",
            "13912345672",
            "Zqaddress",
            "澜沧湾",
            "zqmail",
            "zqwechat",
            "Zqlabel",
            "1957-11-23",
            "Zqwedding",
            "Zqindustry",
            "Zqwon",
            "Zqreference",
            "22:43",
            "沪ZQ0717",
            "Zqwish",
            "Zqoverbooked",
            "Zqkey",
            "Zqwords",
            "Zqestimated",
            "Zqbilled",
            "Zqreleased",
            "Zqcomplains",
            "Zqwants",
            "Zqcause",
            "Zqsolution",
            "Zqprevented",
            "Zqnote",
            "Zqproblem",
            "Zqargument");

    private final Stage stage;
    private final Storage storage;
    private final DealerStage dealer;
    private final Customer person;
    private final Customer twin;
    private final DealerVehicle car;

    private MarkedPerson(Stage stage, Storage storage) {
        this.stage = stage;
        this.storage = storage;
        this.dealer = stage.openDealer("SH01", 1).staffed(2, 2);
        this.person = register("Zqgiven", "13912345671", "Zqreference");
        this.twin = register("Zqtwin", "13912345672", null);
        this.car = bought();
        data();
        calls();
        visits();
        complains();
        dealer.crm().jobs().runDue(1_000);
        beside();
        appointments();
        merges();
    }

    /** The person at a dealer of a network on an empty storage. */
    public static MarkedPerson on(Storage storage, ErasureList erasures) {
        return new MarkedPerson(Stage.on(storage, erasures), storage);
    }

    /** The stage. */
    public Stage stage() {
        return stage;
    }

    /** The dealer, who alone deals with the person. */
    public DealerStage dealer() {
        return dealer;
    }

    /** The id that survived the merge. */
    public CustomerId id() {
        return person.id();
    }

    /** The id that was merged into it. */
    public CustomerId mergedId() {
        return twin.id();
    }

    /** The person's car, as the dealer registered it. */
    public DealerVehicle car() {
        return car;
    }

    /** The dealer erases the person. */
    public Customer erased() {
        return RightsStage.of(dealer).erase(person.id()).orElseThrow();
    }

    private Customer register(String given, String phone, @Nullable String reference) {
        CustomerDetails details = new CustomerDetails(
                Salutation.MR,
                List.of(
                        new CustomerDetails.Contact(ContactKind.E_MAIL, "zqmail@example.org", "Zqlabel"),
                        new CustomerDetails.Contact(ContactKind.WECHAT, "zqwechat", null)),
                List.of(new CustomerDetails.YearlyDate("Zqwedding", 5, 6)),
                null,
                "Zqindustry",
                "Zqwon");
        return dealer.crm()
                .customers()
                .register(
                        dealer.clerk().keyed("Zqkey-" + phone),
                        new RegisterCustomer(
                                "Zqfamily",
                                given,
                                null,
                                List.of(phone),
                                "Zqaddress 澜沧湾",
                                LocalDate.of(1957, 11, 23),
                                reference == null ? null : new ReferenceInput("DMS", reference),
                                details))
                .orElseThrow();
    }

    private DealerVehicle bought() {
        DealerVehicle registered = dealer.crm()
                .vehicles()
                .register(
                        dealer.clerk(),
                        RegisterVehicle.car("WVWZZZ1JZ3W900001", "VW", "Golf", "沪ZQ0717")
                                .ownedBy(person.id().value()))
                .orElseThrow();
        return dealer.crm()
                .vehicles()
                .deliver(
                        dealer.as(Role.SALES_CONSULTANT),
                        new DeliverVehicle(
                                registered.id().value(), person.id().value(), LocalDate.of(2026, 2, 27), "沪ZQ0717"))
                .orElseThrow();
    }

    private void data() {
        dealer.crm()
                .customers()
                .prefer(
                        dealer.clerk(),
                        new SetPreferences(
                                person.id().value(), ContactChannel.CALL, LocalTime.of(7, 0), LocalTime.of(22, 43), "en"))
                .orElseThrow();
        dealer.crm()
                .customers()
                .recordConsent(
                        dealer.clerk(),
                        RecordConsent.given(
                                person.id().value(),
                                ConsentPurpose.SURVEY,
                                ContactChannel.CALL,
                                ConsentProof.Means.ORALLY,
                                "2026-1"))
                .orElseThrow();
        dealer.crm()
                .customers()
                .recordVerdicts(
                        Call.in(dealer.dealer().id(), RightsStage.centre()),
                        new RecordVerdicts(
                                person.id().value(),
                                List.of(
                                        Verdict.of(CustomerField.NAME, true),
                                        Verdict.of(CustomerField.BIRTHDAY, false))))
                .orElseThrow();
        Customer spouse = dealer.customer("李", "梅");
        CustomerRelation relation = dealer.crm()
                .customers()
                .relate(
                        dealer.clerk(),
                        new RelateCustomers(
                                person.id().value(),
                                spouse.id().value(),
                                RelationRole.HOUSEHOLD,
                                LocalDate.of(2001, 7, 9)))
                .orElseThrow();
        dealer.crm()
                .customers()
                .endRelation(
                        dealer.clerk(), new EndRelation(relation.id().value(), LocalDate.of(2019, 8, 13)))
                .orElseThrow();
        MergeStage.of(dealer).propose(person, spouse, 400).orElseThrow();
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
                .settle(
                        dealer.as(Role.CASHIER),
                        new SettleVisit(settled.id().value(), bill("Zqbilled"), false, null))
                .orElseThrow();
        HouseStage.moveOn(dealer, settled, VisitStage.HANDED_BACK).orElseThrow();
        HouseStage.moveOn(dealer, settled, VisitStage.LEFT).orElseThrow();
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
                .open(
                        advisor,
                        new OpenVisit(car.id().value(), person.id().value(), null, VisitKind.MAINTENANCE))
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
                    .advance(
                            complaints.agent(),
                            new AdvanceComplaint(open.id().value(), step, words))
                    .orElseThrow();
        }
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
                                open.id().value(),
                                new MoneyInput("50.00", "CNY"),
                                CloseComplaint.Judgement.SATISFIED))
                .orElseThrow();
    }

    /** What nobody types in: a message as a host's own may be, and what was wrong in a file. */
    private void beside() {
        try (UnitOfWork unit = storage.begin(Scope.network(), stage.now())) {
            unit.messages()
                    .insert(aMessage()
                            .from(dealer.dealer())
                            .to(person)
                            .about(unit.vehicles().find(car.id()).orElseThrow())
                            .saying("Zqargument")
                            .build());
            ImportRun run = anImportRun().at(dealer.dealer()).build();
            unit.importRuns().insertIfAbsent(run);
            unit.importRuns()
                    .addFaults(
                            run.id(),
                            List.of(new ImportFault(2, 1, "phone", "13912345671", "row-failed", new TreeMap<>(), false)));
            unit.commit();
        }
    }

    /** One to come, and above the capacity one of another car at the same time. */
    private void appointments() {
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

    private void merges() {
        MergeStage merges = MergeStage.of(dealer);
        merges.undo(merges.merged(person, twin)).orElseThrow();
        merges.merged(MergeStage.seen(dealer, person.id()), MergeStage.seen(dealer, twin.id()));
    }
}
