package dev.aftercare.testkit.isolation;

import dev.aftercare.domain.access.Actor;
import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.customer.RelationRole;
import dev.aftercare.domain.insurance.InsuranceKind;
import dev.aftercare.domain.lifecycle.EndKind;
import dev.aftercare.domain.network.StaffMember;
import dev.aftercare.domain.prospect.ContactWay;
import dev.aftercare.domain.prospect.ProspectSource;
import dev.aftercare.domain.segment.Fact;
import dev.aftercare.domain.specialhours.SpecialHoursReason;
import dev.aftercare.domain.staff.HandOverRule;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.domain.vehicle.ReadingSource;
import dev.aftercare.domain.visit.VisitKind;
import dev.aftercare.testkit.desk.DealerStage;
import dev.aftercare.testkit.desk.Stage;
import dev.aftercare.usecase.Crm;
import dev.aftercare.usecase.accesscode.AskAccessCode;
import dev.aftercare.usecase.accesskey.IssueKey;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.call.MoneyInput;
import dev.aftercare.usecase.call.PageOf;
import dev.aftercare.usecase.call.ReferenceInput;
import dev.aftercare.usecase.complaint.AskCompensation;
import dev.aftercare.usecase.complaint.ReceiveComplaint;
import dev.aftercare.usecase.customer.RegisterCustomer;
import dev.aftercare.usecase.customer.RelateCustomers;
import dev.aftercare.usecase.driver.RecordDriver;
import dev.aftercare.usecase.followup.FindDueCalls;
import dev.aftercare.usecase.gate.LogAtGate;
import dev.aftercare.usecase.importing.ImportProgress;
import dev.aftercare.usecase.insurance.InsuranceInput;
import dev.aftercare.usecase.insurance.RecordInsurance;
import dev.aftercare.usecase.keyaccount.RecogniseAccount;
import dev.aftercare.usecase.lifecycle.BringBack;
import dev.aftercare.usecase.lifecycle.EndVehicle;
import dev.aftercare.usecase.merge.MergeCustomers;
import dev.aftercare.usecase.merge.ProposePair;
import dev.aftercare.usecase.network.HoursInput;
import dev.aftercare.usecase.portal.IssueLink;
import dev.aftercare.usecase.prospect.OpenProspect;
import dev.aftercare.usecase.segment.ConditionInput;
import dev.aftercare.usecase.segment.SegmentInput;
import dev.aftercare.usecase.specialhours.DeclareSpecialHours;
import dev.aftercare.usecase.staff.BeAway;
import dev.aftercare.usecase.staff.LeaveStaff;
import dev.aftercare.usecase.staff.LendStaff;
import dev.aftercare.usecase.urgent.RequestUrgentRepair;
import dev.aftercare.usecase.vehicle.DeliverVehicle;
import dev.aftercare.usecase.vehicle.RecordReading;
import dev.aftercare.usecase.visit.OpenVisit;
import dev.aftercare.usecase.visit.ReportVisit;
import dev.aftercare.usecase.waitinglist.WaitForPlace;
import dev.aftercare.usecase.waitinglist.WaitForPlace.Days;
import dev.aftercare.usecase.warranty.DoFirstService;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Gives a dealer one thing of each {@link Kind}. */
final class OneOfEach {

    /** The code of a dealer that has nothing else to do with the others. */
    static final String THIRD = "GZ01";

    private final DealerStage dealer;
    private final Crm crm;
    private final Things things;
    private final Call desk;

    private OneOfEach(DealerStage dealer, String familyName) {
        this.dealer = dealer;
        this.crm = dealer.crm();
        this.things = new Things(dealer, familyName);
        this.desk = things.anybody();
    }

    static Things at(DealerStage dealer, String familyName) {
        OneOfEach made = new OneOfEach(dealer, familyName);
        made.people();
        made.customers();
        made.cars();
        made.visits();
        made.care();
        made.office();
        return made.things;
    }

