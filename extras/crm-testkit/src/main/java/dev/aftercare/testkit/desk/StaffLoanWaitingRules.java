package dev.aftercare.testkit.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.appointment.HoldKind;
import dev.aftercare.domain.network.StaffMember;
import dev.aftercare.domain.staff.StaffLoan;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.domain.waitinglist.WaitingEntry;
import dev.aftercare.usecase.staff.Away;
import dev.aftercare.usecase.waitinglist.WaitForPlace;
import dev.aftercare.usecase.waitinglist.WaitForPlace.Days;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who waits is offered what somebody can do who is there on loan, or was given back (APT-7). It is Monday 2026-03-02; all is about Wednesday. */
interface StaffLoanWaitingRules extends OnStage {

    /** A car that waits for Wednesday at one of the two dealers. */
    record Waits(LeavingStage at, WaitingEntry entry) {

        static Waits at(LeavingStage dealer) {
            DealerStage desk = dealer.dealer();
            return new Waits(
                    dealer,
                    desk.crm()
                            .waitingList()
                            .put(desk.clerk(), WaitingStage.wish(desk.aCar(), LoanStage.day(4), LoanStage.day(4)))
                            .orElseThrow());
        }

        boolean isOfferedByTheNextRun() {
            DealerStage desk = at.dealer();
            assertThat(desk.crm().jobs().runDue(100).failed()).isEmpty();
            return desk.crm()
                    .waitingList()
                    .find(desk.clerk(), entry.id().value())
                    .offer()
                    .isPresent();
        }
    }

    @Test
    @Tag("APT-7")
    @Tag("HC-18")
    default void whoWaitsAtTheBorrowerIsOfferedAPlaceOnceItHasAgreed() {
        LoanStage two = LoanStage.on(stage());
        Waits waits = Waits.at(two.borrower());
        StaffLoan offered = two.offers(two.technician(), 4, 4).orElseThrow().loan();
        assertThat(waits.isOfferedByTheNextRun()).as("only offered").isFalse();
        two.agrees(offered).orElseThrow();
        assertThat(waits.isOfferedByTheNextRun()).isTrue();
    }

    @Test
    @Tag("APT-7")
    @Tag("NET-5")
    default void whoWaitsAtTheBorrowerIsOfferedAPlaceOnceWhoWasSickIsBack() {
        LoanStage two = LoanStage.on(stage());
        StaffMember person = two.technician();
        two.lends(person, 4, 4);
        Away away = two.away(person, 4, 4);
        Waits waits = Waits.at(two.borrower());
        assertThat(waits.isOfferedByTheNextRun()).as("sick").isFalse();
        two.back(away, "2026-03-03T00:00");
        assertThat(waits.isOfferedByTheNextRun()).isTrue();
    }

    @Test
    @Tag("APT-7")
    @Tag("HC-18")
    default void whoWaitsAtTheLenderIsOfferedAPlaceOnceTheyAreGivenBackByEither() {
        LoanStage two = LoanStage.on(stage());
        StaffMember person = two.technician();
        for (LeavingStage giving : new LeavingStage[] {two.borrower(), two.lender()}) {
            StaffLoan loan = two.lends(person, 4, 4);
            Waits waits = Waits.at(two.lender());
            assertThat(waits.isOfferedByTheNextRun()).as("lent").isFalse();
            LoanStage.ends(giving, loan, "2026-03-03T00:00").orElseThrow();
            assertThat(waits.isOfferedByTheNextRun()).isTrue();
            two.lender()
                    .dealer()
                    .crm()
                    .waitingList()
                    .withdraw(two.lender().dealer().clerk(), waits.entry().id().value())
                    .orElseThrow();
        }
    }

    @Test
    @Tag("APT-7")
    @Tag("NET-6")
    default void anOfferThatIsDeclinedFreesAllOfItsDays() {
        LoanStage two = LoanStage.on(stage());
        StaffLoan offered = two.offers(two.technician(), 4, 5).orElseThrow().loan();
        Waits waits = Waits.at(two.lender());
        assertThat(waits.isOfferedByTheNextRun()).as("offered").isFalse();
        LoanStage.ends(two.borrower(), offered, "2026-03-05T00:00").orElseThrow();
        assertThat(waits.isOfferedByTheNextRun()).isTrue();
    }

    @Test
    @Tag("APT-3")
    @Tag("APT-7")
    default void whoWaitsMayAskForAnAdvisorWhoIsThereOnLoan() {
        LoanStage two = LoanStage.on(stage());
        StaffMember advisor = two.lender().hire(Role.SERVICE_ADVISOR);
        two.lends(advisor, 4, 4);
        StaffMember technician = two.technician();
        DealerStage desk = two.borrower().dealer();
        DealerVehicle car = desk.aCar();
        WaitForPlace asked = new WaitForPlace(
                car.id().value(),
                car.owner().orElseThrow().value(),
                "maintenance",
                new Days(LoanStage.day(4), LoanStage.day(4), null),
                null,
                advisor.id().value(),
                null,
                null);
        Waits waits = new Waits(
                two.borrower(),
                desk.crm().waitingList().put(desk.clerk(), asked).orElseThrow());
        two.lends(technician, 4, 4);
        assertThat(waits.isOfferedByTheNextRun()).isTrue();
        assertThat(desk.crm()
                        .waitingList()
                        .find(desk.clerk(), waits.entry().id().value())
                        .offer()
                        .orElseThrow()
                        .holds())
                .filteredOn(hold -> hold.kind() == HoldKind.ADVISOR)
                .isNotEmpty()
                .allMatch(hold -> hold.resource().equals(advisor.id().value()));
    }
}
