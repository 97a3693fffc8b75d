package dev.aftercare.testkit.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.appointment.WorkshopDay;
import dev.aftercare.domain.time.TickSet;
import dev.aftercare.domain.time.ZonedDate;
import dev.aftercare.port.appointment.WorkshopDays.TakenTick;
import dev.aftercare.port.storage.Storage;
import dev.aftercare.port.storage.UnitOfWork;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What keeps a place from being taken twice on one day of a dealer.
 *
 * @param day the bit sets of the day's own row
 * @param ticks the rows of the table of taken quarters
 */
record Walls(WorkshopDay day, List<TakenTick> ticks) {

    /** Both walls of a dealer's ten days from {@code first} on say the same. */
    static void assertAgree(OnStage story, DealerStage dealer, LocalDate first) {
        for (int ahead = 0; ahead < 10; ahead++) {
            of(story.storage(), dealer, first.plusDays(ahead), story.stage().now())
                    .assertAgree();
        }
    }

    static Walls of(Storage storage, DealerStage dealer, LocalDate date, Instant now) {
        ZonedDate zoned = ZonedDate.of(date, dealer.dealer().zone());
        try (UnitOfWork unit = storage.begin(dealer.clerk().scope(), now)) {
            WorkshopDay day = unit.workshopDays()
                    .read(dealer.dealer().id(), zoned.zone(), date, date)
                    .get(0);
            return new Walls(day, unit.workshopDays().takenTicks(dealer.dealer().id(), zoned));
        }
    }

    /** That both say the same: as many quarters as bits, and a bit for each of them. */
    void assertAgree() {
        int inBits =
                day.taken().values().stream().mapToInt(TickSet::cardinality).sum();
        assertThat(ticks)
                .hasSize(inBits)
                .allSatisfy(tick -> assertThat(day.taken(tick.resource(), tick.lane())
                                .contains(day.date().offsetOf(tick.tick())))
                        .isTrue());
    }
}