    private void people() {
        things.put(Kind.STAFF, hired("Advisor").id().value());
        things.put(Kind.COLLEAGUE, hired("Colleague").id().value());
        things.put(Kind.LEAVER, hired("Leaver").id().value());
        things.put(
                Kind.CONSULTANT,
                dealer.hire("Consultant", Role.SALES_CONSULTANT, HoursInput.everyDay("06:00-22:00"))
                        .id()
                        .value());
        dealer.staffed(0, 2);
        things.put(Kind.BAY, dealer.dealer().workshop().bays().get(1).id().value());
        crm.staff()
                .leave(
                        desk,
                        LeaveStaff.sharing(things.id(Kind.LEAVER), LocalDate.of(2026, 3, 31), HandOverRule.BY_LOAD))
                .orElseThrow();
        BeAway away = new BeAway(things.id(Kind.COLLEAGUE), LocalDate.of(2026, 5, 4), LocalDate.of(2026, 5, 8), null);
        things.put(
                Kind.ABSENCE,
                crm.staff().beAway(desk, away).orElseThrow().absence().id().value());
        LendStaff lent =
                new LendStaff(things.id(Kind.STAFF), THIRD, LocalDate.of(2026, 6, 1), LocalDate.of(2026, 6, 2));
        things.put(
                Kind.STAFF_LOAN,
                crm.staffLoans().lend(desk, lent).orElseThrow().loan().id().value());
    }

    private StaffMember hired(String name) {
        return dealer.hire(name, Role.SERVICE_ADVISOR, HoursInput.everyDay("06:00-22:00"));
    }

    private void customers() {
        UUID customer = registered("明");
        UUID friend = registered("华");
        UUID twin = registered("花");
        UUID former = registered("远");
        things.put(Kind.CUSTOMER, customer);
        things.put(Kind.FRIEND, friend);
        things.put(Kind.TWIN, twin);
        things.put(Kind.FORMER, former);
        things.put(Kind.MERGED_AWAY, registered("鸣"));
        things.put(Kind.FRIEND_MERGED_AWAY, registered("化"));
        things.put(Kind.FORMER_MERGED_AWAY, registered("元"));
        things.put(Kind.MERGE, merged(customer, Kind.MERGED_AWAY));
        merged(friend, Kind.FRIEND_MERGED_AWAY);
        merged(former, Kind.FORMER_MERGED_AWAY);
        things.put(
                Kind.PAIR,
                crm.merges()
                        .propose(desk, new ProposePair(friend, twin, 900, List.of("PHONE.SAME")))
                        .orElseThrow()
                        .id()
                        .value());
        things.put(
                Kind.RELATION,
                crm.customers()
                        .relate(desk, new RelateCustomers(customer, friend, RelationRole.HOUSEHOLD, null))
                        .orElseThrow()
                        .id()
                        .value());
    }

    private UUID registered(String givenName) {
        Customer made = crm.customers()
                .register(desk, RegisterCustomer.person(things.familyName(), givenName, "13812345678"))
                .orElseThrow();
        return made.id().value();
    }

    private UUID merged(UUID survivor, Kind away) {
        return crm.merges()
                .merge(desk, MergeCustomers.of(survivor, things.id(away)))
                .orElseThrow()
                .id()
                .value();
    }

