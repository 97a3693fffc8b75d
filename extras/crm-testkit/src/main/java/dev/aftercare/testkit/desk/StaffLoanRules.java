package dev.aftercare.testkit.desk;

import static dev.aftercare.testkit.desk.BookingRules.codeOf;
import static dev.aftercare.testkit.desk.LeavingStage.holder;
import static dev.aftercare.testkit.desk.LoanStage.books;
import static dev.aftercare.testkit.desk.LoanStage.day;
import static dev.aftercare.testkit.desk.LoanStage.misfits;
import static dev.aftercare.testkit.desk.LoanStage.seen;
import static dev.aftercare.testkit.desk.LoanStage.unsettled;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercare.domain.access.Actor;
import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.appointment.Appointment;
import dev.aftercare.domain.appointment.AppointmentRefusal;
import dev.aftercare.domain.appointment.DayPlan;
import dev.aftercare.domain.appointment.HoldKind;
import dev.aftercare.domain.appointment.Misfit.MisfitReason;
import dev.aftercare.domain.appointment.Proposal;
import dev.aftercare.domain.network.StaffId;
import dev.aftercare.domain.network.StaffMember;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.staff.HandedOver;
import dev.aftercare.domain.staff.HandedOver.Part;
import dev.aftercare.domain.staff.StaffLoan;
import dev.aftercare.domain.staff.StaffRefusal;
import dev.aftercare.usecase.appointment.ReassignAppointment;
import dev.aftercare.usecase.appointment.SeeDay;
import dev.aftercare.usecase.appointment.SeeUnsettled;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.call.ForbiddenException;
import dev.aftercare.usecase.call.NotFoundException;
import dev.aftercare.usecase.network.HoursInput;
import dev.aftercare.usecase.staff.BeAway;
import dev.aftercare.usecase.staff.EndStaffLoan;
import dev.aftercare.usecase.staff.LendStaff;
import dev.aftercare.usecase.staff.SeeWhoAnswers;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Somebody works at another dealer for some days or hours (APT-2, NET-5). It is Monday 2026-03-02; loans are of days of that week. */
interface StaffLoanRules extends OnStage {

    private LoanStage two() {
        return LoanStage.on(stage());
    }

    private static void assertBothWallsAgree(OnStage story, LoanStage two) {
        Walls.assertAgree(story, two.lender().dealer(), day(3));
        Walls.assertAgree(story, two.borrower().dealer(), day(3));
    }

    @Test
    @Tag("APT-2")
    @Tag("NET-5")
    default void whoIsLentIsBookedAtTheBorrowerAndNotAtTheLender() {
        LoanStage two = two();
        StaffMember person = two.technician();
        assertThat(codeOf(books(two.borrower(), "2026-03-04T09:00"))).isEqualTo(AppointmentRefusal.OUTSIDE_HOURS);
        two.lends(person, 4, 5);
        Appointment there = books(two.borrower(), "2026-03-04T09:00").orElseThrow();
        assertThat(holder(there, HoldKind.TECHNICIAN)).isEqualTo(person.id());
        assertThat(codeOf(books(two.lender(), "2026-03-04T14:00"))).isEqualTo(AppointmentRefusal.OUTSIDE_HOURS);
        for (int outside : List.of(3, 6)) {
            String local = day(outside) + "T10:00";
            assertThat(codeOf(books(two.borrower(), local))).isEqualTo(AppointmentRefusal.OUTSIDE_HOURS);
            assertThat(holder(books(two.lender(), local).orElseThrow(), HoldKind.TECHNICIAN))
                    .isEqualTo(person.id());
        }
        assertBothWallsAgree(this, two);
    }

    @Test
    @Tag("APT-2")
    @Tag("NET-6")
    default void whoIsOfferedIsAwayFromTheLenderAndNotYetAtTheBorrower() {
        LoanStage two = two();
        StaffMember person = two.technician();
        StaffLoan offered = two.offers(person, 4, 4).orElseThrow().loan();
        assertThat(codeOf(books(two.lender(), "2026-03-04T09:00"))).isEqualTo(AppointmentRefusal.OUTSIDE_HOURS);
        assertThat(codeOf(books(two.borrower(), "2026-03-04T09:00"))).isEqualTo(AppointmentRefusal.OUTSIDE_HOURS);
        assertThat(codeOf(two.lender()
                        .dealer()
                        .crm()
                        .staffLoans()
                        .agree(two.lender().manager(), offered.id().value())))
                .isEqualTo(StaffRefusal.LOAN_NOT_THE_BORROWER);
        StaffLoan agreed = two.agrees(offered).orElseThrow();
        assertThat(two.agrees(agreed)).as("once more").isEqualTo(Outcome.accepted(agreed));
        assertThat(books(two.borrower(), "2026-03-04T09:00").isAccepted()).isTrue();
    }

