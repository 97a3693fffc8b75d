package dev.aftercare.testkit.desk;

import static dev.aftercare.testkit.desk.UrgentStage.MONDAY;
import static dev.aftercare.testkit.desk.UrgentStage.wish;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.appointment.Appointment;
import dev.aftercare.domain.appointment.AppointmentPolicy;
import dev.aftercare.domain.appointment.AppointmentRefusal;
import dev.aftercare.domain.appointment.Filling;
import dev.aftercare.domain.appointment.HoldKind;
import dev.aftercare.domain.lifecycle.EndKind;
import dev.aftercare.domain.lifecycle.LifeCycleRefusal;
import dev.aftercare.domain.network.StaffId;
import dev.aftercare.domain.urgent.UrgentPolicy;
import dev.aftercare.domain.urgent.UrgentPolicy.Measure;
import dev.aftercare.domain.urgent.UrgentRefusal;
import dev.aftercare.domain.urgent.UrgentRequest;
import dev.aftercare.domain.urgent.UrgentState;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.call.NotFoundException;
import dev.aftercare.usecase.call.PageOf;
import dev.aftercare.usecase.urgent.RequestUrgentRepair;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The next express place of any advisor for an urgent request (APT-10). It is Monday 2026-03-02, 08:00 in Shanghai. */
interface UrgentPlaceRules extends OnStage {

    @Test
    @Tag("APT-10")
    @Tag("HC-12")
    default void theVeryNextPlaceOfAnyAdvisorIsBookedAndTakesNothingFromAnybody() {
        UrgentStage desk = UrgentStage.on(stage(), 1);
        Appointment other = desk.dealer().booked(desk.dealer().aCar(), "2026-03-02T08:30");

        UrgentRequest request =
                desk.ask(wish(desk.dealer().aCar()).saying("it smokes")).orElseThrow();

        Appointment place = desk.placeOf(request);
        assertThat(place.placement().slot().start())
                .as("an hour from eight on would be over the other one")
                .isEqualTo(desk.dealer().at("2026-03-02T09:30"));
        assertThat(place.placement().isOverbooked()).isFalse();
        assertThat(place.request().wish()).isEqualTo("it smokes");
        assertThat(request.advisor())
                .contains(
                        new StaffId(place.placement().resource(HoldKind.ADVISOR).orElseThrow()));
        assertThat(GateStage.seen(desk.dealer(), other)).isEqualTo(other);
        assertThat(request.state()).as("a place is no response").isEqualTo(UrgentState.OPEN);
        assertThat(desk.events(request)).containsExactly("urgent.requested", "urgent.placed");
        walls(desk, MONDAY);
    }

    @Test
    @Tag("APT-10")
    default void whatIsKeptForUrgentRequestsAndWalkInsIsTheirs() {
        UrgentStage desk = UrgentStage.on(stage(), 1);
        desk.policy(
                AppointmentPolicy.KIND, AppointmentPolicy.standard().filledBy(new Filling(0, 6, 3).keepingExpress(50)));
        DealerStage dealer = desk.dealer();
        dealer.booked(dealer.aCar(), "2026-03-02T08:00");
        dealer.booked(dealer.aCar(), "2026-03-02T09:00");

        assertThat(BookingRules.codeOf(dealer.book(dealer.aCar(), "maintenance", "2026-03-02T10:00")))
                .as("half of the four hours is kept, also today")
                .isEqualTo(AppointmentRefusal.KEPT_FOR_WALK_INS);
        UrgentRequest request = desk.taken();

        assertThat(desk.placeOf(request).placement().slot().start()).isEqualTo(dealer.at("2026-03-02T10:00"));
        stage().itIs("2026-03-02T09:10:00Z");
        for (String hour : List.of("08:00", "09:00")) {
            dealer.booked(dealer.aCar(), "2026-03-03T" + hour);
        }
        assertThat(BookingRules.codeOf(dealer.book(dealer.aCar(), "maintenance", "2026-03-03T10:00")))
                .isEqualTo(AppointmentRefusal.KEPT_FOR_WALK_INS);
        assertThat(desk.placeOf(desk.taken()).placement().slot().start())
                .as("today nothing ends before closing; tomorrow what is kept for walk-ins is theirs, too")
                .isEqualTo(dealer.at("2026-03-03T10:00"));
        walls(desk, MONDAY.plusDays(1));
    }

    @Test
    @Tag("APT-10")
    default void withoutAnExpressPlaceItStandsOnTheOpenListUntilOneIsFree() {
        UrgentStage desk = UrgentStage.on(stage(), 1);
        desk.policy(UrgentPolicy.KIND, new UrgentPolicy(30, 75, Measure.OPENING_HOURS, 0));
        DealerStage dealer = desk.dealer();
        dealer.booked(dealer.aCar(), "2026-03-02T08:00");
        List<Appointment> day = desk.fill();

        UrgentRequest request = desk.taken();

        assertThat(request.appointment()).isEmpty();
        assertThat(request.advisor()).isEmpty();
        assertThat(request.promise().until()).isEqualTo(dealer.at("2026-03-02T08:30"));
        assertThat(desk.open()).containsExactly(request);
        assertThat(BookingRules.codeOf(desk.place(request))).isEqualTo(UrgentRefusal.NO_EXPRESS_PLACE);
        dealer.crm()
                .appointments()
                .cancel(dealer.clerk(), day.get(3).id().value())
                .orElseThrow();
        UrgentRequest placed = desk.place(request).orElseThrow();
        assertThat(desk.placeOf(placed).placement().slot().start()).isEqualTo(dealer.at("2026-03-02T13:00"));
        assertThat(BookingRules.codeOf(desk.place(placed))).isEqualTo(UrgentRefusal.PLACED_ALREADY);
        dealer.crm()
                .appointments()
                .cancel(dealer.clerk(), placed.appointment().orElseThrow().value())
                .orElseThrow();
        assertThat(desk.place(placed).orElseThrow().appointment())
                .as("its appointment was cancelled")
                .isNotEqualTo(placed.appointment());
        desk.answer(request).orElseThrow();
        assertThat(BookingRules.codeOf(desk.place(request))).isEqualTo(UrgentRefusal.NOT_OPEN);
        walls(desk, MONDAY);
    }

