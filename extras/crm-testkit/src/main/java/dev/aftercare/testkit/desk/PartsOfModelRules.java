package dev.aftercare.testkit.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercare.domain.appointment.Appointment;
import dev.aftercare.domain.appointment.AppointmentRefusal;
import dev.aftercare.domain.appointment.SlotOffer;
import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.network.PartNeed;
import dev.aftercare.domain.shared.Money;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.domain.waitinglist.WaitingEntry;
import dev.aftercare.usecase.appointment.FindOffers;
import dev.aftercare.usecase.appointment.MoveAppointment;
import dev.aftercare.usecase.appointment.QuoteParts;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.call.MoneyInput;
import dev.aftercare.usecase.call.NotFoundException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Which parts work needs depends on the car's model (APT-5b). It is Monday 2026-03-02. */
interface PartsOfModelRules extends OnStage {

    LocalDate TUESDAY = LocalDate.of(2026, 3, 3);

    @Test
    @Tag("APT-5b")
    default void aQuoteForACarIsOfThePartsOfItsModel() {
        PartsStage parts = tiguansCostMore();

        assertThat(needs(parts, tiguan(parts))).containsExactly(new PartNeed("FILTER-B", 1), new PartNeed("OIL-B", 6));
        List<PartNeed> ofOthers = List.of(new PartNeed("FILTER", 1), new PartNeed("OIL", 4));
        assertThat(needs(parts, parts.dealer().aCar()))
                .as("a Golf, which is not named")
                .isEqualTo(ofOthers);
        assertThat(needs(parts, null)).as("of an unknown model").isEqualTo(ofOthers);
        assertThat(needs(parts, carOf(parts, "ID.4"))).as("needs none").isEmpty();
        DealerVehicle elsewhere = stage().openDealer("SH02", 1).aCar();
        assertThatThrownBy(() -> needs(parts, elsewhere)).isInstanceOf(NotFoundException.class);
    }

    @Test
    @Tag("APT-5b")
    @Tag("APT-2")
    default void theModelsPartsArePricedKeptAndReservedAndStayThoseOfTheBookingWhenItIsMoved() {
        PartsStage parts = tiguansCostMore();
        DealerVehicle car = tiguan(parts);
        assertThat(BookingRules.codeOf(
                        parts.book(parts.booking(car, "2026-03-03T09:00").telling(PartsRules.TOLD))))
                .as("told what a Golf's parts cost")
                .isEqualTo(AppointmentRefusal.PARTS_PRICE_CHANGED);
        Appointment booked = parts.book(parts.booking(car, "2026-03-03T09:00").telling(new MoneyInput("570.00", "CNY")))
                .orElseThrow();
        assertThat(parts.pick(booked).orElseThrow().quote().total()).contains(Money.of("570.00", "CNY"));
        parts.ran();
        parts.crm()
                .appointments()
                .move(
                        parts.dealer().clerk(),
                        MoveAppointment.to(booked.id().value(), parts.dealer().at("2026-03-04T09:00")))
                .orElseThrow();
        parts.ran();

        assertThat(parts.supply().heard())
                .containsExactly(
                        "reserve 2026-03-03 [1xFILTER-B, 6xOIL-B]", "reserve 2026-03-04 [1xFILTER-B, 6xOIL-B]");
        assertThat(parts.pick(parts.book(parts.booking(carOf(parts, "ID.4"), "2026-03-03T09:00"))
                        .orElseThrow()))
                .as("needs none")
                .isEmpty();
    }

    @Test
    @Tag("APT-3")
    @Tag("APT-5b")
    default void onlyAModelWhosePartsAreMissingWaitsForThem() {
        PartsStage parts = tiguansCostMore();
        parts.supply().arriving("FILTER-B", 1, "2026-03-05", "90.00");

        assertThat(days(parts, tiguan(parts))).containsOnly(LocalDate.of(2026, 3, 5));
        assertThat(days(parts, parts.dealer().aCar())).containsOnly(TUESDAY);
        assertThat(BookingRules.codeOf(parts.book(parts.booking(tiguan(parts), "2026-03-04T09:00"))))
                .isEqualTo(AppointmentRefusal.PARTS_NOT_THERE);
    }

    @Test
    @Tag("APT-5b")
    @Tag("HC-18")
    default void whoWaitsIsOfferedTheDayWhenThePartsOfTheirModelAreThere() {
        PartsStage parts = tiguansCostMore();
        parts.supply().arriving("FILTER-B", 1, "2026-03-05", "90.00");
        WaitingEntry waits = waiting(parts, tiguan(parts));
        WaitingEntry golf = waiting(parts, parts.dealer().aCar());
        parts.crm().jobs().runDue(100);
        assertThat(offered(parts, waits)).isEqualTo(LocalDate.of(2026, 3, 5));
        assertThat(offered(parts, golf)).isEqualTo(TUESDAY);
    }

    @Test
    @Tag("CUS-11")
    @Tag("APT-5b")
    default void customersAreToldThePartsOfTheirOwnCarsAndOfNoOthers() {
        PartsStage parts = tiguansCostMore();
        DealerVehicle car = tiguan(parts);
        CustomerId owner = car.owner().orElseThrow();
        Call self = SelfServiceRules.self(parts.dealer(), owner.value());
        QuoteParts question = QuoteParts.of("maintenance");

        assertThat(parts.crm()
                        .selfService()
                        .parts(self, question.with(car.id().value()))
                        .orElseThrow()
                        .total())
                .contains(Money.of("570.00", "CNY"));
        DealerVehicle anothers = parts.dealer().aCar();
        assertThatThrownBy(() -> parts.crm()
                        .selfService()
                        .parts(self, question.with(anothers.id().value())))
                .isInstanceOf(NotFoundException.class);
    }

    /** All is on the shelf: a Golf's parts are 365, a Tiguan's 6 x 80 and 90 are 570. */
    private PartsStage tiguansCostMore() {
        PartsStage parts = PartsStage.at(stage(), storage()).stocked();
        parts.supply().inStock("FILTER-B", 1, "90.00");
        parts.supply().inStock("OIL-B", 6, "80.00");
        return parts;
    }

    private static DealerVehicle tiguan(PartsStage parts) {
        return carOf(parts, "TIGUAN ");
    }

    private static DealerVehicle carOf(PartsStage parts, String model) {
        return parts.dealer().carOf(parts.dealer().customer("李", "雷"), model);
    }

    private static List<PartNeed> needs(PartsStage parts, @Nullable DealerVehicle car) {
        QuoteParts question = new QuoteParts(
                "maintenance", null, car == null ? null : car.id().value());
        return parts.crm()
                .appointments()
                .parts(parts.dealer().clerk(), question)
                .orElseThrow()
                .needs();
    }

    private static List<LocalDate> days(PartsStage parts, DealerVehicle car) {
        FindOffers question =
                new FindOffers("maintenance", TUESDAY, null).with(car.id().value());
        return parts.crm().appointments().offers(parts.dealer().clerk(), question).orElseThrow().offers().stream()
                .map(SlotOffer::date)
                .toList();
    }

    private static WaitingEntry waiting(PartsStage parts, DealerVehicle car) {
        return parts.crm()
                .waitingList()
                .put(parts.dealer().clerk(), WaitingStage.wish(car, TUESDAY, TUESDAY.plusDays(3)))
                .orElseThrow();
    }

    private static LocalDate offered(PartsStage parts, WaitingEntry entry) {
        return parts.crm()
                .waitingList()
                .find(parts.dealer().clerk(), entry.id().value())
                .offer()
                .orElseThrow()
                .place()
                .date();
    }
}
