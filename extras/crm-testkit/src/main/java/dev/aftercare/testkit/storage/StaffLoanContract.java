package dev.aftercare.testkit.storage;

import static dev.aftercare.testkit.given.Given.NOW;
import static dev.aftercare.testkit.given.Given.aStaffMember;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercare.domain.access.Scope;
import dev.aftercare.domain.network.Dealer;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.staff.Absence;
import dev.aftercare.domain.staff.AbsenceId;
import dev.aftercare.domain.staff.Lent;
import dev.aftercare.domain.staff.StaffLoan;
import dev.aftercare.domain.staff.StaffLoan.Party;
import dev.aftercare.domain.staff.StaffLoanId;
import dev.aftercare.domain.staff.Whereabouts;
import dev.aftercare.domain.time.DateRange;
import dev.aftercare.domain.time.TimeRange;
import dev.aftercare.domain.time.ZonedDate;
import dev.aftercare.domain.waitinglist.FreedDays;
import dev.aftercare.port.appointment.WorkshopDays.Days;
import dev.aftercare.port.shared.StaleVersionException;
import dev.aftercare.port.storage.UnitOfWork;
import dev.aftercare.testkit.given.Ids;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who is lent by one dealer to another (NET-5). */
interface StaffLoanContract extends OnStorage {

    private static StaffLoan loan(Dealer lender, Dealer borrower, TimeRange time) {
        return StaffLoan.offered(
                        new StaffLoanId(Ids.next()),
                        party(lender),
                        party(borrower),
                        Lent.of(aStaffMember().at(lender).build()),
                        time)
                .orElseThrow();
    }

    private static Party party(Dealer dealer) {
        return new Party(dealer.id(), dealer.code(), dealer.zone());
    }

    private static TimeRange hours(int from, int until) {
        return new TimeRange(NOW.plus(Duration.ofHours(from)), NOW.plus(Duration.ofHours(until)));
    }

    @Test
    @Tag("NET-2")
    @Tag("NET-5")
    default void aLoanIsReachedAndChangedByBothDealersAndMadeByTheLender() {
        TwoDealers network = TwoDealers.in(this);
        StaffLoan loan = loan(network.a(), network.b(), hours(1, 9));
        assertThatThrownBy(() ->
                        write(network.scopeOfB(), unit -> unit.staffLoans().insert(loan)))
                .isInstanceOf(StaleVersionException.class);
        write(network.scopeOfA(), unit -> unit.staffLoans().insert(loan));
        StaffLoan agreed = loan.agreedBy(network.b().id(), NOW).orElseThrow();
        write(network.scopeOfB(), unit -> unit.staffLoans().update(agreed));
        StaffLoan sick = agreed.interrupted(hours(2, 3)).orElseThrow();
        write(network.scopeOfA(), unit -> unit.staffLoans().update(sick));
        for (Scope scope : List.of(network.scopeOfA(), network.scopeOfB(), Scope.network())) {
            assertThat(find(scope, unit -> unit.staffLoans().find(loan.id()))).contains(sick);
        }
        Scope stranger = Scope.of(new OrganisationId(Ids.next()));
        assertThat(find(stranger, unit -> unit.staffLoans().find(loan.id()))).isEmpty();
        assertThat(list(stranger, unit -> unit.staffLoans().of(network.a().id(), NOW)))
                .isEmpty();
        assertThatThrownBy(() -> write(
                        stranger,
                        unit -> unit.staffLoans().update(sick.endedBy(NOW).orElseThrow())))
                .isInstanceOf(StaleVersionException.class);
        assertThatThrownBy(() ->
                        write(network.scopeOfB(), unit -> unit.staffLoans().update(agreed)))
                .isInstanceOf(StaleVersionException.class);
    }

    @Test
    @Tag("NET-5")
    default void loansAreListedForBothUntilTheyHaveEnded() {
        TwoDealers network = TwoDealers.in(this);
        StaffLoan out = loan(network.a(), network.b(), hours(1, 2));
        StaffLoan back = loan(network.b(), network.a(), hours(1, 3));
        write(network.scopeOfA(), unit -> unit.staffLoans().insert(out));
        write(network.scopeOfB(), unit -> unit.staffLoans().insert(back));
        for (Dealer dealer : List.of(network.a(), network.b())) {
            Scope scope = Scope.of(dealer.id());
            assertThat(list(scope, unit -> unit.staffLoans().of(dealer.id(), NOW)))
                    .containsExactly(out, back);
            assertThat(list(
                            scope,
                            unit -> unit.staffLoans().of(dealer.id(), out.time().end())))
                    .containsExactly(back);
            assertThat(list(
                            scope,
                            unit -> unit.staffLoans()
                                    .of(dealer.id(), back.time().end())))
                    .isEmpty();
        }
    }

