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
import dev.aftercare.domain.appointment.SlotOffers;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.shared.Refusal;
import dev.aftercare.domain.urgent.UrgentPolicy;
import dev.aftercare.domain.urgent.UrgentPolicy.Measure;
import dev.aftercare.domain.urgent.UrgentRefusal;
import dev.aftercare.domain.urgent.UrgentRequest;
import dev.aftercare.usecase.appointment.MoveAppointment;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.call.ForbiddenException;
import dev.aftercare.usecase.urgent.MoveUrgentPlace;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The appointment of an urgent request at another time (APT-10). It is Monday 2026-03-02, 08:00 in Shanghai. */
interface UrgentMoveRules extends OnStage {

    /** One bay; half of each half-day is kept, and the other half of Monday and Tuesday morning is booked. */
    private UrgentStage halfFull() {
        UrgentStage desk = UrgentStage.on(stage(), 1);
        desk.policy(
                AppointmentPolicy.KIND, AppointmentPolicy.standard().filledBy(new Filling(0, 6, 3).keepingExpress(50)));
        for (String hour : List.of("2026-03-02T08:00", "2026-03-02T09:00", "2026-03-03T08:00", "2026-03-03T09:00")) {
            desk.dealer().booked(desk.dealer().aCar(), hour);
        }
        return desk;
    }

    private static Outcome<UrgentRequest> move(UrgentStage desk, UrgentRequest request, String local) {
        return move(desk, desk.dealer().as(Role.SERVICE_ADVISOR), request, local);
    }

    private static Outcome<UrgentRequest> move(UrgentStage desk, Call by, UrgentRequest request, String local) {
        return desk.dealer()
                .crm()
                .urgent()
                .move(
                        by,
                        new MoveUrgentPlace(request.id().value(), desk.dealer().at(local)));
    }

    @Test
    @Tag("APT-10")
    @Tag("APT-4")
    default void whoMayAnswerMovesItWithinWhatIsKeptForItToday() {
        UrgentStage desk = halfFull();
        DealerStage dealer = desk.dealer();
        UrgentRequest request = desk.taken();
        Appointment before = desk.placeOf(request);
        assertThat(before.placement().slot().start()).isEqualTo(dealer.at("2026-03-02T10:00"));
        assertThat(BookingRules.codeOf(dealer.crm()
                        .appointments()
                        .move(dealer.clerk(), MoveAppointment.to(before.id().value(), dealer.at("2026-03-02T11:00")))))
                .as("the clerk moves it like any other")
                .isEqualTo(AppointmentRefusal.KEPT_FOR_WALK_INS);

        assertThat(move(desk, request, "2026-03-02T11:00").orElseThrow())
                .as("promise and advisor are as they were")
                .isEqualTo(request);

        Appointment moved = desk.placeOf(request);
        assertThat(moved.placement().slot().start()).isEqualTo(dealer.at("2026-03-02T11:00"));
        assertThat(moved.id()).isEqualTo(before.id());
        assertThat(dealer.eventsOf(before.id().subject())).containsExactly("appointment.booked", "appointment.moved");
        assertThatThrownBy(() -> move(desk, dealer.clerk(), request, "2026-03-02T10:00"))
                .as("who may not answer")
                .isInstanceOf(ForbiddenException.class);
        Walls.of(storage(), dealer, MONDAY, stage().now()).assertAgree();
    }

    @Test
    @Tag("APT-10")
    @Tag("APT-4")
    default void whatIsKeptForWalkInsTomorrowIsItsTooAndLaterDaysAreNot() {
        UrgentStage desk = halfFull();
        UrgentRequest request = desk.taken();
        desk.answer(request).orElseThrow();

        assertThat(move(desk, request, "2026-03-03T10:30").isAccepted())
                .as("who was spoken with may come at another time")
                .isTrue();

        assertThat(desk.placeOf(request).placement().slot().start())
                .isEqualTo(desk.dealer().at("2026-03-03T10:30"));
        assertThat(BookingRules.codeOf(move(desk, request, "2026-03-04T08:00")))
                .as("by policy express places are given today and tomorrow")
                .isEqualTo(UrgentRefusal.NOT_EXPRESS_THEN);
        assertThat(desk.dealer()
                        .crm()
                        .appointments()
                        .move(
                                desk.dealer().clerk(),
                                MoveAppointment.to(
                                        request.appointment().orElseThrow().value(),
                                        desk.dealer().at("2026-03-04T08:00")))
                        .isAccepted())
                .as("like any other")
                .isTrue();
        Walls.of(storage(), desk.dealer(), MONDAY.plusDays(1), stage().now()).assertAgree();
    }

    @Test
    @Tag("APT-10")
    @Tag("HC-12")
    default void aTakenTimeIsRefusedWithWhatIsFreeOnTheDaysOfExpressPlaces() {
        UrgentStage desk = halfFull();
        desk.policy(UrgentPolicy.KIND, new UrgentPolicy(30, 75, Measure.OPENING_HOURS, 0));
        UrgentRequest request = desk.taken();

        Refusal refusal = BookingRules.refusalOf(move(desk, request, "2026-03-02T09:00"));

        assertThat(refusal.code()).isEqualTo(AppointmentRefusal.SLOT_TAKEN);
        assertThat(((SlotOffers) refusal.betterOffer().orElseThrow()).offers())
                .extracting(offer -> offer.date())
                .isNotEmpty()
                .containsOnly(MONDAY);
        assertThat(desk.placeOf(request).version()).isEqualTo(1);
    }

    @Test
    @Tag("APT-10")
    default void nothingIsKeptForWhoNeedsItNoMoreOrHasNoPlace() {
        UrgentStage desk = halfFull();
        DealerStage dealer = desk.dealer();
        UrgentRequest withdrawn = desk.taken();
        desk.withdraw(withdrawn).orElseThrow();
        assertThat(BookingRules.codeOf(move(desk, withdrawn, "2026-03-02T11:00")))
                .isEqualTo(UrgentRefusal.NOT_OPEN);
        UrgentRequest placeless = desk.ask(wish(dealer.aCar()).notBefore(dealer.at("2026-03-04T08:00")))
                .orElseThrow();
        assertThat(BookingRules.codeOf(move(desk, placeless, "2026-03-02T11:00")))
                .isEqualTo(UrgentRefusal.NOT_PLACED);
        UrgentRequest cancelled = desk.taken();
        dealer.crm()
                .appointments()
                .cancel(dealer.clerk(), cancelled.appointment().orElseThrow().value())
                .orElseThrow();
        assertThat(BookingRules.codeOf(move(desk, cancelled, "2026-03-02T13:00")))
                .isEqualTo(AppointmentRefusal.NOT_IN_THIS_STATE);
    }
}
