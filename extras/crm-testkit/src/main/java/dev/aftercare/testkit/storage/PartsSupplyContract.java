package dev.aftercare.testkit.storage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.appointment.AppointmentId;
import dev.aftercare.domain.network.PartNeed;
import dev.aftercare.domain.parts.PartLine;
import dev.aftercare.domain.parts.PartLine.Stock;
import dev.aftercare.domain.parts.PartsOrder;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.port.parts.PartsSupply;
import dev.aftercare.testkit.given.Ids;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a supplier of parts promises (APT-2, APT-5b); a test implements it with a supplier of its own, and a way to fill its shelves. */
public interface PartsSupplyContract {

    /** The day of the work. */
    LocalDate DAY = LocalDate.of(2026, 3, 10);

    /** The supplier, of whose parts at {@code dealer} nobody has any. */
    PartsSupply supply();

    /** Puts so many of a part on a dealer's shelf. */
    void stock(OrganisationId dealer, String number, int quantity);

    /** Announces so many, which are there from the beginning of a day on. */
    void arriving(OrganisationId dealer, String number, int quantity, LocalDate day);

    @Test
    @Tag("APT-5b")
    default void aLookSaysWhatIsThereInTheQuantityNeeded() {
        OrganisationId dealer = new OrganisationId(Ids.next());
        stock(dealer, "P-1", 2);
        arriving(dealer, "P-1", 2, DAY);
        assertThat(stockOf(dealer, "P-1", 2)).isEqualTo(Stock.IN_STOCK);
        assertThat(look(dealer, "P-1", 4).arrives()).contains(DAY);
        assertThat(stockOf(dealer, "P-1", 5)).isEqualTo(Stock.UNKNOWN);
        assertThat(stockOf(dealer, "P-2", 1)).isEqualTo(Stock.UNKNOWN);
        assertThat(stockOf(new OrganisationId(Ids.next()), "P-1", 1))
                .as("another dealer's shelf")
                .isEqualTo(Stock.UNKNOWN);
    }

    @Test
    @Tag("APT-2")
    default void whatIsReservedNobodyElseGetsUntilItIsReleased() {
        OrganisationId dealer = new OrganisationId(Ids.next());
        stock(dealer, "P-1", 3);
        PartsOrder mine = order(dealer, 1, DAY, 2);
        PartsOrder yours = order(dealer, 1, DAY, 2);
        assertThat(supply().reserve(mine)).isTrue();
        assertThat(supply().reserve(mine)).as("told again").isTrue();
        assertThat(stockOf(dealer, "P-1", 1)).isEqualTo(Stock.IN_STOCK);
        assertThat(stockOf(dealer, "P-1", 2)).isEqualTo(Stock.UNKNOWN);
        assertThat(supply().reserve(yours)).isFalse();

        supply().release(dealer, mine.appointment(), 2);
        supply().release(dealer, mine.appointment(), 2);
        assertThat(stockOf(dealer, "P-1", 3)).isEqualTo(Stock.IN_STOCK);
        assertThat(stockOf(dealer, "P-1", 4)).as("given back once").isEqualTo(Stock.UNKNOWN);
        assertThat(supply().reserve(again(yours, 2))).isTrue();
    }

    @Test
    @Tag("APT-2")
    default void allIsReservedOrNothing() {
        OrganisationId dealer = new OrganisationId(Ids.next());
        stock(dealer, "P-1", 1);
        PartsOrder both = new PartsOrder(
                dealer, new AppointmentId(Ids.next()), 1, DAY, List.of(new PartNeed("P-1", 1), new PartNeed("P-2", 1)));
        assertThat(supply().reserve(both)).isFalse();
        assertThat(stockOf(dealer, "P-1", 1)).isEqualTo(Stock.IN_STOCK);
    }

    @Test
    @Tag("APT-2")
    default void whatArrivesIsReservedFromItsDayOnAndAnotherDayTakesThePlaceOfTheFirst() {
        OrganisationId dealer = new OrganisationId(Ids.next());
        arriving(dealer, "P-1", 1, DAY);
        PartsOrder early = order(dealer, 1, DAY.minusDays(1), 1);
        assertThat(supply().reserve(early)).isFalse();
        PartsOrder onTheDay = new PartsOrder(dealer, early.appointment(), 2, DAY, early.needs());
        assertThat(supply().reserve(onTheDay)).isTrue();
        assertThat(supply().reserve(new PartsOrder(dealer, early.appointment(), 3, DAY.plusDays(1), early.needs())))
                .as("its own reservation does not stand in its way")
                .isTrue();
        assertThat(stockOf(dealer, "P-1", 1)).isEqualTo(Stock.UNKNOWN);
        assertThat(supply().reserve(new PartsOrder(dealer, early.appointment(), 4, DAY.minusDays(1), early.needs())))
                .isFalse();
        assertThat(look(dealer, "P-1", 1).arrives()).as("kept for nobody then").contains(DAY);
    }

    @Test
    @Tag("APT-2")
    default void anOrderThatWasOvertakenChangesNothing() {
        OrganisationId dealer = new OrganisationId(Ids.next());
        stock(dealer, "P-1", 1);
        PartsOrder late = order(dealer, 1, DAY, 1);
        supply().release(dealer, late.appointment(), 2);
        supply().reserve(late);
        assertThat(stockOf(dealer, "P-1", 1)).isEqualTo(Stock.IN_STOCK);

        supply().reserve(again(late, 4));
        supply().release(dealer, late.appointment(), 3);
        assertThat(stockOf(dealer, "P-1", 1)).isEqualTo(Stock.UNKNOWN);
    }

    private static PartsOrder order(OrganisationId dealer, long revision, LocalDate day, int quantity) {
        return new PartsOrder(
                dealer, new AppointmentId(Ids.next()), revision, day, List.of(new PartNeed("P-1", quantity)));
    }

    private static PartsOrder again(PartsOrder order, long revision) {
        return new PartsOrder(order.dealer(), order.appointment(), revision, order.day(), order.needs());
    }

    private Stock stockOf(OrganisationId dealer, String number, int quantity) {
        return look(dealer, number, quantity).stock();
    }

    /** What it says; what it leaves out is unknown. */
    private PartLine look(OrganisationId dealer, String number, int quantity) {
        PartNeed need = new PartNeed(number, quantity);
        return supply().look(dealer, List.of(need)).stream()
                .filter(line -> line.need().equals(need))
                .findFirst()
                .orElse(PartLine.unknown(need, Optional.empty()));
    }
}
