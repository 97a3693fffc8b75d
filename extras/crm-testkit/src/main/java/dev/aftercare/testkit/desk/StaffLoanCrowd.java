package dev.aftercare.testkit.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.appointment.Appointment;
import dev.aftercare.domain.appointment.Hold;
import dev.aftercare.domain.appointment.HoldKind;
import dev.aftercare.domain.appointment.Misfit;
import dev.aftercare.domain.network.StaffMember;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.staff.StaffLoan;
import dev.aftercare.domain.time.TimeRange;
import dev.aftercare.domain.time.ZonedDate;
import dev.aftercare.port.shared.StorageException;
import dev.aftercare.port.storage.UnitOfWork;
import dev.aftercare.testkit.storage.Crowd;
import dev.aftercare.usecase.appointment.BookAppointment;
import dev.aftercare.usecase.appointment.SeeUnsettled;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.staff.BeAwayForHours;
import dev.aftercare.usecase.staff.EndStaffLoan;
import dev.aftercare.usecase.staff.LendStaff;
import dev.aftercare.usecase.staff.SeeStaffLoans;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Two dealers lend to each other and take back while both book (APT-2, NET-5). It is Monday 2026-03-02. */
interface StaffLoanCrowd extends OnStage {

    /** How often each of the two lends somebody: crosswise, so that each needs the days of both. */
    int ROUNDS = 4;

    @Test
    @Tag("APT-2")
    @Tag("NET-5")
    @Tag("HC-11")
    default void whoIsLentToAndFroInACrowdIsNeverBookedTwiceNorOnNoList() {
        List<DealerStage> dealers = List.of(
                stage().openDealer("SH01", 4).staffed(4, 1),
                stage().openDealer("SH02", 4).staffed(4, 1));
        List<Callable<Integer>> tasks = new ArrayList<>();
        for (DealerStage lender : dealers) {
            DealerStage borrower = dealers.get(lender == dealers.get(0) ? 1 : 0);
            StaffMember person = new LeavingStage(lender).hire(Role.TECHNICIAN, "engine");
            tasks.add(() -> lentToAndFro(lender, borrower, person));
            tasks.add(() -> booked(lender, "08:00", "10:00", "13:00", "15:00"));
            tasks.add(() -> booked(lender, "09:00", "11:00", "14:00", "16:00"));
        }
        assertThat(Crowd.of(tasks)).as("done").allMatch(done -> done > 0);
        assertEverybodyIsAtOnePlaceOrOnAList(dealers);
    }

    /** Lends and takes back, with what was booked in between; how often a loan was agreed to. */
    private int lentToAndFro(DealerStage lender, DealerStage borrower, StaffMember person) {
        int agreed = 0;
        for (int round = 0; round < ROUNDS; round++) {
            LendStaff command = new LendStaff(
                    person.id().value(), borrower.dealer().code(), LocalDate.of(2026, 3, 3), LocalDate.of(2026, 3, 5));
            StaffLoan offered = insisting(() -> lender.crm().staffLoans().lend(manager(lender), command))
                    .orElseThrow()
                    .loan();
            StaffLoan loan = insisting(() -> borrower.crm()
                            .staffLoans()
                            .agree(manager(borrower), offered.id().value()))
                    .orElseThrow();
            agreed++;
            if (round == ROUNDS - 1) {
                insisting(() -> lender.crm()
                        .staff()
                        .beAwayForHours(
                                manager(lender),
                                new BeAwayForHours(
                                        person.id().value(),
                                        lender.at("2026-03-03T09:00"),
                                        lender.at("2026-03-03T11:00"))));
            }
            DealerStage ending = round % 2 == 0 ? lender : borrower;
            EndStaffLoan end = round < ROUNDS - 1
                    ? EndStaffLoan.now(loan.id().value())
                    : new EndStaffLoan(loan.id().value(), lender.at("2026-03-04T13:00"));
            insisting(() -> ending.crm().staffLoans().end(manager(ending), end)).orElseThrow();
        }
        return agreed;
    }

    private static Call manager(DealerStage dealer) {
        return dealer.as(Role.DEALER_MANAGER);
    }

