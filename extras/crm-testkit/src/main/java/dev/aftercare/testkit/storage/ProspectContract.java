package dev.aftercare.testkit.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercare.domain.access.Scope;
import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.network.Dealer;
import dev.aftercare.domain.network.StaffId;
import dev.aftercare.domain.prospect.ContactWay;
import dev.aftercare.domain.prospect.DealerProspects;
import dev.aftercare.domain.prospect.FirstContact;
import dev.aftercare.domain.prospect.LossReason;
import dev.aftercare.domain.prospect.ProspectCard;
import dev.aftercare.domain.prospect.ProspectCardId;
import dev.aftercare.domain.prospect.ProspectCounts;
import dev.aftercare.domain.prospect.ProspectFigures;
import dev.aftercare.domain.prospect.ProspectFigures.Line;
import dev.aftercare.domain.prospect.ProspectSource;
import dev.aftercare.domain.prospect.Pursuit;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.time.DateRange;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.port.shared.StaleVersionException;
import dev.aftercare.testkit.given.Ids;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Cards of prospects and owners (CUS-4a). */
public interface ProspectContract extends OnStorage {

    LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    DateRange WEEK = new DateRange(MONDAY, MONDAY.plusDays(7));

    private static ProspectCard card(Dealer dealer, CustomerId customer, StaffId consultant, LocalDate day) {
        FirstContact first = new FirstContact(day.minusDays(1), ContactWay.ONLINE, ProspectSource.EXHIBITION);
        Pursuit pursuit = new Pursuit(day, first, consultant, "\"SUV\"; 七座");
        return ProspectCard.opened(new ProspectCardId(Ids.next()), dealer.id(), customer, pursuit)
                .orElseThrow();
    }

    private static ProspectCard owner(Dealer dealer, LocalDate day) {
        return ProspectCard.ofOwner(new ProspectCardId(Ids.next()), dealer.id(), somebody(), day, car())
                .orElseThrow();
    }

    private static CustomerId somebody() {
        return new CustomerId(Ids.next());
    }

    private static StaffId person() {
        return new StaffId(Ids.next());
    }

    private static VehicleId car() {
        return new VehicleId(Ids.next());
    }

    private void keep(Scope scope, ProspectCard... cards) {
        write(
                scope,
                unit -> Stream.of(cards)
                        .forEach(card -> assertThat(unit.prospects().insertIfAbsent(card))
                                .isTrue()));
    }

    @Test
    @Tag("CUS-4a")
    default void aCardComesBackAsItWasAfterEveryStep() {
        TwoDealers network = TwoDealers.in(this);
        ProspectCard first = card(network.a(), somebody(), person(), MONDAY);
        ProspectCard other = card(network.a(), somebody(), person(), MONDAY);
        ProspectCard owner = owner(network.a(), MONDAY);
        keep(network.scopeOfA(), first, other, owner);
        List<ProspectCard> versions =
                new ArrayList<>(List.of(first.assignedTo(person()).orElseThrow()));
        versions.add(versions.get(0).delivered(MONDAY.plusDays(3), car()).orElseThrow());
        versions.add(versions.get(1).erased(MONDAY));
        versions.add(other.lost(LossReason.FINANCE, MONDAY).orElseThrow());
        versions.add(owner.erased(MONDAY));
        for (ProspectCard version : versions) {
            write(network.scopeOfA(), unit -> unit.prospects().update(version));
            assertThat(find(network.scopeOfA(), unit -> unit.prospects().find(version.id())))
                    .contains(version);
        }
        assertThat(list(
                        network.scopeOfA(),
                        unit -> unit.prospects().findAll(List.of(first.id(), owner.id(), other.id()))))
                .containsExactlyInAnyOrder(versions.get(2), versions.get(3), versions.get(4));
        assertThatThrownBy(
                        () -> write(network.scopeOfA(), unit -> unit.prospects().update(versions.get(4))))
                .isInstanceOf(StaleVersionException.class);
    }

    @Test
    @Tag("CUS-4a")
    default void aCustomerHasOneACardAtADealerAndAnyNumberOfCCards() {
        TwoDealers network = TwoDealers.in(this);
        CustomerId customer = network.customer().id();
        ProspectCard first = card(network.a(), customer, person(), MONDAY);
        ProspectCard second = card(network.a(), customer, person(), MONDAY);
        keep(network.scopeOfA(), first);
        write(
                network.scopeOfA(),
                unit -> assertThat(unit.prospects().insertIfAbsent(second)).isFalse());
        write(
                network.scopeOfA(),
                unit -> unit.prospects().update(first.delivered(MONDAY, car()).orElseThrow()));
        keep(network.scopeOfA(), second);
        write(
                network.scopeOfA(),
                unit -> unit.prospects().update(second.delivered(MONDAY, car()).orElseThrow()));
        keep(network.scopeOfB(), card(network.b(), customer, person(), MONDAY));
        assertThat(list(network.scopeOfA(), unit -> unit.prospects().ofCustomer(List.of(customer, somebody()))))
                .hasSize(2);
        assertThat(list(Scope.network(), unit -> unit.prospects().ofCustomer(List.of(customer))))
                .hasSize(3);
        assertThat(list(Scope.network(), unit -> unit.prospects().ofCustomer(List.of())))
                .isEmpty();
    }