    private void cars() {
        DealerVehicle car = car(Kind.CAR, Kind.CUSTOMER);
        DealerVehicle free = car(Kind.FREE_CAR, Kind.FRIEND);
        car(Kind.NEW_CAR, Kind.FRIEND);
        for (Kind delivered : List.of(Kind.CAR, Kind.FREE_CAR)) {
            UUID buyer = things.id(delivered == Kind.CAR ? Kind.CUSTOMER : Kind.FRIEND);
            crm.vehicles()
                    .deliver(desk, new DeliverVehicle(things.id(delivered), buyer, LocalDate.of(2026, 2, 27), null))
                    .orElseThrow();
        }
        things.put(Kind.READING, held(things.id(Kind.NEW_CAR)));
        UUID end = crm.lifeCycle()
                .end(desk, new EndVehicle(things.id(Kind.FREE_CAR), EndKind.STOLEN, LocalDate.of(2026, 2, 28)))
                .orElseThrow()
                .id()
                .value();
        crm.lifeCycle()
                .bringBack(desk, new BringBack(end, LocalDate.of(2026, 3, 1)))
                .orElseThrow();
        things.put(Kind.VEHICLE_END, end);
        RecordDriver friend = new RecordDriver(things.id(Kind.CAR), things.id(Kind.FRIEND), LocalDate.of(2026, 2, 28));
        things.put(
                Kind.DRIVING,
                crm.drivers().record(desk, friend).orElseThrow().id().value());
        things.put(Kind.INSURANCE, insured(things.id(Kind.CAR)));
        things.put(Kind.APPOINTMENT, dealer.booked(car, "2026-03-04T09:00").id().value());
        things.put(
                Kind.FRIENDS_APPOINTMENT,
                dealer.booked(free, "2026-03-04T10:00").id().value());
        things.put(Kind.WAITING_ENTRY, waiting(Kind.CAR, Kind.CUSTOMER));
        things.put(Kind.FRIENDS_WAITING_ENTRY, waiting(Kind.FREE_CAR, Kind.FRIEND));
        things.put(Kind.URGENT_REQUEST, urgent());
        crm.warranty()
                .doFirstService(
                        desk, new DoFirstService(things.id(Kind.FREE_CAR), LocalDate.of(2026, 3, 1), 3_500L, null))
                .orElseThrow();
    }

    /** Lower than on the day before. */
    private UUID held(UUID car) {
        crm.vehicles().recordReading(desk, read(car, 20, 900)).orElseThrow();
        return crm.vehicles()
                .recordReading(desk, read(car, 21, 800))
                .orElseThrow()
                .id()
                .value();
    }

    private UUID waiting(Kind car, Kind customer) {
        Days friday = Days.of(LocalDate.of(2026, 3, 6), null);
        return crm.waitingList()
                .put(desk, WaitForPlace.of(things.id(car), things.id(customer), "half-day", friday))
                .orElseThrow()
                .id()
                .value();
    }

    private UUID urgent() {
        return crm.urgent()
                .request(desk, RequestUrgentRepair.of(things.id(Kind.FREE_CAR), things.id(Kind.FRIEND), "maintenance"))
                .orElseThrow()
                .id()
                .value();
    }

    private UUID insured(UUID car) {
        InsuranceInput terms = InsuranceInput.of(
                InsuranceKind.COMPULSORY, "PICC", "P-1", LocalDate.of(2025, 3, 10), LocalDate.of(2026, 3, 9));
        return crm.insurances()
                .record(desk, new RecordInsurance(car, terms))
                .orElseThrow()
                .id()
                .value();
    }

    private static RecordReading read(UUID car, int day, long amount) {
        return new RecordReading(car, LocalDate.of(2026, 2, day), amount, null, ReadingSource.CUSTOMER);
    }

    private DealerVehicle car(Kind kind, Kind owner) {
        DealerVehicle car = dealer.carOf(crm.customers().find(desk, things.id(owner)));
        things.put(kind, car.id().value());
        return car;
    }

    private void visits() {
        UUID car = things.id(Kind.CAR);
        UUID customer = things.id(Kind.CUSTOMER);
        Instant came = Instant.parse("2026-02-28T01:00:00Z");
        ReportVisit past = new ReportVisit(
                car,
                customer,
                VisitKind.MAINTENANCE,
                new ReportVisit.Stay(came, came.plusSeconds(3_600), 900L, null),
                null,
                Bills.of("300.00"),
                null,
                new ReferenceInput("dms", "v-1"));
        things.put(
                Kind.PAST_VISIT,
                crm.visits().report(desk, past).orElseThrow().id().value());
        OpenVisit open = new OpenVisit(car, customer, null, VisitKind.REPAIR);
        LogAtGate unknown = LogAtGate.now(dealer.dealer().code() + "Z1");
        things.put(
                Kind.GATE_ENTRY,
                crm.gate().arrive(desk, unknown).orElseThrow().id().value());
        things.put(Kind.VISIT, crm.visits().open(desk, open).orElseThrow().id().value());
    }