    /** Again where others were in the way too often. */
    private static <T> Outcome<T> insisting(Callable<Outcome<T>> command) {
        for (int tries = 1; ; tries++) {
            try {
                return command.call();
            } catch (StorageException inTheWay) {
                if (tries == 10) {
                    throw inTheWay;
                }
            } catch (Exception failure) {
                throw new AssertionError(failure);
            }
        }
    }

    private int booked(DealerStage dealer, String... hours) {
        int accepted = 0;
        for (int day = 3; day <= 5; day++) {
            for (String hour : hours) {
                BookAppointment command = dealer.booking(dealer.aCar(), "maintenance", "2026-03-0" + day + "T" + hour);
                if (insisting(() -> dealer.crm().appointments().book(dealer.clerk(), command))
                        .isAccepted()) {
                    accepted++;
                }
            }
        }
        return accepted;
    }

    /** What one technician has at one dealer. */
    record Held(DealerStage dealer, Hold hold) {}

    /** Where the loans say that somebody is, they are booked once; everything else is on the list of its dealer. */
    private void assertEverybodyIsAtOnePlaceOrOnAList(List<DealerStage> dealers) {
        List<StaffLoan> loans = dealers.get(0)
                .crm()
                .staffLoans()
                .list(manager(dealers.get(0)), new SeeStaffLoans(LocalDate.of(2026, 3, 2)));
        List<Held> fitting = new ArrayList<>();
        for (DealerStage dealer : dealers) {
            Set<Hold> listed = listed(dealer);
            List<Hold> held = held(dealer);
            assertThat(held).as("what is booked").isNotEmpty();
            for (Hold hold : held) {
                boolean isThere = isAt(dealer, hold, loans);
                assertThat(listed.contains(hold))
                        .as(hold + " at " + dealer.dealer().code())
                        .isEqualTo(!isThere);
                if (isThere) {
                    fitting.add(new Held(dealer, hold));
                }
            }
            Walls.assertAgree(this, dealer, LocalDate.of(2026, 3, 3));
        }
        for (Held one : fitting) {
            assertThat(fitting)
                    .filteredOn(other -> other.hold.resource().equals(one.hold.resource())
                            && other.hold.time().overlaps(one.hold.time()))
                    .containsExactly(one);
        }
    }

    /** The technicians' part of what is booked. */
    private List<Hold> held(DealerStage dealer) {
        try (UnitOfWork unit = storage().begin(dealer.clerk().scope(), stage().now())) {
            return unit
                    .appointments()
                    .openFrom(
                            dealer.dealer().id(),
                            ZonedDate.of(
                                    LocalDate.of(2026, 3, 2), dealer.dealer().zone()))
                    .stream()
                    .map(Appointment::placement)
                    .flatMap(placement -> placement.holds().stream())
                    .filter(hold -> hold.kind() == HoldKind.TECHNICIAN)
                    .toList();
        }
    }

    private static Set<Hold> listed(DealerStage dealer) {
        return dealer.crm().appointments().unsettled(dealer.clerk(), new SeeUnsettled(null, 100)).first().stream()
                .flatMap(each -> each.misfits().stream())
                .map(Misfit::hold)
                .flatMap(hold -> hold.stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the person is at the dealer for all of the hold: the borrower's while lent, and else the lender's; nobody's while away. */
    private boolean isAt(DealerStage dealer, Hold hold, List<StaffLoan> loans) {
        List<StaffLoan> theirs = loans.stream()
                .filter(loan -> loan.lent().person().value().equals(hold.resource()))
                .toList();
        boolean isOwn = dealer.crm().network().staff(manager(dealer)).stream()
                .anyMatch(person -> person.id().value().equals(hold.resource()));
        Stream<StaffLoan> standing = theirs.stream().filter(loan -> loan.state() != StaffLoan.State.CALLED_OFF);
        boolean isAway = !theirs.isEmpty()
                && hold.time().overlaps(new TimeRange(dealer.at("2026-03-03T09:00"), dealer.at("2026-03-03T11:00")));
        return !isAway
                && (isOwn
                        ? standing.noneMatch(loan -> loan.time().overlaps(hold.time()))
                        : standing.anyMatch(loan -> loan.time().contains(hold.time())));
    }
}
