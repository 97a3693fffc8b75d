package dev.aftercare.testkit.desk;

import static dev.aftercare.testkit.desk.BookingRules.codeOf;
import static dev.aftercare.testkit.desk.LeavingStage.holder;
import static dev.aftercare.testkit.desk.LoanStage.books;
import static dev.aftercare.testkit.desk.LoanStage.day;
import static dev.aftercare.testkit.desk.LoanStage.ends;
import static dev.aftercare.testkit.desk.LoanStage.misfits;
import static dev.aftercare.testkit.desk.LoanStage.seen;
import static dev.aftercare.testkit.desk.LoanStage.unsettled;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.appointment.Appointment;
import dev.aftercare.domain.appointment.AppointmentRefusal;
import dev.aftercare.domain.appointment.HoldKind;
import dev.aftercare.domain.appointment.Misfit.MisfitReason;
import dev.aftercare.domain.network.StaffMember;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.staff.HandOverRule;
import dev.aftercare.domain.staff.HandedOver;
import dev.aftercare.domain.staff.HandedOver.Part;
import dev.aftercare.domain.staff.StaffLoan;
import dev.aftercare.domain.staff.StaffRefusal;
import dev.aftercare.usecase.staff.Away;
import dev.aftercare.usecase.staff.EndStaffLoan;
import dev.aftercare.usecase.staff.LeaveStaff;
import dev.aftercare.usecase.staff.PlaceStaff;
import dev.aftercare.usecase.staff.SeeStaffLoans;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who is lent is given back, falls sick, leaves or has another post (NET-3, NET-4, NET-5). It is Monday 2026-03-02; loans are of days of that week. */
interface StaffLoanEndRules extends OnStage {

    private LoanStage two() {
        return LoanStage.on(stage());
    }

    private static void assertBothWallsAgree(OnStage story, LoanStage two) {
        Walls.assertAgree(story, two.lender().dealer(), day(3));
        Walls.assertAgree(story, two.borrower().dealer(), day(3));
    }

    @Test
    @Tag("STAFF-4")
    default void theirSkillsCountAsOfTheDayAndChangeWithTheirPost() {
        LoanStage two = two();
        StaffMember person = two.lender().hire(Role.TECHNICIAN, "engine:2@2026-03-04");
        two.lends(person, 4, 6);
        Appointment four = books(two.borrower(), "2026-03-04T09:00").orElseThrow();
        assertThat(holder(four, HoldKind.TECHNICIAN)).isEqualTo(person.id());
        assertThat(books(two.borrower(), "2026-03-05T09:00").isAccepted())
                .as("expired")
                .isFalse();
        placed(two, person, Role.TECHNICIAN, "engine");
        assertThat(books(two.borrower(), "2026-03-05T09:00").isAccepted()).isTrue();
        placed(two, person, Role.CASHIER);
        assertThat(misfits(two.borrower())).containsExactly(MisfitReason.GONE, MisfitReason.GONE);
    }

    private static void placed(LoanStage two, StaffMember person, Role role, String... skills) {
        two.lender()
                .dealer()
                .crm()
                .staff()
                .place(
                        two.lender().manager(),
                        PlaceStaff.now(person.id().value(), List.of(role), List.of(skills), null, false))
                .orElseThrow();
    }

