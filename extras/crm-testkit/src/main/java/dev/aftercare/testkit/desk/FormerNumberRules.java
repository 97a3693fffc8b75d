package dev.aftercare.testkit.desk;

import static dev.aftercare.testkit.desk.CorrectVinRules.PLATE;
import static dev.aftercare.testkit.desk.CorrectVinRules.RIGHT;
import static dev.aftercare.testkit.desk.CorrectVinRules.TYPED;
import static dev.aftercare.testkit.desk.CorrectVinRules.correct;
import static dev.aftercare.testkit.desk.CorrectVinRules.register;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.importing.ImportRun;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.domain.vehicle.VehicleRefusal;
import dev.aftercare.domain.vehicle.Vin;
import dev.aftercare.domain.vehicle.VinCorrection;
import dev.aftercare.domain.vehicle.VinCorrectionReason;
import dev.aftercare.usecase.call.PageOf;
import dev.aftercare.usecase.importing.ImportProgress;
import dev.aftercare.usecase.vehicle.FindVehicles;
import dev.aftercare.usecase.vehicle.FoundVehicle;
import dev.aftercare.usecase.vehicle.RegisterVehicle;
import dev.aftercare.usecase.vehicle.ShowPapers;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What becomes of a car's number that was corrected (VEH-1, NET-2). */
interface FormerNumberRules extends OnStage {

