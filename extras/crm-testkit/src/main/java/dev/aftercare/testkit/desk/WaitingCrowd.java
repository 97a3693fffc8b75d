package dev.aftercare.testkit.desk;

import static dev.aftercare.testkit.desk.WaitingStage.TUESDAY;
import static dev.aftercare.testkit.desk.WaitingStage.wish;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.appointment.Appointment;
import dev.aftercare.domain.appointment.AppointmentId;
import dev.aftercare.domain.appointment.AppointmentState;
import dev.aftercare.domain.appointment.SlotOffer.Half;
import dev.aftercare.domain.appointment.WorkshopDay;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.domain.waitinglist.WaitingEntry;
import dev.aftercare.domain.waitinglist.WaitingOffer;
import dev.aftercare.domain.waitinglist.WaitingState;
import dev.aftercare.port.appointment.WorkshopDays.TakenTick;
import dev.aftercare.port.shared.StorageException;
import dev.aftercare.port.storage.UnitOfWork;
import dev.aftercare.testkit.storage.Crowd;
import dev.aftercare.usecase.Crm;
import dev.aftercare.usecase.appointment.BookAppointment;
import dev.aftercare.usecase.call.PageOf;
import dev.aftercare.usecase.waitinglist.AnswerOffer;
import dev.aftercare.usecase.waitinglist.WaitForPlace;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Many who take, decline and book at the same instant while runs offer what becomes free (HC-18). */
interface WaitingCrowd extends OnStage {

    @Test
    @Tag("HC-18")
    @Tag("APT-7")
    default void twoWhoTakeOneOfferAtOnceHaveOneAppointment() {
        WaitingStage list = WaitingStage.on(stage());
        WaitingEntry entry = list.waiting();
        list.cancel(list.atNine());
        list.run();
        AnswerOffer answer = list.answer(entry);
        Callable<Boolean> taking = () -> list.accept(answer).isAccepted();
        assertThat(atOnce(List.of(taking, taking, taking, taking))).containsOnly(true);
        assertThat(bookedOn(list, TUESDAY)).hasSize(3);
        assertHeldOnce(list);
    }

    @Test
    @Tag("HC-18")
    @Tag("APT-2")
    default void inACrowdNoPlaceIsGivenTwiceOrLost() {
        WaitingStage list = WaitingStage.on(stage());
        List<WaitingEntry> entries = Stream.generate(
                        () -> list.put(wish(list.dealer().aCar(), TUESDAY, TUESDAY.plusDays(1), Half.MORNING)))
                .limit(6)
                .toList();
        List<Appointment> freed = List.of(
                list.booked().get(0),
                list.atNine(),
                list.booked().get(4),
                list.booked().get(5));
        freed.subList(0, 2).forEach(list::cancel);
        list.run();
        List<Callable<Boolean>> tasks = new ArrayList<>();
        for (WaitingEntry entry : entries.subList(0, 2)) {
            AnswerOffer answer = list.answer(entry);
            tasks.add(() -> list.accept(answer).isAccepted());
            tasks.add(() -> list.accept(answer).isAccepted());
            tasks.add(() -> list.dealer()
                    .crm()
                    .waitingList()
                    .decline(list.dealer().clerk(), answer)
                    .isAccepted());
        }
        for (Appointment appointment : freed.subList(2, 4)) {
            tasks.add(() -> {
                list.cancel(appointment);
                return true;
            });
        }
        for (Appointment appointment : freed) {
            DealerVehicle car = list.dealer().aCar();
            BookAppointment command = BookAppointment.of(
                    car.id().value(),
                    car.owner().orElseThrow().value(),
                    "maintenance",
                    appointment.placement().slot().start());
            tasks.add(() -> list.dealer()
                    .crm()
                    .appointments()
                    .book(list.dealer().clerk(), command)
                    .isAccepted());
        }
        Callable<Boolean> run = () -> {
            list.dealer().crm().jobs().runDue(100);
            return true;
        };
        tasks.addAll(List.of(run, run));

        atOnce(tasks);

        assertHeldOnce(list);
        for (int again = 0; again < 20 && !offered(list).isEmpty(); again++) {
            stage().pass(Duration.ofMinutes(90));
            list.run();
        }
        assertThat(offered(list)).as("each offer ends").isEmpty();
        assertHeldOnce(list);
        for (LocalDate day : List.of(TUESDAY, TUESDAY.plusDays(1))) {
            for (String hour : List.of("08:00", "09:00", "10:00")) {
                boolean isBooked = bookedOn(list, day).stream()
                        .anyMatch(appointment -> appointment
                                .placement()
                                .slot()
                                .start()
                                .equals(list.dealer().at(day + "T" + hour)));
                assertThat(isBooked
                                || list.dealer()
                                        .book(list.dealer().aCar(), "maintenance", day + "T" + hour)
                                        .isAccepted())
                        .as("%s %s has somebody, or can be booked", day, hour)
                        .isTrue();
            }
        }
        assertHeldOnce(list);
    }

