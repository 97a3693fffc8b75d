package dev.aftercare.testkit.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.access.Access;
import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.importing.ImportRun;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.shared.RefusalCode;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.domain.vehicle.VehicleHistory;
import dev.aftercare.domain.vehicle.VinCorrection;
import dev.aftercare.usecase.call.PageOf;
import dev.aftercare.usecase.importing.ImportProgress;
import dev.aftercare.usecase.vehicle.CorrectVin;
import dev.aftercare.usecase.vehicle.FindVehicles;
import dev.aftercare.usecase.vehicle.FoundVehicle;
import dev.aftercare.usecase.vehicle.RegisterVehicle;
import dev.aftercare.usecase.vehicle.ShowPapers;
import dev.aftercare.usecase.vehicle.VehicleDesk;
import java.util.List;
import java.util.Map;

/** Short words for what a dealer's clerk does with the numbers of cars, right and mistyped ones (VEH-1). */
record NumberStage(DealerStage dealer) {

    /** What was typed. */
    static final String TYPED = "WVWZZZ1JZ3W386572";

    /** What stands on the car, and on the next one that was built. */
    static final String RIGHT = "WVWZZZ1JZ3W386752";

    static final String NEXT = "WVWZZZ1JZ3W386753";

    /** The plate of the car that was mistyped, and of another one. */
    static final String PLATE = "沪A12345";

    static final String OTHER_PLATE = "沪A54321";

    static NumberStage open(Stage stage, String code) {
        return new NumberStage(stage.openDealer(code, 1));
    }

    static RegisterVehicle golf(String vin, String plate) {
        return RegisterVehicle.car(vin, "VW", "Golf", plate);
    }

    /** Registers the car whose number was mistyped. */
    DealerVehicle typed() {
        return register(golf(TYPED, PLATE));
    }

    DealerVehicle register(RegisterVehicle command) {
        return registers(command).orElseThrow();
    }

    Outcome<DealerVehicle> registers(RegisterVehicle command) {
        return desk().register(dealer.clerk(), command);
    }

    Outcome<DealerVehicle> asks(DealerVehicle car, String vin) {
        return asks(CorrectVin.mistyped(car.id().value(), vin));
    }

    Outcome<DealerVehicle> asks(CorrectVin command) {
        return desk().correctVin(dealer.clerk(), command);
    }

    DealerVehicle correct(DealerVehicle car, String vin) {
        return asks(car, vin).orElseThrow();
    }

    /** Why a correction is refused. */
    RefusalCode refused(DealerVehicle car, String vin) {
        return BookingRules.codeOf(asks(car, vin));
    }

    Outcome<Access> papers(String number, String plate) {
        return shows(new ShowPapers(number, plate));
    }

    Outcome<Access> shows(ShowPapers papers) {
        return desk().showPapers(dealer.clerk(), papers);
    }

    List<VinCorrection> corrections(DealerVehicle car) {
        return desk().vinCorrections(dealer.clerk(), car.id().value());
    }

    /** The car as the dealer's books have it. */
    DealerVehicle seen(DealerVehicle car) {
        return desk().find(dealer.clerk(), car.id().value());
    }

    /** What papers, a sale or a booking of the dealer's open of the network's record. */
    VehicleHistory history(DealerVehicle car) {
        return desk().history(dealer.as(Role.SERVICE_ADVISOR), car.id().value());
    }

    List<FoundVehicle> found(String end) {
        FindVehicles question = new FindVehicles(FindVehicles.By.VIN_END, end, PageOf.first(9));
        return desk().search(dealer.clerk(), question).items();
    }

    /** Takes a file of that content, in which no row is faulty. */
    void take(String content, ImportedRows rows) {
        assertThat(taken(content, rows, Map.of()).tally().faulty()).isZero();
    }

    ImportRun taken(String content, ImportedRows rows, Map<String, String> constants) {
        return dealer.crm()
                .imports()
                .run(dealer.as(Role.DEALER_MANAGER), rows.request(content, constants), rows, ImportProgress.silent());
    }

    private VehicleDesk desk() {
        return dealer.crm().vehicles();
    }
}
