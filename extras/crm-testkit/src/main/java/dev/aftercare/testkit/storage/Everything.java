package dev.aftercare.testkit.storage;

import static dev.aftercare.testkit.given.Given.aCareDue;
import static dev.aftercare.testkit.given.Given.aComplaint;
import static dev.aftercare.testkit.given.Given.aCustomer;
import static dev.aftercare.testkit.given.Given.aDealer;
import static dev.aftercare.testkit.given.Given.aFollowUp;
import static dev.aftercare.testkit.given.Given.aGround;
import static dev.aftercare.testkit.given.Given.aLook;
import static dev.aftercare.testkit.given.Given.aMessage;
import static dev.aftercare.testkit.given.Given.aPolicy;
import static dev.aftercare.testkit.given.Given.aReading;
import static dev.aftercare.testkit.given.Given.aRegistration;
import static dev.aftercare.testkit.given.Given.aStaffMember;
import static dev.aftercare.testkit.given.Given.aVehicle;
import static dev.aftercare.testkit.given.Given.anAccessKey;
import static dev.aftercare.testkit.given.Given.anEvent;
import static dev.aftercare.testkit.given.Given.anImportRun;
import static dev.aftercare.testkit.given.Given.anOwnership;
import static dev.aftercare.testkit.given.ReadingBuilder.entered;

import dev.aftercare.domain.access.Access;
import dev.aftercare.domain.access.AccessKey;
import dev.aftercare.domain.access.GroundKind;
import dev.aftercare.domain.access.Look;
import dev.aftercare.domain.appointment.Appointment;
import dev.aftercare.domain.appointment.AppointmentPolicy;
import dev.aftercare.domain.appointment.Hold;
import dev.aftercare.domain.appointment.WorkshopDay;
import dev.aftercare.domain.care.CareDue;
import dev.aftercare.domain.complaint.Complaint;
import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.followup.FollowUp;
import dev.aftercare.domain.importing.ImportFault;
import dev.aftercare.domain.importing.ImportRun;
import dev.aftercare.domain.journal.JournalEntry;
import dev.aftercare.domain.merge.Merge;
import dev.aftercare.domain.merge.MergeField;
import dev.aftercare.domain.merge.MergeId;
import dev.aftercare.domain.message.OutgoingMessage;
import dev.aftercare.domain.network.Dealer;
import dev.aftercare.domain.network.StaffMember;
import dev.aftercare.domain.policy.PolicyVersion;
import dev.aftercare.domain.search.SearchToken;
import dev.aftercare.domain.shared.Distance;
import dev.aftercare.domain.shared.ExternalReference;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.shared.ShortNumber;
import dev.aftercare.domain.shared.SubjectKind;
import dev.aftercare.domain.time.TickSet;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.domain.vehicle.Ownership;
import dev.aftercare.domain.vehicle.Reading;
import dev.aftercare.domain.vehicle.Vehicle;
import dev.aftercare.domain.visit.StageEntry;
import dev.aftercare.domain.visit.Visit;
import dev.aftercare.domain.visit.VisitStage;
import dev.aftercare.domain.warranty.FirstServiceTiming;
import dev.aftercare.domain.warranty.FirstServiceVoucher;
import dev.aftercare.port.accesskey.AccessKeys.Session;
import dev.aftercare.port.appointment.WorkshopDays.TakenTick;
import dev.aftercare.port.request.RequestKeys.RequestKey;
import dev.aftercare.port.request.RequestKeys.StoredRequest;
import dev.aftercare.port.shared.PageRequest;
import dev.aftercare.port.storage.UnitOfWork;
import dev.aftercare.testkit.given.Ids;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/**
 * One of each thing that a storage keeps, made of one instant, one day and one text: to be written by one dealer in one
 * unit of work, and read again.
 */
final class Everything {

    private static final AtomicLong COUNT = new AtomicLong();
    private static final int QUARTERS = 2;
    private static final int PER_DAY = 40;

    private final TwoDealers network;
    private final LocalDate day;

    private final Dealer dealer;
    private final StaffMember person;
    private final PolicyVersion<AppointmentPolicy> policy;
    private final Customer customer;
    private final Vehicle car;
    private final DealerVehicle registration;
    private final Ownership ownership;
    private final Reading reading;
    private final FirstServiceVoucher voucher;
    private final Access ground;
    private final Access weakGround;
    private final Look look;
    private final Hold hold;
    private final Appointment appointment;
    private final Visit visit;
    private final Set<SearchToken> tokens;
    private final ExternalReference reference;
    private final StoredRequest request;
    private final JournalEntry event;
    private final AccessKey key;
    private final Session session;
    private final ImportRun run;
    private final ImportFault fault;
    private final CareDue due;
    private final OutgoingMessage message;
    private final Complaint complaint;
    private final FollowUp call;
    private final Merge merge;

