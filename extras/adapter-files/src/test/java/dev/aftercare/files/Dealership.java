package dev.aftercare.files;

import dev.aftercare.domain.access.Actor;
import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.access.Scope;
import dev.aftercare.domain.complaint.Complaint;
import dev.aftercare.domain.complaint.ComplaintId;
import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.importing.ImportFault;
import dev.aftercare.domain.importing.ImportRun;
import dev.aftercare.domain.network.Grade;
import dev.aftercare.domain.shared.ExternalReference;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.shared.Subject;
import dev.aftercare.domain.shared.SubjectKind;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.domain.vehicle.Reading;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.domain.visit.Visit;
import dev.aftercare.domain.visit.VisitId;
import dev.aftercare.files.mapping.CsvImport;
import dev.aftercare.memory.MemoryStorage;
import dev.aftercare.memory.SeededChance;
import dev.aftercare.memory.SettableClock;
import dev.aftercare.port.shared.Cursor;
import dev.aftercare.port.shared.Page;
import dev.aftercare.port.storage.Storage;
import dev.aftercare.port.storage.UnitOfWork;
import dev.aftercare.usecase.Crm;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.call.PageOf;
import dev.aftercare.usecase.importing.ImportProgress;
import dev.aftercare.usecase.importing.SeeFaults;
import dev.aftercare.usecase.journal.ReadJournal;
import dev.aftercare.usecase.network.FoundNetwork;
import dev.aftercare.usecase.network.HireStaff;
import dev.aftercare.usecase.network.HoursInput;
import dev.aftercare.usecase.network.OpenDealer;
import dev.aftercare.usecase.network.WorkshopInput;
import dev.aftercare.usecase.network.WorkshopInput.BayInput;
import dev.aftercare.usecase.network.WorkshopInput.ServiceInput;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** A dealer with a workshop on a storage in memory, on Monday 2026-03-02 at 10:00 in Shanghai. */
final class Dealership {

    static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private static final HoursInput HOURS = HoursInput.everyDay("08:00-18:00");

    private final SettableClock clock = SettableClock.at("2026-03-02T02:00:00Z");
    private final MemoryStorage storage = new MemoryStorage();
    private int seed;
    private final Crm crm = on(storage);
    private final OrganisationId dealer;

    Dealership() {
        crm.network()
                .found(Call.inNetwork(Actor.job("setup")), new FoundNetwork("Brand", "Asia/Shanghai"))
                .orElseThrow();
        Actor administrator = new Actor("administrator", Optional.empty(), Set.of(Role.ADMINISTRATOR), Set.of());
        dealer = crm.network()
                .openDealer(Call.inNetwork(administrator), workshop())
                .orElseThrow()
                .id();
        Call setup = Call.in(dealer, administrator);
        crm.network().hire(setup, hired("韩梅梅", Role.SERVICE_ADVISOR)).orElseThrow();
        crm.network().hire(setup, hired("老张", Role.TECHNICIAN)).orElseThrow();
    }

    /** The same dealership through another storage, as a process that starts again a second later sees it. */
    Crm on(Storage other) {
        clock.advance(Duration.ofSeconds(1));
        seed++;
        return Crm.builder(other).clock(clock).chance(SeededChance.of(seed)).build();
    }

    Crm crm() {
        return crm;
    }

    Storage storage() {
        return storage;
    }

    SettableClock clock() {
        return clock;
    }

    Call manager() {
        return Call.in(dealer, Actor.of("manager", dealer, Role.DEALER_MANAGER));
    }

    Call as(String actor, Role role) {
        return Call.in(dealer, Actor.of(actor, dealer, role));
    }

    ImportRun take(CsvImport file) {
        return crm.imports().run(manager(), file.request(), file.rows(), ImportProgress.silent());
    }

    List<ImportFault> faults(ImportRun run) {
        List<ImportFault> all = new ArrayList<>();
        Optional<String> cursor = Optional.empty();
        do {
            Page<ImportFault> page = crm.imports()
                    .faults(manager(), new SeeFaults(run.id().value(), new PageOf(cursor.orElse(null), 200)));
            all.addAll(page.items());
            cursor = page.next().map(Cursor::text);
        } while (cursor.isPresent());
        return all;
    }

    /** The types of all events, in the order of the journal. */
    List<String> journal() {
        List<String> types = new ArrayList<>();
        Call reader = as("reader", Role.INTEGRATION);
        ReadJournal question = ReadJournal.fromStart(2_000);
        while (true) {
            var slice = crm.journal().read(reader, question);
            slice.entries().forEach(entry -> types.add(entry.type()));
            if (slice.entries().isEmpty()) {
                return types;
            }
            question = new ReadJournal(slice.cursor(), 2_000);
        }
    }

    Optional<Customer> customer(String system, String key) {
        return look(unit -> named(unit, SubjectKind.CUSTOMER, system, key)
                .flatMap(subject -> unit.customers().find(new CustomerId(subject.id()))));
    }

    Optional<DealerVehicle> car(String system, String key) {
        return look(unit -> named(unit, SubjectKind.VEHICLE, system, key)
                .flatMap(subject -> unit.dealerVehicles().find(dealer, new VehicleId(subject.id()))));
    }

    Optional<Visit> visit(String system, String key) {
        return look(unit -> named(unit, SubjectKind.VISIT, system, key)
                .flatMap(subject -> unit.visits().find(new VisitId(subject.id()))));
    }

    Optional<Complaint> complaint(String system, String key) {
        return look(unit -> named(unit, SubjectKind.COMPLAINT, system, key)
                .flatMap(subject -> unit.complaints().find(new ComplaintId(subject.id()))));
    }

    List<Reading> readings(DealerVehicle car) {
        return look(unit -> unit.readings().of(car.id(), 1_000));
    }

    private Optional<Subject> named(UnitOfWork unit, SubjectKind kind, String system, String key) {
        return unit.references().find(dealer, kind, new ExternalReference(system, key));
    }

    private <T> T look(Function<UnitOfWork, T> question) {
        try (UnitOfWork unit = storage.begin(Scope.of(dealer), clock.instant())) {
            return question.apply(unit);
        }
    }

    private static OpenDealer workshop() {
        return new OpenDealer(
                "SH01",
                new OpenDealer.Profile("Shanghai Pudong", "East", "Shanghai", Grade.A),
                "Asia/Shanghai",
                HOURS,
                new WorkshopInput(
                        List.of(new BayInput("Bay 1", List.of("lift"))),
                        List.of(new ServiceInput("maintenance", "Maintenance", 60, List.of(), List.of()))));
    }

    private static HireStaff hired(String name, Role role) {
        return new HireStaff(name, List.of(role), List.of(), HOURS, LocalDate.of(2024, 1, 1), null);
    }
}
