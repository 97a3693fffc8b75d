package dev.aftercare.testkit.storage;

import static dev.aftercare.testkit.given.Given.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercare.domain.access.Scope;
import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.network.Dealer;
import dev.aftercare.domain.network.StaffId;
import dev.aftercare.domain.staff.Roster;
import dev.aftercare.domain.time.TimeRange;
import dev.aftercare.domain.urgent.PromiseKeepers;
import dev.aftercare.domain.urgent.UrgentFact;
import dev.aftercare.domain.urgent.UrgentRequest;
import dev.aftercare.port.shared.Page;
import dev.aftercare.port.shared.PageRequest;
import dev.aftercare.port.shared.StaleVersionException;
import dev.aftercare.testkit.given.Ids;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Urgent requests in a storage (APT-10). */
public interface UrgentContract extends OnStorage {

    private static UrgentRequest taken(TwoDealers network, Dealer dealer, Instant since) {
        return UrgentSamples.taken(
                dealer.id(), network.customer().id(), network.car().id(), "smokes 冒烟", since);
    }

    @Test
    @Tag("APT-10")
    @Tag("NET-2")
    default void requestsComeBackAsTheyWereInTheirOrderToTheirDealerAlone() {
        TwoDealers network = TwoDealers.in(this);
        UrgentRequest first = taken(network, network.a(), NOW);
        UrgentRequest second = UrgentSamples.answered(taken(network, network.a(), NOW));
        UrgentRequest theirs = taken(network, network.b(), NOW);
        write(network.scopeOfA(), unit -> {
            unit.urgentRequests().insert(second);
            unit.urgentRequests().insert(first);
        });
        write(network.scopeOfB(), unit -> unit.urgentRequests().insert(theirs));

        List<CustomerId> customer = List.of(network.customer().id());
        assertThat(list(network.scopeOfA(), unit -> unit.urgentRequests().ofCustomer(customer)))
                .containsExactly(first, second);
        assertThat(list(Scope.network(), unit -> unit.urgentRequests().ofCustomer(customer)))
                .containsExactly(first, second, theirs);
        assertThat(find(network.scopeOfB(), unit -> unit.urgentRequests().find(first.id())))
                .isEmpty();
        UrgentRequest withdrawn = first.withdrawn(NOW.plusSeconds(1)).orElseThrow();
        assertThatThrownBy(() ->
                        write(network.scopeOfB(), unit -> unit.urgentRequests().update(withdrawn)))
                .isInstanceOf(StaleVersionException.class);
        write(network.scopeOfA(), unit -> unit.urgentRequests().update(withdrawn));
        assertThat(find(network.scopeOfA(), unit -> unit.urgentRequests().find(first.id())))
                .contains(withdrawn);
        assertThatThrownBy(() ->
                        write(network.scopeOfA(), unit -> unit.urgentRequests().update(withdrawn)))
                .isInstanceOf(StaleVersionException.class);
    }

    @Test
    @Tag("APT-10")
    @Tag("CUS-11")
    default void inTheScopeOfACustomerTheirOwnRequestsAreThere() {
        TwoDealers network = TwoDealers.in(this);
        UrgentRequest own = taken(network, network.a(), NOW);
        write(network.scopeOfA(), unit -> unit.urgentRequests().insert(own));
        Scope customer = Scope.person(network.a().id(), network.customer().id());
        Scope other = Scope.person(network.a().id(), new CustomerId(Ids.next()));
        assertThat(find(customer, unit -> unit.urgentRequests().find(own.id()))).contains(own);
        assertThat(find(other, unit -> unit.urgentRequests().find(own.id()))).isEmpty();
        assertThat(find(
                        other,
                        unit -> unit.urgentRequests()
                                .openOf(network.a().id(), network.car().id())))
                .isEmpty();
    }

