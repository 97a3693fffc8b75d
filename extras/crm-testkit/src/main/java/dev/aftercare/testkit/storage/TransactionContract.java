package dev.aftercare.testkit.storage;

import static dev.aftercare.testkit.given.Given.NOW;
import static dev.aftercare.testkit.given.Given.TOMORROW;
import static dev.aftercare.testkit.given.Given.aStaffMember;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercare.domain.access.Scope;
import dev.aftercare.domain.appointment.WorkshopDay;
import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.customer.CustomerName;
import dev.aftercare.domain.customer.CustomerProfile;
import dev.aftercare.domain.network.StaffMember;
import dev.aftercare.port.shared.ConflictException;
import dev.aftercare.port.shared.StaleVersionException;
import dev.aftercare.port.storage.UnitOfWork;
import java.util.Optional;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** All or nothing, at once, and never before the commit. */
public interface TransactionContract extends OnStorage {

    @Test
    @Tag("NET-2")
    default void rollbackLeavesNothingInAnyStore() {
        TwoDealers network = TwoDealers.in(this);
        Everything all = everything(network);
        try (UnitOfWork unit = begin(Scope.network())) {
            all.write(unit);
        }
        assertThat(read(Scope.network(), all::found)).isEqualTo(all.nothing());
        write(Scope.network(), all::write);
        assertThat(read(Scope.network(), all::found)).isEqualTo(all.written());
    }

    @Test
    @Tag("NET-2")
    default void writesAreSeenByTheirUnitOfWorkAtOnceAndByOthersAfterTheCommit() {
        TwoDealers network = TwoDealers.in(this);
        Everything all = everything(network);
        try (UnitOfWork unit = begin(Scope.network())) {
            all.write(unit);
            assertThat(all.found(unit)).as("own writes").isEqualTo(all.written());
            assertThat(read(Scope.network(), all::found)).as("not committed").isEqualTo(all.nothing());
            unit.commit();
            assertThat(read(Scope.network(), all::found)).as("committed").isEqualTo(all.written());
        }
        assertThat(read(Scope.network(), all::found)).as("closed").isEqualTo(all.written());
    }

    @Test
    @Tag("NET-2")
    default void openUnitOfWorkSeesTheLatestCommitOfOthers() {
        TwoDealers network = TwoDealers.in(this);
        Everything all = everything(network);
        try (UnitOfWork open = begin(Scope.network())) {
            assertThat(all.found(open)).isEqualTo(all.nothing());
            write(Scope.network(), all::write);
            assertThat(all.found(open)).isEqualTo(all.written());
        }
    }

    @Test
    @Tag("NET-2")
    default void unitOfWorkThatFailedAtItsEndLeavesNothing() {
        TwoDealers network = TwoDealers.in(this);
        Everything all = everything(network);
        Customer stale = network.customer()
                .corrected(new CustomerName.Person("李", ""), network.customer().contact(), CustomerProfile.unknown());
        write(network.scopeOfA(), unit -> unit.customers().update(stale));
        assertThatThrownBy(() -> write(Scope.network(), unit -> {
                    all.write(unit);
                    unit.customers().update(stale);
                }))
                .isInstanceOf(StaleVersionException.class);
        assertThat(read(Scope.network(), all::found)).isEqualTo(all.nothing());
    }

    @Test
    @Tag("NET-2")
    default void closingNeverThrowsAndLeavesWhatWasCommitted() {
        TwoDealers network = TwoDealers.in(this);
        StaffMember person = aStaffMember().at(network.a()).build();
        UnitOfWork unit = begin(network.scopeOfA());
        unit.staff().insert(person);
        unit.commit();
        unit.close();
        unit.close();
        begin(network.scopeOfA()).close();
        assertThat(find(network.scopeOfA(), again -> again.staff().find(person.id())))
                .contains(person);
    }

    @Test
    @Tag("NET-2")
    default void manyUnitsOfWorkThatAreOnlyClosedUseNothingUp() {
        TwoDealers network = TwoDealers.in(this);
        for (int round = 0; round < 200; round++) {
            assertThat(find(
                            network.scopeOfA(),
                            unit -> unit.customers().find(network.customer().id())))
                    .isPresent();
        }
    }

    @Test
    @Tag("NET-2")
    default void crossedLocksEndInAConflictAndNotInAStandstill() {
        TwoDealers network = TwoDealers.in(this);
        try (OtherHand other = new OtherHand();
                UnitOfWork first = begin(network.scopeOfA())) {
            UnitOfWork second = other.does(() -> begin(network.scopeOfA()));
            network.lockDay(first, TOMORROW);
            other.does(() -> network.lockDay(second, TOMORROW.plusDays(1)));
            Future<WorkshopDay> crossing = other.begins(() -> network.lockDay(second, TOMORROW));
            Rivals.glanceAt(crossing);
            boolean firstHad = failureOf(() -> network.lockDay(first, TOMORROW.plusDays(1)))
                    .isEmpty();
            Optional<RuntimeException> failure = OtherHand.failureOf(crossing);
            assertThat(firstHad && failure.isEmpty()).as("both have both days").isFalse();
            failure.ifPresent(thrown -> assertThat(thrown).isInstanceOf(ConflictException.class));
            other.does(() -> {
                second.close();
                return true;
            });
        }
        write(
                network.scopeOfA(),
                unit -> unit.workshopDays()
                        .lockAll(network.a().id(), network.a().zone(), TOMORROW, TOMORROW.plusDays(1)));
    }

    private Everything everything(TwoDealers network) {
        return new Everything(this, network, NOW, TOMORROW, "text");
    }

    private static Optional<ConflictException> failureOf(Runnable work) {
        try {
            work.run();
            return Optional.empty();
        } catch (ConflictException conflict) {
            return Optional.of(conflict);
        }
    }
}
