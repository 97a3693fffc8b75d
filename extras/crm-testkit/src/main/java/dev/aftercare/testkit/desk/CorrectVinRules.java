package dev.aftercare.testkit.desk;

import static dev.aftercare.testkit.desk.NumberStage.NEXT;
import static dev.aftercare.testkit.desk.NumberStage.OTHER_PLATE;
import static dev.aftercare.testkit.desk.NumberStage.PLATE;
import static dev.aftercare.testkit.desk.NumberStage.RIGHT;
import static dev.aftercare.testkit.desk.NumberStage.TYPED;
import static dev.aftercare.testkit.desk.NumberStage.golf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.shared.SubjectKind;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.domain.vehicle.VehicleEvent;
import dev.aftercare.domain.vehicle.VehicleHistory;
import dev.aftercare.domain.vehicle.VehicleRefusal;
import dev.aftercare.domain.vehicle.Vin;
import dev.aftercare.domain.vehicle.VinCorrection;
import dev.aftercare.domain.vehicle.VinCorrectionReason;
import dev.aftercare.domain.vehicle.VinStanding;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.call.FieldFault;
import dev.aftercare.usecase.call.ForbiddenException;
import dev.aftercare.usecase.call.InvalidInputException;
import dev.aftercare.usecase.call.NotFoundException;
import dev.aftercare.usecase.call.PageOf;
import dev.aftercare.usecase.call.VersionMismatchException;
import dev.aftercare.usecase.journal.SeeTimeline;
import dev.aftercare.usecase.vehicle.ConfirmVin;
import dev.aftercare.usecase.vehicle.CorrectVin;
import dev.aftercare.usecase.vehicle.RegisterVehicle;
import dev.aftercare.usecase.vehicle.ShowPapers;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Numbers of cars that are corrected (VEH-1, NET-2). */
interface CorrectVinRules extends OnStage {

    @Test
    @Tag("VEH-1")
    @Tag("NET-2")
    default void aCarWhoseNumberIsCorrectedStaysTheOneItIs() {
        NumberStage one = NumberStage.open(stage(), "SH01");
        NumberStage two = NumberStage.open(stage(), "SH02");
        DealerStage dealer = one.dealer().staffed(1, 1);
        RegisterVehicle owned =
                golf(TYPED, PLATE).ownedBy(dealer.customer("王", "小明").id().value());
        DealerVehicle typed = one.register(owned);
        dealer.booked(typed, "2026-03-03T10:00");

        DealerVehicle corrected = one.correct(typed, RIGHT);
        assertThat(corrected)
                .returns(typed.id(), DealerVehicle::id)
                .returns(new Vin(RIGHT), DealerVehicle::vin)
                .returns(typed.owner(), DealerVehicle::owner)
                .returns(typed.version() + 1, DealerVehicle::version);
        assertThat(one.seen(typed)).isEqualTo(corrected);
        VehicleHistory history = one.history(typed);
        assertThat(history.vin()).as("of the network's record").isEqualTo(new Vin(RIGHT));
        assertThat(history.appointments()).as("what was booked before").hasSize(1);
        assertThat(two.register(golf(RIGHT, PLATE)).id())
                .as("who registers it elsewhere")
                .isEqualTo(typed.id());
        assertThat(events(dealer, typed))
                .containsSubsequence(VehicleEvent.REGISTERED.code(), VehicleEvent.VIN_CORRECTED.code())
                .contains(VehicleEvent.NUMBERED.code())
                .doesNotContain(VehicleEvent.VIN_DOUBTED.code());
        assertThat(one.correct(corrected, RIGHT))
                .as("the number it has already")
                .isEqualTo(corrected);
    }

