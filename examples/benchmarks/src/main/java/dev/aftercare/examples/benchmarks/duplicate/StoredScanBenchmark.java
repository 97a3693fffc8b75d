package dev.aftercare.examples.benchmarks.duplicate;

import dev.aftercare.domain.access.Actor;
import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.access.Scope;
import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.customer.CustomerContact;
import dev.aftercare.domain.customer.CustomerName;
import dev.aftercare.domain.customer.CustomerProfile;
import dev.aftercare.domain.customer.Phone;
import dev.aftercare.domain.duplicate.MatchField;
import dev.aftercare.domain.duplicate.Traits;
import dev.aftercare.domain.merge.ScanRun;
import dev.aftercare.domain.merge.ScanStage;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.examples.benchmarks.Databases;
import dev.aftercare.jdbc.JdbcStorage;
import dev.aftercare.port.storage.UnitOfWork;
import dev.aftercare.usecase.Crm;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.network.FoundNetwork;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Has made-up customers scanned by the job, in each database, and prints how long each stage takes. */
public final class StoredScanBenchmark {

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private static final OrganisationId DEALER = new OrganisationId(new UUID(1, 1));
    private static final Call CENTRE =
            Call.inNetwork(new Actor("centre", Optional.empty(), Set.of(Role.CUSTOMER_SERVICE_CENTRE), Set.of()));
    private static final int AT_ONCE = 1_000;

    private StoredScanBenchmark() {}

    /** Takes numbers of records, 20,000 where they are left away. */
    public static void main(String[] arguments) throws Exception {
        List<Integer> sizes = (arguments.length == 0 ? Stream.of("20000") : Stream.of(arguments))
                .map(Integer::parseInt)
                .toList();
        try (Databases embedded = Databases.embedded();
                Databases postgres = Databases.postgres()) {
            for (int size : sizes) {
                for (Databases databases : List.of(postgres, embedded)) {
                    try (JdbcStorage storage = databases.make("scan_" + size)) {
                        OUT.println(databases.description());
                        scan(storage, size);
                    }
                }
            }
        }
    }

    private static void scan(JdbcStorage storage, int size) {
        Crm crm = Crm.on(storage);
        crm.network()
                .found(Call.inNetwork(Actor.job("setup")), new FoundNetwork("Maker", "Asia/Shanghai"))
                .orElseThrow();
        store(storage, MadeUpCustomers.of(size, size).records());
        ScanRun scan = crm.merges().startScan(CENTRE).orElseThrow();
        Map<ScanStage, Long> nanos = new EnumMap<>(ScanStage.class);
        long heap = 0;
        while (!scan.isFinished()) {
            ScanStage stage = scan.stage();
            long start = System.nanoTime();
            crm.jobs().runDue(1);
            nanos.merge(stage, System.nanoTime() - start, Long::sum);
            heap = Math.max(
                    heap,
                    Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory());
            scan = crm.merges().scan(CENTRE, scan.id().value());
        }
        OUT.printf(
                "%,d records, %,d clues, %,d candidates, %,d proposed, %,d steps, heap %,d MB at most%n",
                scan.tally().read(),
                scan.tally().clues(),
                scan.tally().candidates(),
                scan.tally().proposed(),
                scan.version() - 1,
                heap >> 20);
        nanos.forEach((stage, time) -> OUT.printf("  %s %.1f s%n", stage, time / 1e9));
    }

    private static void store(JdbcStorage storage, List<Traits> records) {
        for (int from = 0; from < records.size(); from += AT_ONCE) {
            try (UnitOfWork unit = storage.begin(Scope.network(), Instant.now())) {
                records.subList(from, Math.min(records.size(), from + AT_ONCE))
                        .forEach(traits -> unit.customers().insert(customer(traits)));
                unit.commit();
            }
        }
    }

    private static Customer customer(Traits traits) {
        String family = first(traits, MatchField.FAMILY_NAME);
        String given = first(traits, MatchField.GIVEN_NAME);
        String phone = first(traits, MatchField.PHONE);
        String address = first(traits, MatchField.TOWN)
                + first(traits, MatchField.STREET)
                + first(traits, MatchField.HOUSE_NUMBER);
        return Customer.registered(
                traits.id(),
                DEALER,
                new CustomerName.Person(family.isEmpty() ? "?" + given : family, given),
                CustomerContact.of(phone.length() < Phone.FEWEST ? List.of() : List.of(new Phone(phone)), address),
                CustomerProfile.unknown().born(born(first(traits, MatchField.BIRTHDAY))));
    }

    private static String first(Traits traits, MatchField field) {
        return traits.values(field).stream().findFirst().orElse("");
    }

    /** Empty where somebody wrote a day that there is not. */
    private static Optional<LocalDate> born(String digits) {
        try {
            return Optional.of(LocalDate.parse(digits, DateTimeFormatter.BASIC_ISO_DATE));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
