package dev.aftercare.testkit.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.appointment.Appointment;
import dev.aftercare.domain.appointment.SlotOffers;
import dev.aftercare.domain.appointment.WorkshopDay;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.shared.Refusal;
import dev.aftercare.domain.time.TickSet;
import dev.aftercare.domain.time.ZonedDate;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.port.appointment.WorkshopDays.TakenTick;
import dev.aftercare.port.storage.UnitOfWork;
import dev.aftercare.usecase.appointment.BookAppointment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Many who want the same place at the same instant (APT-2). */
interface BookingCrowd extends OnStage {

    @Test
    @Tag("HC-8")
    @Tag("APT-2")
    default void fiftyWantOneSlotWithThreePlacesAndThreeHaveIt() throws Exception {
        DealerStage dealer = stage().openDealer("SH01", 3).staffed(3, 3);
        List<BookAppointment> wishes = IntStream.range(0, 50)
                .mapToObj(i -> dealer.booking(dealer.aCar(), "maintenance", "2026-03-03T10:00"))
                .toList();
        List<Outcome<Appointment>> outcomes = all(dealer, wishes);
        assertThat(outcomes).filteredOn(Outcome::isAccepted).hasSize(3);
        assertThat(refusals(outcomes))
                .hasSize(47)
                .allSatisfy(refusal -> assertThat(refusal.betterOffer()).containsInstanceOf(SlotOffers.class));
        bothWallsAgree(dealer, LocalDate.of(2026, 3, 3));
    }

    @Test
    @Tag("APT-2")
    default void sixtyFourWantFortyPlacesAndExactlyFortyHaveOne() throws Exception {
        DealerStage dealer = stage().openDealer("SH01", 5).staffed(5, 5);
        stage().itIs("2026-03-02T23:00:00Z");
        List<String> hours = List.of("08:00", "09:00", "10:00", "11:00", "13:00", "14:00", "15:00", "16:00");
        List<BookAppointment> wishes = new ArrayList<>();
        for (String hour : hours) {
            for (int i = 0; i < 8; i++) {
                DealerVehicle car = dealer.aCar();
                wishes.add(dealer.booking(car, "maintenance", "2026-03-03T" + hour));
            }
        }
        List<Outcome<Appointment>> outcomes = all(dealer, wishes);
        assertThat(outcomes).filteredOn(Outcome::isAccepted).hasSize(40);
        assertThat(refusals(outcomes))
                .hasSize(24)
                .allSatisfy(refusal -> assertThat(refusal.betterOffer()).containsInstanceOf(SlotOffers.class));
        bothWallsAgree(dealer, LocalDate.of(2026, 3, 3));
    }

    private static List<Refusal> refusals(List<Outcome<Appointment>> outcomes) {
        return outcomes.stream()
                .filter(outcome -> !outcome.isAccepted())
                .map(BookingRules::refusalOf)
                .toList();
    }

    /** Lets everybody ask at once, each from a thread of its own. */
    private static List<Outcome<Appointment>> all(DealerStage dealer, List<BookAppointment> wishes)
            throws InterruptedException, ExecutionException {
        CyclicBarrier together = new CyclicBarrier(wishes.size());
        ExecutorService threads = Executors.newFixedThreadPool(wishes.size());
        try {
            List<Callable<Outcome<Appointment>>> tasks = wishes.stream()
                    .<Callable<Outcome<Appointment>>>map(wish -> () -> {
                        together.await();
                        return dealer.crm().appointments().book(dealer.clerk(), wish);
                    })
                    .toList();
            List<Outcome<Appointment>> outcomes = new ArrayList<>();
            for (Future<Outcome<Appointment>> answer : threads.invokeAll(tasks)) {
                outcomes.add(answer.get());
            }
            return outcomes;
        } finally {
            threads.shutdownNow();
        }
    }

    /** The day's bit sets and the table of taken quarters say the same, and no place is taken twice. */
    private void bothWallsAgree(DealerStage dealer, LocalDate date) {
        ZonedDate zoned = ZonedDate.of(date, dealer.dealer().zone());
        try (UnitOfWork unit = storage().begin(dealer.clerk().scope(), stage().now())) {
            WorkshopDay day = unit.workshopDays()
                    .read(dealer.dealer().id(), dealer.dealer().zone(), date, date)
                    .get(0);
            List<TakenTick> ticks =
                    unit.workshopDays().takenTicks(dealer.dealer().id(), zoned);
            int inBits =
                    day.taken().values().stream().mapToInt(TickSet::cardinality).sum();
            assertThat(ticks)
                    .hasSize(inBits)
                    .allSatisfy(tick -> assertThat(
                                    day.taken(tick.resource(), tick.lane()).contains(zoned.offsetOf(tick.tick())))
                            .isTrue());
        }
    }
}