    @Test
    @Tag("VEH-1")
    @Tag("HC-28")
    default void aNumberWithAWrongCheckDigitWaitsForAPersonHoweverItCame() {
        NumberStage one = NumberStage.open(stage(), "SH01");
        DealerStage dealer = one.dealer();
        DealerVehicle typed = one.register(golf("1M8GDM9A1KP042788", PLATE));
        dealer.crm()
                .vehicles()
                .confirmVin(dealer.clerk(), new ConfirmVin(typed.id().value()))
                .orElseThrow();
        DealerVehicle doubted = one.correct(typed, "1M8GDM9A1KP042787");
        assertThat(doubted.vinStanding()).as("another number was confirmed").isEqualTo(VinStanding.TO_BE_CONFIRMED);
        assertThat(dealer.crm()
                        .vehicles()
                        .vinsToConfirm(dealer.as(Role.DEALER_MANAGER), PageOf.first(9))
                        .items())
                .containsExactly(doubted);
        assertThat(events(dealer, typed))
                .endsWith(
                        VehicleEvent.VIN_CORRECTED.code(),
                        VehicleEvent.VIN_DOUBTED.code(),
                        VehicleEvent.NUMBERED.code());
        DealerVehicle plausible = one.correct(doubted, "1M8GDM9AXKP042788");
        assertThat(plausible.vinStanding()).isEqualTo(VinStanding.PLAUSIBLE);
        assertThat(one.seen(typed)).isEqualTo(plausible);
    }

    @Test
    @Tag("NET-2")
    default void theNumberOfAnotherCarIsRefusedUntilThatHasAnotherOne() {
        NumberStage one = NumberStage.open(stage(), "SH01");
        NumberStage two = NumberStage.open(stage(), "SH02");
        DealerVehicle typed = one.typed();
        DealerVehicle other = two.register(golf(RIGHT, "京B12345"));
        assertThat(one.refused(typed, RIGHT)).isEqualTo(VehicleRefusal.VIN_OF_ANOTHER_CAR);
        assertThat(one.seen(typed)).isEqualTo(typed);
        assertThat(one.corrections(typed)).isEmpty();
        two.correct(other, NEXT);
        assertThat(one.correct(typed, RIGHT).vin())
                .as("which the other has no more")
                .isEqualTo(new Vin(RIGHT));
        assertThat(two.register(golf(RIGHT, "京B54321")).id()).isEqualTo(typed.id());
    }

    @Test
    @Tag("VEH-1")
    default void twoCarsWhoseNumbersWereMixedUpChangeThemByWayOfAThirdOne() {
        NumberStage dealer = NumberStage.open(stage(), "SH01");
        DealerVehicle first = dealer.register(golf(RIGHT, PLATE));
        DealerVehicle second = dealer.register(golf(NEXT, OTHER_PLATE));
        dealer.asks(new CorrectVin(first.id().value(), "0000", true, null, VinCorrectionReason.MISTYPED))
                .orElseThrow();
        dealer.correct(second, RIGHT);
        dealer.correct(first, NEXT);
        assertThat(dealer.register(golf(NEXT, PLATE)).id()).isEqualTo(first.id());
        assertThat(dealer.register(golf(RIGHT, OTHER_PLATE)).id()).isEqualTo(second.id());
        assertThat(dealer.found("6752"))
                .extracting(
                        found -> found.vehicle().id(),
                        found -> found.formerVin().isPresent())
                .containsExactlyInAnyOrder(tuple(first.id(), true), tuple(second.id(), false));
    }

    @Test
    @Tag("NET-2")
    default void ofACarThatOthersRegisteredTheNumberIsCorrectedByWhoKnowsIt() {
        NumberStage one = NumberStage.open(stage(), "SH01");
        NumberStage two = NumberStage.open(stage(), "SH02");
        DealerVehicle first = one.typed();
        DealerVehicle second = two.register(RegisterVehicle.car(TYPED, "VW", "Polo", "京B12345"));
        assertThat(one.refused(first, RIGHT))
                .as("though it was the first: whose car the others have is open")
                .isEqualTo(VehicleRefusal.VIN_WITHOUT_GROUND);
        assertThat(two.refused(second, RIGHT)).isEqualTo(VehicleRefusal.VIN_WITHOUT_GROUND);
        one.register(golf(NEXT, OTHER_PLATE));
        assertThat(two.refused(second, NEXT))
                .as("nor does it tell whether the network knows the number")
                .isEqualTo(VehicleRefusal.VIN_WITHOUT_GROUND);
        two.papers(TYPED, PLATE).orElseThrow();
        assertThat(two.correct(second, RIGHT).vin()).isEqualTo(new Vin(RIGHT));
        assertThat(one.seen(first)).as("the other's own word").isEqualTo(first);
        assertThat(one.corrections(first)).isEmpty();
        assertThat(one.register(golf(TYPED, "沪A77777")).id())
                .as("by which it still knows the car")
                .isEqualTo(first.id());
        assertThat(one.correct(first, RIGHT).vin())
                .as("says the same without a ground of its own")
                .isEqualTo(new Vin(RIGHT));
    }

