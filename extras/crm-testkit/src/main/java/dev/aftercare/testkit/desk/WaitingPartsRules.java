package dev.aftercare.testkit.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.appointment.AppointmentRefusal;
import dev.aftercare.domain.parts.PartsPick;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.domain.waitinglist.WaitingEntry;
import dev.aftercare.domain.waitinglist.WaitingState;
import dev.aftercare.usecase.waitinglist.AnswerOffer;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Parts of work that somebody waits for (APT-5b). It is Monday 2026-03-02, 08:00 in Shanghai. */
interface WaitingPartsRules extends OnStage {

    LocalDate TUESDAY = LocalDate.of(2026, 3, 3);

    @Test
    @Tag("APT-5b")
    @Tag("HC-18")
    default void aPlaceIsOfferedFromTheDayOnWhenThePartsAreThere() {
        PartsStage parts = PartsStage.at(stage(), storage()).stocked();
        parts.supply().arriving("OIL", 4, "2026-03-05", "80.00");
        WaitingEntry entry = waiting(parts, TUESDAY.plusDays(3));
        WaitingEntry tooEarly = waiting(parts, TUESDAY.plusDays(1));
        parts.crm().jobs().runDue(100);
        assertThat(now(parts, entry).offer().orElseThrow().place().date()).isEqualTo(LocalDate.of(2026, 3, 5));
        assertThat(now(parts, tooEarly).state()).isEqualTo(WaitingState.WAITING);
        parts.supply().inStock("OIL", 4, "80.00");
        stage().itIs(parts.dealer().at("2026-03-03T00:00").toString());
        parts.crm().jobs().runDue(100);
        assertThat(now(parts, tooEarly).offer().orElseThrow().place().date()).isEqualTo(LocalDate.of(2026, 3, 4));
    }

    @Test
    @Tag("APT-5b")
    @Tag("HC-12")
    default void whoTakesAnOfferIsCheckedForPartsAsWhoBooks() {
        PartsStage parts = PartsStage.at(stage(), storage()).stocked();
        WaitingEntry entry = waiting(parts, TUESDAY);
        parts.crm().jobs().runDue(100);
        WaitingEntry offered = now(parts, entry);
        AnswerOffer answer = new AnswerOffer(
                entry.id().value(), offered.offer().orElseThrow().holder().value());
        parts.supply().arriving("OIL", 4, "2026-03-06", "80.00");
        assertThat(BookingRules.codeOf(
                        parts.crm().waitingList().accept(parts.dealer().clerk(), answer)))
                .isEqualTo(AppointmentRefusal.PARTS_NOT_THERE);
        assertThat(now(parts, entry)).as("still held").isEqualTo(offered);
        parts.supply().inStock("OIL", 4, "80.00");
        WaitingEntry taken =
                parts.crm().waitingList().accept(parts.dealer().clerk(), answer).orElseThrow();
        PartsPick pick = parts.crm()
                .appointments()
                .partsOf(
                        parts.dealer().clerk(),
                        taken.appointment().orElseThrow().value())
                .orElseThrow();
        assertThat(pick.quote().lines())
                .as("prices and stock as they were then")
                .hasSize(2);
    }

    private static WaitingEntry waiting(PartsStage parts, LocalDate last) {
        DealerVehicle car = parts.dealer().aCar();
        return parts.crm()
                .waitingList()
                .put(parts.dealer().clerk(), WaitingStage.wish(car, TUESDAY, last))
                .orElseThrow();
    }

    private static WaitingEntry now(PartsStage parts, WaitingEntry entry) {
        return parts.crm().waitingList().find(parts.dealer().clerk(), entry.id().value());
    }
}
