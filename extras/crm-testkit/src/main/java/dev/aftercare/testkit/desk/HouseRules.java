package dev.aftercare.testkit.desk;

import static dev.aftercare.testkit.desk.HouseStage.advisor;
import static dev.aftercare.testkit.desk.HouseStage.bill;
import static dev.aftercare.testkit.desk.HouseStage.moveOn;
import static dev.aftercare.testkit.desk.HouseStage.open;
import static dev.aftercare.testkit.desk.HouseStage.ordered;
import static dev.aftercare.testkit.desk.HouseStage.receive;
import static dev.aftercare.testkit.desk.HouseStage.settle;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.journal.JournalEntry;
import dev.aftercare.domain.shared.SubjectKind;
import dev.aftercare.domain.visit.Bill;
import dev.aftercare.domain.visit.StageEntry;
import dev.aftercare.domain.visit.Visit;
import dev.aftercare.domain.visit.VisitRefusal;
import dev.aftercare.domain.visit.VisitStage;
import dev.aftercare.port.shared.Page;
import dev.aftercare.usecase.call.FieldFault;
import dev.aftercare.usecase.call.ForbiddenException;
import dev.aftercare.usecase.call.InvalidInputException;
import dev.aftercare.usecase.call.PageOf;
import dev.aftercare.usecase.journal.SeeTimeline;
import dev.aftercare.usecase.visit.BillInput;
import dev.aftercare.usecase.visit.EstimateWork;
import dev.aftercare.usecase.visit.ReleaseCar;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The house in pages, its limits, and cars that leave unpaid (VIS-1, VIS-7, VIS-9). It is 2 March 2026. */
interface HouseRules extends OnStage {

    @Test
    @Tag("VIS-7")
    default void theHouseIsReadPageByPageInTheOrderOfArrival() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        List<Visit> house = List.of(arrived(dealer), arrived(dealer), arrived(dealer));
        Page<Visit> first = dealer.crm().visits().inHouse(advisor(dealer), PageOf.first(2));
        assertThat(first.items()).isEqualTo(house.subList(0, 2));
        Page<Visit> second = dealer.crm()
                .visits()
                .inHouse(advisor(dealer), new PageOf(first.next().orElseThrow().text(), 2));
        assertThat(second.items()).isEqualTo(house.subList(2, 3));
        assertThat(second.next()).isEmpty();
        assertThat(dealer.crm().day().house(advisor(dealer), PageOf.first(2)).next())
                .as("the list behind the number goes on as well")
                .isPresent();
    }

    private Visit arrived(DealerStage dealer) {
        stage().pass(Duration.ofMinutes(1));
        return open(dealer, dealer.aCar(), null).orElseThrow();
    }

    @Test
    @Tag("VIS-9")
    default void aBillHasAsManyLinesAsItMayAndNotOneMore() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        Visit visit = receive(dealer, open(dealer, dealer.aCar(), null).orElseThrow(), 12_000)
                .orElseThrow();
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> estimate(dealer, visit, Bill.MOST_LINES + 1))
                .satisfies(thrown -> assertThat(thrown.faults())
                        .extracting(FieldFault::field)
                        .containsExactly("bill.lines"));
        assertThat(estimate(dealer, visit, Bill.MOST_LINES)
                        .quotes()
                        .get(0)
                        .bill()
                        .lines())
                .hasSize(Bill.MOST_LINES);
    }

    private static Visit estimate(DealerStage dealer, Visit visit, int lines) {
        BillInput many = new BillInput(
                "CNY", Collections.nCopies(lines, bill("1.00").lines().get(0)));
        return dealer.crm()
                .visits()
                .estimate(advisor(dealer), new EstimateWork(visit.id().value(), many))
                .orElseThrow();
    }

    @Test
    @Tag("VIS-9")
    @Tag("VIS-1")
    default void workThatWasBegunIsSettledOrReleasedByAManagerWhoSaysWhy() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        Visit visit = brokenOffAtWork(dealer);
        assertThat(BookingRules.codeOf(moveOn(dealer, visit, VisitStage.LEFT))).isEqualTo(VisitRefusal.UNSETTLED);
        ReleaseCar release = new ReleaseCar(visit.id().value(), "试车后故障未再现，免收检查费");
        assertThatThrownBy(() -> dealer.crm().visits().release(advisor(dealer), release))
                .isInstanceOf(ForbiddenException.class);

        Visit released = dealer.crm()
                .visits()
                .release(dealer.as(Role.DEALER_MANAGER), release)
                .orElseThrow();
        assertThat(released.leftAt()).contains(stage().now());
        assertThat(released.path().get(released.path().size() - 1))
                .extracting(StageEntry::reason)
                .isEqualTo(Optional.of(release.reason()));
        assertThat(dealer.crm().visits().find(advisor(dealer), visit.id().value()))
                .isEqualTo(released);
        assertThat(dealer.crm()
                        .journal()
                        .timeline(
                                advisor(dealer),
                                new SeeTimeline(SubjectKind.VISIT, visit.id().value(), PageOf.first(50)))
                        .items())
                .extracting(JournalEntry::type)
                .endsWith("visit.released");
        assertThat(BookingRules.codeOf(dealer.crm().visits().release(dealer.as(Role.DEALER_MANAGER), release)))
                .isEqualTo(VisitRefusal.NOTHING_TO_RELEASE);
    }

    @Test
    @Tag("VIS-9")
    default void whatWasSettledAfterWorkOrBrokenOffBeforeItLeavesByItself() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        Visit settled = settle(dealer, brokenOffAtWork(dealer), "50.00", false).orElseThrow();
        moveOn(dealer, settled, VisitStage.HANDED_BACK).orElseThrow();
        assertThat(moveOn(dealer, settled, VisitStage.LEFT).isAccepted()).isTrue();

        Visit untouched = ordered(
                dealer,
                receive(dealer, open(dealer, dealer.aCar(), null).orElseThrow(), 12_000)
                        .orElseThrow(),
                "300.00");
        moveOn(dealer, untouched, VisitStage.BROKEN_OFF).orElseThrow();
        assertThat(moveOn(dealer, untouched, VisitStage.LEFT).isAccepted()).isTrue();
    }

    private static Visit brokenOffAtWork(DealerStage dealer) {
        Visit visit = receive(dealer, open(dealer, dealer.aCar(), null).orElseThrow(), 12_000)
                .orElseThrow();
        ordered(dealer, visit, "300.00");
        moveOn(dealer, visit, VisitStage.IN_WORK).orElseThrow();
        return moveOn(dealer, visit, VisitStage.BROKEN_OFF).orElseThrow();
    }
}
