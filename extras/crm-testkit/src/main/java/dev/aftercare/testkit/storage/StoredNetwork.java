package dev.aftercare.testkit.storage;

import static dev.aftercare.testkit.given.Given.aDealer;
import static dev.aftercare.testkit.given.Given.aPolicy;
import static dev.aftercare.testkit.given.Given.aStaffMember;

import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.appointment.AppointmentPolicy;
import dev.aftercare.domain.authority.Approval;
import dev.aftercare.domain.authority.ApprovalId;
import dev.aftercare.domain.authority.AuthorityPolicy;
import dev.aftercare.domain.authority.DecisionKind;
import dev.aftercare.domain.authority.MonthlyUse;
import dev.aftercare.domain.network.Dealer;
import dev.aftercare.domain.network.StaffId;
import dev.aftercare.domain.network.StaffMember;
import dev.aftercare.domain.policy.PolicyVersion;
import dev.aftercare.domain.shared.Money;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.staff.Absence;
import dev.aftercare.domain.staff.AbsenceId;
import dev.aftercare.domain.staff.Departure;
import dev.aftercare.domain.staff.HandOverRule;
import dev.aftercare.domain.staff.HandedOver;
import dev.aftercare.domain.staff.Lent;
import dev.aftercare.domain.staff.StaffLoan;
import dev.aftercare.domain.staff.StaffLoan.Party;
import dev.aftercare.domain.staff.StaffLoanId;
import dev.aftercare.domain.time.DateRange;
import dev.aftercare.domain.time.TimeRange;
import dev.aftercare.testkit.given.Given;
import dev.aftercare.testkit.given.Ids;
import java.util.List;
import java.util.Optional;

/** The dealer itself, its people and policies, and what they may decide. */
record StoredNetwork(Sample sample) {

    List<Stored> all() {
        return List.of(
                dealer(), person(), policy(), departure(), absence(), hoursAway(), loan(), monthlyUse(), approval());
    }

    private Stored dealer() {
        Dealer dealer = aDealer().named(sample.text()).build();
        return Stored.one(
                "dealers",
                dealer,
                unit -> unit.organisations().open(dealer),
                unit -> unit.organisations().dealer(dealer.id()));
    }

    private Stored person() {
        StaffMember person = aStaffMember()
                .at(sample.a())
                .named(sample.text())
                .employed(sample.day(), sample.day())
                .build();
        return Stored.listed(
                "staff",
                person,
                unit -> unit.staff().insert(person),
                unit -> unit.staff().of(sample.a().id()));
    }

    private Stored policy() {
        PolicyVersion<AppointmentPolicy> policy = aPolicy()
                .of(sample.a())
                .validFrom(sample.day())
                .recordedAt(sample.at())
                .build();
        return Stored.listed(
                "policies",
                policy,
                unit -> unit.policies().insert(policy),
                unit -> unit.policies().history(policy.dealer()).versions().stream()
                        .filter(version -> version.id().equals(policy.id()))
                        .toList());
    }

    private Stored departure() {
        StaffId heir = new StaffId(Ids.next());
        Departure departure = Departure.decided(
                        sample.a().id(),
                        new StaffId(Ids.next()),
                        sample.day(),
                        new Departure.Heirs(HandOverRule.TO_PERSON, Optional.of(heir)),
                        List.of(HandedOver.moved(heir.subject(), HandedOver.Part.OWNER, heir)),
                        Optional.of(sample.at()))
                .orElseThrow();
        return Stored.one(
                "departures",
                departure,
                unit -> unit.departures().insert(departure),
                unit -> unit.departures().of(departure.person()));
    }

    private Stored hoursAway() {
        Absence absence = Absence.forHours(
                new AbsenceId(Ids.next()),
                sample.a().id(),
                new StaffId(Ids.next()),
                new DateRange(sample.day(), sample.day().plusDays(1)),
                new TimeRange(Given.NOW, Given.NOW.plusSeconds(3600)));
        return Stored.one(
                "hours away",
                absence,
                unit -> unit.absences().insert(absence),
                unit -> unit.absences().find(absence.id()));
    }

    private Stored absence() {
        Absence absence = new Absence(
                new AbsenceId(Ids.next()),
                sample.a().id(),
                new StaffId(Ids.next()),
                new DateRange(sample.day().minusDays(1), sample.day()),
                Optional.of(new StaffId(Ids.next())),
                List.of(),
                1);
        return Stored.one(
                "absences",
                absence,
                unit -> unit.absences().insert(absence),
                unit -> unit.absences().find(absence.id()));
    }

    private Stored loan() {
        StaffMember person = aStaffMember()
                .at(sample.a())
                .named(sample.text())
                .employed(sample.day(), sample.day())
                .build();
        TimeRange time = new TimeRange(sample.at(), sample.at().plusSeconds(3600));
        StaffLoan loan = StaffLoan.offered(
                        new StaffLoanId(Ids.next()),
                        new Party(sample.a().id(), sample.a().code(), sample.a().zone()),
                        new Party(
                                new OrganisationId(Ids.next()), "XX", sample.a().zone()),
                        Lent.of(person),
                        time)
                .orElseThrow();
        return Stored.one(
                "loans",
                loan,
                unit -> unit.staffLoans().insert(loan),
                unit -> unit.staffLoans().find(loan.id()));
    }

    private Stored monthlyUse() {
        MonthlyUse.Key month = new MonthlyUse.Key(
                sample.a().id(),
                sample.customer().id().toString(),
                DecisionKind.COMPENSATION,
                sample.day().withDayOfMonth(1),
                "CNY");
        MonthlyUse use = new MonthlyUse(Ids.next(), month, Money.of("10.00", "CNY"), 1);
        return Stored.one(
                "monthly uses",
                use,
                unit -> unit.monthlyUses().insert(use),
                unit -> unit.monthlyUses().find(month));
    }

    private Stored approval() {
        Approval approval = Approval.asked(
                        new ApprovalId(Ids.next()),
                        sample.a().id(),
                        new Approval.Matter(
                                DecisionKind.COMPENSATION,
                                sample.customer().id().subject(),
                                Money.of("10.00", "CNY")),
                        new Approval.Request(
                                "clerk",
                                sample.at(),
                                sample.text(),
                                AuthorityPolicy.Bound.MONTH,
                                Money.of("5.00", "CNY"),
                                Role.DEALER_MANAGER))
                .orElseThrow();
        return Stored.one(
                "approvals",
                approval,
                unit -> unit.approvals().insert(approval),
                unit -> unit.approvals().find(approval.id()));
    }
}
