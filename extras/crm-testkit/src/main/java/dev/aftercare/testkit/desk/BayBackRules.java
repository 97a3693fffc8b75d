package dev.aftercare.testkit.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.appointment.SlotOffer.Half;
import dev.aftercare.domain.network.Outage;
import dev.aftercare.domain.waitinglist.WaitingEntry;
import dev.aftercare.domain.waitinglist.WaitingOffer;
import dev.aftercare.usecase.network.PutBayBack;
import dev.aftercare.usecase.network.TakeBayOut;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Who waits is offered what is free before it was said: a bay that is in use again, and the rest of work that has ended (APT-7). It is Monday
 * 2026-03-02; a bay that is out is so from Tuesday to Thursday.
 */
interface BayBackRules extends OnStage {

    /** A dealer whose bay is out of use, and a car that waits for Wednesday. */
    record Waiting(LeavingStage house, WaitingEntry entry) {

        static Waiting at(Stage stage) {
            LeavingStage house = new LeavingStage(stage.openDealer("SH01", 1).staffed(1, 1));
            DealerStage dealer = house.dealer();
            takeOut(house, "2026-03-06T00:00");
            LocalDate wednesday = LocalDate.of(2026, 3, 4);
            WaitingEntry entry = dealer.crm()
                    .waitingList()
                    .put(dealer.clerk(), WaitingStage.wish(dealer.aCar(), wednesday, wednesday))
                    .orElseThrow();
            return new Waiting(house, entry);
        }

        static UUID bay(LeavingStage house) {
            return house.dealer().dealer().workshop().bays().get(0).id().value();
        }

        static void takeOut(LeavingStage house, String until) {
            DealerStage dealer = house.dealer();
            dealer.crm()
                    .network()
                    .takeBayOut(
                            house.manager(),
                            new TakeBayOut(
                                    bay(house), dealer.at("2026-03-03T00:00"), dealer.at(until), Outage.Reason.BROKEN))
                    .orElseThrow();
        }

        /** What the car is offered once the run has looked. */
        Optional<WaitingOffer> offered() {
            DealerStage dealer = house.dealer();
            assertThat(dealer.crm().jobs().runDue(100).failed()).isEmpty();
            return dealer.crm()
                    .waitingList()
                    .find(dealer.clerk(), entry.id().value())
                    .offer();
        }
    }

    @Test
    @Tag("APT-7")
    @Tag("HC-18")
    default void aBayThatIsPutBackIsOfferedAtOnce() {
        Waiting waiting = Waiting.at(stage());
        assertThat(waiting.offered()).isEmpty();
        LeavingStage house = waiting.house();

        house.dealer()
                .crm()
                .network()
                .putBayBack(
                        house.manager(),
                        new PutBayBack(Waiting.bay(house), house.dealer().at("2026-03-03T00:00")))
                .orElseThrow();

        assertThat(waiting.offered()).isPresent();
    }

    @Test
    @Tag("APT-7")
    @Tag("HC-18")
    default void aBayThatIsOutForLessThanWasSaidIsOfferedForTheRest() {
        Waiting waiting = Waiting.at(stage());
        assertThat(waiting.offered()).isEmpty();
        Waiting.takeOut(waiting.house(), "2026-03-07T00:00");
        assertThat(waiting.offered()).as("for longer").isEmpty();

        Waiting.takeOut(waiting.house(), "2026-03-04T12:00");

        assertThat(waiting.offered())
                .hasValueSatisfying(offer -> assertThat(offer.slot().start())
                        .isAfterOrEqualTo(waiting.house().dealer().at("2026-03-04T13:00")));
    }

    @Test
    @Tag("APT-7")
    @Tag("HC-18")
    default void whoWaitsIsOfferedADayThatWasGivenBack() {
        EarlyEndRules.InWork body = EarlyEndRules.InWork.body(stage());
        DealerStage dealer = body.dealer();
        LocalDate thursday = LocalDate.of(2026, 3, 5);
        WaitingEntry waits = dealer.crm()
                .waitingList()
                .put(dealer.clerk(), WaitingStage.wish(dealer.aCar(), thursday, thursday, Half.MORNING))
                .orElseThrow();
        stage().itIs("2026-03-04T02:00:00Z");
        stage().crm().jobs().runDue(100);
        assertThat(dealer.crm()
                        .waitingList()
                        .find(dealer.clerk(), waits.id().value())
                        .offer())
                .isEmpty();

        body.ready();
        stage().crm().jobs().runDue(100);

        assertThat(dealer.crm()
                        .waitingList()
                        .find(dealer.clerk(), waits.id().value())
                        .offer())
                .isPresent();
    }
}
