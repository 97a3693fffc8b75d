package dev.aftercare.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.importing.ImportRun;
import dev.aftercare.domain.shared.DistanceUnit;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.domain.vehicle.ReadingSource;
import dev.aftercare.port.importing.RowSource;
import dev.aftercare.testkit.desk.DealerStage;
import dev.aftercare.testkit.desk.Stage;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.call.ReferenceInput;
import dev.aftercare.usecase.customer.RegisterCustomer;
import dev.aftercare.usecase.importing.FieldMapping;
import dev.aftercare.usecase.importing.ImportMapping;
import dev.aftercare.usecase.importing.ImportProgress;
import dev.aftercare.usecase.importing.ImportRequest;
import dev.aftercare.usecase.vehicle.RecordReading;
import dev.aftercare.usecase.vehicle.RegisterVehicle;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * An import leaves in every table the rows that registering one by one at the desk leaves (hard case 32), ids, and what names the import
 * itself, aside; and for many rows it runs no more statements than for a few.
 */
class ImportedTablesTest {

    private static final int MANY = 130;
    private static final String SYSTEM = "dms";

    /** A customer as both ways bring it; every tenth is a company, every eleventh is told twice with another phone. */
    private record Person(int number, boolean again) {

        String key() {
            return "c-" + number;
        }

        boolean isCompany() {
            return number % 10 == 0;
        }

        String family() {
            return isCompany() ? "" : "王" + number;
        }

        String company() {
            return isCompany() ? "上海汽车 " + number : "";
        }

        String phone() {
            return String.format(Locale.ROOT, "138%08d", number + (again ? 5_000 : 0));
        }

        String born() {
            return number % 3 == 0 ? "" : "1984-02-29";
        }
    }

    private static List<Person> people() {
        return IntStream.range(0, MANY)
                .boxed()
                .flatMap(i -> i % 11 == 0
                        ? Stream.of(new Person(i, false), new Person(i, true))
                        : Stream.of(new Person(i, false)))
                .toList();
    }

    /** A car; every seventh has no plate, and every ninth is told twice, the second time with a lower meter. */
    private record Car(int number, boolean again) {

        String vin() {
            return String.format(Locale.ROOT, "1AFTCE002EF0%05d", number);
        }

        String plate() {
            return number % 7 == 0 ? "" : String.format(Locale.ROOT, "渝A%05d", number);
        }

        String distance() {
            return Integer.toString(again ? 100 : 20_000 + number);
        }

        String readOn() {
            return again ? "2026-02-01" : "2026-01-10";
        }
    }

