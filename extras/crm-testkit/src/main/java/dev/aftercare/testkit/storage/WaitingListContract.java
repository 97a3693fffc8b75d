package dev.aftercare.testkit.storage;

import static dev.aftercare.testkit.given.Given.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercare.domain.access.Scope;
import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.network.Dealer;
import dev.aftercare.domain.waitinglist.FreedDays;
import dev.aftercare.domain.waitinglist.WaitingEntry;
import dev.aftercare.port.shared.Page;
import dev.aftercare.port.shared.PageRequest;
import dev.aftercare.port.shared.StaleVersionException;
import dev.aftercare.testkit.given.Ids;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The waiting list in a storage (APT-7). */
public interface WaitingListContract extends OnStorage {

    LocalDate TUESDAY = LocalDate.of(2026, 3, 3);

    private static WaitingEntry entry(TwoDealers network, Dealer dealer, LocalDate day, Instant since) {
        return WaitingSamples.entry(
                dealer.id(), network.customer().id(), network.car().id(), day, "squeaks 吱吱声", since);
    }

    @Test
    @Tag("APT-7")
    @Tag("NET-2")
    default void entriesComeBackAsTheyWereInTheirOrderToTheirDealerAlone() {
        TwoDealers network = TwoDealers.in(this);
        WaitingEntry first = entry(network, network.a(), TUESDAY, NOW);
        WaitingEntry second = entry(network, network.a(), TUESDAY.plusDays(2), NOW);
        WaitingEntry theirs = entry(network, network.b(), TUESDAY, NOW);
        write(network.scopeOfA(), unit -> {
            unit.waitingList().insert(second);
            unit.waitingList().insert(first);
        });
        write(network.scopeOfB(), unit -> unit.waitingList().insert(theirs));

        List<CustomerId> customer = List.of(network.customer().id());
        assertThat(list(network.scopeOfA(), unit -> unit.waitingList().ofCustomer(customer)))
                .containsExactly(first, second);
        assertThat(list(Scope.network(), unit -> unit.waitingList().ofCustomer(customer)))
                .containsExactly(first, second, theirs);
        assertThat(find(network.scopeOfB(), unit -> unit.waitingList().find(first.id())))
                .isEmpty();
        assertThatThrownBy(() -> write(
                        network.scopeOfB(), unit -> unit.waitingList().update(first.lookedAt(NOW.plusSeconds(1)))))
                .isInstanceOf(StaleVersionException.class);
        WaitingEntry offered = WaitingSamples.offered(first);
        WaitingEntry next = first.offered(offered.offer().orElseThrow()).orElseThrow();
        write(network.scopeOfA(), unit -> unit.waitingList().update(next));
        assertThat(find(network.scopeOfA(), unit -> unit.waitingList().find(first.id())))
                .contains(next);
        assertThatThrownBy(() ->
                        write(network.scopeOfA(), unit -> unit.waitingList().update(next)))
                .isInstanceOf(StaleVersionException.class);
    }

    @Test
    @Tag("APT-7")
    default void whetherTheySayYesNoOrNothingIsKept() {
        TwoDealers network = TwoDealers.in(this);
        for (Optional<Boolean> said : List.of(Optional.of(true), Optional.of(false), Optional.<Boolean>empty())) {
            WaitingEntry entry = WaitingSamples.saying(entry(network, network.a(), TUESDAY, NOW), said);
            write(network.scopeOfA(), unit -> unit.waitingList().insert(entry));
            assertThat(find(network.scopeOfA(), unit -> unit.waitingList().find(entry.id())))
                    .contains(entry);
        }
    }

    @Test
    @Tag("APT-7")
    @Tag("CUS-11")
    default void inTheScopeOfACustomerTheirOwnEntriesAreThere() {
        TwoDealers network = TwoDealers.in(this);
        WaitingEntry own = entry(network, network.a(), TUESDAY, NOW);
        write(network.scopeOfA(), unit -> unit.waitingList().insert(own));
        Scope customer = Scope.person(network.a().id(), network.customer().id());
        Scope other = Scope.person(network.a().id(), new CustomerId(Ids.next()));
        assertThat(find(customer, unit -> unit.waitingList().find(own.id()))).contains(own);
        assertThat(find(other, unit -> unit.waitingList().find(own.id()))).isEmpty();
        assertThat(list(
                        other,
                        unit -> unit.waitingList()
                                .ofCustomer(List.of(network.customer().id()))))
                .isEmpty();
        WaitingEntry withdrawn = own.withdrawn().orElseThrow();
        assertThatThrownBy(() -> write(other, unit -> unit.waitingList().update(withdrawn)))
                .isInstanceOf(StaleVersionException.class);
        write(customer, unit -> unit.waitingList().update(withdrawn));
    }

