package dev.aftercare.testkit.desk;

import static dev.aftercare.testkit.desk.GateStage.waiting;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.appointment.Appointment;
import dev.aftercare.domain.appointment.Promptness;
import dev.aftercare.domain.gate.GateEntry;
import dev.aftercare.domain.gate.GateRefusal;
import dev.aftercare.domain.gate.GateState;
import dev.aftercare.domain.gate.WaitingCar;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.domain.visit.Visit;
import dev.aftercare.usecase.gate.LogAtGate;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Cars that stand at the gate over the night before their work (APT-6b, APT-9). A car is brought on Tuesday, 3 March 2026, at half past five,
 * for work that begins at nine on the day after.
 */
interface OvernightRules extends OnStage {

    /** A car that was brought. */
    record Brought(DealerStage dealer, DealerVehicle car, Appointment booked, GateEntry line) {

        static Brought at(Stage stage, String start) {
            DealerStage dealer = stage.openDealer("SH01", 2).staffed(2, 2);
            GateStage.park(dealer, "P1", "P2");
            DealerVehicle car = dealer.aCar();
            Appointment booked = dealer.crm()
                    .appointments()
                    .book(
                            dealer.clerk(),
                            dealer.booking(car, "maintenance", start)
                                    .staying(dealer.at("2026-03-03T17:30"), null, false))
                    .orElseThrow();
            stage.itIs("2026-03-03T09:30:00Z");
            return new Brought(
                    dealer,
                    car,
                    booked,
                    GateStage.comes(dealer, GateStage.plate(car)).orElseThrow());
        }

        /** The line as it is now. */
        GateEntry seen() {
            return GateStage.desk(dealer)
                    .find(GateStage.guard(dealer), line.id().value());
        }

        WaitingCar waits() {
            return waiting(dealer).get(0);
        }
    }

    @Test
    @Tag("APT-9")
    @Tag("APT-6b")
    default void aCarBroughtTheEveningBeforeWaitsInTheMorningFromWhenItsWorkIsToBegin() {
        Brought car = Brought.at(stage(), "2026-03-04T09:00");
        stage().itIs("2026-03-04T00:50:00Z");

        assertThat(car.waits())
                .returns(car.line(), WaitingCar::entry)
                .returns(0L, WaitingCar::minutes)
                .returns(false, WaitingCar::isOverdue);
        assertThat(GateStage.comes(car.dealer(), GateStage.plate(car.car())).orElseThrow())
                .as("it is here already")
                .isEqualTo(car.line());
        assertThat(BookingRules.codeOf(GateStage.desk(car.dealer())
                        .arrive(GateStage.guard(car.dealer()), new LogAtGate("沪A11111", null, "P1"))))
                .as("and stands on its place")
                .isEqualTo(GateRefusal.PLACE_TAKEN);
        stage().itIs("2026-03-04T01:05:00Z");
        assertThat(car.waits()).returns(5L, WaitingCar::minutes).returns(false, WaitingCar::isOverdue);

        Visit visit = GateStage.visit(car.dealer(), car.car(), car.booked());

        assertThat(visit.arrivedAt()).isEqualTo(car.line().cameAt());
        assertThat(GateStage.seen(car.dealer(), car.booked()).progress().isEffective())
                .isTrue();
        assertThat(car.seen().state()).isEqualTo(GateState.RECEIVED);
        assertThat(waiting(car.dealer())).isEmpty();
    }

    @Test
    @Tag("APT-9")
    default void itWaitsNoMoreWhenTheDeskReceivesItInTheMorningBeforeItsVisitIsOpened() {
        Brought car = Brought.at(stage(), "2026-03-04T09:00");
        stage().itIs("2026-03-04T01:02:00Z");

        car.dealer()
                .crm()
                .appointments()
                .begin(car.dealer().as(Role.SERVICE_ADVISOR), car.booked().id().value())
                .orElseThrow();

        assertThat(car.seen())
                .returns(GateState.RECEIVED, GateEntry::state)
                .returns(Optional.of(stage().now()), GateEntry::receivedAt);
        assertThat(waiting(car.dealer())).isEmpty();
    }

    @Test
    @Tag("APT-6b")
    default void whoIsReceivedLaterThanThatWaitedAndWhoIsReceivedInTheEveningDidNot() {
        Brought late = Brought.at(stage(), "2026-03-04T09:00");
        stage().itIs("2026-03-04T01:05:01Z");
        assertThat(late.waits().isOverdue()).isTrue();
        GateStage.visit(late.dealer(), late.car(), late.booked());
        assertThat(GateStage.seen(late.dealer(), late.booked()).progress().promptness())
                .contains(Promptness.WAITED);

        DealerVehicle car = late.dealer().aCar();
        Appointment next = late.dealer()
                .crm()
                .appointments()
                .book(
                        late.dealer().clerk(),
                        late.dealer()
                                .booking(car, "maintenance", "2026-03-05T09:00")
                                .staying(late.dealer().at("2026-03-04T17:30"), null, false))
                .orElseThrow();
        stage().itIs("2026-03-04T09:30:00Z");
        GateStage.arrives(late.dealer(), next);
        stage().pass(Duration.ofMinutes(10));
        GateStage.visit(late.dealer(), car, next);
        assertThat(GateStage.seen(late.dealer(), next).progress().promptness()).contains(Promptness.AT_ONCE);
    }

    @Test
    @Tag("APT-9")
    default void itIsForgottenHalfADayAfterItsWorkWasToBeginAlsoAfterAWeek() {
        Brought car = Brought.at(stage(), "2026-03-10T09:00");
        Instant last = car.dealer().at("2026-03-10T21:00");
        stage().itIs(last.toString());
        assertThat(car.waits().minutes()).isEqualTo(720);
        stage().pass(Duration.ofSeconds(1));
        assertThat(waiting(car.dealer())).isEmpty();

        GateEntry again =
                GateStage.comes(car.dealer(), GateStage.plate(car.car())).orElseThrow();

        assertThat(again.id()).isNotEqualTo(car.line().id());
        assertThat(car.seen().state()).isEqualTo(GateState.LEFT);
    }

    @Test
    @Tag("APT-9")
    default void whoComesHoursBeforeTheTimeAtWhichTheCarWasToBeBroughtIsNoSoonerForgotten() {
        DealerStage dealer = stage().openDealer("SH01", 2).staffed(2, 2);
        DealerVehicle car = dealer.aCar();
        dealer.crm()
                .appointments()
                .book(
                        dealer.clerk(),
                        dealer.booking(car, "maintenance", "2026-03-10T16:00")
                                .staying(dealer.at("2026-03-03T16:00"), null, false))
                .orElseThrow();
        stage().itIs(dealer.at("2026-03-03T08:00").toString());
        GateStage.comes(dealer, GateStage.plate(car)).orElseThrow();

        stage().itIs(dealer.at("2026-03-11T04:00").toString());

        assertThat(waiting(dealer)).extracting(WaitingCar::minutes).containsExactly(720L);
    }

    @Test
    @Tag("APT-9")
    @Tag("APT-7")
    default void whoseAppointmentIsCancelledIsForgottenAsAnyCarThatNobodyExpects() {
        Brought car = Brought.at(stage(), "2026-03-04T09:00");
        car.dealer()
                .crm()
                .appointments()
                .cancel(car.dealer().clerk(), car.booked().id().value())
                .orElseThrow();
        stage().itIs("2026-03-03T21:30:00Z");
        assertThat(waiting(car.dealer())).hasSize(1);
        stage().pass(Duration.ofSeconds(1));
        assertThat(waiting(car.dealer())).isEmpty();
    }
}
