package dev.aftercare.testkit.desk;

import static dev.aftercare.testkit.desk.NumberStage.NEXT;
import static dev.aftercare.testkit.desk.NumberStage.OTHER_PLATE;
import static dev.aftercare.testkit.desk.NumberStage.PLATE;
import static dev.aftercare.testkit.desk.NumberStage.RIGHT;
import static dev.aftercare.testkit.desk.NumberStage.TYPED;
import static dev.aftercare.testkit.desk.NumberStage.golf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.access.Access;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.domain.vehicle.Plate;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.domain.vehicle.VehicleRefusal;
import dev.aftercare.domain.vehicle.Vin;
import dev.aftercare.domain.vehicle.VinCorrection;
import dev.aftercare.domain.vehicle.VinCorrectionReason;
import dev.aftercare.usecase.vehicle.FoundVehicle;
import dev.aftercare.usecase.vehicle.RegisterVehicle;
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
        NumberStage dealer = NumberStage.open(stage(), "SH01");
        DealerVehicle typed = dealer.typed();
        DealerVehicle corrected = dealer.correct(typed, RIGHT);
        assertThat(dealer.found("6752"))
                .containsExactly(new FoundVehicle(corrected, Optional.empty(), Optional.empty()));
        assertThat(dealer.found("6572"))
                .containsExactly(new FoundVehicle(corrected, Optional.empty(), Optional.of(new Vin(TYPED))));
        DealerVehicle plated = dealer.register(golf(RIGHT, "沪A99999"));
        assertThat(dealer.found("6572"))
                .as("another plate does not make it forgotten")
                .extracting(FoundVehicle::vehicle)
                .containsExactly(plated);
        assertThat(dealer.corrections(typed))
                .containsExactly(new VinCorrection(
                        typed.id(),
                        typed.dealer(),
                        corrected.version(),
                        new Vin(TYPED),
                        VinCorrectionReason.MISTYPED,
                        stage().now()));
    }

    @Test
    @Tag("VEH-1")
    default void theNumberBeforeLeadsToTheCarAsFarAsSomethingElseSaysSo() {
        NumberStage dealer = NumberStage.open(stage(), "SH01");
        NumberStage other = NumberStage.open(stage(), "SH02");
        RegisterVehicle mistyped = golf(TYPED, PLATE);
        DealerVehicle corrected = dealer.correct(dealer.register(mistyped.known("dms", "v-1")), RIGHT);
        assertThat(dealer.register(mistyped))
                .as("number and plate of the same car, from a file that nobody mended")
                .isEqualTo(corrected);
        DealerVehicle plated = dealer.register(golf(RIGHT, "沪A11111"));
        assertThat(dealer.register(golf(TYPED, "沪A11111")))
                .as("the plate that it carries by this dealer's books")
                .isEqualTo(plated);
        assertThat(dealer.register(plateless().known("dms", "v-1")).id())
                .as("what the other system calls that car")
                .isEqualTo(corrected.id());
        assertThat(other.register(mistyped).id()).as("papers of before").isEqualTo(corrected.id());

        DealerVehicle neighbour = dealer.register(golf(TYPED, OTHER_PLATE));
        assertThat(neighbour.id()).as("a car that has the number").isNotEqualTo(corrected.id());
        assertThat(dealer.register(plateless()).id()).isEqualTo(neighbour.id());
        assertThat(other.register(mistyped).id())
                .as("who has the car under it in its own books")
                .isEqualTo(corrected.id());
        assertThat(dealer.found("6572"))
                .extracting(found -> found.vehicle().id())
                .containsExactlyInAnyOrder(corrected.id(), neighbour.id());
    }

    @Test
    @Tag("VEH-1")
    @Tag("NET-2")
    default void whereAnotherCarHasTheNumberNowThePlateSaysWhichOneIsMeant() {
        NumberStage one = NumberStage.open(stage(), "SH01");
        NumberStage two = NumberStage.open(stage(), "SH02");
        DealerVehicle first = one.typed();
        DealerVehicle atTwo = two.register(golf(TYPED, PLATE).known("dms", "v-1"));
        DealerVehicle neighbour = correctedAndRegisteredAgain(one, first);
        assertThat(two.register(plateless()).id())
                .as("the dealer's own books alone")
                .isEqualTo(first.id());
        assertThat(two.register(golf(TYPED, "沪A77777")).id())
                .as("a plate that speaks for neither")
                .isEqualTo(first.id());
        DealerVehicle known = two.seen(atTwo);
        assertThat(two.register(golf(TYPED, OTHER_PLATE)).id())
                .as("the papers of the car that has the number")
                .isEqualTo(neighbour.id());
        assertThat(two.seen(atTwo)).as("of which nothing is said").isEqualTo(known);
        assertThat(two.register(golf(TYPED, "沪A77777")).id())
                .as("its plate by the dealer's books, which have two cars under the number")
                .isEqualTo(first.id());
        assertThat(two.register(plateless().known("dms", "v-1")).id())
                .as("what the other system calls it")
                .isEqualTo(first.id());
        assertThat(BookingRules.codeOf(two.registers(golf(TYPED, OTHER_PLATE).known("dms", "v-1"))))
                .as("plate and reference of two cars")
                .isEqualTo(VehicleRefusal.REFERENCE_TAKEN);
        assertThat(two.register(plateless()).id())
                .as("of the two the one that has the number")
                .isEqualTo(neighbour.id());
        assertThat(two.register(golf(TYPED, "沪A66666")).id())
                .as("the same, with another plate since")
                .isEqualTo(neighbour.id());
    }

    @Test
    @Tag("VEH-1")
    @Tag("HC-32")
    default void aRowThatNamesACarIsAboutThatOneThoughAnotherHasTheNumberOfItsBooks() {
        NumberStage one = NumberStage.open(stage(), "SH01");
        NumberStage two = NumberStage.open(stage(), "SH02");
        DealerVehicle first = one.typed();
        two.register(golf(TYPED, PLATE).known("dms", "v-1"));
        DealerVehicle neighbour =
                two.register(golf(correctedAndRegisteredAgain(one, first).vin().toString(), OTHER_PLATE));

        two.take("a", ImportedRows.of("plates", "vehicle", "plate").row("v-1", "沪A77777"));
        assertThat(two.seen(first).plate()).contains(new Plate("沪A77777"));
        two.take("b", ImportedRows.of("plates", "vin", "plate").row(RIGHT, "沪A88888"));
        assertThat(two.seen(first).plate()).contains(new Plate("沪A88888"));
        assertThat(two.seen(neighbour)).isEqualTo(neighbour);

        DealerVehicle third = two.register(golf("WVWZZZ1JZ3W386754", "沪A00001"));
        two.correct(third, "WVWZZZ1JZ3W386745");
        two.take("c", ImportedRows.of("plates", "vin", "plate").row("WVWZZZ1JZ3W386754", "沪A00002"));
        assertThat(two.seen(third).plate()).as("a number that no car has now").contains(new Plate("沪A00002"));
    }

    @Test
    @Tag("VEH-1")
    @Tag("NET-2")
    default void twoCarsWithoutAPlateAreNotTakenForOneByANumberThatTheFirstHad() {
        NumberStage one = NumberStage.open(stage(), "SH01");
        NumberStage two = NumberStage.open(stage(), "SH02");
        DealerVehicle corrected = one.correct(one.register(plateless()), RIGHT);
        assertThat(two.register(plateless()).id()).isNotEqualTo(corrected.id());
        assertThat(one.register(plateless()).id()).isNotEqualTo(corrected.id());
    }

    @Test
    @Tag("NET-2")
    default void papersWithTheNumberBeforeOpenTheCarThatCarriesThePlate() {
        NumberStage one = NumberStage.open(stage(), "SH01");
        NumberStage two = NumberStage.open(stage(), "SH02");
        DealerVehicle typed = one.typed();
        one.correct(typed, RIGHT);
        assertThat(BookingRules.codeOf(two.papers(TYPED, OTHER_PLATE))).isEqualTo(VehicleRefusal.PAPERS_DO_NOT_MATCH);
        for (String number : List.of(TYPED, RIGHT)) {
            assertThat(two.papers(number, PLATE).orElseThrow())
                    .extracting(Access::subject)
                    .isEqualTo(typed.id().subject());
        }
    }

    @Test
    @Tag("VEH-1")
    @Tag("NET-2")
    default void whatAnyDealerHasInItsBooksLeadsToTheCarHoweverOftenItIsCorrected() {
        NumberStage one = NumberStage.open(stage(), "SH01");
        NumberStage two = NumberStage.open(stage(), "SH02");
        DealerVehicle first = one.typed();
        DealerVehicle second = two.typed();
        two.papers(TYPED, PLATE).orElseThrow();
        two.correct(second, RIGHT);
        one.papers(RIGHT, PLATE).orElseThrow();
        one.correct(first, NEXT);
        assertThat(two.register(golf(RIGHT, OTHER_PLATE)).id()).isEqualTo(first.id());
        assertThat(idsOf(one.found("6572"))).containsExactly(first.id());
    }

    @Test
    @Tag("VEH-1")
    @Tag("HC-32")
    default void filesThatNobodyMendedReachTheCarByTheNumberBefore() {
        NumberStage dealer = NumberStage.open(stage(), "SH01");
        DealerVehicle typed = dealer.typed();
        DealerVehicle corrected = dealer.correct(typed, RIGHT);
        dealer.take(
                "a",
                ImportedRows.of("vehicles", "reference", "vin", "plate", "odometer")
                        .row("v-1", TYPED, PLATE, "81000"));
        dealer.take("b", reading(TYPED, "2026-01-05", "80000"));
        dealer.take("c", ImportedRows.of("customers", "reference", "familyName").row("c-1", "王"));
        dealer.take("d", visit(TYPED));
        dealer.papers(RIGHT, PLATE).orElseThrow();
        assertThat(readings(dealer, corrected)).containsExactly(80_000L, 81_000L);
        assertThat(dealer.history(corrected).visits()).hasSize(1);
        assertThat(dealer.seen(typed)).as("the number stays corrected").isEqualTo(corrected);

        dealer.take("e", ImportedRows.of("vehicles", "vin", "plate").row(TYPED, OTHER_PLATE));
        assertThat(dealer.found("6572"))
                .extracting(FoundVehicle::vehicle)
                .filteredOn(car -> !car.id().equals(typed.id()))
                .as("another car, of which nothing is known from the first")
                .singleElement()
                .returns("", car -> car.description().make());
        dealer.take("f", reading(TYPED, "2026-01-06", "100"));
        assertThat(readings(dealer, corrected)).as("which has the number now").hasSize(2);
    }

    @Test
    @Tag("VEH-1")
    @Tag("HC-32")
    default void aRowWithANumberThatSeveralCarsHadNamesNoneOfThem() {
        NumberStage dealer = NumberStage.open(stage(), "SH01");
        dealer.correct(dealer.typed(), RIGHT);
        dealer.correct(dealer.register(golf(TYPED, OTHER_PLATE)), NEXT);
        assertThat(dealer.taken("a", reading(TYPED, "2026-01-05", "80000"), Map.of())
                        .tally()
                        .faulty())
                .isEqualTo(1);
        dealer.take("b", reading(NEXT, "2026-01-05", "80000"));
    }

    /** The car that has the number of which {@code first} is rid by a dealer who holds its papers. */
    private static DealerVehicle correctedAndRegisteredAgain(NumberStage dealer, DealerVehicle first) {
        dealer.papers(TYPED, PLATE).orElseThrow();
        dealer.correct(first, RIGHT);
        return dealer.register(golf(TYPED, OTHER_PLATE));
    }

    private static RegisterVehicle plateless() {
        RegisterVehicle.Model golf = new RegisterVehicle.Model("VW", "Golf", null, null);
        return new RegisterVehicle(TYPED, golf, null, null, null, null, null);
    }

    private static ImportedRows reading(String vin, String day, String odometer) {
        return ImportedRows.of("readings", "vin", "readOn", "odometer").row(vin, day, odometer);
    }

    private static ImportedRows visit(String vin) {
        return ImportedRows.of("visits", "reference", "vin", "customer", "kind", "arrivedAt")
                .row("r-1", vin, "c-1", "MAINTENANCE", "2026-01-07");
    }

    private static List<VehicleId> idsOf(List<FoundVehicle> found) {
        return found.stream().map(car -> car.vehicle().id()).toList();
    }

    private static List<Long> readings(NumberStage dealer, DealerVehicle car) {
        return dealer.history(car).readings().stream()
                .map(reading -> reading.distance().amount())
                .toList();
    }
}