    private void care() {
        ReceiveComplaint complaint = ReceiveComplaint.byPhone(things.id(Kind.CUSTOMER), "repair", "still loud");
        things.put(
                Kind.COMPLAINT,
                crm.complaints().receive(desk, complaint).orElseThrow().id().value());
        AskCompensation asked =
                new AskCompensation(things.id(Kind.COMPLAINT), new MoneyInput("600.00", "CNY"), "long loyal");
        Actor agent = Actor.of("agent", dealer.dealer().id(), Role.CARE_AGENT);
        things.put(
                Kind.APPROVAL,
                crm.complaints()
                        .askCompensation(Call.in(dealer.dealer().id(), agent), asked)
                        .orElseThrow()
                        .id()
                        .value());
        things.put(
                Kind.CALL,
                crm.followUps()
                        .due(desk, new FindDueCalls(null, PageOf.first(9)))
                        .items()
                        .get(0)
                        .id()
                        .value());
    }

    private void office() {
        RecogniseAccount account = RecogniseAccount.of(things.id(Kind.CUSTOMER), things.id(Kind.STAFF));
        things.put(
                Kind.KEY_ACCOUNT,
                crm.keyAccounts().recognise(desk, account).orElseThrow().id().value());
        OpenProspect met = OpenProspect.today(
                things.id(Kind.CUSTOMER), things.id(Kind.CONSULTANT), ContactWay.AT_THE_DOOR, ProspectSource.REFERRAL);
        things.put(
                Kind.PROSPECT,
                crm.prospects().open(desk, met).orElseThrow().id().value());
        SegmentInput owners = SegmentInput.of("owners", ConditionInput.atLeast(Fact.CARS, 1), "CNY");
        things.put(
                Kind.SEGMENT,
                crm.segments().define(desk, owners).orElseThrow().id().value());
        DeclareSpecialHours closing = new DeclareSpecialHours(
                LocalDate.of(2026, 5, 1),
                null,
                "closed",
                SpecialHoursReason.HOLIDAY,
                null,
                things.id(Kind.SEGMENT),
                null);
        things.put(
                Kind.SPECIAL_HOURS,
                crm.specialHours().declare(desk, closing).orElseThrow().id().value());
        things.put(
                Kind.LINK,
                crm.portal()
                        .issue(desk, new IssueLink(things.id(Kind.CUSTOMER)))
                        .orElseThrow()
                        .link()
                        .id()
                        .value());
        things.put(
                Kind.IMPORT_RUN,
                crm.imports()
                        .run(desk, NoRows.request(dealer.dealer().code()), new NoRows(), ImportProgress.silent())
                        .id()
                        .value());
        things.put(
                Kind.ACCESS_CODE,
                crm.accessCodes()
                        .ask(desk, AskAccessCode.ofVin("1M8GDM9AXKP042788"))
                        .orElseThrow()
                        .id()
                        .value());
        things.put(
                Kind.SCAN,
                crm.merges()
                        .startScan(Call.inNetwork(desk.actor()))
                        .orElseThrow()
                        .id()
                        .value());
        IssueKey key = IssueKey.atDealer("till", dealer.dealer().id().value(), 9, Role.CASHIER);
        things.put(
                Kind.ACCESS_KEY,
                crm.accessKeys()
                        .issue(Stage.administrator(), key)
                        .orElseThrow()
                        .key()
                        .id()
                        .value());
    }
}