    @Test
    @Tag("CUS-4a")
    @Tag("NET-2")
    default void listsAreOfTheDealersACardsInTheOrderOfIds() {
        TwoDealers network = TwoDealers.in(this);
        StaffId busy = person();
        List<ProspectCard> open = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            open.add(card(network.a(), somebody(), i < 3 ? busy : person(), MONDAY));
        }
        ProspectCard lost = card(network.a(), somebody(), busy, MONDAY);
        ProspectCard foreign = card(network.b(), somebody(), busy, MONDAY);
        keep(network.scopeOfA(), open.toArray(ProspectCard[]::new));
        keep(network.scopeOfA(), lost, owner(network.a(), MONDAY));
        keep(network.scopeOfB(), foreign);
        write(
                network.scopeOfA(),
                unit -> unit.prospects()
                        .update(lost.lost(LossReason.PRICE, MONDAY).orElseThrow()));
        open.sort(Comparator.comparing(card -> card.id().toString()));
        List<ProspectCard> busyOnes = open.stream()
                .filter(card -> card.pursuit().orElseThrow().consultant().equals(busy))
                .toList();
        for (Scope scope : List.of(network.scopeOfA(), Scope.network())) {
            Paging.assertPages(
                    open,
                    page -> read(
                            scope, unit -> unit.prospects().open(network.a().id(), Optional.empty(), page)));
            Paging.assertPages(
                    busyOnes,
                    page -> read(
                            scope, unit -> unit.prospects().open(network.a().id(), Optional.of(busy), page)));
            assertThat(list(scope, unit -> unit.prospects().heldBy(network.a().id(), busy)))
                    .isEqualTo(busyOnes);
            Map<StaffId, Integer> load = read(
                    scope, unit -> unit.prospects().openByConsultant(network.a().id()));
            assertThat(load).hasSize(3).containsEntry(busy, 3);
        }
        assertThat(list(
                        network.scopeOfB(),
                        unit -> unit.prospects().heldBy(network.a().id(), busy)))
                .isEmpty();
        assertThat(find(network.scopeOfB(), unit -> unit.prospects().find(lost.id())))
                .isEmpty();
        assertThatThrownBy(() -> write(
                        network.scopeOfB(),
                        unit -> unit.prospects()
                                .update(open.get(0)
                                        .lost(LossReason.PRICE, MONDAY)
                                        .orElseThrow())))
                .isInstanceOf(StaleVersionException.class);
        assertThatThrownBy(() -> write(
                        network.scopeOfB(),
                        unit -> unit.prospects().insertIfAbsent(card(network.a(), somebody(), busy, MONDAY))))
                .isInstanceOf(StaleVersionException.class);
    }

    @Test
    @Tag("CUS-4a")
    @Tag("NET-2")
    default void aPeriodHasItsFirstDayAndItsLastAndNoOther() {
        TwoDealers network = TwoDealers.in(this);
        StaffId consultant = person();
        LocalDate last = WEEK.lastDay();
        ProspectCard won = card(network.a(), somebody(), consultant, MONDAY);
        ProspectCard earlier = card(network.a(), somebody(), consultant, MONDAY.minusDays(1));
        keep(
                network.scopeOfA(),
                won,
                earlier,
                card(network.a(), somebody(), consultant, last),
                card(network.a(), somebody(), consultant, last.plusDays(1)),
                owner(network.a(), MONDAY.minusDays(1)),
                owner(network.a(), MONDAY),
                owner(network.a(), last),
                owner(network.a(), last.plusDays(1)));
        keep(network.scopeOfB(), owner(network.b(), MONDAY));
        write(network.scopeOfA(), unit -> {
            unit.prospects().update(won.delivered(last.plusDays(1), car()).orElseThrow());
            unit.prospects().update(earlier.delivered(last, car()).orElseThrow());
        });
        ProspectFigures figures = read(
                network.scopeOfA(), unit -> unit.prospects().figures(network.a().id(), WEEK));
        assertThat(figures.lines())
                .containsExactlyInAnyOrder(
                        new Line(
                                Optional.of(consultant),
                                Optional.of(ProspectSource.EXHIBITION),
                                new ProspectCounts(2, 1, 0, 1, 1, 0)),
                        new Line(Optional.empty(), Optional.empty(), new ProspectCounts(0, 0, 0, 0, 0, 2)));
        List<DealerProspects> both = Stream.of(
                        new DealerProspects(network.a().id(), figures.total()),
                        new DealerProspects(network.b().id(), new ProspectCounts(0, 0, 0, 0, 0, 1)))
                .toList();
        List<OrganisationId> dealers = List.of(network.a().id(), network.b().id(), new OrganisationId(Ids.next()));
        assertThat(list(Scope.network(), unit -> unit.prospects().figuresByDealer(dealers, WEEK)))
                .containsExactlyInAnyOrderElementsOf(both);
        assertThat(list(network.scopeOfB(), unit -> unit.prospects().figuresByDealer(dealers, WEEK)))
                .containsExactly(both.get(1));
        assertThat(list(
                        Scope.network(),
                        unit -> unit.prospects()
                                .figuresByDealer(List.of(network.b().id()), WEEK)))
                .containsExactly(both.get(1));
        assertThat(read(
                                network.scopeOfB(),
                                unit -> unit.prospects().figures(network.a().id(), WEEK))
                        .lines())
                .isEmpty();
    }
}
