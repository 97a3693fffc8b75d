package dev.aftercare.testkit.storage;

import static dev.aftercare.testkit.given.Given.aDealer;
import static dev.aftercare.testkit.given.Given.aManufacturer;
import static dev.aftercare.testkit.given.Given.aStaffMember;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.access.Scope;
import dev.aftercare.domain.network.Dealer;
import dev.aftercare.domain.network.DealerProfile;
import dev.aftercare.domain.network.Department;
import dev.aftercare.domain.network.Mandate;
import dev.aftercare.domain.network.Manufacturer;
import dev.aftercare.domain.network.NetworkStructure;
import dev.aftercare.domain.network.Post;
import dev.aftercare.domain.network.Premises;
import dev.aftercare.domain.network.Region;
import dev.aftercare.domain.network.RegionTree;
import dev.aftercare.domain.network.StaffId;
import dev.aftercare.domain.network.StaffMember;
import dev.aftercare.domain.network.Trade;
import dev.aftercare.domain.time.BusinessHours;
import dev.aftercare.domain.time.DayHours;
import dev.aftercare.port.shared.PageRequest;
import dev.aftercare.port.shared.StaleVersionException;
import dev.aftercare.testkit.given.Ids;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Manufacturer, dealers and staff (NET-1, NET-4). */
public interface NetworkContract extends OnStorage {

    @Test
    @Tag("NET-1")
    default void networkIsFoundedOnce() {
        Manufacturer first = aManufacturer().named("First").build();
        Manufacturer second = aManufacturer().named("Second").build();
        assertThat(find(Scope.network(), unit -> unit.organisations().manufacturer()))
                .isEmpty();
        write(Scope.network(), unit -> {
            assertThat(unit.organisations().found(first)).isTrue();
            assertThat(unit.organisations().found(second)).isFalse();
        });
        write(
                Scope.network(),
                unit -> assertThat(unit.organisations().found(second)).isFalse());
        assertThat(find(Scope.network(), unit -> unit.organisations().manufacturer()))
                .contains(first);
    }

    @Test
    @Tag("NET-1")
    default void twoWhoFoundAtOnceFoundOneNetwork() {
        Manufacturer first = aManufacturer().named("First").build();
        Manufacturer second = aManufacturer().named("Second").build();
        Manufacturer winner = Rivals.winnerOf(
                this,
                Scope.network(),
                first,
                second,
                (unit, rival) -> unit.organisations().found(rival));
        assertThat(find(Scope.network(), unit -> unit.organisations().manufacturer()))
                .contains(winner);
    }

    @Test
    @Tag("NET-1")
    default void manufacturerIsSeenInEveryScope() {
        TwoDealers network = TwoDealers.in(this);
        for (Scope scope : List.of(network.scopeOfA(), network.scopeOfB(), Scope.network(), Scope.job("due"))) {
            assertThat(find(scope, unit -> unit.organisations().manufacturer())).contains(network.manufacturer());
        }
    }

    @Test
    @Tag("NET-4")
    default void allPostsOfSomebodyComeBackAsTheyWere() {
        TwoDealers network = TwoDealers.in(this);
        StaffMember person = aStaffMember().at(network.a()).build();
        StaffMember placed = person.placedIn(
                LocalDate.parse("2026-06-01"),
                new Post(Set.of(Role.TEAM_LEADER), Set.of("paint"), Optional.of("workshop"), true));
        write(network.scopeOfA(), unit -> unit.staff().insert(person));
        write(network.scopeOfA(), unit -> unit.staff().update(placed));
        assertThat(find(network.scopeOfA(), unit -> unit.staff().find(person.id())))
                .contains(placed);
    }

