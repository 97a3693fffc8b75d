package dev.aftercare.testkit.storage;

import static dev.aftercare.testkit.given.Given.NOW;
import static dev.aftercare.testkit.given.Given.TOMORROW;
import static dev.aftercare.testkit.given.Given.aCareDue;
import static dev.aftercare.testkit.given.Given.aComplaint;
import static dev.aftercare.testkit.given.Given.aCustomer;
import static dev.aftercare.testkit.given.Given.aDealer;
import static dev.aftercare.testkit.given.Given.aFollowUp;
import static dev.aftercare.testkit.given.Given.aMessage;
import static dev.aftercare.testkit.given.Given.aRegistration;
import static dev.aftercare.testkit.given.Given.aStaffMember;
import static dev.aftercare.testkit.given.Given.aVehicle;
import static dev.aftercare.testkit.given.Given.anAccessKey;
import static dev.aftercare.testkit.given.Given.anImportRun;

import dev.aftercare.domain.access.AccessKey;
import dev.aftercare.domain.access.Scope;
import dev.aftercare.domain.appointment.Appointment;
import dev.aftercare.domain.care.CareDue;
import dev.aftercare.domain.care.Paper;
import dev.aftercare.domain.care.PaperDue;
import dev.aftercare.domain.complaint.Complaint;
import dev.aftercare.domain.complaint.Complaint.Doing;
import dev.aftercare.domain.complaint.ComplaintSeverity;
import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.customer.CustomerName;
import dev.aftercare.domain.followup.FollowUp;
import dev.aftercare.domain.followup.Lease;
import dev.aftercare.domain.importing.ImportRun;
import dev.aftercare.domain.message.OutgoingMessage;
import dev.aftercare.domain.network.Dealer;
import dev.aftercare.domain.network.StaffMember;
import dev.aftercare.domain.parts.PartsPick;
import dev.aftercare.domain.shared.Subject;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.domain.vehicle.Plate;
import dev.aftercare.domain.vehicle.Vehicle;
import dev.aftercare.domain.visit.Visit;
import dev.aftercare.port.storage.UnitOfWork;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * One kind of thing with versions, told in a way that one test fits all of them.
 *
 * @param insert keeps a new one; false where it is kept already
 * @param find what the storage has under the same id
 * @param next the thing in its next version
 */
