package dev.aftercare.testkit.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercare.domain.access.Scope;
import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.insurance.Insurance;
import dev.aftercare.domain.insurance.InsuranceId;
import dev.aftercare.domain.insurance.InsuranceKind;
import dev.aftercare.domain.insurance.InsuranceTerms;
import dev.aftercare.domain.network.Dealer;
import dev.aftercare.domain.shared.Money;
import dev.aftercare.domain.time.DateRange;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.port.shared.Page;
import dev.aftercare.port.shared.PageRequest;
import dev.aftercare.port.shared.StaleVersionException;
import dev.aftercare.testkit.given.Ids;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Insurance policies in a storage (VEH-5). */
public interface InsuranceContract extends OnStorage {

    LocalDate END = LocalDate.of(2026, 3, 9);
    DateRange MARCH = DateRange.ofMonth(2026, 3);

    @Test
    @Tag("VEH-5")
    default void aPolicyComesBackAsItWasAndItsNextVersionTakesItsPlace() {
        TwoDealers network = TwoDealers.in(this);
        Insurance one = policy(network.a(), network, END, Optional.of(Money.of("950.05", "CNY")));
        Insurance bare = policy(network.a(), network, END.plusDays(1), Optional.empty());
        write(network.scopeOfA(), unit -> {
            unit.insurances().insert(one);
            unit.insurances().insert(bare);
        });
        assertThat(list(
                        network.scopeOfA(),
                        unit -> unit.insurances()
                                .ofCar(network.a().id(), network.car().id())))
                .containsExactly(one, bare);
        assertThat(find(network.scopeOfB(), unit -> unit.insurances().find(one.id())))
                .isEmpty();
        Insurance next = one.withoutTheCar(END);
        write(network.scopeOfA(), unit -> unit.insurances().update(next));
        assertThat(find(network.scopeOfA(), unit -> unit.insurances().find(one.id())))
                .contains(next);
        assertThat(list(
                        network.scopeOfA(),
                        unit -> unit.insurances()
                                .ofCar(network.a().id(), network.car().id())))
                .containsExactly(bare);
        assertThatThrownBy(() ->
                        write(network.scopeOfA(), unit -> unit.insurances().update(next)))
                .isInstanceOf(StaleVersionException.class);
    }

    @Test
    @Tag("CARE-5")
    default void theListGoesOnWhereAPageEndsAlsoWithinADay() {
        TwoDealers network = TwoDealers.in(this);
        List<Insurance> all = List.of(
                policy(network.a(), network, LocalDate.of(2026, 3, 1), Optional.empty()),
                policy(network.a(), network, END, Optional.empty()),
                policy(network.a(), network, END, Optional.empty()),
                policy(network.a(), network, LocalDate.of(2026, 3, 31), Optional.empty()));
        write(network.scopeOfA(), unit -> {
            all.forEach(unit.insurances()::insert);
            unit.insurances().insert(policy(network.a(), network, LocalDate.of(2026, 4, 1), Optional.empty()));
            unit.insurances().insert(policy(network.a(), network, LocalDate.of(2026, 2, 28), Optional.empty()));
        });
        Page<Insurance> first = ending(network, PageRequest.first(2));
        assertThat(first.items()).containsExactlyElementsOf(all.subList(0, 2));
        Page<Insurance> rest = ending(network, new PageRequest(first.next(), 9));
        assertThat(rest.items()).containsExactlyElementsOf(all.subList(2, 4));
        assertThat(rest.next()).isEmpty();
        assertThat(counted(network, network.scopeOfA())).isEqualTo(Map.of(InsuranceKind.COMPULSORY, 4));
        assertThat(counted(network, network.scopeOfB())).isEmpty();
    }

    @Test
    @Tag("VEH-2")
    default void aCarThatWentToAnotherOwnerHidesThoseOfEveryDealerButTheOwners() {
        TwoDealers network = TwoDealers.in(this);
        VehicleId car = network.car().id();
        Insurance here = policy(network.a(), network, END, Optional.empty());
        Insurance there = policy(network.b(), network, END, Optional.empty());
        write(network.scopeOfA(), unit -> unit.insurances().insert(here));
        write(network.scopeOfB(), unit -> unit.insurances().insert(there));
        CustomerId same = network.customer().id();
        CustomerId buyer = new CustomerId(Ids.next());
        write(network.scopeOfA(), unit -> unit.insurances().carWentTo(car, same, END));
        assertThat(shown(network)).containsExactlyInAnyOrder(here, there);
        write(
                network.scopeOfA(),
                unit -> unit.insurances().carWentTo(network.a().id(), car, buyer, END));
        assertThat(shown(network)).containsExactly(there);
        write(network.scopeOfA(), unit -> unit.insurances().carWentTo(car, buyer, END));
        assertThat(shown(network)).isEmpty();
        assertThat(find(Scope.network(), unit -> unit.insurances().find(there.id())))
                .contains(there.withoutTheCar(END));
    }