    @Test
    @Tag("APT-2")
    @Tag("NET-5")
    default void whatIsPlannedAtTheLenderGoesToOthersOrToTheClerksList() {
        LoanStage two = two();
        StaffMember person = two.technician();
        Appointment nine = books(two.lender(), "2026-03-04T09:00").orElseThrow();
        StaffMember other = two.technician();
        Appointment halfPast = books(two.lender(), "2026-03-04T09:30").orElseThrow();
        List<HandedOver> handedOver = two.offers(person, 4, 4).orElseThrow().handedOver();
        assertThat(handedOver)
                .contains(HandedOver.stayed(nine.id().subject(), Part.TECHNICIAN, StaffRefusal.NOBODY_CAN_TAKE_IT));
        assertThat(holder(two.lender().seen(halfPast), HoldKind.TECHNICIAN)).isEqualTo(other.id());
        assertThat(unsettled(two.lender())).singleElement().satisfies(each -> {
            assertThat(each.appointment()).isEqualTo(nine);
            assertThat(each.proposals()).isNotEmpty();
        });
        assertThat(misfits(two.lender())).containsExactly(MisfitReason.AWAY);
        assertBothWallsAgree(this, two);
    }

    @Test
    @Tag("APT-2")
    default void forHoursTheyAreThereInWholeQuartersOfThoseAlone() {
        LoanStage two = two();
        StaffMember person = two.technician();
        StaffLoan loan = two.offersHours(person, "2026-03-04T08:50", "2026-03-04T11:05")
                .orElseThrow()
                .loan();
        two.agrees(loan).orElseThrow();
        assertThat(codeOf(books(two.borrower(), "2026-03-04T08:30"))).isEqualTo(AppointmentRefusal.OUTSIDE_HOURS);
        assertThat(codeOf(books(two.borrower(), "2026-03-04T10:30"))).isEqualTo(AppointmentRefusal.OUTSIDE_HOURS);
        assertThat(books(two.borrower(), "2026-03-04T09:30").isAccepted()).isTrue();
        assertThat(codeOf(books(two.lender(), "2026-03-04T11:00"))).isEqualTo(AppointmentRefusal.OUTSIDE_HOURS);
        assertThat(books(two.lender(), "2026-03-04T13:00").isAccepted()).isTrue();
    }

    @Test
    @Tag("NET-5")
    default void nobodyIsLentTwiceOrWhileAwayOrNotThere() {
        LoanStage two = two();
        StaffMember person = two.technician();
        two.lends(person, 4, 5);
        assertThat(codeOf(two.offers(person, 5, 6))).isEqualTo(StaffRefusal.LENT_ALREADY);
        assertThat(codeOf(two.offersHours(person, "2026-03-05T17:00", "2026-03-06T09:00")))
                .isEqualTo(StaffRefusal.LENT_ALREADY);
        assertThat(two.offersHours(person, "2026-03-06T00:00", "2026-03-06T09:00")
                        .isAccepted())
                .isTrue();
        StaffMember sick = two.technician();
        two.away(sick, 10, 11);
        assertThat(codeOf(two.offers(sick, 9, 10))).isEqualTo(StaffRefusal.AWAY_ALREADY);
        assertThat(codeOf(two.offers(two.lender().hire(Role.CASHIER), 4, 4))).isEqualTo(StaffRefusal.LOAN_OF_NOBODY);
        assertThat(codeOf(two.offers(two.technician(), 1, 1))).isEqualTo(StaffRefusal.LOAN_TIME_OUT_OF_RANGE);
        LendStaff toNobody = new LendStaff(two.technician().id().value(), "XX", day(4), day(4));
        LendStaff toOneself = new LendStaff(two.technician().id().value(), "SH01", day(4), day(4));
        for (LendStaff unknown : List.of(toNobody, toOneself)) {
            assertThat(codeOf(two.lender()
                            .dealer()
                            .crm()
                            .staffLoans()
                            .lend(two.lender().manager(), unknown)))
                    .isEqualTo(StaffRefusal.BORROWER_UNKNOWN);
        }
    }

    @Test
    @Tag("NET-5")
    default void atTheLenderOthersAnswerForThemMeanwhile() {
        LoanStage two = two();
        StaffMember manager = two.lender().hire(Role.DEALER_MANAGER);
        StaffMember person = two.technician();
        two.lends(person, 4, 4);
        assertThat(answers(two.lender(), person, day(4))).contains(manager.id());
        assertThat(answers(two.lender(), person, day(5))).contains(person.id());
    }

    private static Optional<StaffId> answers(LeavingStage at, StaffMember person, LocalDate day) {
        return at.dealer()
                .crm()
                .staff()
                .whoAnswers(at.manager(), new SeeWhoAnswers(person.id().value(), day));
    }

