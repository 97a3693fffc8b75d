package dev.aftercare.testkit.desk;

import static dev.aftercare.testkit.desk.HouseStage.moveOn;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.appointment.Appointment;
import dev.aftercare.domain.appointment.AppointmentRefusal;
import dev.aftercare.domain.appointment.Hold;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.domain.visit.Visit;
import dev.aftercare.domain.visit.VisitStage;
import dev.aftercare.port.appointment.WorkshopDays.TakenTick;
import dev.aftercare.port.storage.UnitOfWork;
import dev.aftercare.testkit.storage.Crowd;
import dev.aftercare.usecase.appointment.BookAppointment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Visits that end early give the rest of their places back while others book them (APT-7, HC-12). It is Monday 2026-03-02. */
interface EarlyEndCrowd extends OnStage {

    LocalDate TUESDAY = LocalDate.of(2026, 3, 3);

    @Test
    @Tag("APT-2")
    @Tag("APT-7")
    @Tag("HC-12")
    default void whatManyGiveBackAtOnceIsNeverTakenTwiceAndCanAllBeHadAgain() {
        DealerStage dealer = stage().openDealer("SH01", 4).staffed(4, 4);
        List<DealerVehicle> cars = Stream.generate(dealer::aCar).limit(4).toList();
        stage().itIs(dealer.at(TUESDAY + "T07:00").toString());
        List<Appointment> mornings = cars.stream()
                .map(car -> dealer.book(car, "half-day", TUESDAY + "T08:00").orElseThrow())
                .toList();
        stage().itIs(dealer.at(TUESDAY + "T08:00").toString());
        List<Visit> visits = new ArrayList<>();
        for (int i = 0; i < cars.size(); i++) {
            visits.add(inCheck(dealer, cars.get(i), mornings.get(i)));
        }
        stage().itIs(dealer.at(TUESDAY + "T08:50").toString());
        List<String> freed = List.of("09:00", "10:00", "11:00");
        List<Callable<Boolean>> tasks = new ArrayList<>();
        visits.forEach(
                visit -> tasks.add(() -> moveOn(dealer, visit, VisitStage.READY).isAccepted()));
        for (String hour : freed) {
            for (int i = 0; i < 6; i++) {
                BookAppointment wish = dealer.booking(dealer.aCar(), "maintenance", TUESDAY + "T" + hour);
                tasks.add(() -> isAnswered(dealer.crm().appointments().book(dealer.clerk(), wish)));
            }
        }

        assertThat(Crowd.of(tasks)).as("answers, not failures").containsOnly(true);

        assertHeldOnce(dealer);
        freed.forEach(hour -> assertFull(dealer, TUESDAY + "T" + hour, 4));
        assertHeldOnce(dealer);
    }

    @Test
    @Tag("APT-2")
    @Tag("APT-7")
    default void theLoanCarOfWhoLeavesEarlyIsLentToOneOfThoseWhoAskAtThatInstant() {
        DealerStage dealer = stage().openDealer("SH01", 3).staffed(3, 3);
        DealerVehicle car = dealer.aCar();
        Appointment booked = dealer.crm()
                .appointments()
                .book(dealer.clerk(), withLoanCar(dealer, car, TUESDAY + "T08:00"))
                .orElseThrow();
        stage().itIs(dealer.at(TUESDAY + "T08:00").toString());
        Visit visit = inCheck(dealer, car, booked);
        stage().itIs(dealer.at(TUESDAY + "T08:50").toString());
        moveOn(dealer, visit, VisitStage.READY).orElseThrow();
        moveOn(dealer, visit, VisitStage.SHOWN).orElseThrow();
        HouseStage.settle(dealer, visit, "900.00", false).orElseThrow();
        moveOn(dealer, visit, VisitStage.HANDED_BACK).orElseThrow();
        List<Callable<Boolean>> tasks = new ArrayList<>();
        tasks.add(() -> moveOn(dealer, visit, VisitStage.LEFT).isAccepted());
        for (int i = 0; i < 6; i++) {
            BookAppointment wish = withLoanCar(dealer, dealer.aCar(), TUESDAY + "T10:00");
            tasks.add(() -> isAnswered(dealer.crm().appointments().book(dealer.clerk(), wish)));
        }

        assertThat(Crowd.of(tasks)).as("answers, not failures").containsOnly(true);

        long lent = on(dealer).stream()
                .filter(appointment -> appointment.request().stay().loanCar())
                .filter(appointment -> !appointment.id().equals(booked.id()))
                .count();
        Outcome<Appointment> next = dealer.crm()
                .appointments()
                .book(dealer.clerk(), withLoanCar(dealer, dealer.aCar(), TUESDAY + "T10:00"));
        assertThat(next.isAccepted()).as("lent to %s of six", lent).isEqualTo(lent == 0);
        assertHeldOnce(dealer);
    }

