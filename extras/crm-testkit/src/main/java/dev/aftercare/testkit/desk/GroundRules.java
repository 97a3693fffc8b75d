package dev.aftercare.testkit.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.appointment.Appointment;
import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.shared.Distance;
import dev.aftercare.domain.shared.RefusalCode;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.domain.vehicle.ReadingSource;
import dev.aftercare.domain.vehicle.VehicleHistory;
import dev.aftercare.domain.vehicle.VehicleHistory.PastReading;
import dev.aftercare.domain.vehicle.VehicleRefusal;
import dev.aftercare.usecase.call.NotFoundException;
import dev.aftercare.usecase.call.PageOf;
import dev.aftercare.usecase.customer.FindCustomers;
import dev.aftercare.usecase.vehicle.ChangeOwner;
import dev.aftercare.usecase.vehicle.DeliverVehicle;
import dev.aftercare.usecase.vehicle.RecordReading;
import dev.aftercare.usecase.vehicle.RegisterVehicle;
import dev.aftercare.usecase.vehicle.ShowPapers;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a dealer sees, and on which ground (NET-2). */
interface GroundRules extends OnStage {

    @Test
    @Tag("NET-2")
    @Tag("HC-42")
    default void aDealerNeverFindsAnotherDealersCustomer() {
        DealerStage one = stage().openDealer("SH01", 1);
        DealerStage two = stage().openDealer("SH02", 1);
        Customer customer = one.customer("欧阳", "修");
        FindCustomers byName = new FindCustomers(FindCustomers.By.NAME, "欧阳", PageOf.first(10));
        assertThat(one.crm().customers().search(one.clerk(), byName).items()).containsExactly(customer);
        assertThat(two.crm().customers().search(two.clerk(), byName).items()).isEmpty();
        assertThatThrownBy(() ->
                        two.crm().customers().find(two.clerk(), customer.id().value()))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    @Tag("NET-2")
    default void registeringACarAnswersWithNothingThatThisDealerDidNotEnter() {
        DealerStage one = stage().openDealer("SH01", 1);
        DealerStage two = stage().openDealer("SH02", 1);
        DealerVehicle first = one.aCar();
        DealerVehicle second = two.crm()
                .vehicles()
                .register(two.clerk(), RegisterVehicle.car(first.vin().toString(), "", "", "京B12345"))
                .orElseThrow();
        assertThat(second.id()).isEqualTo(first.id());
        assertThat(second.description().make()).isEmpty();
        assertThat(second.owner()).isEmpty();
        assertThat(second.plate()).isPresent().isNotEqualTo(first.plate());
        assertThatThrownBy(() -> two.crm()
                        .vehicles()
                        .history(two.as(Role.SERVICE_ADVISOR), second.id().value()))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    @Tag("NET-2")
    default void papersOpenTheHistoryForThirtyDays() {
        DealerStage one = stage().openDealer("SH01", 1);
        DealerStage two = stage().openDealer("SH02", 1);
        DealerVehicle car = one.aCar();
        one.crm()
                .vehicles()
                .recordReading(
                        one.as(Role.TECHNICIAN),
                        new RecordReading(
                                car.id().value(), LocalDate.of(2026, 3, 1), 12_345L, null, ReadingSource.VISIT))
                .orElseThrow();
        String plate = car.plate().orElseThrow().toString();
        two.crm()
                .vehicles()
                .showPapers(two.clerk(), new ShowPapers(car.vin().toString(), plate))
                .orElseThrow();
        stage().pass(Duration.ofDays(30).minusNanos(1_000));
        VehicleHistory history = two.crm()
                .vehicles()
                .history(two.as(Role.SERVICE_ADVISOR), car.id().value());
        assertThat(history.readings())
                .containsExactly(new PastReading(LocalDate.of(2026, 3, 1), Distance.km(12_345), false));
        stage().pass(Duration.ofNanos(1_000));
        assertThatThrownBy(() -> two.crm()
                        .vehicles()
                        .history(two.as(Role.SERVICE_ADVISOR), car.id().value()))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    @Tag("NET-2")
    default void wrongPapersAndAnUnknownCarAreRefusedAlike() {
        DealerStage one = stage().openDealer("SH01", 1);
        DealerStage two = stage().openDealer("SH02", 1);
        DealerVehicle car = one.aCar();
        var wrongPlate = two.crm()
                .vehicles()
                .showPapers(two.clerk(), new ShowPapers(car.vin().toString(), "京B99999"));
        var unknownCar = two.crm().vehicles().showPapers(two.clerk(), new ShowPapers("WVWZZZ1JZ3W999999", "京B99999"));
        assertThat(BookingRules.refusalOf(wrongPlate)).isEqualTo(BookingRules.refusalOf(unknownCar));
        assertThat(BookingRules.codeOf(wrongPlate)).isEqualTo(VehicleRefusal.PAPERS_DO_NOT_MATCH);
    }

    @Test
    @Tag("NET-2")
    default void anAppointmentOpensTheHistoryUntilThirtyDaysAfterItsEnd() {
        DealerStage one = stage().openDealer("SH01", 1).staffed(1, 1);
        DealerStage two = stage().openDealer("SH02", 1).staffed(1, 1);
        DealerVehicle known = one.aCar();
        one.booked(known, "2026-03-03T10:00");
        DealerVehicle here = two.crm()
                .vehicles()
                .register(
                        two.clerk(),
                        RegisterVehicle.car(known.vin().toString(), "VW", "Golf", "沪A00001")
                                .ownedBy(two.customer("李", "雷").id().value()))
                .orElseThrow();
        Appointment booked = two.booked(here, "2026-03-04T10:00");
        assertThat(two.crm()
                        .vehicles()
                        .history(two.as(Role.SERVICE_ADVISOR), here.id().value())
                        .appointments())
                .hasSize(2);
        two.crm().appointments().cancel(two.clerk(), booked.id().value()).orElseThrow();
        stage().pass(Duration.ofDays(30));
        assertThatThrownBy(() -> two.crm()
                        .vehicles()
                        .history(two.as(Role.SERVICE_ADVISOR), here.id().value()))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    @Tag("NET-2")
    default void whoMerelyRegisteredACarCannotMakeItHisSale() {
        DealerStage one = stage().openDealer("SH01", 1);
        DealerStage two = stage().openDealer("SH02", 1);
        DealerVehicle car = one.aCar();
        DealerVehicle here = two.crm()
                .vehicles()
                .register(two.clerk(), RegisterVehicle.car(car.vin().toString(), "VW", "Golf", "京B12345"))
                .orElseThrow();
        ChangeOwner grab =
                ChangeOwner.to(here.id().value(), two.customer("李", "雷").id().value(), LocalDate.of(2026, 3, 1));
        assertThat(BookingRules.codeOf(two.crm().vehicles().changeOwner(two.as(Role.DEALER_MANAGER), grab)))
                .isEqualTo(VehicleRefusal.NO_GROUND);
    }

    @Test
    @Tag("NET-2")
    default void whoMerelyRegisteredACarCannotDeliverItAndLearnsNothing() {
        DealerStage one = stage().openDealer("SH01", 1);
        DealerStage two = stage().openDealer("SH02", 1);
        DealerVehicle car = one.aCar();
        DealerVehicle here = two.crm()
                .vehicles()
                .register(two.clerk(), RegisterVehicle.car(car.vin().toString(), "VW", "Golf", "京B12345"))
                .orElseThrow();
        DeliverVehicle grab = new DeliverVehicle(
                here.id().value(), two.customer("李", "雷").id().value(), LocalDate.of(2026, 3, 1), "京B12345");
        assertThat(BookingRules.codeOf(two.crm().vehicles().deliver(two.as(Role.SALES_CONSULTANT), grab)))
                .isEqualTo(VehicleRefusal.NO_GROUND);
        one.crm()
                .vehicles()
                .deliver(
                        one.as(Role.SALES_CONSULTANT),
                        new DeliverVehicle(
                                car.id().value(), car.owner().orElseThrow().value(), LocalDate.of(2026, 3, 1), null))
                .orElseThrow();
        assertThat(BookingRules.codeOf(two.crm().vehicles().deliver(two.as(Role.SALES_CONSULTANT), grab)))
                .isEqualTo(VehicleRefusal.NO_GROUND);
    }

    @Test
    @Tag("NET-2")
    default void aNewPlateIsTakenFromWhoHoldsThePapersAndFromNobodyElse() {
        DealerStage one = stage().openDealer("SH01", 1);
        DealerStage two = stage().openDealer("SH02", 1);
        DealerVehicle car = one.aCar();
        String vin = car.vin().toString();
        String old = car.plate().orElseThrow().toString();
        two.crm().vehicles().register(two.clerk(), RegisterVehicle.car(vin, "VW", "Golf", "京B11111"));
        two.crm().vehicles().register(two.clerk(), RegisterVehicle.car(vin, "VW", "Golf", "京B12345"));
        assertThat(codeOfPapers(two, vin, "京B12345")).isEqualTo(VehicleRefusal.PAPERS_DO_NOT_MATCH);
        two.crm().vehicles().showPapers(two.clerk(), new ShowPapers(vin, old)).orElseThrow();
        two.crm()
                .vehicles()
                .register(two.clerk(), RegisterVehicle.car(vin, "VW", "Golf", "京B54321"))
                .orElseThrow();
        assertThat(codeOfPapers(one, vin, old)).isEqualTo(VehicleRefusal.PAPERS_DO_NOT_MATCH);
        one.crm()
                .vehicles()
                .showPapers(one.clerk(), new ShowPapers(vin, "京B54321"))
                .orElseThrow();
    }

    private static RefusalCode codeOfPapers(DealerStage dealer, String vin, String plate) {
        return BookingRules.codeOf(dealer.crm().vehicles().showPapers(dealer.clerk(), new ShowPapers(vin, plate)));
    }
}