    @Test
    @Tag("HC-18")
    default void whoWaitsIsFoundByDayAndWhoStandsByPageInTheOrderOfTheList() {
        TwoDealers network = TwoDealers.in(this);
        WaitingEntry first = entry(network, network.a(), TUESDAY, NOW);
        WaitingEntry second = entry(network, network.a(), TUESDAY.plusDays(2), NOW);
        WaitingEntry third = entry(network, network.a(), TUESDAY, NOW);
        write(network.scopeOfA(), unit -> {
            List.of(first, second, third).forEach(unit.waitingList()::insert);
        });
        assertThat(waiting(network, TUESDAY.plusDays(1), TUESDAY.plusDays(1))).containsExactly(first, third);
        assertThat(waiting(network, TUESDAY.plusDays(1), TUESDAY.plusDays(2))).containsExactly(first, second, third);
        assertThat(waiting(network, TUESDAY.plusDays(4), TUESDAY.plusDays(9))).isEmpty();
        assertThat(waiting(network, TUESDAY.minusDays(4), TUESDAY.minusDays(1))).isEmpty();

        WaitingEntry offered = first.offered(
                        WaitingSamples.offered(first).offer().orElseThrow())
                .orElseThrow();
        WaitingEntry withdrawn = third.withdrawn().orElseThrow();
        write(network.scopeOfA(), unit -> {
            unit.waitingList().update(offered);
            unit.waitingList().update(withdrawn);
        });
        assertThat(waiting(network, TUESDAY, TUESDAY.plusDays(3))).containsExactly(second);
        Page<WaitingEntry> page = read(
                network.scopeOfA(),
                unit -> unit.waitingList().standing(network.a().id(), PageRequest.first(1)));
        assertThat(page.items()).containsExactly(offered);
        assertThat(read(
                                network.scopeOfA(),
                                unit -> unit.waitingList().standing(network.a().id(), new PageRequest(page.next(), 5)))
                        .items())
                .containsExactly(second);
        assertThat(read(
                                network.scopeOfB(),
                                unit -> unit.waitingList().standing(network.a().id(), PageRequest.first(5)))
                        .items())
                .isEmpty();
    }

    private List<WaitingEntry> waiting(TwoDealers network, LocalDate first, LocalDate last) {
        return list(
                network.scopeOfA(),
                unit -> unit.waitingList().waiting(network.a().id(), first, last));
    }

    @Test
    @Tag("HC-18")
    default void theListsRunFindsWhatIsDueTheEarliestFirst() {
        TwoDealers network = TwoDealers.in(this);
        WaitingEntry later = entry(network, network.a(), TUESDAY, NOW);
        WaitingEntry earlier = entry(network, network.b(), TUESDAY, NOW.minusSeconds(1));
        WaitingEntry notYet = entry(network, network.a(), TUESDAY, NOW.plusSeconds(1));
        WaitingEntry over = entry(network, network.a(), TUESDAY, NOW.minusSeconds(9));
        write(Scope.network(), unit -> {
            List.of(later, earlier, notYet, over).forEach(unit.waitingList()::insert);
            unit.waitingList().update(over.withdrawn().orElseThrow());
        });
        assertThat(list(Scope.job("waiting-list"), unit -> unit.waitingList().toLookAt(NOW, 9)))
                .containsExactly(earlier, later);
        assertThat(list(Scope.job("waiting-list"), unit -> unit.waitingList().toLookAt(NOW, 1)))
                .containsExactly(earlier);
        assertThat(list(network.scopeOfA(), unit -> unit.waitingList().toLookAt(NOW, 9)))
                .containsExactly(later);
    }

    @Test
    @Tag("APT-7")
    default void whatBecameFreeIsNotedByAnybodyOfTheDealerAndForgottenOnce() {
        TwoDealers network = TwoDealers.in(this);
        FreedDays first = new FreedDays(Ids.next(), network.a().id(), TUESDAY, TUESDAY);
        FreedDays second = new FreedDays(Ids.next(), network.b().id(), TUESDAY, TUESDAY.plusDays(180));
        Scope customer = Scope.person(network.a().id(), network.customer().id());
        write(network.scopeOfB(), unit -> unit.waitingList().note(second));
        write(customer, unit -> unit.waitingList().note(first));
        assertThatThrownBy(() -> write(
                        network.scopeOfB(),
                        unit -> unit.waitingList()
                                .note(new FreedDays(Ids.next(), network.a().id(), TUESDAY, TUESDAY))))
                .isInstanceOf(StaleVersionException.class);
        assertThat(list(Scope.job("waiting-list"), unit -> unit.waitingList().noted(9)))
                .containsExactly(first, second);
        assertThat(list(Scope.job("waiting-list"), unit -> unit.waitingList().noted(1)))
                .containsExactly(first);
        assertThat(list(network.scopeOfB(), unit -> unit.waitingList().noted(9)))
                .containsExactly(second);
        write(network.scopeOfA(), unit -> unit.waitingList().forget(first));
        write(network.scopeOfA(), unit -> unit.waitingList().forget(first));
        assertThat(list(Scope.job("waiting-list"), unit -> unit.waitingList().noted(9)))
                .containsExactly(second);
    }
}
