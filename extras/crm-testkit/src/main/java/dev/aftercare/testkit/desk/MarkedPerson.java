package dev.aftercare.testkit.desk;

import static dev.aftercare.testkit.given.Given.aMessage;
import static dev.aftercare.testkit.given.Given.anImportRun;

import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.access.Scope;
import dev.aftercare.domain.customer.ConsentProof;
import dev.aftercare.domain.customer.ConsentPurpose;
import dev.aftercare.domain.customer.ContactChannel;
import dev.aftercare.domain.customer.ContactPointKind;
import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.customer.CustomerField;
import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.customer.CustomerRelation;
import dev.aftercare.domain.customer.RelationRole;
import dev.aftercare.domain.customer.Salutation;
import dev.aftercare.domain.duplicate.BaseRates.Weight;
import dev.aftercare.domain.duplicate.ScanSteps.Candidate;
import dev.aftercare.domain.gate.GateEntry;
import dev.aftercare.domain.gate.GateEntryId;
import dev.aftercare.domain.importing.ImportFault;
import dev.aftercare.domain.importing.ImportRun;
import dev.aftercare.domain.rights.ErasureReason;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.domain.vehicle.Plate;
import dev.aftercare.port.merge.ScanMarks.ClueMark;
import dev.aftercare.port.rights.ErasureList;
import dev.aftercare.port.storage.Storage;
import dev.aftercare.port.storage.UnitOfWork;
import dev.aftercare.testkit.given.Ids;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.call.ReferenceInput;
import dev.aftercare.usecase.customer.CustomerDetails;
import dev.aftercare.usecase.customer.EndRelation;
import dev.aftercare.usecase.customer.RecordConsent;
import dev.aftercare.usecase.customer.RecordVerdicts;
import dev.aftercare.usecase.customer.RecordVerdicts.Verdict;
import dev.aftercare.usecase.customer.RegisterCustomer;
import dev.aftercare.usecase.customer.RelateCustomers;
import dev.aftercare.usecase.customer.SetPreferences;
import dev.aftercare.usecase.rights.EraseCustomer;
import dev.aftercare.usecase.vehicle.DeliverVehicle;
import dev.aftercare.usecase.vehicle.RegisterVehicle;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
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
            "Zqwording",
            "沪ZQ0717",
            "Zqwish",
            "Zqurgent",
            "Zqwaits",
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
            "Zqamended",
            "Zqwhy",
            "Zqapproved",
            "Zqterms",
            "Zqfeedback",
            "Zqinsurer",
            "Zqpolicy",
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
        MarkedHistory history = new MarkedHistory(dealer, person, car);
        history.past();
        dealer.crm().jobs().runDue(1_000);
        beside();
        history.keyAccount();
        history.prospects();
        history.insurance();
        history.appointments();
        history.waits();
        history.needsItNow();
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

    /** The command with which the person is erased. */
    public EraseCustomer erasing() {
        return new EraseCustomer(person.id().value(), ErasureReason.ASKED_FOR);
    }

    private Customer register(String given, String phone, @Nullable String reference) {
        CustomerDetails details = new CustomerDetails(
                Salutation.MR,
                List.of(
                        new CustomerDetails.Contact(ContactPointKind.E_MAIL, "zqmail@example.org", "Zqlabel"),
                        new CustomerDetails.Contact(ContactPointKind.WECHAT, "zqwechat", null)),
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
                                person.id().value(),
                                ContactChannel.CALL,
                                LocalTime.of(7, 0),
                                LocalTime.of(22, 43),
                                "en"))
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
                                "Zqwording"))
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
                .endRelation(dealer.clerk(), new EndRelation(relation.id().value(), LocalDate.of(2019, 8, 13)))
                .orElseThrow();
        MergeStage.of(dealer).propose(person, spouse, 400).orElseThrow();
    }

    /** What nobody types in: a message as a host's own may be, what was wrong in a file, and what a scan keeps between its steps. */
    private void beside() {
        try (UnitOfWork unit = storage.begin(Scope.network(), stage.now())) {
            unit.messages()
                    .insert(aMessage()
                            .from(dealer.dealer())
                            .to(person)
                            .about(unit.vehicles().find(car.id()).orElseThrow())
                            .saying("Zqargument")
                            .build());
            unit.scanMarks().addClues(List.of(new ClueMark(1, person.id()), new ClueMark(1, twin.id())));
            unit.scanMarks().addCandidates(List.of(new Candidate(person.id(), twin.id(), new Weight(1, 1))));
            unit.gateEntries()
                    .insert(GateEntry.ofPlate(
                            new GateEntryId(Ids.next()),
                            dealer.dealer().id(),
                            new Plate("沪ZQ0717"),
                            stage.now(),
                            Optional.empty()));
            ImportRun run = anImportRun().at(dealer.dealer()).build();
            unit.importRuns().insertIfAbsent(run);
            unit.importRuns()
                    .addFaults(
                            run.id(),
                            List.of(new ImportFault(
                                    2, 1, "phone", "13912345671", "row-failed", new TreeMap<>(), false)));
            unit.commit();
        }
    }

    private void merges() {
        MergeStage merges = MergeStage.of(dealer);
        merges.undo(merges.merged(person, twin)).orElseThrow();
        merges.merged(MergeStage.seen(dealer, person.id()), MergeStage.seen(dealer, twin.id()));
    }
}
