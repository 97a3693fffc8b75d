package dev.aftercare.testkit.desk;

import static dev.aftercare.testkit.desk.NoticeStage.WEDNESDAY;
import static dev.aftercare.testkit.desk.NoticeStage.arrived;
import static dev.aftercare.testkit.desk.NoticeStage.calls;
import static dev.aftercare.testkit.desk.NoticeStage.cancelled;
import static dev.aftercare.testkit.desk.NoticeStage.dealer;
import static dev.aftercare.testkit.desk.NoticeStage.moved;
import static dev.aftercare.testkit.desk.NoticeStage.prefers;
import static dev.aftercare.testkit.desk.NoticeStage.runAt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.aftercare.domain.access.Scope;
import dev.aftercare.domain.appointment.Appointment;
import dev.aftercare.domain.appointment.Coming;
import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.followup.CallResult;
import dev.aftercare.domain.followup.FollowUp;
import dev.aftercare.domain.followup.FollowUpRefusal;
import dev.aftercare.domain.followup.Occasion;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.domain.vehicle.Reading;
import dev.aftercare.domain.vehicle.ReadingSource;
import dev.aftercare.port.storage.UnitOfWork;
import dev.aftercare.usecase.appointment.BookAppointment;
import dev.aftercare.usecase.appointment.ComingInput;
import dev.aftercare.usecase.appointment.ToldDistance;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.call.FieldFault;
import dev.aftercare.usecase.call.InvalidInputException;
import dev.aftercare.usecase.followup.NextCall;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is asked on booking, and the call before the car is expected (APT-5a, APT-5c). It is Monday 2026-03-02, 08:00 in Shanghai. */
interface BeforeArrivalRules extends OnStage {

    @Test
    @Tag("APT-5c")
    default void twentyMinutesBeforeSomebodyCallsOnceAndBeforeAllOthers() {
        DealerStage dealer = dealer(this);
        anotherCallIsOverdue(dealer);
        DealerVehicle car = dealer.aCar();
        Appointment appointment = dealer.booked(car, WEDNESDAY);
        runJobs();
        runAt(this, dealer, "2026-03-04T09:39:59.999999");
        assertThat(calls(dealer)).isEmpty();
        runAt(this, dealer, "2026-03-04T09:40");
        runJobs();
        assertThat(calls(dealer)).hasSize(1);
        FollowUp call = FollowUpStage.tried(dealer, FollowUpStage.agent(dealer, 1), CallResult.DONE);
        assertThat(call.customer()).isEqualTo(car.owner().orElseThrow());
        assertThat(call.topics())
                .singleElement()
                .returns("before-arrival", topic -> topic.script())
                .returns(appointment.id().subject(), topic -> topic.about());
        runAt(this, dealer, "2026-03-04T09:45");
        assertThat(calls(dealer)).as("made already").isEmpty();
    }

    private static void anotherCallIsOverdue(DealerStage dealer) {
        Customer buyer = dealer.customer("赵", "六");
        FollowUpStage.delivered(dealer, dealer.carOf(buyer), buyer, LocalDate.of(2026, 2, 28));
    }

    @Test
    @Tag("APT-5a")
    @Tag("APT-5c")
    default void whoArrivesAtAnotherTimeIsCalledBeforeThat() {
        DealerStage dealer = dealer(this);
        Coming coming =
                new Coming(Optional.of(dealer.at("2026-03-04T09:30")), Optional.of(dealer.at("2026-03-04T10:15")));
        Appointment appointment = booked(dealer, coming);
        assertThat(appointment.request().coming()).isEqualTo(coming);
        assertThat(dealer.crm()
                        .appointments()
                        .find(dealer.clerk(), appointment.id().value())
                        .request()
                        .coming())
                .isEqualTo(coming);
        runJobs();
        runAt(this, dealer, "2026-03-04T09:54:59.999999");
        assertThat(calls(dealer)).isEmpty();
        runAt(this, dealer, "2026-03-04T09:55");
        assertThat(calls(dealer)).hasSize(1);
    }