    @Test
    @Tag("VEH-2")
    default void aSaleLeavesAloneWhatWasRecordedSinceThenOfDaysSinceThen() {
        TwoDealers network = TwoDealers.in(this);
        VehicleId car = network.car().id();
        CustomerId buyer = new CustomerId(Ids.next());
        LocalDate recorded = END.minusDays(5);
        Insurance since = policy(network.b(), network, recorded.plusDays(1), Optional.empty());
        Insurance ahead = policy(network.b(), network, END, Optional.empty());
        write(network.scopeOfB(), unit -> {
            unit.insurances().insert(since);
            unit.insurances().insert(ahead);
        });
        write(network.scopeOfA(), unit -> unit.insurances().carWentTo(car, buyer, recorded));
        assertThat(shown(network)).containsExactly(since, ahead);
        write(network.scopeOfA(), unit -> unit.insurances().carWentTo(car, buyer, recorded.plusDays(1)));
        assertThat(shown(network)).as("recorded before, or of days before").isEmpty();
    }

    @Test
    @Tag("VEH-5")
    default void whatIsDeletedIsGoneAndOnlyItsLastVersionOfItsOwnDealerIs() {
        TwoDealers network = TwoDealers.in(this);
        Insurance one = policy(network.a(), network, END, Optional.empty());
        write(network.scopeOfA(), unit -> unit.insurances().insert(one));
        assertThatThrownBy(() ->
                        write(network.scopeOfB(), unit -> unit.insurances().delete(one)))
                .isInstanceOf(StaleVersionException.class);
        Insurance next = one.withoutTheCar(END);
        write(network.scopeOfA(), unit -> unit.insurances().update(next));
        assertThatThrownBy(() ->
                        write(network.scopeOfA(), unit -> unit.insurances().delete(one)))
                .isInstanceOf(StaleVersionException.class);
        write(network.scopeOfA(), unit -> unit.insurances().delete(next));
        assertThat(find(network.scopeOfA(), unit -> unit.insurances().find(one.id())))
                .isEmpty();
    }

    @Test
    @Tag("CUS-9")
    default void thoseOfAHolderAreFoundAndDeleted() {
        TwoDealers network = TwoDealers.in(this);
        Insurance one = policy(network.a(), network, END, Optional.empty());
        write(network.scopeOfA(), unit -> unit.insurances().insert(one));
        List<CustomerId> holder = List.of(network.customer().id());
        assertThat(list(network.scopeOfB(), unit -> unit.insurances().ofHolder(holder)))
                .isEmpty();
        write(network.scopeOfB(), unit -> unit.insurances().forget(holder));
        assertThat(list(network.scopeOfA(), unit -> unit.insurances().ofHolder(holder)))
                .containsExactly(one);
        write(network.scopeOfA(), unit -> unit.insurances().forget(holder));
        assertThat(list(Scope.network(), unit -> unit.insurances().ofHolder(holder)))
                .isEmpty();
    }

    private Map<InsuranceKind, Integer> counted(TwoDealers network, Scope scope) {
        return read(scope, unit -> unit.insurances().countEndingIn(network.a().id(), MARCH));
    }

    private List<Insurance> shown(TwoDealers network) {
        return list(
                Scope.network(),
                unit -> Stream.of(network.a(), network.b())
                        .flatMap(dealer -> unit
                                .insurances()
                                .ofCar(dealer.id(), network.car().id())
                                .stream())
                        .toList());
    }

    private Page<Insurance> ending(TwoDealers network, PageRequest page) {
        return read(
                network.scopeOfA(),
                unit -> unit.insurances().endingIn(network.a().id(), MARCH, List.of(InsuranceKind.COMPULSORY), page));
    }

    private static Insurance policy(Dealer dealer, TwoDealers network, LocalDate lastDay, Optional<Money> premium) {
        return new Insurance(
                new InsuranceId(Ids.next()),
                dealer.id(),
                network.car().id(),
                network.customer().id(),
                new InsuranceTerms(InsuranceKind.COMPULSORY, "PICC", "P-1", lastDay.minusDays(1), lastDay, premium),
                END.minusDays(5),
                Optional.empty(),
                1);
    }
}