    private static List<Car> cars() {
        return IntStream.range(0, MANY)
                .boxed()
                .flatMap(
                        i -> i % 9 == 0 ? Stream.of(new Car(i, false), new Car(i, true)) : Stream.of(new Car(i, false)))
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    @Tag("HC-32")
    @Tag("CUS-1")
    @Tag("VEH-1")
    void anImportLeavesTheRowsThatTheDeskLeaves(TestDatabase database) throws SQLException {
        Map<String, List<String>> imported = rows(database, ImportedTablesTest::importAll);
        Map<String, List<String>> atTheDesk = rows(database, ImportedTablesTest::registerAll);
        assertThat(imported.keySet()).isEqualTo(atTheDesk.keySet());
        assertThat(imported.get("customer")).hasSize(MANY);
        assertThat(imported.get("dealer_vehicle")).hasSize(MANY);
        assertThat(imported.get("reading")).hasSizeGreaterThan(MANY);
        atTheDesk.forEach(
                (table, rows) -> assertThat(imported.get(table)).as(table).containsExactlyElementsOf(rows));
    }

    /** What is left of all tables when somebody has worked in them. */
    private static Map<String, List<String>> rows(TestDatabase database, Way way) throws SQLException {
        try (JdbcStorage storage = database.shared(JdbcStorage.LOCK_LIMIT)) {
            DealerStage dealer = Stage.on(storage).openDealer("SH01", 1);
            way.bring(dealer);
            return ReadableRows.of(storage);
        }
    }

    private interface Way {
        void bring(DealerStage dealer);
    }

    private static void importAll(DealerStage dealer) {
        importCustomers(dealer, people());
        importCars(dealer, cars());
        Rows owners = Rows.of("owners", "vin", "customer");
        cars().stream().filter(car -> !car.again()).forEach(car -> owners.add(car.vin(), "c-" + car.number()));
        take(dealer, owners);
    }

    private static void importCustomers(DealerStage dealer, List<Person> people) {
        Rows customers =
                Rows.of("customers", "reference", "familyName", "companyName", "phones", "address", "birthday");
        people.forEach(person ->
                customers.add(person.key(), person.family(), person.company(), person.phone(), "路 1号", person.born()));
        take(dealer, customers);
    }

    private static void importCars(DealerStage dealer, List<Car> cars) {
        Rows vehicles =
                Rows.of("vehicles", "reference", "vin", "make", "model", "modelYear", "plate", "odometer", "readOn");
        cars.forEach(car -> vehicles.add(
                "v-" + car.number(), car.vin(), "Ford", "Focus", "2020", car.plate(), car.distance(), car.readOn()));
        take(dealer, vehicles);
    }

    private static void take(DealerStage dealer, Rows rows) {
        ImportRun run = dealer.crm()
                .imports()
                .run(dealer.as(Role.DEALER_MANAGER), rows.request(), rows, ImportProgress.silent());
        assertThat(run.tally().faulty()).isZero();
    }

    private static void registerAll(DealerStage dealer) {
        Call call = dealer.as(Role.DEALER_MANAGER);
        Map<Integer, UUID> customers = new TreeMap<>();
        people().forEach(person -> customers.put(person.number(), register(dealer, call, person)));
        cars().forEach(car -> register(dealer, call, car, null));
        cars().stream()
                .filter(car -> !car.again())
                .forEach(car -> register(dealer, call, car, customers.get(car.number())));
    }

    private static UUID register(DealerStage dealer, Call call, Person person) {
        Customer customer = dealer.crm()
                .customers()
                .register(
                        call,
                        new RegisterCustomer(
                                person.family(),
                                null,
                                person.company(),
                                List.of(person.phone()),
                                "路 1号",
                                person.born().isEmpty() ? null : LocalDate.parse(person.born()),
                                new ReferenceInput(SYSTEM, person.key())))
                .orElseThrow();
        return customer.id().value();
    }

    /** With its reading, or with its owner. */
    private static void register(DealerStage dealer, Call call, Car car, UUID owner) {
        DealerVehicle registered = dealer.crm()
                .vehicles()
                .register(
                        call,
                        new RegisterVehicle(
                                car.vin(),
                                new RegisterVehicle.Model("Ford", "Focus", 2020, null),
                                null,
                                car.plate().isEmpty() ? null : car.plate(),
                                owner,
                                new ReferenceInput(SYSTEM, "v-" + car.number()),
                                null))
                .orElseThrow();
        if (owner == null) {
            RecordReading reading = new RecordReading(
                    registered.id().value(),
                    LocalDate.parse(car.readOn()),
                    Long.valueOf(car.distance()),
                    DistanceUnit.KILOMETRE,
                    ReadingSource.IMPORT);
            dealer.crm().vehicles().recordReading(call, reading).orElseThrow();
        }
    }

    @ParameterizedTest
    @EnumSource
    @Tag("HC-32")
    void manyRowsTakeAsManyStatementsAsAFew(TestDatabase database) {
        List<String> statements = new ArrayList<>();
        try (JdbcStorage storage =
                database.shared(JdbcStorage.LOCK_LIMIT).observedBy((sql, size) -> statements.add(sql))) {
            DealerStage dealer = Stage.on(storage).openDealer("SH01", 1);
            importCustomers(dealer, List.of(new Person(1_000, false)));
            importCars(dealer, List.of(new Car(1_000, false)));
            statements.clear();
            importCustomers(dealer, someCustomers(2_000, 60));
            importCars(dealer, someCars(2_000, 60));
            List<String> ofAFew = List.copyOf(statements);
            statements.clear();
            importCustomers(dealer, someCustomers(3_000, 450));
            importCars(dealer, someCars(3_000, 450));
            assertThat(statements).containsExactlyElementsOf(ofAFew).hasSizeLessThan(70);
        }
    }

    @ParameterizedTest
    @EnumSource
    @Tag("HC-32")
    @Tag("VEH-3")
    void aLogOfOneCarTakesAsManyStatementsForManyRowsAsForAFew(TestDatabase database) {
        List<String> statements = new ArrayList<>();
        try (JdbcStorage storage =
                database.shared(JdbcStorage.LOCK_LIMIT).observedBy((sql, size) -> statements.add(sql))) {
            DealerStage dealer = Stage.on(storage).openDealer("SH01", 1);
            importCars(dealer, someCars(1_000, 2));
            statements.clear();
            take(dealer, log(1_000, 60));
            List<String> ofAFew = List.copyOf(statements);
            statements.clear();
            take(dealer, log(1_001, 90));
            assertThat(statements).containsExactlyElementsOf(ofAFew).hasSizeLessThan(40);
        }
    }

    /** A reading a day. */
    private static Rows log(int car, int days) {
        Rows log = Rows.of("readings", "vin", "readOn", "odometer");
        LocalDate last = LocalDate.of(2026, 3, 1);
        for (int day = days; day > 0; day--) {
            log.add(new Car(car, false).vin(), last.minusDays(day).toString(), String.valueOf(200_000 - day * 40));
        }
        return log;
    }

    private static List<Person> someCustomers(int from, int number) {
        return IntStream.range(from, from + number)
                .mapToObj(i -> new Person(i, false))
                .toList();
    }

    private static List<Car> someCars(int from, int number) {
        return IntStream.range(from, from + number)
                .mapToObj(i -> new Car(i, false))
                .toList();
    }

    /** Rows whose columns are called as the fields of their kind. */
    private record Rows(String kind, List<String> names, List<Row> rows) implements RowSource {

        static Rows of(String kind, String... names) {
            return new Rows(kind, List.of(names), new ArrayList<>());
        }

        void add(String... cells) {
            Map<String, String> columns = new LinkedHashMap<>();
            for (int i = 0; i < cells.length; i++) {
                columns.put(names.get(i), cells[i]);
            }
            rows.add(Row.of(rows.size() + 1L, columns));
        }

        ImportRequest request() {
            Map<String, FieldMapping> fields =
                    names.stream().collect(Collectors.toMap(name -> name, FieldMapping::columns));
            String fingerprint = String.format(Locale.ROOT, "%064x", rows.hashCode());
            return new ImportRequest(fingerprint, new ImportMapping(kind, SYSTEM, fields));
        }

        @Override
        public Set<String> columns() {
            return Set.copyOf(names);
        }

        @Override
        public Stream<Row> behind(long line) {
            return rows.stream().filter(row -> row.line() > line);
        }
    }
}