    @Test
    @Tag("VEH-1")
    default void aCarIsFoundByTheNumberThatItHadBefore() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        DealerVehicle typed = register(dealer, RegisterVehicle.car(TYPED, "VW", "Golf", PLATE));
        DealerVehicle corrected = correct(dealer, typed, RIGHT).orElseThrow();
        assertThat(found(dealer, "6752"))
                .containsExactly(new FoundVehicle(corrected, Optional.empty(), Optional.empty()));
        assertThat(found(dealer, "6572"))
                .containsExactly(new FoundVehicle(corrected, Optional.empty(), Optional.of(new Vin(TYPED))));
        DealerVehicle plated = register(dealer, RegisterVehicle.car(RIGHT, "VW", "Golf", "沪A99999"));
        assertThat(found(dealer, "6572"))
                .as("another plate does not make it forgotten")
                .extracting(FoundVehicle::vehicle)
                .containsExactly(plated);
        assertThat(dealer.crm()
                        .vehicles()
                        .vinCorrections(dealer.clerk(), typed.id().value()))
                .containsExactly(new VinCorrection(
                        typed.id(),
                        dealer.dealer().id(),
                        corrected.version(),
                        new Vin(TYPED),
                        VinCorrectionReason.MISTYPED,
                        stage().now()));
    }

    @Test
    @Tag("VEH-1")
    default void theNumberBeforeLeadsToTheCarAsFarAsSomethingElseSaysSo() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        DealerStage other = stage().openDealer("SH02", 1);
        RegisterVehicle mistyped = RegisterVehicle.car(TYPED, "VW", "Golf", PLATE);
        DealerVehicle corrected = correct(dealer, register(dealer, mistyped.known("dms", "v-1")), RIGHT)
                .orElseThrow();
        assertThat(register(dealer, mistyped))
                .as("number and plate of the same car, from a file that nobody mended")
                .isEqualTo(corrected);
        DealerVehicle plated = register(dealer, RegisterVehicle.car(RIGHT, "VW", "Golf", "沪A11111"));
        assertThat(register(dealer, RegisterVehicle.car(TYPED, "VW", "Golf", "沪A11111")))
                .as("the plate that it carries by this dealer's books")
                .isEqualTo(plated);
        RegisterVehicle plateless = new RegisterVehicle(TYPED, mistyped.model(), null, null, null, null, null);
        assertThat(register(dealer, plateless.known("dms", "v-1")).id())
                .as("what the other system calls that car")
                .isEqualTo(corrected.id());
        assertThat(register(other, mistyped).id()).as("papers of before").isEqualTo(corrected.id());

        DealerVehicle neighbour = register(dealer, RegisterVehicle.car(TYPED, "VW", "Golf", "沪A54321"));
        assertThat(neighbour.id()).as("a car that has the number").isNotEqualTo(corrected.id());
        assertThat(register(dealer, plateless).id()).isEqualTo(neighbour.id());
        assertThat(register(other, mistyped).id())
                .as("who has the car under it in its own books")
                .isEqualTo(corrected.id());
        assertThat(found(dealer, "6572"))
                .extracting(found -> found.vehicle().id())
                .containsExactlyInAnyOrder(corrected.id(), neighbour.id());
    }

    @Test
    @Tag("NET-2")
    default void papersWithTheNumberBeforeOpenTheCarThatCarriesThePlate() {
        DealerStage one = stage().openDealer("SH01", 1);
        DealerStage two = stage().openDealer("SH02", 1);
        DealerVehicle typed = register(one, RegisterVehicle.car(TYPED, "VW", "Golf", PLATE));
        correct(one, typed, RIGHT).orElseThrow();
        assertThat(BookingRules.codeOf(two.crm().vehicles().showPapers(two.clerk(), new ShowPapers(TYPED, "沪A54321"))))
                .isEqualTo(VehicleRefusal.PAPERS_DO_NOT_MATCH);
        for (String number : List.of(TYPED, RIGHT)) {
            assertThat(two.crm()
                            .vehicles()
                            .showPapers(two.clerk(), new ShowPapers(number, PLATE))
                            .orElseThrow()
                            .subject())
                    .isEqualTo(typed.id().subject());
        }
    }

    @Test
    @Tag("VEH-1")
    @Tag("NET-2")
    default void whatAnyDealerHasInItsBooksLeadsToTheCarHoweverOftenItIsCorrected() {
        DealerStage one = stage().openDealer("SH01", 1);
        DealerStage two = stage().openDealer("SH02", 1);
        DealerVehicle first = register(one, RegisterVehicle.car(TYPED, "VW", "Golf", PLATE));
        DealerVehicle second = register(two, RegisterVehicle.car(TYPED, "VW", "Golf", PLATE));
        two.crm()
                .vehicles()
                .showPapers(two.clerk(), new ShowPapers(TYPED, PLATE))
                .orElseThrow();
        correct(two, second, RIGHT).orElseThrow();
        one.crm()
                .vehicles()
                .showPapers(one.clerk(), new ShowPapers(RIGHT, PLATE))
                .orElseThrow();
        correct(one, first, "WVWZZZ1JZ3W386753").orElseThrow();
        assertThat(register(two, RegisterVehicle.car(RIGHT, "VW", "Golf", "沪A54321"))
                        .id())
                .isEqualTo(first.id());
        assertThat(found(one, "6572")).extracting(found -> found.vehicle().id()).containsExactly(first.id());
    }

    @Test
    @Tag("VEH-1")
    @Tag("HC-32")
    default void filesThatNobodyMendedReachTheCarByTheNumberBefore() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        DealerVehicle typed = register(dealer, RegisterVehicle.car(TYPED, "VW", "Golf", PLATE));
        DealerVehicle corrected = correct(dealer, typed, RIGHT).orElseThrow();
        take(
                dealer,
                "a",
                ImportedRows.of("vehicles", "reference", "vin", "plate", "odometer")
                        .row("v-1", TYPED, PLATE, "81000"));
        take(
                dealer,
                "b",
                ImportedRows.of("readings", "vin", "readOn", "odometer").row(TYPED, "2026-01-05", "80000"));
        assertThat(readings(dealer, corrected)).containsExactly(80_000L, 81_000L);
        assertThat(dealer.crm().vehicles().find(dealer.clerk(), typed.id().value()))
                .as("the number stays corrected")
                .isEqualTo(corrected);

        take(dealer, "d", ImportedRows.of("vehicles", "vin", "plate").row(TYPED, "沪A54321"));
        assertThat(found(dealer, "6572"))
                .extracting(FoundVehicle::vehicle)
                .filteredOn(car -> !car.id().equals(typed.id()))
                .as("another car, of which nothing is known from the first")
                .singleElement()
                .returns("", car -> car.description().make());
        take(
                dealer,
                "c",
                ImportedRows.of("readings", "vin", "readOn", "odometer").row(TYPED, "2026-01-06", "100"));
        assertThat(readings(dealer, corrected)).as("which has the number now").hasSize(2);
    }

    private static List<Long> readings(DealerStage dealer, DealerVehicle car) {
        dealer.crm()
                .vehicles()
                .showPapers(dealer.clerk(), new ShowPapers(car.vin().toString(), PLATE))
                .orElseThrow();
        return dealer
                .crm()
                .vehicles()
                .history(dealer.as(Role.SERVICE_ADVISOR), car.id().value())
                .readings()
                .stream()
                .map(reading -> reading.distance().amount())
                .toList();
    }

    static void take(DealerStage dealer, String content, ImportedRows rows) {
        ImportRun run = dealer.crm()
                .imports()
                .run(dealer.as(Role.DEALER_MANAGER), rows.request(content, Map.of()), rows, ImportProgress.silent());
        assertThat(run.tally().faulty()).isZero();
    }

    static List<FoundVehicle> found(DealerStage dealer, String end) {
        return dealer.crm()
                .vehicles()
                .search(dealer.clerk(), new FindVehicles(FindVehicles.By.VIN_END, end, PageOf.first(9)))
                .items();
    }
}