    @Test
    @Tag("APT-2")
    @Tag("CARE-11")
    default void anEarlyEndGivesThemBackAndPutsWhatIsBookedLaterOnTheBorrowersList() {
        LoanStage two = two();
        StaffMember person = two.technician();
        StaffLoan loan = two.lends(person, 3, 5);
        Appointment before = books(two.borrower(), "2026-03-04T09:00").orElseThrow();
        Appointment after = books(two.borrower(), "2026-03-04T14:00").orElseThrow();
        Appointment dayAfter = books(two.borrower(), "2026-03-05T10:00").orElseThrow();
        StaffLoan ended = ends(two.lender(), loan, "2026-03-04T12:00").orElseThrow();
        assertThat(ended.time().end()).isEqualTo(two.lender().dealer().at("2026-03-04T12:00"));
        assertThat(unsettled(two.borrower()))
                .extracting(each -> each.appointment())
                .containsExactly(after, dayAfter);
        assertThat(misfits(two.borrower())).containsExactly(MisfitReason.OUT_OF_SHIFT, MisfitReason.GONE);
        assertThat(two.borrower().seen(before)).isEqualTo(before);
        assertThat(holder(books(two.lender(), "2026-03-04T15:00").orElseThrow(), HoldKind.TECHNICIAN))
                .isEqualTo(person.id());
        assertThat(codeOf(books(two.lender(), "2026-03-04T10:00"))).isEqualTo(AppointmentRefusal.OUTSIDE_HOURS);
        assertBothWallsAgree(this, two);
    }

    @Test
    @Tag("APT-2")
    default void theBorrowerGivesThemBackToo() {
        LoanStage two = two();
        StaffMember person = two.technician();
        StaffLoan loan = two.lends(person, 4, 5);
        books(two.borrower(), "2026-03-05T10:00").orElseThrow();
        ends(two.borrower(), loan, "2026-03-05T00:00").orElseThrow();
        assertThat(misfits(two.borrower())).containsExactly(MisfitReason.GONE);
        assertThat(books(two.lender(), "2026-03-05T10:00").isAccepted()).isTrue();
        assertThat(codeOf(books(two.lender(), "2026-03-04T10:00"))).isEqualTo(AppointmentRefusal.OUTSIDE_HOURS);
    }

    @Test
    @Tag("NET-6")
    default void whatHasNotBegunOrWasNotAgreedToIsCalledOffByEither() {
        LoanStage two = two();
        StaffMember person = two.technician();
        StaffLoan declined = two.offers(person, 4, 4).orElseThrow().loan();
        StaffLoan off = end(two.borrower(), declined).orElseThrow();
        assertThat(off.state()).isEqualTo(StaffLoan.State.CALLED_OFF);
        assertThat(books(two.lender(), "2026-03-04T10:00").isAccepted()).isTrue();
        assertThat(codeOf(two.agrees(off))).isEqualTo(StaffRefusal.LOAN_OVER);
        StaffLoan withdrawn = two.lends(person, 5, 5);
        end(two.lender(), withdrawn).orElseThrow();
        assertThat(codeOf(end(two.lender(), withdrawn))).isEqualTo(StaffRefusal.LOAN_OVER);
        assertThat(codeOf(books(two.borrower(), "2026-03-05T10:00"))).isEqualTo(AppointmentRefusal.OUTSIDE_HOURS);
        assertThat(two.borrower()
                        .dealer()
                        .crm()
                        .staffLoans()
                        .list(two.borrower().dealer().clerk(), new SeeStaffLoans(null)))
                .extracting(StaffLoan::state)
                .containsExactly(StaffLoan.State.CALLED_OFF, StaffLoan.State.CALLED_OFF);
    }

    private static Outcome<StaffLoan> end(LeavingStage by, StaffLoan loan) {
        return by.dealer()
                .crm()
                .staffLoans()
                .end(by.manager(), EndStaffLoan.now(loan.id().value()));
    }

    @Test
    @Tag("NET-5")
    @Tag("CARE-11")
    default void whoIsSickIsSickAtTheBorrowerToo() {
        LoanStage two = two();
        StaffMember person = two.technician();
        two.lends(person, 4, 6);
        Appointment four = books(two.borrower(), "2026-03-04T09:00").orElseThrow();
        Appointment five = books(two.borrower(), "2026-03-05T09:00").orElseThrow();
        two.away(person, 5, 5);
        assertThat(unsettled(two.borrower()))
                .singleElement()
                .satisfies(each -> assertThat(each.appointment()).isEqualTo(five));
        assertThat(misfits(two.borrower())).containsExactly(MisfitReason.AWAY);
        assertThat(codeOf(books(two.borrower(), "2026-03-05T14:00"))).isEqualTo(AppointmentRefusal.OUTSIDE_HOURS);
        assertThat(books(two.borrower(), "2026-03-06T14:00").isAccepted()).isTrue();
        assertThat(two.borrower().seen(four)).isEqualTo(four);
    }