    Everything(OnStorage tests, TwoDealers network, Instant at, LocalDate day, String text) {
        this.network = network;
        this.day = day;
        Dealer a = network.a();
        dealer = aDealer().named(text).build();
        person = aStaffMember().at(a).named(text).employed(day, day).build();
        policy = aPolicy().of(a).validFrom(day).recordedAt(at).build();
        customer = aCustomer()
                .at(a)
                .named(text, text)
                .phone("0012345")
                .address(text)
                .born(day)
                .build();
        car = aVehicle().model(text, text).delivered(day.toString(), a).build();
        registration = aRegistration().of(car).at(a).owner(customer).build();
        ownership = anOwnership()
                .of(car)
                .by(customer)
                .recordedBy(a)
                .from(day.minusDays(1))
                .until(day)
                .build();
        reading = aReading().of(car).enteredBy(a).on(day).recordedAt(at).build();
        voucher = new FirstServiceVoucher(
                car.id(),
                new ShortNumber('F', day.getYear(), 1),
                a.id(),
                day,
                Distance.km(3_000),
                FirstServiceTiming.IN_TIME);
        ground = aGround()
                .of(a)
                .to(car.id().subject())
                .because(GroundKind.PAPERS)
                .since(at)
                .until(at.plusNanos(1_000))
                .build();
        weakGround = aGround().of(a).to(customer.id().subject()).since(at).build();
        look = aLook().by(a).on(car.id().subject()).at(at).build();
        int quarter = QUARTERS * (int) (COUNT.getAndIncrement() % PER_DAY);
        hold = new Days(tests, network).bay(0, 0, day, quarter, quarter + QUARTERS);
        appointment = network.appointment()
                .of(customer)
                .with(car)
                .starting(at)
                .noShowDue(at)
                .wishing(text)
                .holding(hold)
                .build();
        visit = network.visit()
                .of(customer)
                .with(car)
                .arrived(at)
                .build()
                .received(text, Distance.km(3_000), new StageEntry(VisitStage.RECEIVED, at, text))
                .orElseThrow();
        tokens = Set.of(SearchToken.name("name" + customer.id()));
        reference = new ExternalReference("dms", text.substring(0, 2) + customer.id());
        request = new StoredRequest(
                new RequestKey(a.id().toString(), "clerk-1", customer.id().toString()),
                "0".repeat(64),
                Ids.next(),
                1,
                at);
        event = anEvent()
                .at(a)
                .recordedAt(at)
                .about(car.id().subject())
                .fact("fact", text)
                .build();
        key = anAccessKey().at(a).issued(at).until(at.plusNanos(1_000)).build();
        session = new Session(secret(), key.id(), at);
        run = anImportRun().at(a).started(at).build();
        fault = new ImportFault(1, 1, "column", text, "reason", new TreeMap<>(Map.of("limit", text)), false);
        due = aCareDue()
                .of(car)
                .caredForBy(a, customer)
                .deliveredOn(day)
                .dueOn(day)
                .warrantedUntil(day)
                .lookedAtNext(at)
                .build();
        message = aMessage()
                .from(a)
                .to(customer)
                .about(car)
                .queuedAt(at)
                .saying(text)
                .build();
        complaint = aComplaint()
                .at(a)
                .of(customer)
                .about(car)
                .saying(text)
                .receivedAt(at)
                .build();
        call = aFollowUp().at(a).to(customer).with(car).due(at).lastDay(day).build();
        merge = Merge.decided(
                new MergeId(Ids.next()),
                a.id(),
                customer,
                new CustomerId(Ids.next()),
                Set.of(MergeField.NAME),
                new Merge.Stamp(at, text));
    }

    private String secret() {
        return key.id().toString().replace("-", "").repeat(2);
    }

    /** Writes all of it. */
    void write(UnitOfWork unit) {
        unit.organisations().open(dealer);
        unit.staff().insert(person);
        unit.policies().insert(policy);
        unit.customers().insert(customer);
        unit.vehicles().insertIfAbsent(car);
        unit.grounds().open(weakGround);
        unit.grounds().open(ground);
        unit.dealerVehicles().insertIfAbsent(registration);
        unit.ownerships().insert(ownership);
        unit.meterReadings().insert(List.of(entered(reading)));
        unit.firstServiceVouchers().insert(voucher);
        unit.looks().record(look);
        unit.appointments().insert(appointment, day);
        unit.visits().insert(visit, day);
        WorkshopDay locked = network.lockDay(unit, day);
        unit.workshopDays().save(locked.taking(List.of(hold)), appointment.id(), List.of(), List.of(hold));
        unit.searchTokens().replace(network.a().id(), customer.id().subject(), tokens);
        unit.references()
                .insertIfAbsent(network.a().id(), reference, customer.id().subject());
        unit.requestKeys().insertIfAbsent(request);
        unit.journal().append(List.of(event));
        unit.accessKeys().insertIfAbsent(key, secret());
        unit.accessKeys().openSession(session);
        unit.importRuns().insertIfAbsent(run);
        unit.importRuns().addFaults(run.id(), List.of(fault));
        unit.careDues().insert(due);
        unit.messages().insert(message);
        unit.complaints().insert(complaint);
        unit.followUps().insert(call);
        unit.merges().insert(merge);
    }

