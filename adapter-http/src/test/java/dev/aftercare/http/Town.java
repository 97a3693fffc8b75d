package dev.aftercare.http;

import dev.aftercare.domain.access.Actor;
import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.customer.CustomerField;
import dev.aftercare.domain.customer.RelationRole;
import dev.aftercare.domain.followup.Occasion;
import dev.aftercare.domain.insurance.InsuranceKind;
import dev.aftercare.domain.lifecycle.EndKind;
import dev.aftercare.domain.merge.CustomerPair;
import dev.aftercare.domain.merge.Merge;
import dev.aftercare.domain.message.Delivery;
import dev.aftercare.domain.message.MessagePurpose;
import dev.aftercare.domain.network.Dealer;
import dev.aftercare.domain.prospect.ContactWay;
import dev.aftercare.domain.prospect.ProspectSource;
import dev.aftercare.domain.segment.Fact;
import dev.aftercare.domain.specialhours.SpecialHoursReason;
import dev.aftercare.domain.vehicle.ReadingSource;
import dev.aftercare.memory.MemoryStorage;
import dev.aftercare.port.storage.Storage;
import dev.aftercare.usecase.accesscode.AskAccessCode;
import dev.aftercare.usecase.appointment.BookAppointment;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.call.MoneyInput;
import dev.aftercare.usecase.call.PageOf;
import dev.aftercare.usecase.complaint.AdvanceComplaint;
import dev.aftercare.usecase.complaint.AdvanceComplaint.Onward;
import dev.aftercare.usecase.complaint.AskCompensation;
import dev.aftercare.usecase.complaint.ComplaintDesk;
import dev.aftercare.usecase.complaint.HandComplaint;
import dev.aftercare.usecase.complaint.PauseComplaint;
import dev.aftercare.usecase.complaint.ReceiveComplaint;
import dev.aftercare.usecase.customer.RecordVerdicts;
import dev.aftercare.usecase.customer.RecordVerdicts.Verdict;
import dev.aftercare.usecase.customer.RegisterCustomer;
import dev.aftercare.usecase.customer.RelateCustomers;
import dev.aftercare.usecase.driver.RecordDriver;
import dev.aftercare.usecase.followup.FindDueCalls;
import dev.aftercare.usecase.gate.LogAtGate;
import dev.aftercare.usecase.insurance.InsuranceInput;
import dev.aftercare.usecase.insurance.RecordInsurance;
import dev.aftercare.usecase.keyaccount.RecogniseAccount;
import dev.aftercare.usecase.lifecycle.EndVehicle;
import dev.aftercare.usecase.merge.MergeCustomers;
import dev.aftercare.usecase.merge.ProposePair;
import dev.aftercare.usecase.network.HireStaff;
import dev.aftercare.usecase.network.HoursInput;
import dev.aftercare.usecase.portal.IssueLink;
import dev.aftercare.usecase.prospect.OpenProspect;
import dev.aftercare.usecase.segment.ConditionInput;
import dev.aftercare.usecase.segment.SegmentInput;
import dev.aftercare.usecase.specialhours.DeclareSpecialHours;
import dev.aftercare.usecase.staff.BeAway;
import dev.aftercare.usecase.staff.LendStaff;
import dev.aftercare.usecase.urgent.RequestUrgentRepair;
import dev.aftercare.usecase.vehicle.DeliverVehicle;
import dev.aftercare.usecase.vehicle.RecordReading;
import dev.aftercare.usecase.vehicle.RegisterVehicle;
import dev.aftercare.usecase.waitinglist.WaitForPlace;
import dev.aftercare.usecase.waitinglist.WaitForPlace.Days;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The two dealerships, and what happens there: one method for each thing that a request may be about. */
final class Town extends Dealerships {

    private int cars;
    private int plates;

    Town() {
        this(MORNING);
    }

    Town(Instant start) {
        this(start, new MemoryStorage());
    }

    Town(Instant start, Storage storage) {
        super(start, storage);
    }

    /** A customer becomes a key account of the first of the dealer's people. */
    UUID keyAccount(Dealer dealer, UUID customer) {
        return crm.keyAccounts()
                .recognise(
                        desk(dealer),
                        RecogniseAccount.of(customer, staff(dealer).get(0)))
                .orElseThrow()
                .id()
                .value();
    }

