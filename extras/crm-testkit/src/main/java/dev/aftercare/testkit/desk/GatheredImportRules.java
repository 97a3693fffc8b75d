package dev.aftercare.testkit.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.access.Scope;
import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.customer.Phone;
import dev.aftercare.domain.importing.ImportRun;
import dev.aftercare.domain.importing.ImportRun.Tally;
import dev.aftercare.domain.shared.ExternalReference;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.domain.vehicle.Reading;
import dev.aftercare.domain.vehicle.VehicleEvent;
import dev.aftercare.port.shared.PageRequest;
import dev.aftercare.port.storage.UnitOfWork;
import dev.aftercare.testkit.desk.WatchedStorage.Watcher;
import dev.aftercare.testkit.storage.Crowd;
import dev.aftercare.usecase.call.PageOf;
import dev.aftercare.usecase.customer.FindCustomers;
import dev.aftercare.usecase.importing.ImportProgress;
import dev.aftercare.usecase.vehicle.FindVehicles;
import dev.aftercare.usecase.vehicle.FoundVehicle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Rows that meet others of their own unit of work, which is written at once, meet them as if each had been written by itself (hard case 32). */
interface GatheredImportRules extends OnStage {

    String VIN = "1AFTCE002EF040001";

    @Test
    @Tag("HC-32")
    @Tag("CUS-1")
    default void aCustomerWhomTheFileNamesTwiceIsCorrectedByTheSecondRow() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        ImportRun run = take(
                dealer,
                ImportedRows.of("customers", "reference", "familyName", "givenName", "phones")
                        .row("c-1", "王", "小明", "13800000001")
                        .row("c-2", "李", "雷", "13800000002")
                        .row("c-1", "王", "晓明", "13800000003")
                        .row("c-3", "张", "三", "13800000004"));
        assertThat(run.tally()).isEqualTo(new Tally(5, 4, 0, 0));
        assertThat(found(dealer, FindCustomers.By.NAME, "王小明")).isEmpty();
        assertThat(found(dealer, FindCustomers.By.PHONE, "13800000001")).isEmpty();
        assertThat(found(dealer, FindCustomers.By.NAME, "wangxiaoming"))
                .singleElement()
                .satisfies(customer -> {
                    assertThat(customer.name().display()).isEqualTo("王晓明");
                    assertThat(customer.contact().phones()).containsExactly(new Phone("+8613800000003"));
                    assertThat(customer.version()).isEqualTo(2);
                    assertThat(MergeStage.timeline(dealer, customer.id()))
                            .containsExactly("customer.registered", "customer.corrected");
                });
        assertThat(found(dealer, FindCustomers.By.PHONE, "138000000")).hasSize(3);
    }

    @Test
    @Tag("HC-32")
    @Tag("VEH-1")
    @Tag("VEH-3")
    default void aCarThatTheFileNamesTwiceIsOneCarWithBothReferences() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        ImportRun run = take(
                dealer,
                ImportedRows.of("vehicles", "reference", "vin", "colour", "odometer", "readOn")
                        .row("v-1", VIN, "blue", "20000", "2026-01-10")
                        .row("v-2", "1AFTCE002EF040002", "red", "7", "2026-01-10")
                        .row("v-3", VIN, "green", "10000", "2026-02-10"));
        assertThat(run.tally()).isEqualTo(new Tally(4, 3, 0, 0));
        DealerVehicle car = car(dealer, VIN);
        assertThat(car.description().colour()).isEqualTo("green");
        assertThat(car.version()).isEqualTo(2);
        assertThat(references(dealer, car)).extracting(ExternalReference::key).containsExactly("v-1", "v-3");
        assertThat(readings(dealer, car))
                .as("the second is lower than the first")
                .extracting(Reading::flagged)
                .containsExactly(false, true);
    }

    @Test
    @Tag("HC-32")
    @Tag("VEH-3")
    default void aSecondReadingOfANewCarIsJudgedByTheFirst() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        take(
                dealer,
                ImportedRows.of("vehicles", "reference", "vin", "odometer", "readOn")
                        .row("v-1", VIN, "20000", "2026-01-10")
                        .row("v-1", VIN, "10000", "2026-02-10")
                        .row("v-1", VIN, "20000", "2026-01-10"));
        assertThat(readings(dealer, car(dealer, VIN)))
                .as("the second is lower than the first, and the third is the first again")
                .extracting(Reading::flagged)
                .containsExactly(false, true);
    }

    @Test
    @Tag("HC-32")
    @Tag("VEH-1")
    default void aReferenceOfACarOfTheSameUnitIsNotMovedToAnotherCar() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        ImportRun run = take(
                dealer,
                ImportedRows.of("vehicles", "reference", "vin").row("v-1", VIN).row("v-1", "1AFTCE002EF040002"));
        assertThat(run.tally()).isEqualTo(new Tally(3, 1, 0, 1));
        assertThat(found(dealer, "040002")).isEmpty();
    }

    @Test
    @Tag("HC-32")
    @Tag("CUS-9")
    default void whoIsErasedBetweenBeingReadAndBeingWrittenIsNoRowsCustomer() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        take(dealer, ImportedRows.of("customers", "reference", "familyName").row("c-1", "王"));
        take(dealer, ImportedRows.of("vehicles", "reference", "vin").row("v-1", VIN));
        Customer wang = found(dealer, FindCustomers.By.NAME, "王").get(0);
        AtomicBoolean isToBeErased = new AtomicBoolean(true);
        Watcher watcher = new Watcher() {
            @Override
            public void after(String call) {
                if (call.equals("Customers.findAll") && isToBeErased.getAndSet(false)) {
                    RightsStage.of(dealer).erase(wang.id()).orElseThrow();
                }
            }
        };
        Stage watched = Stage.again(new WatchedStorage(storage(), watcher), stage().erasures());
        ImportRun run = take(
                new DealerStage(watched, dealer.dealer()),
                ImportedRows.of("owners", "vehicle", "vin", "customer").row("v-1", "", "c-1"));
        assertThat(isToBeErased).as("the row's customer was read").isFalse();
        assertThat(run.tally()).isEqualTo(new Tally(2, 0, 0, 1));
        assertThat(car(dealer, VIN).owner()).isEmpty();
    }

    @Test
    @Tag("HC-32")
    @Tag("VEH-2")
    default void ofTwoOwnersOfACarInOneFileTheLastIsTheOwner() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        take(
                dealer,
                ImportedRows.of("customers", "reference", "familyName")
                        .row("c-1", "王")
                        .row("c-2", "李"));
        take(dealer, ImportedRows.of("vehicles", "reference", "vin").row("v-1", VIN));
        ImportRun run = take(
                dealer,
                ImportedRows.of("owners", "vehicle", "vin", "customer")
                        .row("v-1", "", "c-1")
                        .row("v-1", VIN, "c-2")
                        .row("v-1", "", "nobody"));
        assertThat(run.tally()).isEqualTo(new Tally(4, 2, 0, 1));
        assertThat(car(dealer, VIN).owner())
                .contains(found(dealer, FindCustomers.By.NAME, "李").get(0).id());
        assertThat(car(dealer, VIN).version()).isEqualTo(3);
        assertThat(look(
                                dealer,
                                unit -> unit.journal()
                                        .about(List.of(car(dealer, VIN).id().subject()), PageRequest.first(10)))
                        .items())
                .filteredOn(entry -> !entry.type().equals(VehicleEvent.VIN_DOUBTED.code()))
                .as("both changes in one unit of work, which counts the events of a registration")
                .extracting(entry -> entry.sequence().line())
                .containsExactly(1, 1, 2);
    }

    @Test
    @Tag("HC-32")
    @Tag("NET-2")
    default void aCarThatAnotherDealerRegisteredIsTheSameCarAndItsRecordStays() {
        DealerStage first = stage().openDealer("SH01", 1);
        DealerStage second = stage().openDealer("SH02", 1);
        ImportedRows rows = ImportedRows.of("vehicles", "reference", "vin", "colour", "odometer")
                .row("v-1", VIN, "blue", "20000")
                .row("v-2", "1AFTCE002EF040002", "red", "10");
        take(first, rows);
        assertThat(take(second, rows).tally()).isEqualTo(new Tally(3, 2, 0, 0));
        assertThat(car(second, VIN).id()).isEqualTo(car(first, VIN).id());
        assertThat(readings(second, car(second, VIN)))
                .as("a registration opens nothing that another dealer read")
                .hasSize(1);
    }

    @Test
    @Tag("HC-32")
    @Tag("NET-2")
    default void severalImportsOfTheSameCarsAtOnceEndInOneCarEach() {
        List<DealerStage> dealers = List.of(stage().openDealer("SH01", 1), stage().openDealer("SH02", 1));
        int cars = 300;
        List<Callable<ImportRun>> imports = new ArrayList<>();
        for (DealerStage dealer : dealers) {
            boolean backwards = dealer == dealers.get(1);
            ImportedRows rows = ImportedRows.of("vehicles", "reference", "vin");
            for (int i = 0; i < cars; i++) {
                rows = rows.row("v-" + i, ImportedCars.vin(backwards ? cars - 1 - i : i));
            }
            ImportedRows all = rows;
            imports.add(() -> take(dealer, all));
        }
        assertThat(Crowd.of(imports)).extracting(ImportRun::tally).containsOnly(new Tally(cars + 1, cars, 0, 0));
        for (int i = 0; i < cars; i += 50) {
            String vin = ImportedCars.vin(i);
            assertThat(car(dealers.get(0), vin).id())
                    .isEqualTo(car(dealers.get(1), vin).id());
        }
    }

    private static ImportRun take(DealerStage dealer, ImportedRows rows) {
        return dealer.crm()
                .imports()
                .run(dealer.as(Role.DEALER_MANAGER), rows.request("a", Map.of()), rows, ImportProgress.silent());
    }

    private static List<Customer> found(DealerStage dealer, FindCustomers.By by, String text) {
        return dealer.crm()
                .customers()
                .search(dealer.clerk(), new FindCustomers(by, text, PageOf.first(20)))
                .items();
    }

    private static List<DealerVehicle> found(DealerStage dealer, String vinEnd) {
        return dealer.crm()
                .vehicles()
                .search(dealer.clerk(), new FindVehicles(FindVehicles.By.VIN_END, vinEnd, PageOf.first(20)))
                .map(FoundVehicle::vehicle)
                .items();
    }

    private DealerVehicle car(DealerStage dealer, String vin) {
        return found(dealer, vin.substring(vin.length() - 6)).get(0);
    }

    private List<ExternalReference> references(DealerStage dealer, DealerVehicle car) {
        return look(dealer, unit -> unit.references().of(car.dealer(), car.id().subject()));
    }

    private List<Reading> readings(DealerStage dealer, DealerVehicle car) {
        return look(dealer, unit -> unit.readings().of(car.id(), 10));
    }

    private <T> T look(DealerStage dealer, Function<UnitOfWork, T> question) {
        try (UnitOfWork unit = storage().begin(Scope.of(dealer.dealer().id()), stage().now())) {
            return question.apply(unit);
        }
    }
}
