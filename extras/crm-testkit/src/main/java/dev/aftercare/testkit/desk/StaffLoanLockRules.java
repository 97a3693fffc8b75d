package dev.aftercare.testkit.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.network.StaffMember;
import dev.aftercare.domain.staff.StaffLoan;
import dev.aftercare.domain.time.ZonedDate;
import dev.aftercare.port.storage.UnitOfWork;
import dev.aftercare.testkit.storage.OtherHand;
import dev.aftercare.usecase.Crm;
import dev.aftercare.usecase.staff.Away;
import dev.aftercare.usecase.staff.BeAway;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whatever changes a loan waits for who books on its days, so that what is booked at that instant is seen (APT-2). It is Monday 2026-03-02. */
interface StaffLoanLockRules extends OnStage {

    @Test
    @Tag("APT-2")
    @Tag("NET-5")
    @Tag("HC-11")
    default void whoLendsSomebodyOrAgreesWaitsForTheirOwnDay() {
        LoanStage two = LoanStage.on(stage());
        StaffMember person = two.technician();
        StaffLoan offered = waitingFor(
                two.lender(), () -> two.offers(person, 4, 4).orElseThrow().loan());
        assertThat(waitingFor(two.borrower(), () -> two.agrees(offered).orElseThrow())
                        .isAgreed())
                .isTrue();
    }

    @Test
    @Tag("APT-2")
    @Tag("NET-5")
    @Tag("HC-11")
    default void whoTakesSomebodyFromTheBorrowerOrLetsThemBackWaitsForItsDay() {
        LoanStage two = LoanStage.on(stage());
        StaffMember person = two.technician();
        StaffLoan loan = two.lends(person, 4, 4);
        Away away = waitingFor(two.borrower(), () -> two.away(person, 4, 4));
        waitingFor(two.borrower(), () -> two.back(away, "2026-03-03T00:00"));
        waitingFor(
                two.borrower(),
                () -> LoanStage.ends(two.lender(), loan, "2026-03-03T00:00").orElseThrow());
    }

    /** Somebody books at {@code at} on Wednesday, for whom {@code change} has to wait. */
    private <T> T waitingFor(LeavingStage at, Callable<T> change) {
        try (OtherHand other = new OtherHand();
                UnitOfWork booking = booking(at)) {
            Future<T> changed = other.begins(change);
            OtherHand.assertWaits(changed);
            booking.commit();
            return OtherHand.resultOf(changed);
        }
    }

    private UnitOfWork booking(LeavingStage at) {
        UnitOfWork booking = storage().begin(at.dealer().clerk().scope(), stage().now());
        ZonedDate day = ZonedDate.of(LoanStage.day(4), at.dealer().dealer().zone());
        booking.workshopDays().lock(at.dealer().dealer().id(), day);
        return booking;
    }

    /** Between the look at the person's loans and the locks of their days they are lent. */
    @Test
    @Tag("APT-2")
    @Tag("NET-5")
    @Tag("HC-11")
    default void whoIsLentWhileTheyFallSickIsTakenFromThereUnderTheLockOfItsDay() {
        LoanStage two = LoanStage.on(stage());
        StaffMember person = two.technician();
        AtomicReference<@Nullable StaffLoan> meanwhile = new AtomicReference<>();
        AtomicReference<@Nullable UnitOfWork> booking = new AtomicReference<>();
        Crm sick = Crm.builder(new WatchedStorage(storage(), new WatchedStorage.Watcher() {
                    @Override
                    public void after(String call) {
                        if (call.equals("StaffLoans.of") && meanwhile.get() == null) {
                            meanwhile.set(lentByAnother(two, person));
                            booking.set(booking(two.borrower()));
                        }
                    }
                }))
                .clock(stage()::now)
                .build();
        BeAway command = new BeAway(person.id().value(), LoanStage.day(4), LoanStage.day(4), null);
        try (OtherHand other = new OtherHand()) {
            Future<Away> away = other.begins(
                    () -> sick.staff().beAway(two.lender().manager(), command).orElseThrow());
            OtherHand.assertWaits(away);
            assertThat(booking.get()).isNotNull().satisfies(UnitOfWork::commit).satisfies(UnitOfWork::close);
            OtherHand.resultOf(away);
        }
        assertThat(meanwhile.get())
                .isNotNull()
                .satisfies(loan ->
                        assertThat(LoanStage.seen(two.borrower(), loan).away()).hasSize(1));
    }

    private static StaffLoan lentByAnother(LoanStage two, StaffMember person) {
        try (OtherHand another = new OtherHand()) {
            return OtherHand.resultOf(another.begins(() -> two.lends(person, 4, 4)));
        }
    }
}