record Versioned<T>(
        String name,
        Scope scope,
        T first,
        Subject subject,
        BiPredicate<UnitOfWork, T> insert,
        BiConsumer<UnitOfWork, T> update,
        Function<UnitOfWork, Optional<T>> find,
        UnaryOperator<T> next) {

    /** One of each, new and not yet kept. */
    static List<Versioned<?>> all(TwoDealers network) {
        return List.of(
                dealer(),
                person(network),
                customer(network),
                car(),
                registration(network),
                appointment(network),
                visit(network),
                accessKey(network),
                importRun(network),
                careDue(network),
                paperDue(network),
                message(network),
                partsPick(network),
                complaint(network),
                followUp(network));
    }

    private static Versioned<Dealer> dealer() {
        Dealer first = aDealer().build();
        return new Versioned<>(
                "dealer",
                Scope.network(),
                first,
                first.id().subject(),
                (unit, dealer) -> unit.organisations().open(dealer),
                (unit, dealer) -> unit.organisations().update(dealer),
                unit -> unit.organisations().dealer(first.id()),
                dealer -> dealer.openingAt(dealer.hours().closedOn(TOMORROW.plusDays(dealer.version()))));
    }

    private static Versioned<StaffMember> person(TwoDealers network) {
        StaffMember first = aStaffMember().at(network.a()).build();
        return new Versioned<>(
                "member of staff",
                network.scopeOfA(),
                first,
                first.id().subject(),
                (unit, person) -> always(() -> unit.staff().insert(person)),
                (unit, person) -> unit.staff().update(person),
                unit -> unit.staff().find(first.id()),
                person -> person.workingAt(person.hours().closedOn(TOMORROW.plusDays(person.version()))));
    }

    private static Versioned<Visit> visit(TwoDealers network) {
        Visit first = network.visit().build();
        return new Versioned<>(
                "visit",
                network.scopeOfA(),
                first,
                first.id().subject(),
                (unit, visit) -> always(() -> unit.visits().insert(visit, TOMORROW)),
                (unit, visit) -> unit.visits().update(visit),
                unit -> unit.visits().find(first.id()),
                visit -> new Visit(
                        visit.id(),
                        visit.number(),
                        visit.dealer(),
                        visit.reception(),
                        Stream.concat(
                                        visit.path().stream(),
                                        visit.path().stream().limit(1))
                                .toList(),
                        visit.quotes(),
                        visit.settlement(),
                        visit.version() + 1));
    }

    private static Versioned<Customer> customer(TwoDealers network) {
        Customer first = aCustomer().at(network.a()).build();
        return new Versioned<>(
                "customer",
                network.scopeOfA(),
                first,
                first.id().subject(),
                (unit, customer) -> always(() -> TwoDealers.register(unit, customer, network.a())),
                (unit, customer) -> unit.customers().update(customer),
                unit -> unit.customers().find(first.id()),
                customer -> customer.corrected(
                        new CustomerName.Person("王", "第" + customer.version()),
                        customer.contact(),
                        customer.profile()));
    }

    private static Versioned<Vehicle> car() {
        Vehicle first = aVehicle().build();
        return new Versioned<>(
                "car",
                Scope.network(),
                first,
                first.id().subject(),
                (unit, car) -> unit.vehicles().insertIfAbsent(car),
                (unit, car) -> unit.vehicles().update(car),
                unit -> unit.vehicles().find(first.id()),
                car -> car.plated(new Plate("A" + car.version())));
    }

    private static Versioned<DealerVehicle> registration(TwoDealers network) {
        DealerVehicle first = aRegistration().of(network.car()).at(network.b()).build();
        return new Versioned<>(
                "registration",
                network.scopeOfB(),
                first,
                first.id().subject(),
                (unit, registration) -> unit.dealerVehicles().insertIfAbsent(registration),
                (unit, registration) -> unit.dealerVehicles().update(registration),
                unit -> unit.dealerVehicles().find(network.b().id(), first.id()),
                registration -> registration.corrected(
                        registration.description(),
                        Optional.of(new Plate("A" + registration.version())),
                        registration.owner()));
    }

    private static Versioned<Appointment> appointment(TwoDealers network) {
        Appointment first = network.appointment().build();
        return new Versioned<>(
                "appointment",
                network.scopeOfA(),
                first,
                first.id().subject(),
                (unit, appointment) -> always(() -> unit.appointments().insert(appointment, TOMORROW)),
                (unit, appointment) -> unit.appointments().update(appointment, TOMORROW),
                unit -> unit.appointments().find(first.id()),
                appointment -> appointment.reassignedTo(List.of()).orElseThrow());
    }

    private static Versioned<AccessKey> accessKey(TwoDealers network) {
        AccessKey first = anAccessKey().at(network.a()).build();
        return new Versioned<>(
                "access key",
                network.scopeOfA(),
                first,
                first.id().subject(),
                (unit, key) -> unit.accessKeys().insertIfAbsent(key, "5e".repeat(32)),
                (unit, key) -> unit.accessKeys().update(key),
                unit -> unit.accessKeys().find(first.id()),
                key -> new AccessKey(
                        key.id(),
                        key.actor(),
                        key.scope(),
                        key.issuedAt(),
                        key.until(),
                        Optional.of(NOW),
                        key.version() + 1));
    }

    private static Versioned<ImportRun> importRun(TwoDealers network) {
        ImportRun first = anImportRun().at(network.a()).build();
        return new Versioned<>(
                "import run",
                network.scopeOfA(),
                first,
                first.id().subject(),
                (unit, run) -> unit.importRuns().insertIfAbsent(run),
                (unit, run) -> unit.importRuns().update(run),
                unit -> unit.importRuns().find(first.id()),
                run -> run.advanced(new ImportRun.Tally(run.version(), run.version(), 0, 0)));
    }

    private static Versioned<CareDue> careDue(TwoDealers network) {
        CareDue first = aCareDue().caredForBy(network.a(), network.customer()).build();
        return new Versioned<>(
                "care due",
                network.scopeOfA(),
                first,
                first.subject(),
                (unit, due) -> always(() -> unit.careDues().insert(due)),
                (unit, due) -> unit.careDues().update(due),
                unit -> unit.careDues().find(first.vehicle()),
                due -> due.decidedAnew(due.carer(), due.basis().deliveredOn(TOMORROW), due.due()));
    }

    private static Versioned<PaperDue> paperDue(TwoDealers network) {
        PaperDue first = PaperDue.begun(network.a().id(), network.car().id(), Paper.INSPECTION, TOMORROW, true);
        return new Versioned<>(
                "paper due",
                network.scopeOfA(),
                first,
                first.subject(),
                (unit, due) -> always(() -> unit.paperDues().insert(due)),
                (unit, due) -> unit.paperDues().update(due),
                unit -> unit.paperDues().of(first.dealer(), first.vehicle()).stream()
                        .findFirst(),
                due -> due.decidedAnew(due.dueOn().plusDays(1), true));
    }

    private static Versioned<OutgoingMessage> message(TwoDealers network) {
        OutgoingMessage first = aMessage().from(network.a()).build();
        return new Versioned<>(
                "message",
                network.scopeOfA(),
                first,
                first.id().subject(),
                (unit, message) -> always(() -> unit.messages().insert(message)),
                (unit, message) -> unit.messages().update(message),
                unit -> unit.messages().find(first.id()),
                message -> message.tried(NOW, at -> at));
    }

    private static Versioned<PartsPick> partsPick(TwoDealers network) {
        Appointment appointment = network.appointment().build();
        PartsPick first = PartsContract.aPick(appointment, NOW);
        return new Versioned<>(
                "parts pick",
                network.scopeOfA(),
                first,
                first.subject(),
                (unit, pick) -> always(() -> {
                    unit.appointments().insert(appointment, TOMORROW);
                    unit.partsPicks().insert(pick);
                }),
                (unit, pick) -> unit.partsPicks().update(pick),
                unit -> unit.partsPicks().find(first.appointment()),
                pick -> pick.wantedOn(TOMORROW.plusDays(pick.version()), NOW));
    }

    private static Versioned<Complaint> complaint(TwoDealers network) {
        Complaint first = aComplaint().at(network.a()).build();
        return new Versioned<>(
                "complaint",
                network.scopeOfA(),
                first,
                first.id().subject(),
                (unit, complaint) -> always(() -> unit.complaints().insert(complaint)),
                (unit, complaint) -> unit.complaints().update(complaint),
                unit -> unit.complaints().find(first.id()),
                complaint -> complaint
                        .graded(
                                ComplaintSeverity.GRAVE,
                                complaint.clock().clock().limit(),
                                complaint.clock().policy(),
                                new Doing(NOW, "agent " + complaint.version()))
                        .orElseThrow());
    }

    private static Versioned<FollowUp> followUp(TwoDealers network) {
        FollowUp first = aFollowUp()
                .at(network.a())
                .to(network.customer())
                .with(network.car())
                .build();
        return new Versioned<>(
                "follow-up",
                network.scopeOfA(),
                first,
                first.id().subject(),
                (unit, call) -> always(() -> unit.followUps().insert(call)),
                (unit, call) -> unit.followUps().update(call),
                unit -> unit.followUps().find(first.id()),
                call -> call.handedTo(new Lease("agent", NOW.plusSeconds(call.version())), NOW)
                        .orElseThrow());
    }

    private static boolean always(Runnable work) {
        work.run();
        return true;
    }

    /** Keeps the first version. */
    boolean insert(UnitOfWork unit) {
        return insert.test(unit, first);
    }

    void update(UnitOfWork unit, T version) {
        update.accept(unit, version);
    }

    Optional<T> find(UnitOfWork unit) {
        return find.apply(unit);
    }

    T after(T version) {
        return next.apply(version);
    }
}