    @Test
    @Tag("APT-7")
    @Tag("HC-15")
    default void longWorkThatIsMovedToAnOfferLocksItsDaysInTheirOrder() {
        DealerStage dealer = stage().openDealer("SH01", 2).staffed(1, 1);
        DealerVehicle car = dealer.aCar();
        Appointment present = dealer.book(car, "body", "2026-03-11T14:00").orElseThrow();
        WaitingEntry entry = dealer.crm()
                .waitingList()
                .put(
                        dealer.clerk(),
                        WaitForPlace.of(
                                        car.id().value(),
                                        car.owner().orElseThrow().value(),
                                        "body",
                                        WaitForPlace.Days.of(TUESDAY, null))
                                .insteadOf(present.id().value()))
                .orElseThrow();
        assertThat(dealer.crm().jobs().runDue(100).failed()).isEmpty();
        WaitingOffer offer = dealer.crm()
                .waitingList()
                .find(dealer.clerk(), entry.id().value())
                .offer()
                .orElseThrow();
        List<LocalDate> locked = new ArrayList<>();
        Crm watched = Crm.builder(new WatchedStorage(storage(), new WatchedStorage.Watcher() {
                    @Override
                    public void answered(String call, @Nullable Object[] arguments, @Nullable Object answer) {
                        if (call.equals("WorkshopDays.lock") && answer instanceof WorkshopDay day) {
                            locked.add(day.date().date());
                        }
                    }
                }))
                .clock(stage()::now)
                .build();

        watched.waitingList()
                .accept(
                        dealer.clerk(),
                        new AnswerOffer(entry.id().value(), offer.holder().value()))
                .orElseThrow();

        assertThat(locked.stream().distinct())
                .as("whoever moves the other way has them in the same order, and nobody waits for both")
                .isSorted()
                .startsWith(TUESDAY, TUESDAY.plusDays(1))
                .contains(LocalDate.of(2026, 3, 9), LocalDate.of(2026, 3, 11));
        Walls.assertAgree(this, dealer, TUESDAY);
    }

    private static List<WaitingEntry> offered(WaitingStage list) {
        return list.dealer().crm().waitingList().list(list.dealer().clerk(), PageOf.first(50)).items().stream()
                .filter(entry -> entry.state() == WaitingState.OFFERED)
                .toList();
    }

    private List<Appointment> bookedOn(WaitingStage list, LocalDate day) {
        try (UnitOfWork unit = storage().begin(list.dealer().clerk().scope(), stage().now())) {
            return unit.appointments().on(list.dealer().dealer().id(), day).stream()
                    .filter(appointment -> appointment.progress().state() == AppointmentState.BOOKED)
                    .toList();
        }
    }

    /** Both walls agree, and what they hold is an appointment's that is booked or an offer's that stands. */
    private void assertHeldOnce(WaitingStage list) {
        for (LocalDate day : List.of(TUESDAY, TUESDAY.plusDays(1))) {
            Walls walls = Walls.of(storage(), list.dealer(), day, stage().now());
            walls.assertAgree();
            Set<AppointmentId> known = Stream.concat(
                            bookedOn(list, day).stream().map(Appointment::id),
                            offered(list).stream()
                                    .map(entry -> entry.offer().orElseThrow().holder()))
                    .collect(Collectors.toSet());
            assertThat(walls.ticks()).extracting(TakenTick::appointment).isSubsetOf(known);
            assertThat(walls.ticks())
                    .extracting(TakenTick::appointment)
                    .containsAll(
                            bookedOn(list, day).stream().map(Appointment::id).toList());
        }
    }

    /** All at once; false for whom the storage gave up. */
    private static List<Boolean> atOnce(List<Callable<Boolean>> tasks) {
        return Crowd.of(tasks.stream()
                .<Callable<Boolean>>map(task -> () -> {
                    try {
                        return task.call();
                    } catch (StorageException gaveUp) {
                        return false;
                    }
                })
                .toList());
    }
}