    /** Somebody who sells cars at a dealer. */
    UUID consultant(Dealer dealer) {
        return hired(dealer, Role.SALES_CONSULTANT);
    }

    /** Somebody who receives cars at a dealer. */
    UUID advisor(Dealer dealer) {
        return hired(dealer, Role.SERVICE_ADVISOR);
    }

    private UUID hired(Dealer dealer, Role role) {
        HireStaff command = new HireStaff(
                "Somebody",
                List.of(role),
                List.of(),
                HoursInput.everyDay("06:00-22:00"),
                LocalDate.of(2020, 1, 1),
                null);
        return crm.network().hire(desk(dealer), command).orElseThrow().id().value();
    }

    /** A customer has an A card. */
    UUID prospect(Dealer dealer, UUID customer) {
        return crm.prospects()
                .open(
                        desk(dealer),
                        OpenProspect.today(
                                customer, consultant(dealer), ContactWay.BY_PHONE, ProspectSource.ADVERTISING))
                .orElseThrow()
                .id()
                .value();
    }

    /** A segment of a dealer: those who own a car. */
    UUID segment(Dealer dealer) {
        return crm.segments()
                .define(desk(dealer), SegmentInput.of("owners", ConditionInput.atLeast(Fact.CARS, 1), "CNY"))
                .orElseThrow()
                .id()
                .value();
    }

    /** The token of a link for a customer of a dealer. */
    String link(Dealer dealer, UUID customer) {
        return crm.portal()
                .issue(desk(dealer), new IssueLink(customer))
                .orElseThrow()
                .token();
    }

    /** A household of a customer with somebody new. */
    UUID household(Dealer dealer, UUID customer) {
        UUID other = customer(dealer, "Wu", "Hua");
        return crm.customers()
                .relate(desk(dealer), new RelateCustomers(customer, other, RelationRole.HOUSEHOLD, null))
                .orElseThrow()
                .id()
                .value();
    }

    /** A plate that no car carries yet. */
    String plate() {
        return String.format("沪C%05d", plates++);
    }

    UUID customer(Dealer dealer, String family, String given) {
        return crm.customers()
                .register(desk(dealer), RegisterCustomer.person(family, given, "1381234567" + cars % 10))
                .orElseThrow()
                .id()
                .value();
    }

    /** Two new customers of a dealer who are one. */
    Merge merge(Dealer dealer) {
        return crm.merges()
                .merge(
                        relations(dealer),
                        MergeCustomers.of(customer(dealer, "Wu", "Min"), customer(dealer, "Woo", "Min")))
                .orElseThrow();
    }

    private static Call relations(Dealer dealer) {
        return Call.in(dealer.id(), Actor.of("relations", dealer.id(), Role.CUSTOMER_RELATIONS_MANAGER));
    }

    /** Two customers of a dealer who look like one. */
    CustomerPair pair(Dealer dealer, UUID one, UUID other) {
        return crm.merges()
                .propose(relations(dealer), new ProposePair(one, other, 900, List.of("PHONE.SAME")))
                .orElseThrow();
    }

    UUID car(Dealer dealer, UUID owner, String plate) {
        String vin = String.format("LSVAA4182E2%06d", ++cars);
        return crm.vehicles()
                .register(
                        desk(dealer),
                        RegisterVehicle.car(vin, "大众", "朗逸 Lavida", plate).ownedBy(owner))
                .orElseThrow()
                .id()
                .value();
    }

    /** The VIN of a car that was delivered to somebody whose phone is verified: one-time codes are sent there. */
    String verifiedOwnersCar(Dealer dealer) {
        UUID owner = customer(dealer, "Wu", "Min");
        UUID car = car(dealer, owner, String.format("沪D%05d", cars));
        crm.vehicles()
                .deliver(desk(dealer), new DeliverVehicle(car, owner, LocalDate.of(2026, 2, 27), null))
                .orElseThrow();
        Actor centre = new Actor("centre", Optional.empty(), Set.of(Role.CUSTOMER_SERVICE_CENTRE), Set.of());
        crm.customers()
                .recordVerdicts(
                        Call.in(dealer.id(), centre),
                        new RecordVerdicts(owner, List.of(Verdict.of(CustomerField.PHONE, true))))
                .orElseThrow();
        return crm.vehicles().find(desk(dealer), car).vin().toString();
    }