    private static Appointment booked(DealerStage dealer, Coming coming) {
        BookAppointment booking = dealer.booking(dealer.aCar(), "maintenance", WEDNESDAY);
        return dealer.crm()
                .appointments()
                .book(
                        dealer.clerk(),
                        booking.coming(new ComingInput(
                                coming.setsOutAt().orElse(null),
                                coming.arrivesAt().orElse(null))))
                .orElseThrow();
    }

    @Test
    @Tag("APT-5a")
    @Tag("APT-7")
    default void whatWasSaidOfTheFormerTimeDoesNotHoldForTheNext() {
        DealerStage dealer = dealer(this);
        Appointment appointment =
                booked(dealer, new Coming(Optional.empty(), Optional.of(dealer.at("2026-03-04T09:30"))));
        assertThat(moved(dealer, appointment, "2026-03-05T10:00").request().coming())
                .isEqualTo(Coming.notTold());
    }

    @Test
    @Tag("APT-5a")
    default void whoArrivesBeforeSettingOutOrFarFromTheTimeIsAskedAgain() {
        DealerStage dealer = dealer(this);
        assertThatThrownBy(() -> booked(
                        dealer,
                        new Coming(
                                Optional.of(dealer.at("2026-03-04T09:30")),
                                Optional.of(dealer.at("2026-03-04T09:29:59")))))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        invalid -> assertThat(invalid.faults())
                                .extracting(FieldFault::field, FieldFault::code)
                                .containsExactly(tuple("coming.arrivesAt", "before-from")));
        assertThatThrownBy(() -> booked(
                        dealer,
                        new Coming(
                                Optional.of(dealer.at("2026-03-03T09:59:59")),
                                Optional.of(dealer.at("2026-03-04T14:00:01")))))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        invalid -> assertThat(invalid.faults())
                                .extracting(FieldFault::field, FieldFault::code)
                                .containsExactlyInAnyOrder(
                                        tuple("coming.setsOutAt", "not-near"), tuple("coming.arrivesAt", "not-near")));
        assertThat(booked(
                                dealer,
                                new Coming(
                                        Optional.of(dealer.at("2026-03-03T10:00")),
                                        Optional.of(dealer.at("2026-03-04T14:00"))))
                        .version())
                .isOne();
    }

    @Test
    @Tag("APT-5c")
    default void theCallIsTakenBackWhenTheCarComesIsCancelledMovedOrExpected() {
        DealerStage dealer = dealer(this);
        Appointment comes = dealer.booked(dealer.aCar(), WEDNESDAY);
        Appointment isCancelled = dealer.booked(dealer.aCar(), WEDNESDAY);
        runJobs();
        runAt(this, dealer, "2026-03-04T09:40");
        assertThat(calls(dealer)).hasSize(2);
        stage().itIs(dealer.at("2026-03-04T09:50").toString());
        arrived(dealer, comes);
        assertThat(calls(dealer)).hasSize(1);
        cancelled(dealer, isCancelled);
        assertThat(calls(dealer)).isEmpty();

        Appointment isMoved = dealer.booked(dealer.aCar(), "2026-03-05T10:00");
        dealer.booked(dealer.aCar(), "2026-03-05T10:00");
        runJobs();
        runAt(this, dealer, "2026-03-05T09:40");
        moved(dealer, isMoved, "2026-03-05T14:00");
        assertThat(calls(dealer)).hasSize(1);
        runAt(this, dealer, "2026-03-05T09:59:59.999999");
        assertThat(calls(dealer)).hasSize(1);
        runAt(this, dealer, "2026-03-05T10:00");
        assertThat(calls(dealer)).as("it is expected now").isEmpty();
        runAt(this, dealer, "2026-03-05T13:40");
        assertThat(calls(dealer)).as("of the new time").hasSize(1);
    }

    @Test
    @Tag("APT-5c")
    default void noCallWhoseTimeWasPastAtBookingNorAfterAStandstillBeyondTheArrival() {
        DealerStage dealer = dealer(this);
        Appointment missed = dealer.booked(dealer.aCar(), "2026-03-02T10:00");
        runJobs();
        stage().itIs(dealer.at("2026-03-02T10:20").toString());
        dealer.booked(dealer.aCar(), "2026-03-02T10:30");
        runJobs();
        assertThat(calls(dealer)).isEmpty();
        assertThat(missed.version()).isOne();
    }

    @Test
    @Tag("APT-5c")
    @Tag("FUP-3")
    default void theCallNeitherWaitsForOthersNorMakesThemWait() {
        DealerStage dealer = dealer(this);
        Call agent = FollowUpStage.agent(dealer, 1);
        Customer owner = dealer.customer("赵", "六");
        DealerVehicle car = dealer.carOf(owner);
        FollowUpStage.delivered(dealer, car, owner, LocalDate.of(2026, 2, 27));
        FollowUp survey = FollowUpStage.tried(dealer, agent, CallResult.DONE);
        dealer.booked(car, WEDNESDAY);
        runAt(this, dealer, "2026-03-04T09:40");
        FollowUp before = FollowUpStage.tried(dealer, agent, CallResult.DONE);
        assertThat(before.topics().get(0).occasion())
                .as("two days after the survey")
                .isEqualTo(Occasion.APPOINTMENT);
        runAt(this, dealer, "2026-03-09T09:00");
        assertThat(FollowUpStage.next(dealer, agent))
                .as("a week after the survey, five days after the call about the appointment")
                .satisfies(call -> assertThat(call.id()).isNotEqualTo(survey.id()))
                .satisfies(call -> assertThat(call.topics().get(0).occasion()).isNotEqualTo(Occasion.APPOINTMENT));
    }

    @Test
    @Tag("APT-5c")
    @Tag("CUS-2")
    default void nobodyIsCalledInTheirQuietHours() {
        DealerStage dealer = dealer(this);
        DealerVehicle car = dealer.aCar();
        prefers(dealer, car, LocalTime.of(18, 0), LocalTime.of(20, 0), null);
        dealer.booked(car, WEDNESDAY);
        runJobs();
        runAt(this, dealer, "2026-03-04T09:40");
        assertThat(BookingRules.codeOf(dealer.crm().followUps().next(FollowUpStage.agent(dealer, 1), NextCall.ofAll())))
                .isEqualTo(FollowUpRefusal.NONE_DUE);
    }

    @Test
    @Tag("APT-5c")
    @Tag("CUS-4b")
    default void whoWasMergedMeanwhileIsCalledAsWhoTheyAreNow() {
        DealerStage dealer = dealer(this);
        Customer other = dealer.customer("王", "小明");
        DealerVehicle car = dealer.carOf(other);
        Appointment appointment = dealer.booked(car, WEDNESDAY);
        runJobs();
        Customer survivor = dealer.customer("王", "小明");
        MergeStage.of(dealer).merge(survivor, other).orElseThrow();
        runAt(this, dealer, "2026-03-04T09:40");
        assertThat(stage().delivered()).hasSize(2);
        assertThat(stage().delivered().get(1).address())
                .isEqualTo(survivor.bestPhone().orElseThrow().digits());
        assertThat(calls(dealer)).extracting(FollowUp::customer).containsExactly(survivor.id());
        cancelled(dealer, appointment);
        assertThat(calls(dealer)).isEmpty();
    }

    @Test
    @Tag("APT-5a")
    @Tag("VEH-3")
    default void theDistanceThatACustomerTellsIsAReadingAndStandsInNoBookingsWay() {
        DealerStage dealer = dealer(this);
        DealerVehicle car = dealer.aCar();
        for (long told : List.of(20_000L, 5_000L)) {
            dealer.crm()
                    .appointments()
                    .book(
                            dealer.clerk(),
                            dealer.booking(car, "maintenance", told == 5_000 ? "2026-03-05T10:00" : WEDNESDAY)
                                    .showing(new ToldDistance(told, null)))
                    .orElseThrow();
        }
        try (UnitOfWork unit = storage().begin(Scope.of(dealer.dealer().id()), stage().now())) {
            assertThat(unit.readings().of(car.id(), 9))
                    .hasSize(2)
                    .extracting(Reading::source)
                    .containsOnly(ReadingSource.CALL);
        }
    }
}
