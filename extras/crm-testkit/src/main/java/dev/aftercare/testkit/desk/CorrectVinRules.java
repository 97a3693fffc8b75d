package dev.aftercare.testkit.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.journal.JournalEntry;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.shared.RefusalCode;
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

    /** What was typed, and what stands on the car. */
    String TYPED = "WVWZZZ1JZ3W386572";

    String RIGHT = "WVWZZZ1JZ3W386752";
    String PLATE = "沪A12345";

    @Test
    @Tag("VEH-1")
    @Tag("NET-2")
    default void aCarWhoseNumberIsCorrectedStaysTheOneItIs() {
        DealerStage one = stage().openDealer("SH01", 1).staffed(1, 1);
        DealerStage two = stage().openDealer("SH02", 1);
        DealerVehicle typed = register(one, owned(one, TYPED, PLATE));
        one.booked(typed, "2026-03-03T10:00");

        DealerVehicle corrected = correct(one, typed, RIGHT).orElseThrow();
        assertThat(corrected)
                .returns(typed.id(), DealerVehicle::id)
                .returns(new Vin(RIGHT), DealerVehicle::vin)
                .returns(typed.owner(), DealerVehicle::owner)
                .returns(typed.version() + 1, DealerVehicle::version);
        assertThat(one.crm().vehicles().find(one.clerk(), typed.id().value())).isEqualTo(corrected);
        VehicleHistory history = one.crm()
                .vehicles()
                .history(one.as(Role.SERVICE_ADVISOR), typed.id().value());
        assertThat(history.vin()).as("of the network's record").isEqualTo(new Vin(RIGHT));
        assertThat(history.appointments()).as("what was booked before").hasSize(1);
        assertThat(register(two, owned(two, RIGHT, PLATE)).id())
                .as("who registers it elsewhere")
                .isEqualTo(typed.id());
        assertThat(events(one, typed))
                .containsSubsequence(VehicleEvent.REGISTERED.code(), VehicleEvent.VIN_CORRECTED.code())
                .contains(VehicleEvent.NUMBERED.code())
                .doesNotContain(VehicleEvent.VIN_DOUBTED.code());
        assertThat(correct(one, corrected, RIGHT).orElseThrow())
                .as("the number it has already")
                .isEqualTo(corrected);
    }

    @Test
    @Tag("VEH-1")
    @Tag("HC-28")
    default void aNumberWithAWrongCheckDigitWaitsForAPersonHoweverItCame() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        DealerVehicle typed = register(dealer, RegisterVehicle.car("1M8GDM9A1KP042788", "MCI", "102", PLATE));
        dealer.crm()
                .vehicles()
                .confirmVin(dealer.clerk(), new ConfirmVin(typed.id().value()))
                .orElseThrow();
        DealerVehicle doubted = correct(dealer, typed, "1M8GDM9A1KP042787").orElseThrow();
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
        assertThat(correct(dealer, doubted, "1M8GDM9AXKP042788").orElseThrow().vinStanding())
                .isEqualTo(VinStanding.PLAUSIBLE);
    }

    @Test
    @Tag("NET-2")
    default void theNumberOfAnotherCarIsRefusedUntilThatHasAnotherOne() {
        DealerStage one = stage().openDealer("SH01", 1);
        DealerStage two = stage().openDealer("SH02", 1);
        DealerVehicle typed = register(one, RegisterVehicle.car(TYPED, "VW", "Golf", PLATE));
        DealerVehicle other = register(two, RegisterVehicle.car(RIGHT, "VW", "Golf", "京B12345"));
        assertThat(codeOf(correct(one, typed, RIGHT))).isEqualTo(VehicleRefusal.VIN_OF_ANOTHER_CAR);
        assertThat(one.crm().vehicles().find(one.clerk(), typed.id().value())).isEqualTo(typed);
        assertThat(one.crm().vehicles().vinCorrections(one.clerk(), typed.id().value()))
                .isEmpty();
        correct(two, other, "WVWZZZ1JZ3W386753").orElseThrow();
        assertThat(correct(one, typed, RIGHT).orElseThrow().vin())
                .as("which the other has no more")
                .isEqualTo(new Vin(RIGHT));
        assertThat(register(two, RegisterVehicle.car(RIGHT, "VW", "Golf", "京B54321"))
                        .id())
                .isEqualTo(typed.id());
    }

    @Test
    @Tag("NET-2")
    default void ofACarThatOthersRegisteredTheNumberIsCorrectedByWhoKnowsIt() {
        DealerStage one = stage().openDealer("SH01", 1);
        DealerStage two = stage().openDealer("SH02", 1);
        DealerVehicle first = register(one, RegisterVehicle.car(TYPED, "VW", "Golf", PLATE));
        DealerVehicle second = register(two, RegisterVehicle.car(TYPED, "VW", "Polo", "京B12345"));
        assertThat(codeOf(correct(one, first, RIGHT)))
                .as("though it was the first: whose car the others have is open")
                .isEqualTo(VehicleRefusal.VIN_WITHOUT_GROUND);
        assertThat(codeOf(correct(two, second, RIGHT))).isEqualTo(VehicleRefusal.VIN_WITHOUT_GROUND);
        register(one, RegisterVehicle.car("WVWZZZ1JZ3W386754", "VW", "Golf", "沪A54321"));
        assertThat(codeOf(correct(two, second, "WVWZZZ1JZ3W386754")))
                .as("nor does it tell whether the network knows the number")
                .isEqualTo(VehicleRefusal.VIN_WITHOUT_GROUND);
        two.crm()
                .vehicles()
                .showPapers(two.clerk(), new ShowPapers(TYPED, PLATE))
                .orElseThrow();
        DealerVehicle corrected = correct(two, second, RIGHT).orElseThrow();
        assertThat(corrected.vin()).isEqualTo(new Vin(RIGHT));
        assertThat(one.crm().vehicles().find(one.clerk(), first.id().value()))
                .as("the other's own word")
                .isEqualTo(first);
        assertThat(one.crm().vehicles().vinCorrections(one.clerk(), first.id().value()))
                .isEmpty();
        assertThat(register(one, RegisterVehicle.car(TYPED, "VW", "Golf", "沪A77777"))
                        .id())
                .as("by which it still knows the car")
                .isEqualTo(first.id());
        assertThat(correct(one, first, RIGHT).orElseThrow().vin())
                .as("says the same without a ground of its own")
                .isEqualTo(new Vin(RIGHT));
    }

    @Test
    @Tag("VEH-1")
    default void anOldChassisNumberIsCompletedAndItsMakerCorrected() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        DealerVehicle old = register(
                dealer, RegisterVehicle.car("4711", "VW", "1303", PLATE).shortNumbered());
        CorrectVin maker = new CorrectVin(old.id().value(), "4711", true, "Volkswagen", VinCorrectionReason.MISTYPED);
        DealerVehicle renamed =
                dealer.crm().vehicles().correctVin(dealer.clerk(), maker).orElseThrow();
        assertThat(renamed.vin()).isEqualTo(new Vin("4711", "VOLKSWAGEN"));
        assertThat(renamed.description().make()).isEqualTo("Volkswagen");
        assertThat(register(
                                dealer,
                                RegisterVehicle.car("4711", "Volkswagen", "1303", "沪A54321")
                                        .shortNumbered())
                        .id())
                .isEqualTo(old.id());

        CorrectVin completed = new CorrectVin(old.id().value(), RIGHT, null, null, VinCorrectionReason.COMPLETED);
        DealerVehicle whole =
                dealer.crm().vehicles().correctVin(dealer.clerk(), completed).orElseThrow();
        assertThat(whole.vin()).isEqualTo(new Vin(RIGHT));
        assertThat(whole.description().make()).isEqualTo("Volkswagen");
        assertThat(dealer.crm()
                        .vehicles()
                        .vinCorrections(dealer.clerk(), old.id().value()))
                .extracting(VinCorrection::former, VinCorrection::reason)
                .containsExactly(
                        tuple(new Vin("4711", "VW"), VinCorrectionReason.MISTYPED),
                        tuple(new Vin("4711", "VOLKSWAGEN"), VinCorrectionReason.COMPLETED));
    }

    @Test
    @Tag("VEH-1")
    default void whatCannotBeANumberIsToldByItsField() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        DealerStage other = stage().openDealer("SH02", 1);
        DealerVehicle car = register(dealer, RegisterVehicle.car(TYPED, "", "", PLATE));
        CorrectVin right = CorrectVin.mistyped(car.id().value(), RIGHT);
        assertThat(faultOf(dealer, CorrectVin.mistyped(car.id().value(), "4711")))
                .containsExactly(tuple("vin", "vin-text"));
        assertThat(faultOf(dealer, new CorrectVin(car.id().value(), "47", true, "VW", VinCorrectionReason.MISTYPED)))
                .containsExactly(tuple("vin", "chassis-number-text"));
        assertThat(faultOf(dealer, new CorrectVin(car.id().value(), "4711", true, null, VinCorrectionReason.MISTYPED)))
                .containsExactly(tuple("make", "required"));
        assertThatThrownBy(() -> dealer.crm().vehicles().correctVin(dealer.as(Role.TECHNICIAN), right))
                .isInstanceOf(ForbiddenException.class);
        assertThatThrownBy(() -> other.crm().vehicles().correctVin(other.clerk(), right))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> other.crm()
                        .vehicles()
                        .vinCorrections(other.clerk(), car.id().value()))
                .isInstanceOf(NotFoundException.class);
        Call stale = dealer.clerk().expecting(car.version() + 1);
        assertThatThrownBy(() -> dealer.crm().vehicles().correctVin(stale, right))
                .isInstanceOf(VersionMismatchException.class);
        assertThat(dealer.crm().vehicles().find(dealer.clerk(), car.id().value()))
                .isEqualTo(car);
    }

    private static RegisterVehicle owned(DealerStage dealer, String vin, String plate) {
        return RegisterVehicle.car(vin, "VW", "Golf", plate)
                .ownedBy(dealer.customer("王", "小明").id().value());
    }

    static DealerVehicle register(DealerStage dealer, RegisterVehicle command) {
        return dealer.crm().vehicles().register(dealer.clerk(), command).orElseThrow();
    }

    static Outcome<DealerVehicle> correct(DealerStage dealer, DealerVehicle car, String vin) {
        return dealer.crm()
                .vehicles()
                .correctVin(dealer.clerk(), CorrectVin.mistyped(car.id().value(), vin));
    }

    private static RefusalCode codeOf(Outcome<DealerVehicle> outcome) {
        return BookingRules.codeOf(outcome);
    }

    private static List<Tuple> faultOf(DealerStage dealer, CorrectVin command) {
        InvalidInputException thrown = catchThrowableOfType(
                InvalidInputException.class, () -> dealer.crm().vehicles().correctVin(dealer.clerk(), command));
        return thrown.faults().stream()
                .map((FieldFault fault) -> tuple(fault.field(), fault.code()))
                .toList();
    }

    private static List<String> events(DealerStage dealer, DealerVehicle car) {
        SeeTimeline question = new SeeTimeline(SubjectKind.VEHICLE, car.id().value(), PageOf.first(9));
        return dealer.crm().journal().timeline(dealer.as(Role.DEALER_MANAGER), question).items().stream()
                .map(JournalEntry::type)
                .toList();
    }
}