    @Test
    @Tag("APT-10")
    @Tag("NET-3")
    default void whatIsOpenIsFoundByPageByCarAndByWhoAnswersForIt() {
        TwoDealers network = TwoDealers.in(this);
        StaffId advisor = new StaffId(Ids.next());
        UrgentRequest first = taken(network, network.a(), NOW);
        UrgentRequest second = taken(network, network.a(), NOW);
        UrgentRequest answered = UrgentSamples.answered(taken(network, network.a(), NOW));
        UrgentRequest handed = second.handedTo(advisor).orElseThrow();
        write(network.scopeOfA(), unit -> {
            List.of(first, second, answered).forEach(unit.urgentRequests()::insert);
            unit.urgentRequests().update(handed);
        });
        Page<UrgentRequest> page = read(
                network.scopeOfA(),
                unit -> unit.urgentRequests().open(network.a().id(), PageRequest.first(1)));
        assertThat(page.items()).containsExactly(first);
        assertThat(read(
                                network.scopeOfA(),
                                unit -> unit.urgentRequests().open(network.a().id(), new PageRequest(page.next(), 5)))
                        .items())
                .containsExactly(handed);
        assertThat(read(
                                network.scopeOfB(),
                                unit -> unit.urgentRequests().open(network.a().id(), PageRequest.first(5)))
                        .items())
                .isEmpty();
        assertThat(find(
                        network.scopeOfA(),
                        unit -> unit.urgentRequests()
                                .openOf(network.a().id(), network.car().id())))
                .contains(first);
        assertThat(list(
                        network.scopeOfA(),
                        unit -> unit.urgentRequests().openOf(network.a().id(), advisor)))
                .containsExactly(handed);
        Map<StaffId, Integer> load = read(
                network.scopeOfA(),
                unit -> unit.urgentRequests().openByAdvisor(network.a().id()));
        assertThat(load).isEqualTo(Map.of(advisor, 1));
    }

    @Test
    @Tag("APT-8")
    @Tag("APT-10")
    default void whatIsCountedWasPromisedWithinTheTimeItsStartIncludedAndItsEndNot() {
        TwoDealers network = TwoDealers.in(this);
        UrgentRequest first = taken(network, network.a(), NOW);
        UrgentRequest last = UrgentSamples.answered(taken(network, network.a(), NOW.plusSeconds(59)));
        UrgentRequest after = taken(network, network.a(), NOW.plusSeconds(60));
        UrgentRequest theirs = taken(network, network.b(), NOW);
        write(network.scopeOfA(), unit -> List.of(first, last, after).forEach(unit.urgentRequests()::insert));
        write(network.scopeOfB(), unit -> unit.urgentRequests().insert(theirs));
        TimeRange minute = new TimeRange(NOW, NOW.plusSeconds(60));
        assertThat(list(
                        network.scopeOfA(),
                        unit -> unit.urgentRequests().facts(network.a().id(), minute)))
                .containsExactlyInAnyOrder(UrgentFact.of(first), UrgentFact.of(last));
        assertThat(list(
                        network.scopeOfA(),
                        unit -> unit.urgentRequests().facts(network.b().id(), minute)))
                .isEmpty();
    }

    @Test
    @Tag("APT-10")
    default void aJobFindsTheWarningsOfAllDealersTheEarliestFirst() {
        TwoDealers network = TwoDealers.in(this);
        Instant now = NOW.plusSeconds(1_200);
        UrgentRequest later = taken(network, network.a(), NOW.minusSeconds(1));
        UrgentRequest earlier = taken(network, network.b(), NOW.minusSeconds(2));
        UrgentRequest inTime = taken(network, network.a(), NOW);
        UrgentRequest warned = taken(network, network.a(), NOW.minusSeconds(9));
        PromiseKeepers nobody =
                new PromiseKeepers(Optional.empty(), new Roster(List.of(), List.of(), LocalDate.of(2026, 3, 2)));
        write(network.scopeOfA(), unit -> {
            List.of(later, inTime, warned).forEach(unit.urgentRequests()::insert);
            unit.urgentRequests().update(warned.warned(now, nobody).orElseThrow());
        });
        write(network.scopeOfB(), unit -> unit.urgentRequests().insert(earlier));
        assertThat(list(
                        Scope.job("urgent-clocks"),
                        unit -> unit.urgentRequests().warningAt(now, 9)))
                .containsExactly(earlier, later);
        assertThat(list(
                        Scope.job("urgent-clocks"),
                        unit -> unit.urgentRequests().warningAt(now, 1)))
                .containsExactly(earlier);
        assertThat(list(network.scopeOfA(), unit -> unit.urgentRequests().warningAt(now, 9)))
                .containsExactly(later);
    }
}