    @Test
    @Tag("NET-1")
    default void brandsAndRegionsComeBackAsTheyWereAndNoDealerChangesThem() {
        TwoDealers network = TwoDealers.in(this);
        RegionTree tree = RegionTree.of(List.of(
                        new Region("East", "华东", Optional.empty()), new Region("Shanghai", "上海", Optional.of("East"))))
                .orElseThrow();
        Manufacturer changed = network.manufacturer().structuredAs(new NetworkStructure(Set.of("A", "B"), tree));
        assertThatThrownBy(() ->
                        write(network.scopeOfA(), unit -> unit.organisations().update(changed)))
                .isInstanceOf(StaleVersionException.class);
        write(Scope.network(), unit -> unit.organisations().update(changed));
        assertThat(find(network.scopeOfB(), unit -> unit.organisations().manufacturer()))
                .contains(changed);
        assertThatThrownBy(() ->
                        write(Scope.network(), unit -> unit.organisations().update(changed)))
                .isInstanceOf(StaleVersionException.class);
    }

    @Test
    @Tag("NET-1")
    default void whatADealerMayDoAndHowItIsLaidOutComesBackAsItWas() {
        TwoDealers network = TwoDealers.in(this);
        Mandate mandate = new Mandate(
                Set.of("A"), Set.of(Trade.SERVICE), Optional.of(Set.of("maintenance", "check")), Optional.of("PW-1"));
        Dealer changed = network.a()
                .mandatedAs(mandate)
                .orElseThrow()
                .laidOutAs(new Premises(Set.of("P1", "P2"), List.of(new Department("care", "客服部"))));
        write(network.scopeOfA(), unit -> {
            unit.organisations().update(network.a().mandatedAs(mandate).orElseThrow());
            unit.organisations().update(changed);
        });
        assertThat(find(network.scopeOfA(), unit -> unit.organisations().dealer(changed.id())))
                .contains(changed);
    }

    @Test
    @Tag("NET-1")
    @Tag("NET-2")
    default void dealersOfSomeRegionsArePagedByCodeWithinTheScope() {
        TwoDealers network = TwoDealers.in(this);
        Dealer west = network.b()
                .describedAs(new DealerProfile(
                        "West", "West", "Chengdu", network.b().profile().grade()));
        write(network.scopeOfB(), unit -> unit.organisations().update(west));
        assertThat(read(
                                Scope.network(),
                                unit -> unit.organisations().dealersIn(Set.of("West", "North"), PageRequest.first(9)))
                        .items())
                .containsExactly(west);
        assertThat(read(
                                network.scopeOfA(),
                                unit -> unit.organisations().dealersIn(Set.of("West", "East"), PageRequest.first(9)))
                        .items())
                .containsExactly(network.a());
        assertThat(read(Scope.network(), unit -> unit.organisations().dealersIn(Set.of(), PageRequest.first(9)))
                        .items())
                .isEmpty();
    }

    @Test
    @Tag("NET-1")
    default void codeOfADealerIsUniqueInTheNetwork() {
        TwoDealers network = TwoDealers.in(this);
        Dealer twin = aDealer().code(network.a().code()).build();
        write(
                Scope.network(),
                unit -> assertThat(unit.organisations().open(twin)).isFalse());
        assertThat(find(Scope.network(), unit -> unit.organisations().dealer(twin.id())))
                .isEmpty();
    }

    @Test
    @Tag("NET-1")
    default void twoWhoOpenOneCodeAtOnceOpenOneDealer() {
        TwoDealers.in(this);
        Dealer first = aDealer().code("SH01").build();
        Dealer second = aDealer().code("SH01").build();
        Dealer winner = Rivals.winnerOf(
                this,
                Scope.network(),
                first,
                second,
                (unit, rival) -> unit.organisations().open(rival));
        assertThat(list(
                        Scope.network(),
                        unit -> unit.organisations()
                                .dealers(PageRequest.first(10))
                                .items()))
                .filteredOn(dealer -> dealer.code().equals("SH01"))
                .containsExactly(winner);
    }

