package dev.aftercare.testkit.storage;

import static dev.aftercare.testkit.given.Given.NOW;
import static dev.aftercare.testkit.given.Given.aVehicle;
import static dev.aftercare.testkit.given.Given.anOwnership;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercare.domain.access.Scope;
import dev.aftercare.domain.accesscode.AccessCode;
import dev.aftercare.domain.accesscode.AccessCode.Sent;
import dev.aftercare.domain.accesscode.AccessCodeId;
import dev.aftercare.domain.accesscode.AccessCodePolicy;
import dev.aftercare.domain.accesscode.CodeSeal;
import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.network.Dealer;
import dev.aftercare.domain.vehicle.Plate;
import dev.aftercare.domain.vehicle.Vehicle;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.port.shared.StaleVersionException;
import dev.aftercare.port.storage.UnitOfWork;
import dev.aftercare.testkit.given.Ids;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** One-time codes (NET-2). */
public interface AccessCodeContract extends OnStorage {

    @Test
    @Tag("NET-2")
    default void codesComeBackAsTheyWereKeptAndInTheirDealersScopeOnly() {
        TwoDealers network = TwoDealers.in(this);
        AccessCode unknown = asked(network.a(), Optional.empty(), NOW);
        AccessCode known = asked(network.a(), Optional.of(network.car().id()), NOW);
        AccessCode tried = known.tried(NOW, sent(network.customer().id()));
        AccessCode settled = tried.settled();
        write(network.scopeOfA(), unit -> {
            unit.accessCodes().insert(unknown);
            unit.accessCodes().insert(known);
        });
        for (AccessCode next : List.of(tried, settled, settled.ended(NOW))) {
            write(Scope.network(), unit -> unit.accessCodes().update(next));
            assertThat(find(network.scopeOfA(), unit -> unit.accessCodes().find(known.id())))
                    .contains(next);
        }
        for (Scope scope : List.of(network.scopeOfA(), Scope.network())) {
            assertThat(find(scope, unit -> unit.accessCodes().lock(unknown.id())))
                    .contains(unknown);
            assertThat(list(
                            scope,
                            unit -> unit.accessCodes()
                                    .sentTo(List.of(network.customer().id()))))
                    .hasSize(1);
        }
        assertThat(find(network.scopeOfB(), unit -> unit.accessCodes().find(unknown.id())))
                .isEmpty();
        assertThat(find(network.scopeOfB(), unit -> unit.accessCodes().lock(unknown.id())))
                .isEmpty();
        assertThat(list(
                        network.scopeOfB(),
                        unit -> unit.accessCodes()
                                .sentTo(List.of(network.customer().id()))))
                .isEmpty();
        assertThat(list(network.scopeOfB(), unit -> unit.accessCodes().toSend(NOW, 9)))
                .isEmpty();
        write(
                network.scopeOfB(),
                unit -> assertThat(unit.accessCodes().takeTry(unknown.id())).isFalse());
        assertThatThrownBy(() ->
                        write(network.scopeOfB(), unit -> unit.accessCodes().update(unknown.settled())))
                .isInstanceOf(StaleVersionException.class);
        assertThatThrownBy(() -> write(
                        network.scopeOfB(),
                        unit -> unit.accessCodes().insert(asked(network.a(), Optional.empty(), NOW))))
                .isInstanceOf(StaleVersionException.class);
    }

    @Test
    @Tag("NET-2")
    default void aTryIsTakenWhileOneIsLeftAndTheCodeIsValidAndMakesNoVersion() {
        TwoDealers network = TwoDealers.in(this);
        AccessCode code = asked(network.a(), Optional.empty(), NOW);
        AccessCode over = asked(network.a(), Optional.empty(), NOW.minus(Duration.ofMinutes(10)));
        write(network.scopeOfA(), unit -> {
            unit.accessCodes().insert(code);
            unit.accessCodes().insert(over);
        });
        for (int attempt = 1; attempt <= code.triesLeft() + 1; attempt++) {
            boolean isLeft = attempt <= code.triesLeft();
            write(network.scopeOfA(), unit -> {
                assertThat(unit.accessCodes().takeTry(code.id())).isEqualTo(isLeft);
                assertThat(unit.accessCodes().takeTry(over.id())).isFalse();
            });
        }
        write(network.scopeOfA(), unit -> unit.accessCodes().update(code.settled()));
        AccessCode seen = read(network.scopeOfA(), unit -> unit.accessCodes().find(code.id()))
                .orElseThrow();
        assertThat(seen.triesLeft()).as("an update brings none back").isZero();
        assertThat(seen.version()).isEqualTo(2);
    }