    @Test
    @Tag("APT-2")
    default void theBorrowerReassignsToThemSettlesWithThemAndSeesThemInItsPlanAlsoAfterwards() {
        LoanStage two = two();
        StaffMember own = two.borrower().hire(Role.TECHNICIAN, "engine");
        Appointment booked = books(two.borrower(), "2026-03-04T09:00").orElseThrow();
        StaffMember person =
                two.lender().dealer().hire("Wang", Role.TECHNICIAN, HoursInput.everyDay("06:00-22:00"), "engine");
        two.lends(person, 4, 4);
        DealerStage desk = two.borrower().dealer();
        ReassignAppointment toThem = new ReassignAppointment(
                booked.id().value(), HoldKind.TECHNICIAN, person.id().value());
        Appointment theirs =
                desk.crm().appointments().reassign(desk.clerk(), toThem).orElseThrow();
        assertThat(holder(theirs, HoldKind.TECHNICIAN)).isEqualTo(person.id());
        ReassignAppointment back = new ReassignAppointment(
                booked.id().value(), HoldKind.TECHNICIAN, own.id().value());
        desk.crm().appointments().reassign(desk.clerk(), back).orElseThrow();
        two.borrower()
                .dealer()
                .crm()
                .staff()
                .beAway(two.borrower().manager(), new BeAway(own.id().value(), day(4), day(4), null))
                .orElseThrow();
        assertThat(unsettled(two.borrower()))
                .singleElement()
                .satisfies(each -> assertThat(each.proposals()).hasAtLeastOneElementOfType(Proposal.SameTime.class));
        Appointment settled = desk.crm()
                .appointments()
                .settle(desk.clerk(), booked.id().value())
                .orElseThrow();
        assertThat(holder(settled, HoldKind.TECHNICIAN)).isEqualTo(person.id());
        stage().itIs("2026-03-08T00:00:00Z");
        DayPlan past = desk.crm().appointments().plan(desk.clerk(), new SeeDay(day(4)));
        assertThat(past.rows())
                .filteredOn(row -> row.resource().equals(person.id().value()))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.name()).isEqualTo("Wang");
                    assertThat(row.pieces()).hasSize(1);
                });
    }

    @Test
    @Tag("NET-2")
    @Tag("NET-4")
    default void aLoanIsOfBothDealersAndNobodyElsesAndGivesNoRights() {
        LoanStage two = two();
        DealerStage third = stage().openDealer("SH03", 1);
        StaffMember person = two.lender().acting(two.technician(), "wang");
        StaffLoan loan = two.lends(person, 4, 4);
        UUID id = loan.id().value();
        assertThat(loan.lent().name()).isEqualTo(person.name());
        assertThat(seen(two.lender(), loan)).isEqualTo(loan);
        assertThat(seen(two.borrower(), loan)).isEqualTo(loan);
        Call stranger = third.as(Role.DEALER_MANAGER);
        assertThatThrownBy(() -> third.crm().staffLoans().find(stranger, id)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> third.crm().staffLoans().end(stranger, EndStaffLoan.now(id)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() ->
                        third.crm().staffLoans().agree(two.borrower().dealer().clerk(), id))
                .isInstanceOf(ForbiddenException.class);
        assertThat(two.borrower().dealer().crm().network().staff(two.borrower().manager()))
                .as("the borrower's staff")
                .noneMatch(each -> each.id().equals(person.id()));
        Call there = Call.in(
                two.borrower().dealer().dealer().id(),
                Actor.of("wang", two.lender().dealer().dealer().id(), Role.SERVICE_ADVISOR));
        assertThatThrownBy(() -> third.crm().appointments().unsettled(there, new SeeUnsettled(null, null)))
                .isInstanceOf(ForbiddenException.class);
    }

    @Test
    @Tag("APT-2")
    @Tag("NET-1")
    default void inAnotherZoneTheyAreThereForTheSameInstants() {
        LoanStage two = LoanStage.on(stage(), "Asia/Tokyo");
        StaffMember person = two.technician();
        two.lends(person, 4, 4);
        assertThat(codeOf(books(two.borrower(), "2026-03-03T17:00"))).isEqualTo(AppointmentRefusal.OUTSIDE_HOURS);
        assertThat(books(two.borrower(), "2026-03-04T17:00").isAccepted()).isTrue();
        StaffMember other = two.technician();
        StaffLoan hours = two.offersHours(other, "2026-03-05T08:00", "2026-03-05T10:00")
                .orElseThrow()
                .loan();
        two.agrees(hours).orElseThrow();
        assertThat(codeOf(books(two.borrower(), "2026-03-05T08:00"))).isEqualTo(AppointmentRefusal.OUTSIDE_HOURS);
        assertThat(books(two.borrower(), "2026-03-05T10:00").isAccepted())
                .as("nine in Shanghai")
                .isTrue();
    }
}