    @Test
    @Tag("NET-1")
    default void hoursWithExceptionsAndWorkshopComeBackAsTheyWere() {
        TwoDealers.in(this);
        BusinessHours hours = BusinessHours.weekdays(DayHours.of("09:00-12:00", "13:00-18:00"))
                .closedOn(LocalDate.parse("2026-10-01"))
                .openOn(LocalDate.parse("2026-10-10"), DayHours.of("22:00-06:00"));
        Dealer dealer = aDealer().in("Asia/Kathmandu").open(hours).withBays(20).build();
        write(Scope.network(), unit -> unit.organisations().open(dealer));
        assertThat(find(Scope.network(), unit -> unit.organisations().dealer(dealer.id())))
                .contains(dealer);
    }

    @Test
    @Tag("NET-1")
    default void dealersArePagedByCodeInTheOrderOfCodePoints() {
        List<Dealer> dealers = Stream.of("", "-1", "1", "10", "9", "A", "a", "Ä", "上海", "\uFB00", "\uD842\uDFB7")
                .skip(1)
                .map(code -> aDealer().code(code).build())
                .toList();
        write(Scope.network(), unit -> {
            unit.organisations().found(aManufacturer().build());
            List<Dealer> mixed = new ArrayList<>(dealers);
            Collections.rotate(mixed, 4);
            mixed.forEach(dealer -> unit.organisations().open(dealer));
        });
        Paging.assertPages(
                dealers,
                page -> read(Scope.network(), unit -> unit.organisations().dealers(page)));
    }

    @Test
    @Tag("NET-2")
    default void dealerSeesNoDealerButItself() {
        TwoDealers network = TwoDealers.in(this);
        assertThat(find(
                        network.scopeOfB(),
                        unit -> unit.organisations().dealer(network.a().id())))
                .isEmpty();
        assertThat(find(
                        network.scopeOfB(),
                        unit -> unit.organisations().dealer(network.b().id())))
                .contains(network.b());
        assertThat(list(
                        network.scopeOfB(),
                        unit -> unit.organisations()
                                .dealers(PageRequest.first(10))
                                .items()))
                .containsExactly(network.b());
    }

    @Test
    @Tag("NET-4")
    default void staffOfOneDealerComeInTheOrderOfIdsWithWhoHasLeft() {
        TwoDealers network = TwoDealers.in(this);
        List<StaffMember> people = Ids.ofAllAges().stream()
                .map(id -> aStaffMember().id(new StaffId(id)).at(network.a()).build())
                .collect(Collectors.toCollection(ArrayList::new));
        LocalDate lastDay = LocalDate.parse("2024-12-31");
        people.add(0, people.remove(0));
        StaffMember left = aStaffMember()
                .id(new StaffId(new UUID(0, 1)))
                .at(network.a())
                .employed(LocalDate.parse("2020-01-01"), lastDay)
                .build();
        write(network.scopeOfA(), unit -> {
            List<StaffMember> mixed = new ArrayList<>(people);
            Collections.rotate(mixed, 2);
            mixed.forEach(unit.staff()::insert);
            unit.staff().insert(left);
        });
        people.add(0, left);
        assertThat(list(network.scopeOfA(), unit -> unit.staff().of(network.a().id())))
                .isEqualTo(people);
        assertThat(list(network.scopeOfB(), unit -> unit.staff().of(network.a().id())))
                .isEmpty();
        assertThat(list(network.scopeOfB(), unit -> unit.staff().of(network.b().id())))
                .isEmpty();
    }

    @Test
    @Tag("NET-4")
    default void personWithoutRolesAndSkillsIsLegal() {
        TwoDealers network = TwoDealers.in(this);
        StaffMember person = aStaffMember().at(network.a()).as().able().build();
        write(network.scopeOfA(), unit -> unit.staff().insert(person));
        assertThat(find(network.scopeOfA(), unit -> unit.staff().find(person.id())))
                .contains(person);
    }

    @Test
    @Tag("NET-1")
    default void dealerWithoutBaysIsLegal() {
        TwoDealers.in(this);
        Dealer dealer = aDealer().withBays(0).build();
        write(Scope.network(), unit -> unit.organisations().open(dealer));
        assertThat(find(Scope.network(), unit -> unit.organisations().dealer(dealer.id())))
                .contains(dealer);
    }
}