    @Test
    @Tag("NET-5")
    default void absencesAndLoansAreReadTogether() {
        TwoDealers network = TwoDealers.in(this);
        ZonedDate today = ZonedDate.containing(NOW, network.a().zone());
        StaffLoan out = loan(network.a(), network.b(), hours(1, 2));
        StaffLoan back = loan(network.b(), network.a(), hours(-72, 3));
        StaffLoan over = loan(network.a(), network.b(), new TimeRange(NOW.minus(Duration.ofDays(3)), today.start()));
        Absence absence = new Absence(
                new AbsenceId(Ids.next()),
                network.a().id(),
                out.lent().person(),
                new DateRange(today.date(), today.date().plusDays(1)),
                Optional.empty(),
                List.of(),
                1);
        Absence calledOff = Absence.forHours(
                        new AbsenceId(Ids.next()), network.a().id(), out.lent().person(), absence.days(), hours(1, 2))
                .endedAt(NOW, network.a().zone());
        write(network.scopeOfA(), unit -> {
            unit.staffLoans().insert(out);
            unit.staffLoans().insert(over);
            unit.absences().insert(absence);
            unit.absences().insert(calledOff);
        });
        write(network.scopeOfB(), unit -> unit.staffLoans().insert(back));
        assertThat(whereabouts(network.scopeOfA(), network.a(), today))
                .isEqualTo(new Whereabouts(List.of(absence), List.of(out, back)));
        assertThat(whereabouts(network.scopeOfB(), network.b(), today))
                .isEqualTo(new Whereabouts(List.of(), List.of(out, back)));
        assertThat(whereabouts(network.scopeOfB(), network.a(), today))
                .as("of another dealer")
                .isEqualTo(new Whereabouts(List.of(), List.of()));
        Scope customer = Scope.person(network.a().id(), network.customer().id());
        assertThat(whereabouts(customer, network.a(), today).loans()).containsExactly(out, back);
    }

    private Whereabouts whereabouts(Scope scope, Dealer dealer, ZonedDate first) {
        return read(scope, unit -> unit.absences().whereabouts(dealer.id(), first));
    }

    @Test
    @Tag("NET-2")
    @Tag("APT-7")
    default void whatBecameFreeIsNotedForAnotherDealerOnlyWhereThereIsALoan() {
        TwoDealers network = TwoDealers.in(this);
        LocalDate day = LocalDate.of(2026, 3, 3);
        FreedDays ofA = new FreedDays(Ids.next(), network.a().id(), day, day);
        FreedDays ofB = new FreedDays(Ids.next(), network.b().id(), day, day);
        assertRefused(network.scopeOfA(), ofB);
        StaffLoan loan = loan(network.a(), network.b(), hours(1, 2));
        write(network.scopeOfA(), unit -> unit.staffLoans().insert(loan));
        write(network.scopeOfA(), unit -> unit.waitingList().note(ofB));
        write(network.scopeOfB(), unit -> unit.waitingList().note(ofA));
        assertThat(list(network.scopeOfA(), unit -> unit.waitingList().noted(9)))
                .containsExactly(ofA);
        assertThat(list(network.scopeOfB(), unit -> unit.waitingList().noted(9)))
                .containsExactly(ofB);
        assertRefused(
                Scope.of(new OrganisationId(Ids.next())),
                new FreedDays(Ids.next(), network.b().id(), day, day));
        assertRefused(network.scopeOfA(), new FreedDays(Ids.next(), new OrganisationId(Ids.next()), day, day));
    }

    private void assertRefused(Scope scope, FreedDays freed) {
        assertThatThrownBy(() -> write(scope, unit -> unit.waitingList().note(freed)))
                .isInstanceOf(StaleVersionException.class);
    }

    @Test
    @Tag("NET-1")
    default void whichDealerHasACodeIsNoSecret() {
        TwoDealers network = TwoDealers.in(this);
        for (Scope scope : List.of(network.scopeOfA(), network.scopeOfB(), Scope.network())) {
            assertThat(find(scope, unit -> unit.staffLoans().party(network.a().code())))
                    .contains(party(network.a()));
            assertThat(find(scope, unit -> unit.staffLoans().party("nobody"))).isEmpty();
        }
    }

    @Test
    @Tag("APT-2")
    default void daysOfAnotherDealerAreLockedAndNothingOfThemIsRead() {
        TwoDealers network = TwoDealers.in(this);
        LocalDate day = LocalDate.of(2026, 3, 3);
        ZonedDate locked = ZonedDate.of(day, network.b().zone());
        List<Days> both = List.of(
                new Days(network.a().id(), day, day.plusDays(2)),
                new Days(network.b().id(), day, day));
        write(network.scopeOfA(), unit -> unit.workshopDays().lockTogether(both));
        write(network.scopeOfA(), unit -> unit.workshopDays().lockTogether(both));
        assertThat(read(
                                network.scopeOfB(),
                                unit -> unit.workshopDays().lock(network.b().id(), locked))
                        .version())
                .as("as it was")
                .isZero();
        assertThatThrownBy(() -> write(
                        network.scopeOfA(),
                        unit -> unit.workshopDays().lock(network.b().id(), locked)))
                .isInstanceOf(StaleVersionException.class);
    }

    @Test
    @Tag("APT-2")
    @Tag("HC-11")
    default void daysOfTwoDealersAreLockedByDateAndThenByDealer() {
        TwoDealers network = TwoDealers.in(this);
        List<OrganisationId> inOrder = Stream.of(network.a().id(), network.b().id())
                .sorted(Comparator.comparing(OrganisationId::toString))
                .toList();
        LocalDate day = LocalDate.of(2026, 3, 3);
        LocalDate later = day.plusDays(1);
        assertLockedFirst(new Days(inOrder.get(0), day, day), new Days(inOrder.get(1), day, day));
        assertLockedFirst(new Days(inOrder.get(1), day, day), new Days(inOrder.get(0), later, later));
    }

    /** Who waits for {@code first} does not hold {@code then}. */
    private void assertLockedFirst(Days first, Days then) {
        Scope scope = Scope.of(first.dealer());
        try (OtherHand both = new OtherHand();
                UnitOfWork holding = begin(scope)) {
            holding.workshopDays().lockTogether(List.of(first));
            Future<Boolean> locked = both.begins(() -> {
                write(scope, unit -> unit.workshopDays().lockTogether(List.of(then, first)));
                return true;
            });
            OtherHand.assertWaits(locked);
            write(Scope.of(then.dealer()), unit -> unit.workshopDays().lockTogether(List.of(then)));
            holding.commit();
            assertThat(OtherHand.resultOf(locked)).isTrue();
        }
    }
}