    @Test
    @Tag("NET-2")
    default void whatIsDueComesTheLongestDueFirst() {
        TwoDealers network = TwoDealers.in(this);
        AccessCode second = asked(network.a(), Optional.empty(), NOW.minusSeconds(1));
        AccessCode first = asked(network.b(), Optional.empty(), NOW.minusSeconds(2));
        AccessCode later = asked(network.a(), Optional.empty(), NOW.plusNanos(1_000));
        AccessCode done = asked(network.a(), Optional.empty(), NOW.minusSeconds(3));
        write(Scope.network(), unit -> {
            List.of(second, first, later, done).forEach(unit.accessCodes()::insert);
            unit.accessCodes().update(done.settled());
        });
        assertThat(list(Scope.network(), unit -> unit.accessCodes().toSend(NOW, 9)))
                .containsExactly(first, second);
        assertThat(list(Scope.network(), unit -> unit.accessCodes().toSend(NOW, 1)))
                .containsExactly(first);
    }

    @Test
    @Tag("NET-2")
    default void aDealersCodesAndACarsSentOnesAreCounted() {
        TwoDealers network = TwoDealers.in(this);
        Optional<VehicleId> car = Optional.of(network.car().id());
        AccessCode old = asked(network.a(), car, NOW.minusSeconds(9));
        AccessCode unsent = asked(network.a(), car, NOW);
        AccessCode others = asked(network.b(), car, NOW);
        write(Scope.network(), unit -> {
            List.of(old, unsent, others).forEach(unit.accessCodes()::insert);
            for (AccessCode code : List.of(old, others)) {
                unit.accessCodes()
                        .update(code.tried(NOW, sent(network.customer().id())));
            }
            unit.accessCodes()
                    .update(others.tried(NOW, sent(network.customer().id()))
                            .tried(NOW, sent(network.customer().id())));
        });
        Instant before = NOW.minusSeconds(9);
        assertThat(count(
                        network.scopeOfA(),
                        unit -> unit.accessCodes().countAsked(network.a().id(), before)))
                .as("after, not at")
                .isEqualTo(1);
        assertThat(count(
                        network.scopeOfA(),
                        unit -> unit.accessCodes().countAsked(network.a().id(), before.minusNanos(1_000))))
                .isEqualTo(2);
        assertThat(count(
                        network.scopeOfB(),
                        unit -> unit.accessCodes().countAsked(network.a().id(), Instant.EPOCH)))
                .isZero();
        assertThat(count(
                        Scope.network(),
                        unit -> unit.accessCodes().countSent(network.car().id(), before)))
                .as("each message")
                .isEqualTo(2);
        assertThat(count(
                        Scope.network(),
                        unit -> unit.accessCodes().countSent(network.car().id(), Instant.EPOCH)))
                .isEqualTo(3);
    }

    @Test
    @Tag("NET-2")
    default void aNewCodeEndsTheValidOnesOfItsDealerAboutTheCar() {
        TwoDealers network = TwoDealers.in(this);
        Optional<VehicleId> car = Optional.of(network.car().id());
        AccessCode former = asked(network.a(), car, NOW.minusSeconds(9));
        AccessCode over = asked(network.a(), car, NOW.minus(Duration.ofHours(1)));
        AccessCode elsewhere = asked(network.b(), car, NOW);
        AccessCode other = asked(network.a(), Optional.empty(), NOW);
        write(Scope.network(), unit -> List.of(former, over, elsewhere, other).forEach(unit.accessCodes()::insert));
        write(network.scopeOfA(), unit -> {
            unit.accessCodes().endThose(network.a().id(), Optional.empty());
            unit.accessCodes().endThose(network.a().id(), car);
        });
        for (AccessCode code : List.of(former.ended(NOW), over, elsewhere, other)) {
            assertThat(find(Scope.network(), unit -> unit.accessCodes().find(code.id())))
                    .contains(code);
        }
    }