    @Test
    @Tag("VEH-1")
    default void anOldChassisNumberIsCompletedAndItsMakerCorrected() {
        NumberStage dealer = NumberStage.open(stage(), "SH01");
        DealerVehicle old = dealer.register(golf("4711", PLATE).shortNumbered());
        CorrectVin maker = new CorrectVin(old.id().value(), "4711", true, "Volkswagen", VinCorrectionReason.MISTYPED);
        DealerVehicle renamed = dealer.asks(maker).orElseThrow();
        assertThat(renamed.vin()).isEqualTo(new Vin("4711", "VOLKSWAGEN"));
        assertThat(renamed.description().make()).isEqualTo("Volkswagen");
        dealer.shows(new ShowPapers("4711", PLATE, true)).orElseThrow();
        assertThat(dealer.history(old).description().make()).isEqualTo("Volkswagen");
        assertThat(dealer.register(RegisterVehicle.car("4711", "Volkswagen", "1303", OTHER_PLATE)
                                .shortNumbered())
                        .id())
                .isEqualTo(old.id());

        DealerVehicle whole = dealer.asks(
                        new CorrectVin(old.id().value(), RIGHT, null, null, VinCorrectionReason.COMPLETED))
                .orElseThrow();
        assertThat(whole.vin()).isEqualTo(new Vin(RIGHT));
        assertThat(whole.description().make()).isEqualTo("Volkswagen");
        assertThat(dealer.history(old).description().make()).isEqualTo("Volkswagen");
        assertThat(dealer.corrections(old))
                .extracting(VinCorrection::former, VinCorrection::reason)
                .containsExactly(
                        tuple(new Vin("4711", "VW"), VinCorrectionReason.MISTYPED),
                        tuple(new Vin("4711", "VOLKSWAGEN"), VinCorrectionReason.COMPLETED));
    }

    @Test
    @Tag("VEH-1")
    default void whatCannotBeANumberIsToldByItsField() {
        NumberStage one = NumberStage.open(stage(), "SH01");
        NumberStage two = NumberStage.open(stage(), "SH02");
        DealerStage dealer = one.dealer();
        DealerVehicle car = one.register(RegisterVehicle.car(TYPED, "", "", PLATE));
        CorrectVin right = CorrectVin.mistyped(car.id().value(), RIGHT);
        assertThat(faultOf(one, CorrectVin.mistyped(car.id().value(), "4711")))
                .containsExactly(tuple("vin", "vin-text"));
        assertThat(faultOf(one, new CorrectVin(car.id().value(), "47", true, "VW", VinCorrectionReason.MISTYPED)))
                .containsExactly(tuple("vin", "chassis-number-text"));
        assertThat(faultOf(one, new CorrectVin(car.id().value(), "4711", true, null, VinCorrectionReason.MISTYPED)))
                .containsExactly(tuple("make", "required"));
        assertThatThrownBy(() -> dealer.crm().vehicles().correctVin(dealer.as(Role.TECHNICIAN), right))
                .isInstanceOf(ForbiddenException.class);
        assertThatThrownBy(() -> two.asks(right)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> two.corrections(car)).isInstanceOf(NotFoundException.class);
        Call stale = dealer.clerk().expecting(car.version() + 1);
        assertThatThrownBy(() -> dealer.crm().vehicles().correctVin(stale, right))
                .isInstanceOf(VersionMismatchException.class);
        assertThat(one.seen(car)).isEqualTo(car);
    }

    private static List<Tuple> faultOf(NumberStage dealer, CorrectVin command) {
        return catchThrowableOfType(InvalidInputException.class, () -> dealer.asks(command)).faults().stream()
                .map((FieldFault fault) -> tuple(fault.field(), fault.code()))
                .toList();
    }

    private static List<String> events(DealerStage dealer, DealerVehicle car) {
        SeeTimeline question = new SeeTimeline(SubjectKind.VEHICLE, car.id().value(), PageOf.first(9));
        return dealer.crm().journal().timeline(dealer.as(Role.DEALER_MANAGER), question).items().stream()
                .map(entry -> entry.type())
                .toList();
    }
}
