package dev.aftercare.testkit.desk;

import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.appointment.Appointment;
import dev.aftercare.domain.appointment.Misfit;
import dev.aftercare.domain.appointment.ToSettle;
import dev.aftercare.domain.network.StaffMember;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.staff.StaffLoan;
import dev.aftercare.usecase.appointment.SeeUnsettled;
import dev.aftercare.usecase.staff.Away;
import dev.aftercare.usecase.staff.BeAway;
import dev.aftercare.usecase.staff.BeAwayForHours;
import dev.aftercare.usecase.staff.ComeBack;
import dev.aftercare.usecase.staff.EndStaffLoan;
import dev.aftercare.usecase.staff.LendStaff;
import dev.aftercare.usecase.staff.LendStaffForHours;
import dev.aftercare.usecase.staff.LentAway;
import java.time.LocalDate;
import java.util.List;

/** Two dealers of one network with two bays each: the first one lends its people to the second one, which has an advisor and no technician. */
record LoanStage(LeavingStage lender, LeavingStage borrower) {

    static LoanStage on(Stage stage) {
        return on(stage, "Asia/Shanghai");
    }

    /** The same with a borrower in another zone. */
    static LoanStage on(Stage stage, String zone) {
        LoanStage both = new LoanStage(
                new LeavingStage(stage.openDealer("SH01", 2)), new LeavingStage(stage.openDealer("SH02", 2, zone)));
        both.lender.hire(Role.SERVICE_ADVISOR);
        both.borrower.hire(Role.SERVICE_ADVISOR);
        return both;
    }

    /** A technician of the lender. */
    StaffMember technician() {
        return lender.hire(Role.TECHNICIAN, "engine");
    }

    /** Offers somebody for whole days of March 2026. */
    Outcome<LentAway> offers(StaffMember person, int first, int last) {
        LendStaff command = new LendStaff(person.id().value(), "SH02", day(first), day(last));
        return lender.dealer().crm().staffLoans().lend(lender.manager(), command);
    }

    /** Offers somebody for hours of the lender's clock. */
    Outcome<LentAway> offersHours(StaffMember person, String from, String until) {
        LendStaffForHours command = new LendStaffForHours(
                person.id().value(),
                "SH02",
                lender.dealer().at(from),
                lender.dealer().at(until));
        return lender.dealer().crm().staffLoans().lendForHours(lender.manager(), command);
    }

    Outcome<StaffLoan> agrees(StaffLoan loan) {
        return borrower.dealer()
                .crm()
                .staffLoans()
                .agree(borrower.manager(), loan.id().value());
    }

    /** Somebody is lent for whole days of March 2026. */
    StaffLoan lends(StaffMember person, int first, int last) {
        return agrees(offers(person, first, last).orElseThrow().loan()).orElseThrow();
    }

    /** One of the two ends a loan at an hour of its own clock. */
    static Outcome<StaffLoan> ends(LeavingStage by, StaffLoan loan, String at) {
        return by.dealer()
                .crm()
                .staffLoans()
                .end(
                        by.manager(),
                        new EndStaffLoan(loan.id().value(), by.dealer().at(at)));
    }

    static LocalDate day(int ofMarch) {
        return LocalDate.of(2026, 3, ofMarch);
    }

    /** The clerk of a dealer books maintenance. */
    static Outcome<Appointment> books(LeavingStage at, String local) {
        return at.dealer().book(at.dealer().aCar(), "maintenance", local);
    }

    /** What is on a clerk's list. */
    static List<ToSettle> unsettled(LeavingStage at) {
        return at.dealer()
                .crm()
                .appointments()
                .unsettled(at.dealer().clerk(), new SeeUnsettled(null, null))
                .first();
    }

    /** Why what is on a clerk's list does not fit. */
    static List<Misfit.MisfitReason> misfits(LeavingStage at) {
        return unsettled(at).stream()
                .flatMap(each -> each.misfits().stream())
                .map(Misfit::reason)
                .toList();
    }

    /** Somebody of the lender's is away for whole days of March 2026. */
    Away away(StaffMember person, int first, int last) {
        return lender.dealer()
                .crm()
                .staff()
                .beAway(lender.manager(), new BeAway(person.id().value(), day(first), day(last), null))
                .orElseThrow();
    }

    /** The same for hours of the lender's clock. */
    void awayForHours(StaffMember person, String from, String until) {
        BeAwayForHours command = new BeAwayForHours(
                person.id().value(), lender.dealer().at(from), lender.dealer().at(until));
        lender.dealer().crm().staff().beAwayForHours(lender.manager(), command).orElseThrow();
    }

    /** Somebody of the lender's is there again from an hour of its clock on. */
    Away back(Away away, String local) {
        ComeBack command =
                new ComeBack(away.absence().id().value(), lender.dealer().at(local));
        return lender.dealer().crm().staff().comeBack(lender.manager(), command).orElseThrow();
    }

    /** A loan as one of the two sees it now. */
    static StaffLoan seen(LeavingStage by, StaffLoan loan) {
        return by.dealer()
                .crm()
                .staffLoans()
                .find(by.dealer().clerk(), loan.id().value());
    }
}