    @Test
    @Tag("NET-2")
    @Tag("CUS-9")
    default void whomACodeWasSentToIsForgottenWhoeverAskedAndOldCodesAreDeleted() {
        TwoDealers network = TwoDealers.in(this);
        CustomerId wanted = network.customer().id();
        AccessCode theirs = asked(network.b(), Optional.of(network.car().id()), NOW.minusSeconds(2));
        AccessCode others = asked(network.b(), Optional.of(network.car().id()), NOW.minusSeconds(1));
        write(Scope.network(), unit -> {
            unit.accessCodes().insert(theirs);
            unit.accessCodes().insert(others);
            unit.accessCodes().update(theirs.tried(NOW, sent(wanted)));
            unit.accessCodes().update(others.tried(NOW, sent(new CustomerId(Ids.next()))));
        });
        write(network.scopeOfB(), unit -> unit.accessCodes().forget(List.of(wanted)));
        assertThat(list(network.scopeOfB(), unit -> unit.accessCodes().sentTo(List.of(wanted))))
                .as("the customer is not B's to forget")
                .hasSize(1);
        write(network.scopeOfA(), unit -> unit.accessCodes().forget(List.of(wanted)));
        AccessCode forgotten = read(
                        network.scopeOfB(), unit -> unit.accessCodes().find(theirs.id()))
                .orElseThrow();
        assertThat(forgotten.sending()).isEqualTo(new AccessCode.Sending(Optional.empty(), 1, Optional.empty()));
        assertThat(find(network.scopeOfB(), unit -> unit.accessCodes().find(others.id()))
                        .orElseThrow()
                        .sending()
                        .sent())
                .isPresent();

        write(
                network.scopeOfA(),
                unit -> assertThat(unit.accessCodes().forgetAskedBefore(NOW, 9)).isEmpty());
        write(
                Scope.network(),
                unit -> assertThat(unit.accessCodes().forgetAskedBefore(NOW, 1)).containsExactly(theirs.id()));
        assertThat(find(Scope.network(), unit -> unit.accessCodes().find(theirs.id())))
                .isEmpty();
        write(
                Scope.network(),
                unit -> assertThat(unit.accessCodes().forgetAskedBefore(others.askedAt(), 9))
                        .isEmpty());
    }

    @Test
    @Tag("NET-2")
    @Tag("VEH-2")
    default void whoOwnsACarAndWhichOneCarriesAPlateIsKnownInEveryScope() {
        TwoDealers network = TwoDealers.in(this);
        Vehicle one = aVehicle().plate("沪A00001").build();
        Vehicle another = aVehicle().plate("沪A00002").build();
        Vehicle same = aVehicle().plate("沪A00002").build();
        write(Scope.network(), unit -> {
            List.of(one, another, same).forEach(unit.vehicles()::insertIfAbsent);
            unit.ownerships()
                    .insert(anOwnership()
                            .of(one)
                            .by(network.customer())
                            .recordedBy(network.a())
                            .build());
        });
        for (Scope scope : List.of(network.scopeOfA(), network.scopeOfB(), Scope.network())) {
            assertThat(find(scope, unit -> unit.vehicles().carrying(plate("沪A00001"))))
                    .contains(one.id());
            assertThat(find(scope, unit -> unit.vehicles().carrying(plate("沪A00002"))))
                    .as("said of two")
                    .isEmpty();
            assertThat(find(scope, unit -> unit.vehicles().carrying(plate("沪A00003"))))
                    .isEmpty();
            assertThat(find(scope, unit -> unit.ownerships().presentOwner(one.id())))
                    .contains(network.customer().id());
            assertThat(holds(
                            scope,
                            unit -> unit.ownerships()
                                    .isPresentOwner(one.id(), network.customer().id())))
                    .isTrue();
            assertThat(holds(scope, unit -> unit.ownerships().isPresentOwner(one.id(), new CustomerId(Ids.next()))))
                    .isFalse();
            assertThat(find(scope, unit -> unit.ownerships().presentOwner(another.id())))
                    .isEmpty();
        }
        write(network.scopeOfA(), unit -> unit.ownerships().endOpen(one.id(), LocalDate.of(2026, 3, 1)));
        assertThat(find(Scope.network(), unit -> unit.ownerships().presentOwner(one.id())))
                .isEmpty();
    }

    private int count(Scope scope, Function<UnitOfWork, Integer> question) {
        return read(scope, question);
    }

    private boolean holds(Scope scope, Predicate<UnitOfWork> question) {
        return read(scope, question::test);
    }

    private static Plate plate(String text) {
        return Plate.parse(text).orElseThrow();
    }

    private static AccessCode asked(Dealer dealer, Optional<VehicleId> car, Instant at) {
        return AccessCode.asked(new AccessCodeId(Ids.next()), dealer.id(), car, at, AccessCodePolicy.standard());
    }

    private static Sent sent(CustomerId to) {
        return new Sent(to, CodeSeal.of("salt", "123456"));
    }
}