    /** What {@link #found} gives for it, by the name of the store. */
    Map<String, List<?>> written() {
        Map<String, List<?>> all = new LinkedHashMap<>();
        all.put("dealers", List.of(dealer));
        all.put("staff", List.of(person));
        all.put("policies", List.of(policy));
        all.put("customers", List.of(customer));
        all.put("merges", List.of(merge));
        all.put("records", List.of(customer));
        all.put("cars", List.of(car));
        all.put("registrations", List.of(registration));
        all.put("ownerships", List.of(ownership));
        all.put("readings", List.of(reading));
        all.put("first service vouchers", List.of(voucher));
        all.put("grounds", List.of(ground, weakGround));
        all.put("looks", List.of(look));
        all.put("appointments", List.of(appointment));
        all.put("visits", List.of(visit));
        all.put("taken ticks", List.of(hold.fromTick(), hold.fromTick() + 1));
        all.put(
                "workshop days",
                List.of(WorkshopDay.empty(network.a().id(), network.day(day)).ticksOf(hold)));
        all.put("search tokens", List.of(customer.id().value()));
        all.put("references", List.of(reference));
        all.put("request keys", List.of(request));
        all.put("journal", List.of(event));
        all.put("access keys", List.of(key));
        all.put("sessions", List.of(session));
        all.put("import runs", List.of(run));
        all.put("import faults", List.of(fault));
        all.put("care dues", List.of(due));
        all.put("messages", List.of(message));
        all.put("complaints", List.of(complaint));
        all.put("follow-ups", List.of(call));
        return all;
    }

    /** The same stores with nothing in them. */
    Map<String, List<?>> nothing() {
        Map<String, List<?>> none = new LinkedHashMap<>();
        written().keySet().forEach(store -> none.put(store, List.of()));
        return none;
    }

    /** What {@code unit}, which must be of the same instant, finds of it in each store. */
    Map<String, List<?>> found(UnitOfWork unit) {
        OrganisationId a = network.a().id();
        PageRequest page = PageRequest.first(10);
        Map<String, List<?>> all = new LinkedHashMap<>();
        all.put("dealers", unit.organisations().dealer(dealer.id()).stream().toList());
        all.put("staff", unit.staff().of(a));
        all.put("policies", policies(unit));
        all.put("customers", unit.customers().findAll(List.of(customer.id())));
        all.put("cars", unit.vehicles().find(car.id()).stream().toList());
        all.put("merges", unit.merges().find(merge.id()).stream().toList());
        all.put("records", unit.customers().records(customer.id()));
        all.put("registrations", unit.dealerVehicles().findAll(a, List.of(car.id())));
        all.put("ownerships", unit.ownerships().of(car.id()));
        all.put("readings", unit.readings().of(car.id(), 9));
        all.put(
                "first service vouchers",
                unit.firstServiceVouchers().of(car.id()).stream().toList());
        all.put("grounds", grounds(unit));
        all.put("looks", unit.looks().at(car.id().subject(), page).items());
        all.put("appointments", unit.appointments().on(a, day));
        all.put("visits", unit.visits().find(visit.id()).stream().toList());
        all.put("taken ticks", ticks(unit));
        all.put("workshop days", days(unit));
        all.put(
                "search tokens",
                unit.searchTokens()
                        .find(SubjectKind.CUSTOMER, tokens.iterator().next(), page)
                        .items());
        all.put("references", unit.references().of(a, customer.id().subject()));
        all.put("request keys", unit.requestKeys().find(request.key()).stream().toList());
        all.put(
                "journal",
                unit.journal().about(List.of(car.id().subject()), page).items());
        all.put("access keys", unit.accessKeys().find(key.id()).stream().toList());
        all.put(
                "sessions",
                unit.accessKeys().findSession(session.sha256()).stream().toList());
        all.put("import runs", unit.importRuns().find(run.id()).stream().toList());
        all.put("import faults", unit.importRuns().faults(run.id(), page).items());
        all.put("care dues", unit.careDues().find(car.id()).stream().toList());
        all.put("messages", unit.messages().find(message.id()).stream().toList());
        all.put("complaints", unit.complaints().find(complaint.id()).stream().toList());
        all.put("follow-ups", unit.followUps().openAbout(car.id()));
        return all;
    }

    private List<PolicyVersion<?>> policies(UnitOfWork unit) {
        return unit.policies().history(policy.dealer()).versions().stream()
                .filter(version -> version.id().equals(policy.id()))
                .toList();
    }

    private List<Access> grounds(UnitOfWork unit) {
        OrganisationId a = network.a().id();
        return Stream.of(car.id().subject(), customer.id().subject())
                .flatMap(subject -> unit.grounds().holding(a, subject).stream())
                .toList();
    }

    private List<Long> ticks(UnitOfWork unit) {
        return unit.workshopDays().takenTicks(network.a().id(), network.day(day)).stream()
                .filter(tick -> tick.appointment().equals(appointment.id()))
                .map(TakenTick::tick)
                .sorted()
                .toList();
    }

    private List<TickSet> days(UnitOfWork unit) {
        return unit.workshopDays().read(network.a().id(), network.a().zone(), day, day).stream()
                .map(read -> read.taken(hold.resource()).and(read.ticksOf(hold)))
                .filter(taken -> !taken.isEmpty())
                .toList();
    }
}
