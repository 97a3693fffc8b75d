package dev.aftercare.testkit.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.appointment.Appointment;
import dev.aftercare.domain.appointment.AppointmentRefusal;
import dev.aftercare.domain.appointment.AppointmentState;
import dev.aftercare.domain.appointment.SlotOffers;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.domain.vehicle.ReadingSource;
import dev.aftercare.port.shared.StorageException;
import dev.aftercare.port.storage.Storage;
import dev.aftercare.testkit.storage.Crowd;
import dev.aftercare.usecase.Crm;
import dev.aftercare.usecase.appointment.BookAppointment;
import dev.aftercare.usecase.appointment.LogArrival;
import dev.aftercare.usecase.appointment.MoveAppointment;
import dev.aftercare.usecase.vehicle.RecordReading;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Many who want the same place at the same instant (APT-2). */
interface BookingCrowd extends OnStage {

    @Test
    @Tag("HC-8")
    @Tag("APT-2")
    default void fiftyWantOneSlotWithThreePlacesAndThreeHaveIt() {
        DealerStage dealer = stage().openDealer("SH01", 3).staffed(3, 3);
        List<BookAppointment> wishes = IntStream.range(0, 50)
                .mapToObj(i -> dealer.booking(dealer.aCar(), "maintenance", "2026-03-03T10:00"))
                .toList();
        assertWinners(3, dealer, all(dealer.crm(), dealer, wishes));
    }

    @Test
    @Tag("APT-2")
    default void sixtyFourWantFortyPlacesAndExactlyFortyHaveOne() {
        DealerStage dealer = stage().openDealer("SH01", 5).staffed(5, 5);
        stage().itIs("2026-03-02T23:00:00Z");
        assertWinners(40, dealer, all(dealer.crm(), dealer, eightForEachHour(dealer)));
    }

    @Test
    @Tag("APT-2")
    default void theSameCrowdCatchesABookingThatDecidesWithoutTheLock() {
        DealerStage dealer = stage().openDealer("SH01", 5).staffed(5, 5);
        stage().itIs("2026-03-02T23:00:00Z");
        Storage broken = new UnlockedStorage(storage(), day(dealer));
        Crm crm = Crm.builder(broken).clock(stage()::now).build();
        List<Optional<Outcome<Appointment>>> outcomes = all(crm, dealer, eightForEachHour(dealer));
        assertThatThrownBy(() -> assertWinners(40, dealer, outcomes)).isInstanceOf(AssertionError.class);
        day(dealer).assertAgree();
    }

    @Test
    @Tag("APT-4")
    @Tag("APT-6a")
    default void whoArrivesWhileRoomIsLookedForIsNotReassigned() {
        DealerStage dealer = stage().openDealer("SH01", 2).staffed(2, 2);
        stage().itIs("2026-03-03T00:30:00Z");
        List<Appointment> others = List.of(
                dealer.booked(dealer.aCar(), "2026-03-03T09:00"), dealer.booked(dealer.aCar(), "2026-03-03T10:00"));
        AtomicBoolean haveCome = new AtomicBoolean();
        WatchedStorage watched = new WatchedStorage(storage(), new WatchedStorage.Watcher() {
            @Override
            public void after(String call) {
                if (call.equals("Appointments.on") && haveCome.compareAndSet(false, true)) {
                    others.forEach(other -> dealer.crm()
                            .appointments()
                            .arrive(
                                    dealer.as(Role.GUARD),
                                    LogArrival.now(other.id().value()))
                            .orElseThrow());
                }
            }
        });
        Crm crm = Crm.builder(watched).clock(stage()::now).build();

        assertThat(BookingRules.codeOf(crm.appointments()
                        .book(dealer.clerk(), dealer.booking(dealer.aCar(), "maintenance", "2026-03-03T09:30"))))
                .isEqualTo(AppointmentRefusal.SLOT_TAKEN);
        assertThat(watched.conflicts()).isEqualTo(1);
        assertThat(others).allSatisfy(other -> {
            Appointment after =
                    dealer.crm().appointments().find(dealer.clerk(), other.id().value());
            assertThat(after.progress().state()).isEqualTo(AppointmentState.ARRIVED);
            assertThat(after.placement()).isEqualTo(other.placement());
        });
        day(dealer).assertAgree();
    }

    @Test
    @Tag("APT-2")
    @Tag("APT-7")
    default void whatLeftItsPlaceToAnotherOfItsCarMeanwhileIsMovedFromWhereItIsNow() {
        assertIsMovedMeanwhile((crm, dealer, appointment) -> crm.appointments()
                .move(dealer.clerk(), MoveAppointment.to(appointment, dealer.at("2026-03-03T15:00"))));
    }