    /** A car whose work is done, and which waits for its check. */
    private static Visit inCheck(DealerStage dealer, DealerVehicle car, Appointment booked) {
        GateStage.arrives(dealer, booked);
        Visit visit = GateStage.visit(dealer, car, booked);
        HouseStage.receive(dealer, visit, 12_000).orElseThrow();
        HouseStage.ordered(dealer, visit, "900.00");
        moveOn(dealer, visit, VisitStage.IN_WORK).orElseThrow();
        return moveOn(dealer, visit, VisitStage.QUALITY_CHECK).orElseThrow();
    }

    /** Fetched in the evening. */
    private static BookAppointment withLoanCar(DealerStage dealer, DealerVehicle car, String local) {
        return dealer.booking(car, "maintenance", local).staying(null, dealer.at(TUESDAY + "T17:00"), true);
    }

    /** Whether it was decided: it is booked, or somebody else was quicker. */
    private static boolean isAnswered(Outcome<Appointment> outcome) {
        return outcome.isAccepted()
                || List.of(AppointmentRefusal.SLOT_TAKEN, AppointmentRefusal.NO_LOAN_CAR)
                        .contains(BookingRules.codeOf(outcome));
    }

    /** So many begin then, after the places that nobody has by now were booked, and one more is refused. */
    private void assertFull(DealerStage dealer, String local, int places) {
        long begin = on(dealer).stream()
                .filter(appointment -> appointment.placement().slot().start().equals(dealer.at(local)))
                .count();
        for (long place = begin; place < places; place++) {
            assertThat(dealer.book(dealer.aCar(), "maintenance", local).isAccepted())
                    .as("%s: %s of %s have a place, and the next one can have one", local, place, places)
                    .isTrue();
        }
        assertThat(BookingRules.codeOf(dealer.book(dealer.aCar(), "maintenance", local)))
                .isEqualTo(AppointmentRefusal.SLOT_TAKEN);
    }

    private List<Appointment> on(DealerStage dealer) {
        try (UnitOfWork unit = storage().begin(dealer.clerk().scope(), stage().now())) {
            return unit.appointments().on(dealer.dealer().id(), TUESDAY);
        }
    }

    /** What the appointments hold in lane 0 is held once, and is what both walls say. */
    private void assertHeldOnce(DealerStage dealer) {
        Walls walls = Walls.of(storage(), dealer, TUESDAY, stage().now());
        walls.assertAgree();
        List<TakenTick> held = on(dealer).stream()
                .flatMap(appointment ->
                        appointment.placement().holds().stream().flatMap(hold -> ticks(appointment, hold)))
                .toList();
        assertThat(held)
                .extracting(tick -> tick.resource() + " at " + tick.tick())
                .doesNotHaveDuplicates();
        assertThat(walls.ticks()).containsExactlyInAnyOrderElementsOf(held);
    }

    private static Stream<TakenTick> ticks(Appointment appointment, Hold hold) {
        return LongStream.range(hold.fromTick(), hold.toTick())
                .mapToObj(tick -> new TakenTick(hold.resource(), tick, hold.lane(), appointment.id()));
    }
}
