package dev.aftercare.testkit.desk;

import static dev.aftercare.testkit.desk.CareDeskRules.delivered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.complaint.ComplaintFigures;
import dev.aftercare.domain.day.DealerBoard;
import dev.aftercare.domain.day.HouseLoad;
import dev.aftercare.domain.day.HouseLoad.AtStage;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.domain.visit.VisitKind;
import dev.aftercare.domain.visit.VisitStage;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.call.ForbiddenException;
import dev.aftercare.usecase.call.PageOf;
import dev.aftercare.usecase.complaint.ReceiveComplaint;
import dev.aftercare.usecase.day.DayDesk;
import dev.aftercare.usecase.day.Listed;
import dev.aftercare.usecase.visit.OpenVisit;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The board of a dealer's day, and what is behind its numbers. It is 2 March 2026. */
interface BoardRules extends OnStage {

    PageOf FIRST = PageOf.first(9);

    @Test
    @Tag("VIS-7")
    @Tag("CMP-3c")
    @Tag("FUP-3")
    @Tag("CARE-1")
    default void theBoardCountsWhatIsBehindIt() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        DealerVehicle sold = delivered(dealer, "2026-02-27");
        DealerVehicle old = delivered(dealer, "2023-03-10");
        Instant arrival = stage().now();
        arrive(dealer, sold);
        stage().pass(Duration.ofMinutes(20));
        arrive(dealer, old);
        complain(dealer, old);
        stage().pass(Duration.ofHours(19));

        DayDesk desk = dealer.crm().day();
        DealerBoard board = desk.board(manager(dealer));
        assertThat(board.house()).contains(new HouseLoad(List.of(new AtStage(VisitStage.ARRIVED, 2, arrival))));
        assertThat(board.complaints())
                .contains(new DealerBoard.Complaints(new ComplaintFigures(1, 1, 0), Optional.of(Duration.ofHours(5))));
        assertThat(board.care()).contains(new DealerBoard.Care(1, 0, 1));
        assertThat(board.calls().orElseThrow().due())
                .isEqualTo(desk.calls(manager(dealer), FIRST).items().size())
                .isPositive();
        assertThat(desk.house(manager(dealer), FIRST).items())
                .extracting(Listed::plate)
                .containsExactly(sold.plate(), old.plate());
        assertThat(desk.complaints(manager(dealer), FIRST).items())
                .singleElement()
                .satisfies(listed -> assertThat(listed.customer()).isPresent());
        assertThat(desk.services(manager(dealer), FIRST).items())
                .as("as many as the board counts")
                .extracting(Listed::plate)
                .containsExactly(old.plate());
        assertThat(desk.warranties(manager(dealer), FIRST).items())
                .extracting(Listed::plate)
                .containsExactly(old.plate());
    }

    @Test
    @Tag("NET-4")
    default void whatARoleMayNotSeeIsNotOnItsBoardNorListed() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        DealerVehicle car = delivered(dealer, "2026-02-27");
        complain(dealer, car);
        Call guard = dealer.as(Role.GUARD);
        DealerBoard board = dealer.crm().day().board(guard);
        assertThat(board.house()).contains(new HouseLoad(List.of()));
        assertThat(board.calls()).isEmpty();
        assertThat(board.complaints()).isEmpty();
        assertThat(board.care()).isEmpty();
        DayDesk desk = dealer.crm().day();
        assertThatThrownBy(() -> desk.calls(guard, FIRST)).isInstanceOf(ForbiddenException.class);
        assertThatThrownBy(() -> desk.complaints(guard, FIRST)).isInstanceOf(ForbiddenException.class);
        assertThatThrownBy(() -> desk.services(guard, FIRST)).isInstanceOf(ForbiddenException.class);
        assertThatThrownBy(() -> desk.warranties(guard, FIRST)).isInstanceOf(ForbiddenException.class);
    }

    @Test
    @Tag("NET-2")
    default void anotherDealersWorkIsNotOnTheBoard() {
        DealerStage one = stage().openDealer("SH01", 1);
        DealerVehicle car = delivered(one, "2023-03-10");
        arrive(one, car);
        complain(one, car);
        DealerStage two = stage().openDealer("SH02", 1);
        DealerBoard board = two.crm().day().board(manager(two));
        assertThat(board.house().orElseThrow().cars()).isZero();
        assertThat(board.complaints().orElseThrow().figures()).isEqualTo(new ComplaintFigures(0, 0, 0));
        assertThat(board.care()).contains(new DealerBoard.Care(0, 0, 0));
        assertThat(two.crm().day().warranties(manager(two), FIRST).items()).isEmpty();
    }

    private static void arrive(DealerStage dealer, DealerVehicle car) {
        dealer.crm()
                .visits()
                .open(
                        manager(dealer),
                        new OpenVisit(
                                car.id().value(), car.owner().orElseThrow().value(), null, VisitKind.REPAIR))
                .orElseThrow();
    }

    private static void complain(DealerStage dealer, DealerVehicle car) {
        dealer.crm()
                .complaints()
                .receive(
                        manager(dealer),
                        ReceiveComplaint.byPhone(car.owner().orElseThrow().value(), "repair", "still loud"))
                .orElseThrow();
    }

    private static Call manager(DealerStage dealer) {
        return dealer.as(Role.DEALER_MANAGER);
    }
}