    /** What a dealer said about the end of a car that it delivered: it was stolen yesterday. */
    UUID end(Dealer dealer) {
        UUID owner = customer(dealer, "Wu", "Min");
        UUID car = car(dealer, owner, String.format("沪E%05d", cars));
        crm.vehicles()
                .deliver(desk(dealer), new DeliverVehicle(car, owner, LocalDate.of(2026, 2, 27), null))
                .orElseThrow();
        return crm.lifeCycle()
                .end(desk(dealer), new EndVehicle(car, EndKind.STOLEN, LocalDate.of(2026, 3, 1)))
                .orElseThrow()
                .id()
                .value();
    }

    /** A one-time code that a dealer asked for about a car that nobody knows. */
    UUID askedCode(Dealer dealer) {
        return crm.accessCodes()
                .ask(desk(dealer), AskAccessCode.ofPlate("京B00001"))
                .orElseThrow()
                .id()
                .value();
    }

    /** A reading that is lower than one of the day before. */
    UUID driving(Dealer dealer, UUID car, UUID driver) {
        return crm.drivers()
                .record(desk(dealer), new RecordDriver(car, driver, LocalDate.of(2026, 2, 20)))
                .orElseThrow()
                .id()
                .value();
    }

    /** A car that nobody knows, and that stands at the gate. */
    UUID atTheGate(Dealer dealer) {
        return crm.gate()
                .arrive(desk(dealer), LogAtGate.now(plate()))
                .orElseThrow()
                .id()
                .value();
    }

    UUID insurance(Dealer dealer, UUID car) {
        InsuranceInput terms = InsuranceInput.of(
                InsuranceKind.COMPULSORY, "PICC", "P-1", LocalDate.of(2025, 3, 10), LocalDate.of(2026, 3, 9));
        return crm.insurances()
                .record(desk(dealer), new RecordInsurance(car, terms))
                .orElseThrow()
                .id()
                .value();
    }

    UUID heldReading(Dealer dealer, UUID car) {
        crm.vehicles()
                .recordReading(
                        desk(dealer),
                        new RecordReading(car, LocalDate.of(2026, 2, 20), 9_000L, null, ReadingSource.VISIT))
                .orElseThrow();
        return crm.vehicles()
                .recordReading(
                        desk(dealer),
                        new RecordReading(car, LocalDate.of(2026, 2, 21), 8_000L, null, ReadingSource.VISIT))
                .orElseThrow()
                .id()
                .value();
    }

    /** The jobs run; the last one-time code that was sent. */
    String lastCode() {
        crm.jobs().runDue(1_000);
        List<Delivery> codes = messages.delivered().stream()
                .filter(message -> message.purpose() == MessagePurpose.ACCESS_CODE)
                .toList();
        return Objects.requireNonNull(
                codes.get(codes.size() - 1).wording().arguments().get("code"));
    }

    UUID booked(Dealer dealer, UUID car, UUID customer, String service, String start) {
        return crm.appointments()
                .book(desk(dealer), BookAppointment.of(car, customer, service, Instant.parse(start)))
                .orElseThrow()
                .id()
                .value();
    }

    /** A car that would rather come on 2026-03-05 than when it is booked. */
    UUID waiting(Dealer dealer, UUID car, UUID customer, UUID present) {
        return waiting(
                dealer,
                WaitForPlace.of(car, customer, "maintenance", Days.of(LocalDate.of(2026, 3, 5), null))
                        .insteadOf(present));
    }

    /** A car that waits for maintenance on a day. */
    UUID waiting(Dealer dealer, UUID car, UUID customer, String day) {
        return waiting(dealer, WaitForPlace.of(car, customer, "maintenance", Days.of(LocalDate.parse(day), null)));
    }

    private UUID waiting(Dealer dealer, WaitForPlace command) {
        return crm.waitingList().put(desk(dealer), command).orElseThrow().id().value();
    }

    /** A car that needs the workshop now, and has a place. */
    UUID urgent(Dealer dealer, UUID car, UUID customer) {
        return crm.urgent()
                .request(desk(dealer), RequestUrgentRepair.of(car, customer, "maintenance"))
                .orElseThrow()
                .id()
                .value();
    }