    @Test
    @Tag("APT-2")
    @Tag("APT-7")
    default void whatLeftItsPlaceToAnotherOfItsCarMeanwhileIsCancelledWhereItIsNow() {
        assertIsMovedMeanwhile((crm, dealer, appointment) -> crm.appointments().cancel(dealer.clerk(), appointment));
    }

    /** A change of an appointment, as a clerk asks for it. */
    interface ChangeOfOne {

        Outcome<Appointment> asked(Crm crm, DealerStage dealer, UUID appointment);
    }

    /** After it was read and before its day is locked, it is moved, and another one of the car takes its old place, quarter by quarter. */
    private void assertIsMovedMeanwhile(ChangeOfOne change) {
        DealerStage dealer = stage().openDealer("SH01", 1).staffed(1, 1);
        DealerVehicle car = dealer.aCar();
        Appointment appointment = dealer.booked(car, "2026-03-03T09:00");
        AtomicBoolean wasMoved = new AtomicBoolean();
        WatchedStorage watched = new WatchedStorage(storage(), new WatchedStorage.Watcher() {
            @Override
            public void after(String call) {
                if (call.equals("Appointments.find") && wasMoved.compareAndSet(false, true)) {
                    dealer.crm()
                            .appointments()
                            .move(
                                    dealer.clerk(),
                                    MoveAppointment.to(appointment.id().value(), dealer.at("2026-03-03T11:00")))
                            .orElseThrow();
                    dealer.booked(car, "2026-03-03T09:00");
                }
            }
        });
        Crm crm = Crm.builder(watched).clock(stage()::now).build();

        Appointment after = change.asked(crm, dealer, appointment.id().value()).orElseThrow();
        assertThat(watched.conflicts()).isEqualTo(1);
        assertThat(after.version()).isEqualTo(3);
        day(dealer).assertAgree();
    }

    @Test
    @Tag("VEH-3")
    default void theSameReadingToldByManyAtOnceIsOneReading() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        RecordReading same = new RecordReading(
                dealer.aCar().id().value(), LocalDate.of(2026, 3, 1), 12_345L, null, ReadingSource.VISIT);
        assertThat(new HashSet<>(Crowd.of(
                        4,
                        () -> dealer.crm()
                                .vehicles()
                                .recordReading(dealer.as(Role.TECHNICIAN), same)
                                .orElseThrow()
                                .id())))
                .hasSize(1);
    }

    private static List<BookAppointment> eightForEachHour(DealerStage dealer) {
        return Stream.of("08:00", "09:00", "10:00", "11:00", "13:00", "14:00", "15:00", "16:00")
                .flatMap(hour -> Stream.generate(() -> "2026-03-03T" + hour).limit(8))
                .map(start -> dealer.booking(dealer.aCar(), "maintenance", start))
                .toList();
    }

    /** So many have their place, all others are refused and offered another one, and both walls agree. */
    private void assertWinners(int places, DealerStage dealer, List<Optional<Outcome<Appointment>>> outcomes) {
        assertThat(outcomes).as("answers, not failures").allMatch(Optional::isPresent);
        List<Outcome<Appointment>> answers =
                outcomes.stream().flatMap(Optional::stream).toList();
        assertThat(answers).filteredOn(Outcome::isAccepted).hasSize(places);
        assertThat(answers)
                .filteredOn(answer -> !answer.isAccepted())
                .allSatisfy(answer ->
                        assertThat(BookingRules.refusalOf(answer).betterOffer()).containsInstanceOf(SlotOffers.class));
        day(dealer).assertAgree();
    }

    private Walls day(DealerStage dealer) {
        return Walls.of(storage(), dealer, LocalDate.of(2026, 3, 3), stage().now());
    }

    /** Lets everybody ask at once, each from a thread of its own; empty for whom the storage failed. */
    private static List<Optional<Outcome<Appointment>>> all(Crm crm, DealerStage dealer, List<BookAppointment> wishes) {
        return Crowd.of(wishes.stream()
                .<Callable<Optional<Outcome<Appointment>>>>map(wish -> () -> asked(crm, dealer, wish))
                .toList());
    }

    private static Optional<Outcome<Appointment>> asked(Crm crm, DealerStage dealer, BookAppointment wish) {
        try {
            return Optional.of(crm.appointments().book(dealer.clerk(), wish));
        } catch (StorageException failed) {
            return Optional.empty();
        }
    }
}
