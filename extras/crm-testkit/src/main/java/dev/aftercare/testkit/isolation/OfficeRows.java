package dev.aftercare.testkit.isolation;

import static dev.aftercare.testkit.isolation.Kind.ABSENCE;
import static dev.aftercare.testkit.isolation.Kind.ACCESS_KEY;
import static dev.aftercare.testkit.isolation.Kind.BAY;
import static dev.aftercare.testkit.isolation.Kind.COLLEAGUE;
import static dev.aftercare.testkit.isolation.Kind.DEALER;
import static dev.aftercare.testkit.isolation.Kind.IMPORT_RUN;
import static dev.aftercare.testkit.isolation.Kind.LEAVER;
import static dev.aftercare.testkit.isolation.Kind.SEGMENT;
import static dev.aftercare.testkit.isolation.Kind.SPECIAL_HOURS;
import static dev.aftercare.testkit.isolation.Kind.STAFF;
import static dev.aftercare.testkit.isolation.Kind.STAFF_LOAN;

import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.appointment.AppointmentPolicy;
import dev.aftercare.domain.network.Grade;
import dev.aftercare.domain.network.NetworkRefusal;
import dev.aftercare.domain.network.Outage;
import dev.aftercare.domain.network.StaffId;
import dev.aftercare.domain.network.Trade;
import dev.aftercare.domain.specialhours.SpecialHoursReason;
import dev.aftercare.domain.staff.HandOverRule;
import dev.aftercare.domain.staff.StaffRefusal;
import dev.aftercare.usecase.accesskey.IssueKey;
import dev.aftercare.usecase.call.PageOf;
import dev.aftercare.usecase.importing.ImportProgress;
import dev.aftercare.usecase.importing.SeeFaults;
import dev.aftercare.usecase.journal.ReadJournal;
import dev.aftercare.usecase.network.ChangeHours;
import dev.aftercare.usecase.network.ChangeMandate;
import dev.aftercare.usecase.network.ChangePremises;
import dev.aftercare.usecase.network.ChangeProfile;
import dev.aftercare.usecase.network.ChangeStaffHours;
import dev.aftercare.usecase.network.ChangeStructure;
import dev.aftercare.usecase.network.ChangeWorkshop;
import dev.aftercare.usecase.network.DealersOfRegion;
import dev.aftercare.usecase.network.FoundNetwork;
import dev.aftercare.usecase.network.HireStaff;
import dev.aftercare.usecase.network.HoursInput;
import dev.aftercare.usecase.network.OpenDealer;
import dev.aftercare.usecase.network.PutBayBack;
import dev.aftercare.usecase.network.TakeBayOut;
import dev.aftercare.usecase.network.WorkshopInput;
import dev.aftercare.usecase.policy.PolicyInForce;
import dev.aftercare.usecase.policy.RecordPolicy;
import dev.aftercare.usecase.specialhours.DeclareSpecialHours;
import dev.aftercare.usecase.specialhours.WithdrawSpecialHours;
import dev.aftercare.usecase.staff.AssignAccount;
import dev.aftercare.usecase.staff.BeAway;
import dev.aftercare.usecase.staff.BeAwayForHours;
import dev.aftercare.usecase.staff.ComeBack;
import dev.aftercare.usecase.staff.EndStaffLoan;
import dev.aftercare.usecase.staff.LeaveStaff;
import dev.aftercare.usecase.staff.LendStaff;
import dev.aftercare.usecase.staff.LendStaffForHours;
import dev.aftercare.usecase.staff.PlaceStaff;
import dev.aftercare.usecase.staff.SeeDeparture;
import dev.aftercare.usecase.staff.SeeStaffLoans;
import dev.aftercare.usecase.staff.SeeWhoAnswers;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** The desks for the network itself: dealers, people, policies, keys, imports, the journal. */
final class OfficeRows {