    /** Its place is cancelled. */
    void cancelPlace(Dealer dealer, UUID request) {
        UUID place = crm.urgent()
                .find(desk(dealer), request)
                .appointment()
                .orElseThrow()
                .value();
        crm.appointments().cancel(desk(dealer), place).orElseThrow();
    }

    /** What the run has offered to an entry of the list. */
    UUID offered(Dealer dealer, UUID entry) {
        crm.jobs().runDue(100);
        return crm.waitingList()
                .find(desk(dealer), entry)
                .offer()
                .orElseThrow()
                .holder()
                .value();
    }

    /** An ordinary complaint of a customer, just received. */
    UUID complaint(Dealer dealer, UUID customer) {
        return crm.complaints()
                .receive(desk(dealer), ReceiveComplaint.byPhone(customer, "repair", "still loud"))
                .orElseThrow()
                .id()
                .value();
    }

    /** Somebody of a dealer is away in May. */
    UUID bay(Dealer dealer) {
        return dealer.workshop().bays().get(0).id().value();
    }

    /** Days on which a dealer is closed. */
    UUID closing(Dealer dealer, LocalDate date) {
        return crm.specialHours()
                .declare(
                        desk(dealer),
                        new DeclareSpecialHours(date, null, "closed", SpecialHoursReason.HOLIDAY, null, null, null))
                .orElseThrow()
                .id()
                .value();
    }

    /** Somebody is offered to another dealer in May. */
    UUID loan(Dealer lender, String borrower) {
        LendStaff lent = new LendStaff(
                hired(lender, Role.TECHNICIAN), borrower, LocalDate.of(2026, 5, 11), LocalDate.of(2026, 5, 12));
        return crm.staffLoans()
                .lend(desk(lender), lent)
                .orElseThrow()
                .loan()
                .id()
                .value();
    }

    UUID absence(Dealer dealer) {
        BeAway away = new BeAway(staff(dealer).get(0), LocalDate.of(2026, 5, 4), LocalDate.of(2026, 5, 8), null);
        return crm.staff()
                .beAway(desk(dealer), away)
                .orElseThrow()
                .absence()
                .id()
                .value();
    }

    /** Somebody of a dealer, who decides 500 yuan alone, asks for 600 for a complaint that has just come. */
    UUID approval(Dealer dealer, UUID customer) {
        Call agent = Call.in(dealer.id(), Actor.of("agent-" + dealer.code(), dealer.id(), Role.CARE_AGENT));
        MoneyInput amount = new MoneyInput("600.00", "CNY");
        return crm.complaints()
                .askCompensation(agent, new AskCompensation(complaint(dealer, customer), amount, "long loyal"))
                .orElseThrow()
                .id()
                .value();
    }

    /** The call that is due now about a car that was delivered three days ago. */
    UUID followUp(Dealer dealer, UUID car, UUID customer) {
        crm.vehicles()
                .deliver(desk(dealer), new DeliverVehicle(car, customer, LocalDate.of(2026, 2, 27), null))
                .orElseThrow();
        return crm
                .followUps()
                .due(desk(dealer), new FindDueCalls(Occasion.DELIVERY, PageOf.first(200)))
                .items()
                .stream()
                .filter(call -> call.customer().value().equals(customer))
                .findFirst()
                .orElseThrow()
                .id()
                .value();
    }

    /** Leads a complaint to where {@code command} can be given, and says at which version it is then. */
    long leadBefore(String command, Dealer dealer, UUID complaint) {
        ComplaintDesk complaints = crm.complaints();
        Call desk = desk(dealer);
        List<UUID> staff = staff(dealer);
        switch (command) {
            case "offer" -> complaints.take(desk, new HandComplaint(complaint, staff.get(0)));
            case "accept" -> {
                complaints.take(desk, new HandComplaint(complaint, staff.get(0)));
                complaints.offer(desk, new HandComplaint(complaint, staff.get(1)));
            }
            case "resume" -> complaints.pause(desk, new PauseComplaint(complaint, "away"));
            case "close", "reopen", "prevention" -> {
                for (Onward step : Onward.values()) {
                    complaints
                            .advance(desk, new AdvanceComplaint(complaint, step, "a worn bearing"))
                            .orElseThrow();
                }
            }
            default -> {} // can be given at once
        }
        return complaints.find(desk, complaint).version();
    }
}
