package dev.aftercare.testkit.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.importing.ImportFault;
import dev.aftercare.domain.importing.ImportRun;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.domain.vehicle.VehicleRefusal;
import dev.aftercare.domain.vehicle.VinStanding;
import dev.aftercare.usecase.call.FieldFault;
import dev.aftercare.usecase.call.InvalidInputException;
import dev.aftercare.usecase.call.PageOf;
import dev.aftercare.usecase.importing.SeeFaults;
import dev.aftercare.usecase.vehicle.FoundVehicle;
import dev.aftercare.usecase.vehicle.RegisterVehicle;
import dev.aftercare.usecase.vehicle.ShowPapers;
import java.util.List;
import java.util.Map;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Old chassis numbers of fewer than 17 characters, which are taken where the caller says so (VEH-1). */
interface ShortNumberRules extends OnStage {

    @Test
    @Tag("VEH-1")
    default void aShortNumberIsTakenOnlyWhereTheCallerSaysSo() {
        NumberStage dealer = NumberStage.open(stage(), "SH01");
        RegisterVehicle beetle = RegisterVehicle.car("118 io-4711", "VW", "1303", "沪A12345");
        assertThat(faultOf(dealer, beetle)).containsExactly(tuple("vin", "vin-text"));
        assertThat(faultOf(
                        dealer,
                        RegisterVehicle.car("47", "VW", "1303", "沪A12346").shortNumbered()))
                .containsExactly(tuple("vin", "chassis-number-text"));
        assertThat(faultOf(
                        dealer,
                        RegisterVehicle.car("1M8GDM9AXKP04278O", "VW", "1303", "沪A12346")
                                .shortNumbered()))
                .as("17 characters stay a VIN")
                .containsExactly(tuple("vin", "chassis-number-text"));
        assertThat(faultOf(
                        dealer,
                        RegisterVehicle.car("118IO4711", " - ", "1303", "沪A12346")
                                .shortNumbered()))
                .as("without a maker the number tells no car from others")
                .containsExactly(tuple("model.make", "required"));

        DealerVehicle taken = dealer.register(beetle.shortNumbered());
        assertThat(taken.vin()).hasToString("118IO4711");
        assertThat(taken.vinStanding()).isEqualTo(VinStanding.PLAUSIBLE);
        assertThat(dealer.seen(taken)).isEqualTo(taken);
        assertThat(dealer.register(RegisterVehicle.car("1M8GDM9AXKP042788", "MCI", "102", "沪A12346")
                                .shortNumbered())
                        .vin()
                        .isShort())
                .isFalse();
    }

    @Test
    @Tag("VEH-1")
    @Tag("NET-2")
    default void aShortNumberIsOneCarOfEachMaker() {
        NumberStage one = NumberStage.open(stage(), "SH01");
        NumberStage two = NumberStage.open(stage(), "SH02");
        DealerVehicle mercedes = one.register(old("4711", "Mercedes-Benz", "沪A00001"));
        DealerVehicle opel = one.register(old("4711", "Opel", "沪A00002"));
        assertThat(opel.id()).isNotEqualTo(mercedes.id());
        assertThat(two.register(old("47-11", "MERCEDES BENZ", "沪A00001")).id()).isEqualTo(mercedes.id());
        assertThat(found(one, "4711")).containsExactlyInAnyOrder(mercedes, opel);
        assertThat(found(one, "711")).containsExactlyInAnyOrder(mercedes, opel);
        assertThat(found(one, "4710")).isEmpty();
    }

    @Test
    @Tag("NET-2")
    default void papersWithAShortNumberOpenTheCarThatCarriesThePlate() {
        NumberStage one = NumberStage.open(stage(), "SH01");
        NumberStage two = NumberStage.open(stage(), "SH02");
        DealerVehicle mercedes = one.register(old("4711", "Mercedes-Benz", "沪A00001"));
        one.register(old("4711", "Opel", "沪A00002"));
        ShowPapers papers = new ShowPapers(" 47-11", "沪A00001", true);
        assertThatThrownBy(() -> two.papers("4711", "沪A00001")).isInstanceOf(InvalidInputException.class);
        assertThat(BookingRules.codeOf(two.shows(new ShowPapers("4711", "沪A00003", true))))
                .isEqualTo(VehicleRefusal.PAPERS_DO_NOT_MATCH);
        assertThat(two.shows(papers).orElseThrow().subject())
                .isEqualTo(mercedes.id().subject());
        one.register(old("4711", "Saab", "沪A00001"));
        assertThat(BookingRules.codeOf(two.shows(papers)))
                .as("two cars are said to carry the plate")
                .isEqualTo(VehicleRefusal.PAPERS_DO_NOT_MATCH);
    }

    @Test
    @Tag("VEH-1")
    @Tag("HC-32")
    default void anImportTakesShortNumbersWhereItsMappingSaysSo() {
        NumberStage dealer = NumberStage.open(stage(), "SH01");
        ImportedRows cars = ImportedRows.of("vehicles", "reference", "vin", "make", "odometer")
                .row("v-1", "4711", "Opel", "81000")
                .row("v-2", "4711", "Saab", "")
                .row("v-3", "4712", "", "")
                .row("v-4", "1M8GDM9AXKP042788", "MCI", "");
        assertThat(faults(dealer, dealer.taken("a", cars, Map.of())))
                .extracting(ImportFault::line, ImportFault::column, ImportFault::reason)
                .containsExactly(
                        tuple(2L, "vin", "vin-text"), tuple(3L, "vin", "vin-text"), tuple(4L, "vin", "vin-text"));
        ImportRun run = dealer.taken("b", cars, Map.of("shortNumber", "YES"));
        assertThat(faults(dealer, run))
                .extracting(ImportFault::line, ImportFault::column, ImportFault::reason)
                .containsExactly(tuple(4L, "make", "required"));
        assertThat(found(dealer, "4711"))
                .extracting(car -> car.description().make())
                .containsExactlyInAnyOrder("Opel", "Saab");
        assertThat(faults(dealer, dealer.taken("c", cars, Map.of("shortNumber", "YES"))))
                .as("the same rows find the same cars")
                .hasSize(1);
        assertThat(found(dealer, "4711")).hasSize(2);
        ImportedRows plates = ImportedRows.of("plates", "vehicle", "plate").row("v-1", "沪A12345");
        assertThat(faults(dealer, dealer.taken("d", plates, Map.of()))).isEmpty();
        assertThat(found(dealer, "4711"))
                .as("restated by its reference")
                .extracting(car -> car.plate().isPresent())
                .containsExactlyInAnyOrder(true, false);
    }

    private static RegisterVehicle old(String number, String make, String plate) {
        return RegisterVehicle.car(number, make, "", plate).shortNumbered();
    }

    private static List<Tuple> faultOf(NumberStage dealer, RegisterVehicle command) {
        InvalidInputException thrown =
                catchThrowableOfType(InvalidInputException.class, () -> dealer.registers(command));
        return thrown.faults().stream()
                .map((FieldFault fault) -> tuple(fault.field(), fault.code()))
                .toList();
    }

    private static List<DealerVehicle> found(NumberStage dealer, String end) {
        return dealer.found(end).stream().map(FoundVehicle::vehicle).toList();
    }

    private static List<ImportFault> faults(NumberStage stage, ImportRun run) {
        DealerStage dealer = stage.dealer();
        return dealer.crm()
                .imports()
                .faults(dealer.as(Role.DEALER_MANAGER), new SeeFaults(run.id().value(), PageOf.first(9)))
                .items();
    }
}