    private static final PageOf PAGE = PageOf.first(50);
    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);
    private static final Instant MORNING = Instant.parse("2026-05-04T01:00:00Z");
    private static final HoursInput HOURS = HoursInput.everyDay("09:00-17:00");
    private static final OpenDealer.Profile PROFILE = new OpenDealer.Profile("South", "East", "Shanghai", Grade.B);

    private OfficeRows() {}

    static void addTo(Rows rows) {
        network(rows);
        dealer(rows);
        staff(rows);
        leaving(rows);
        keysAndFiles(rows);
    }

    private static void network(Rows rows) {
        rows.networkRefused(
                        "network.found",
                        NetworkRefusal.ALREADY_FOUNDED,
                        things -> new FoundNetwork("Again", "Asia/Shanghai"))
                .network(
                        "network.openDealer",
                        things -> new OpenDealer(
                                "SH09", PROFILE, "Asia/Shanghai", HOURS, new WorkshopInput(List.of(), List.of())))
                .network(
                        "network.changeStructure",
                        things -> new ChangeStructure(
                                List.of("A"), List.of(new ChangeStructure.RegionInput("East", "East", null))))
                .network("network.dealers", things -> PAGE)
                .network("network.dealersOfRegion", things -> new DealersOfRegion("East", null, 50))
                .network("network.network", things -> List.of());
    }

    private static void dealer(Rows rows) {
        rows.dealer("network.dealer")
                .dealer("network.changeProfile", things -> new ChangeProfile(PROFILE))
                .dealer(
                        "network.changeMandate",
                        things -> new ChangeMandate(new ChangeMandate.Mandate(
                                List.of(),
                                List.of(Trade.SERVICE),
                                List.of("maintenance", "half-day", "paint", "check", "polish", "body"),
                                "PW-1")))
                .dealer(
                        "network.changePremises",
                        things -> new ChangePremises(new ChangePremises.Premises(
                                List.of("P1"), List.of(new ChangePremises.DepartmentInput("care", "Care")))))
                .dealer("network.changeHours", things -> new ChangeHours(HOURS))
                .dealer(
                        "specialHours.declare",
                        things -> new DeclareSpecialHours(
                                MAY.plusDays(1),
                                null,
                                "closed",
                                SpecialHoursReason.HOLIDAY,
                                null,
                                things.id(SEGMENT),
                                null))
                .dealer("specialHours.withdraw", things -> new WithdrawSpecialHours(things.id(SPECIAL_HOURS), null))
                .dealer("specialHours.find", things -> things.id(SPECIAL_HOURS))
                .dealer("specialHours.list", things -> PAGE)
                .refused(
                        "network.changeWorkshop",
                        NetworkRefusal.APPOINTMENTS_IN_THE_WAY,
                        things -> new ChangeWorkshop(new WorkshopInput(List.of(), List.of())))
                .dealer(
                        "network.takeBayOut",
                        things -> new TakeBayOut(
                                things.id(BAY), MORNING, MORNING.plusSeconds(3600), Outage.Reason.BROKEN))
                .dealer("network.putBayBack", things -> new PutBayBack(things.id(BAY), MORNING))
                .dealer("policies.record", things -> policy())
                .dealer("policies.inForce", things -> new PolicyInForce(AppointmentPolicy.KIND.code(), MAY))
                .network("policies.adoptNewKinds", things -> List.of());
    }

    private static RecordPolicy policy() {
        return RecordPolicy.of(AppointmentPolicy.KIND, MAY, AppointmentPolicy.standard());
    }

    private static void staff(Rows rows) {
        rows.dealer("network.hire", things -> new HireStaff("New", List.of(Role.CASHIER), null, HOURS, MAY, null))
                .dealer("network.staff")
                .dealer("network.changeStaffHours", things -> new ChangeStaffHours(things.id(STAFF), HOURS))
                .dealer("staff.assignAccount", things -> new AssignAccount(things.id(STAFF), "li.lei"))
                .dealer(
                        "staff.place",
                        things -> PlaceStaff.now(things.id(STAFF), List.of(Role.CASHIER), List.of(), null, false))
                .dealer(
                        "staff.beAway",
                        things -> new BeAway(
                                things.id(STAFF), LocalDate.of(2026, 5, 4), MAY.plusDays(6), things.id(COLLEAGUE)))
                .dealer(
                        "staff.beAwayForHours",
                        things -> new BeAwayForHours(things.id(STAFF), MORNING, MORNING.plusSeconds(3600)))
                .dealer("staff.absence", things -> things.id(ABSENCE))
                .dealer("staff.handOverAgain", things -> things.id(ABSENCE))
                .dealer("staff.comeBack", things -> ComeBack.now(things.id(ABSENCE)))
                .dealer("staff.whoAnswers", things -> new SeeWhoAnswers(things.id(STAFF), MAY))
                .dealer(
                        "staffLoans.lend",
                        things -> new LendStaff(things.id(STAFF), OneOfEach.THIRD, MAY.plusDays(3), MAY.plusDays(6)))
                .dealer(
                        "staffLoans.lendForHours",
                        things -> new LendStaffForHours(
                                things.id(STAFF), OneOfEach.THIRD, MORNING, MORNING.plusSeconds(3600)))
                .refused("staffLoans.agree", StaffRefusal.LOAN_NOT_THE_BORROWER, things -> things.id(STAFF_LOAN))
                .dealer("staffLoans.end", things -> EndStaffLoan.now(things.id(STAFF_LOAN)))
                .dealer("staffLoans.find", things -> things.id(STAFF_LOAN))
                .dealer("staffLoans.list", things -> new SeeStaffLoans(MAY));
    }

    private static void leaving(Rows rows) {
        rows.dealer("staff.leave", things -> LeaveStaff.to(things.id(COLLEAGUE), things.id(STAFF), MAY))
                .dealer(
                        "staff.previewLeaving",
                        things -> LeaveStaff.sharing(things.id(STAFF), MAY, HandOverRule.BY_LOAD))
                .dealer("staff.departure", things -> new SeeDeparture(things.id(LEAVER)))
                .dealer("staff.handOverIfDue", things -> new StaffId(things.id(LEAVER)));
    }

    private static void keysAndFiles(Rows rows) {
        rows.network("accessKeys.issue", things -> IssueKey.atDealer("till", things.id(DEALER), 9, Role.CASHIER))
                .network("accessKeys.revoke", things -> things.id(ACCESS_KEY))
                .network("accessKeys.list", things -> PAGE)
                .dealer(
                        "imports.run",
                        things -> List.of(NoRows.request("again"), new NoRows(), ImportProgress.silent()))
                .dealer("imports.find", things -> things.id(IMPORT_RUN))
                .dealer("imports.faults", things -> new SeeFaults(things.id(IMPORT_RUN), PAGE))
                .network("journal.read", things -> ReadJournal.fromStart(10));
    }
}
