package dev.aftercare.testkit.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.journal.JournalEntry;
import dev.aftercare.domain.shared.SubjectKind;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.domain.vehicle.VehicleEvent;
import dev.aftercare.domain.vehicle.VehicleRefusal;
import dev.aftercare.domain.vehicle.VinReading.Verdict;
import dev.aftercare.domain.vehicle.VinStanding;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.call.ForbiddenException;
import dev.aftercare.usecase.call.PageOf;
import dev.aftercare.usecase.journal.SeeTimeline;
import dev.aftercare.usecase.vehicle.ConfirmVin;
import dev.aftercare.usecase.vehicle.ReadVin;
import dev.aftercare.usecase.vehicle.RegisterVehicle;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** VINs that are read, doubted and confirmed (VEH-1). */
interface VinRules extends OnStage {

    @Test
    @Tag("VEH-1")
    @Tag("HC-28")
    default void aWrongCheckDigitIsTakenAndWaitsForAPersonWhoComparesItWithTheCar() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        DealerStage other = stage().openDealer("SH02", 1);
        DealerVehicle right = registered(dealer, "1M8GDM9AXKP042788", "ONE");
        DealerVehicle wrong = registered(dealer, "1M8GDM9A1KP042788", "TWO");
        DealerVehicle european = registered(dealer, "WVWZZZ1JZ3W999999", "THREE");
        assertThat(List.of(right, wrong, european))
                .extracting(DealerVehicle::vinStanding)
                .containsExactly(VinStanding.PLAUSIBLE, VinStanding.TO_BE_CONFIRMED, VinStanding.PLAUSIBLE);
        assertThat(toConfirm(dealer)).containsExactly(wrong);
        assertThat(toConfirm(other)).isEmpty();
        ConfirmVin confirm = new ConfirmVin(wrong.id().value());
        assertThatThrownBy(() -> dealer.crm().vehicles().confirmVin(dealer.as(Role.TECHNICIAN), confirm))
                .isInstanceOf(ForbiddenException.class);

        DealerVehicle confirmed =
                dealer.crm().vehicles().confirmVin(dealer.clerk(), confirm).orElseThrow();
        assertThat(confirmed.vinStanding()).isEqualTo(VinStanding.CONFIRMED);
        assertThat(toConfirm(dealer)).isEmpty();
        assertThat(BookingRules.codeOf(dealer.crm().vehicles().confirmVin(dealer.clerk(), confirm)))
                .isEqualTo(VehicleRefusal.VIN_NOT_IN_DOUBT);
        assertThat(BookingRules.codeOf(dealer.crm()
                        .vehicles()
                        .confirmVin(dealer.clerk(), new ConfirmVin(european.id().value()))))
                .isEqualTo(VehicleRefusal.VIN_NOT_IN_DOUBT);
        assertThat(registered(dealer, "1M8GDM9A1KP042788", "THREE AND A HALF").vinStanding())
                .as("registered again")
                .isEqualTo(VinStanding.CONFIRMED);
        assertThat(timeline(dealer, wrong))
                .containsSubsequence(VehicleEvent.VIN_DOUBTED.code(), VehicleEvent.VIN_CONFIRMED.code());
    }

    @Test
    @Tag("VEH-1")
    default void aVinIsReadBeforeACarIsRegistered() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        ReadVin.Answer answer = read(dealer, " lsv-al41z 882104202 ");
        assertThat(answer.reading().verdict()).isEqualTo(Verdict.VALID);
        assertThat(answer.reading().vin().orElseThrow().country()).contains("CN");
        assertThat(answer.modelYears()).containsExactly(2008);
        assertThat(read(dealer, "1M8GDM9AXKP04278O").reading().verdict()).isEqualTo(Verdict.MALFORMED);
        assertThat(read(dealer, "1M8GDM9AXKP04278O").modelYears()).isEmpty();
    }

    private static ReadVin.Answer read(DealerStage dealer, String text) {
        return dealer.crm().vehicles().readVin(dealer.clerk(), new ReadVin(text));
    }

    private static DealerVehicle registered(DealerStage dealer, String vin, String model) {
        return dealer.crm()
                .vehicles()
                .register(dealer.clerk(), RegisterVehicle.car(vin, "VW", model, "沪A12345"))
                .orElseThrow();
    }

    private static List<DealerVehicle> toConfirm(DealerStage dealer) {
        Call manager = dealer.as(Role.DEALER_MANAGER);
        return dealer.crm().vehicles().vinsToConfirm(manager, PageOf.first(9)).items();
    }

    private static List<String> timeline(DealerStage dealer, DealerVehicle car) {
        SeeTimeline question = new SeeTimeline(SubjectKind.VEHICLE, car.id().value(), PageOf.first(9));
        return dealer.crm().journal().timeline(dealer.as(Role.DEALER_MANAGER), question).items().stream()
                .map(JournalEntry::type)
                .toList();
    }
}