    @Test
    @Tag("APT-10")
    default void aCarThatIsTowedHasThePlaceAfterItCanBeThereAndTomorrowWhereThePolicyLooks() {
        UrgentStage desk = UrgentStage.on(stage(), 1);
        DealerStage dealer = desk.dealer();
        RequestUrgentRepair towed = wish(dealer.aCar()).notBefore(dealer.at("2026-03-02T10:10"));
        assertThat(desk.placeOf(desk.ask(towed).orElseThrow())
                        .placement()
                        .slot()
                        .start())
                .isEqualTo(dealer.at("2026-03-02T10:30"));
        RequestUrgentRepair tonight = wish(dealer.aCar()).notBefore(dealer.at("2026-03-02T20:00"));
        assertThat(desk.placeOf(desk.ask(tonight).orElseThrow())
                        .placement()
                        .slot()
                        .start())
                .isEqualTo(dealer.at("2026-03-03T08:00"));
        RequestUrgentRepair later = wish(dealer.aCar()).notBefore(dealer.at("2026-03-04T08:00"));
        assertThat(desk.ask(later).orElseThrow().appointment())
                .as("by policy today and tomorrow are looked at")
                .isEmpty();
        RequestUrgentRepair past = wish(dealer.aCar()).notBefore(dealer.at("2026-03-01T08:00"));
        assertThat(desk.placeOf(desk.ask(past).orElseThrow()).placement().slot().start())
                .isEqualTo(dealer.at("2026-03-02T08:00"));
        walls(desk, MONDAY);
    }

    @Test
    @Tag("APT-10")
    @Tag("APT-4")
    default void whoWouldWaitForWorkThatTakesDaysHasAPlaceAndLeavesTheCar() {
        UrgentStage desk = UrgentStage.on(stage(), 1);
        DealerVehicle car = desk.dealer().aCar();
        UUID owner = car.owner().orElseThrow().value();
        UrgentRequest request = desk.ask(new RequestUrgentRepair(car.id().value(), owner, "body", null, true, null))
                .orElseThrow();
        Appointment place = desk.placeOf(request);
        assertThat(place.placement().slot().start()).isEqualTo(desk.dealer().at("2026-03-02T08:00"));
        assertThat(place.request().waits()).isFalse();
        assertThat(place.placement().resource(HoldKind.LOUNGE)).isEmpty();
    }

    @Test
    @Tag("APT-10")
    default void oneOpenRequestACarAndNoneForWhatCannotBeRepaired() {
        UrgentStage desk = UrgentStage.on(stage(), 2);
        DealerStage dealer = desk.dealer();
        DealerVehicle car = dealer.aCar();
        UrgentRequest first = desk.ask(wish(car)).orElseThrow();
        assertThat(desk.refused(wish(car))).isEqualTo(UrgentRefusal.OPEN_ALREADY);
        desk.withdraw(first).orElseThrow();
        assertThat(desk.ask(wish(car)).isAccepted()).isTrue();
        assertThat(BookingRules.codeOf(desk.withdraw(first))).isEqualTo(UrgentRefusal.NOT_OPEN);

        DealerVehicle other = dealer.aCar();
        assertThat(desk.refused(RequestUrgentRepair.of(
                        other.id().value(), other.owner().orElseThrow().value(), "wings")))
                .isEqualTo(AppointmentRefusal.SERVICE_NOT_OFFERED);
        dealer.booked(other, "2026-03-04T09:00");
        LifeCycleStage.end(dealer, other.id(), EndKind.STOLEN, "2026-03-01").orElseThrow();
        assertThat(desk.refused(wish(other))).isEqualTo(LifeCycleRefusal.NOT_ON_THE_ROAD);
        assertThat(desk.open()).hasSize(1);
    }

    @Test
    @Tag("HC-42")
    @Tag("NET-2")
    default void anotherDealersRequestIsAsUnknownAsNone() {
        UrgentStage desk = UrgentStage.on(stage(), 1);
        UrgentRequest request = desk.taken();
        DealerStage other = stage().openDealer("SH02", 1).staffed(1, 1);
        Call manager = other.as(Role.DEALER_MANAGER);
        assertThatThrownBy(() -> other.crm().urgent().find(manager, request.id().value()))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(
                        () -> other.crm().urgent().answer(manager, request.id().value()))
                .isInstanceOf(NotFoundException.class);
        assertThat(other.crm().urgent().open(manager, PageOf.first(9)).items()).isEmpty();
    }

    private void walls(UrgentStage desk, LocalDate day) {
        Walls.of(storage(), desk.dealer(), day, stage().now()).assertAgree();
    }
}