    @Test
    @Tag("NET-5")
    @Tag("CARE-11")
    default void whoIsWellSoonerIsBackAtTheBorrowerAndNotAtTheLender() {
        LoanStage two = two();
        StaffMember person = two.technician();
        StaffLoan loan = two.lends(person, 4, 6);
        books(two.borrower(), "2026-03-05T09:00").orElseThrow();
        two.awayForHours(person, "2026-03-06T10:00", "2026-03-06T12:00");
        Away away = two.away(person, 4, 6);
        assertThat(misfits(two.borrower())).containsExactly(MisfitReason.AWAY);

        two.back(away, "2026-03-05T08:00");

        assertThat(unsettled(two.borrower())).isEmpty();
        assertThat(codeOf(books(two.borrower(), "2026-03-04T14:00"))).isEqualTo(AppointmentRefusal.OUTSIDE_HOURS);
        assertThat(holder(books(two.borrower(), "2026-03-05T14:00").orElseThrow(), HoldKind.TECHNICIAN))
                .isEqualTo(person.id());
        assertThat(codeOf(books(two.borrower(), "2026-03-06T10:30")))
                .as("away for these hours still")
                .isEqualTo(AppointmentRefusal.OUTSIDE_HOURS);
        assertThat(codeOf(books(two.lender(), "2026-03-05T14:00"))).isEqualTo(AppointmentRefusal.OUTSIDE_HOURS);
        assertThat(two.lender().dealer().eventsOf(loan.id().subject()))
                .containsExactly(
                        "staff.lent", "staff.loan-interrupted", "staff.loan-interrupted", "staff.loan-resumed");
        assertBothWallsAgree(this, two);
    }

    @Test
    @Tag("NET-5")
    default void anAbsenceCalledOffKeepsThemFromNeitherDealer() {
        LoanStage two = two();
        StaffMember person = two.technician();
        StaffLoan loan = two.lends(person, 4, 4);
        Away away = two.away(person, 3, 5);
        two.back(away, "2026-03-03T00:00");
        assertThat(seen(two.borrower(), loan).away()).isEmpty();
        assertThat(books(two.lender(), "2026-03-03T10:00").isAccepted()).isTrue();
        assertThat(books(two.borrower(), "2026-03-04T10:00").isAccepted()).isTrue();
        assertThat(books(two.lender(), "2026-03-05T10:00").isAccepted()).isTrue();
        two.away(person, 10, 11);
        assertThat(seen(two.borrower(), loan).away()).as("away at another time").isEmpty();
    }

    @Test
    @Tag("NET-3")
    default void whoLeavesIsLentNoLonger() {
        LoanStage two = two();
        StaffMember person = two.technician();
        StaffLoan cut = two.lends(person, 3, 5);
        StaffLoan never = two.lends(person, 9, 10);
        books(two.borrower(), "2026-03-05T09:00").orElseThrow();
        List<HandedOver> left =
                two.lender().leave(LeaveStaff.sharing(person.id().value(), day(4), HandOverRule.ROUND_ROBIN));
        assertThat(left)
                .contains(
                        HandedOver.freed(cut.id().subject(), Part.LENT),
                        HandedOver.freed(never.id().subject(), Part.LENT));
        assertThat(misfits(two.borrower())).containsExactly(MisfitReason.GONE);
        assertThat(seen(two.borrower(), never).state()).isEqualTo(StaffLoan.State.CALLED_OFF);
        assertThat(seen(two.borrower(), cut).time().end())
                .isEqualTo(two.lender().dealer().at("2026-03-05T00:00"));
    }
}
