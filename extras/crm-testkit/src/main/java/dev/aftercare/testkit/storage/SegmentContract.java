package dev.aftercare.testkit.storage;

import static dev.aftercare.testkit.given.Given.NOW;
import static dev.aftercare.testkit.given.Given.aCustomer;
import static dev.aftercare.testkit.given.Given.aRegistration;
import static dev.aftercare.testkit.given.Given.aVehicle;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercare.domain.access.Scope;
import dev.aftercare.domain.customer.ContactChannel;
import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.merge.Identity;
import dev.aftercare.domain.segment.Condition;
import dev.aftercare.domain.segment.Fact;
import dev.aftercare.domain.segment.FactSheet;
import dev.aftercare.domain.segment.FactSheet.Entries;
import dev.aftercare.domain.segment.Persona;
import dev.aftercare.domain.segment.Segment;
import dev.aftercare.domain.segment.SegmentDefinition;
import dev.aftercare.domain.segment.SegmentFigures;
import dev.aftercare.domain.segment.SegmentId;
import dev.aftercare.domain.segment.SegmentQuestion;
import dev.aftercare.domain.shared.Money;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.domain.vehicle.Vehicle;
import dev.aftercare.port.shared.StaleVersionException;
import dev.aftercare.testkit.given.Ids;
import dev.aftercare.testkit.storage.RandomCustomers.Known;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Segments with their versions, and who is in them (CUS-12). */
public interface SegmentContract extends OnStorage {

    long SEED = 20_260_302;
    Currency YUAN = Currency.getInstance("CNY");

    private static SegmentQuestion asked(Condition condition) {
        return new SegmentQuestion(condition, YUAN, RandomCustomers.DAY, ZoneId.of("Asia/Shanghai"));
    }

    @Test
    @Tag("CUS-12")
    default void whoIsInASegmentIsWhatTheConditionSaysOfTheFacts() {
        TwoDealers network = TwoDealers.in(this);
        RandomCustomers customers = new RandomCustomers(new SplittableRandom(SEED));
        List<Known> known = new ArrayList<>();
        write(network.scopeOfA(), unit -> {
            for (int i = 0; i < 30; i++) {
                known.add(customers.write(unit, network.a()));
            }
        });
        List<Known> ofA = sorted(known);
        write(network.scopeOfB(), unit -> {
            for (int i = 0; i < 10; i++) {
                known.add(customers.write(unit, network.b()));
            }
        });
        RandomConditions conditions = new RandomConditions(new SplittableRandom(SEED + 1));
        long found = 0;
        for (int i = 0; i < 150; i++) {
            Condition condition = conditions.next(4);
            found += assertMembers(network.scopeOfA(), condition, ofA);
            assertMembers(Scope.network(), condition, sorted(known));
        }
        assertThat(found)
                .as("conditions that somebody meets and somebody does not")
                .isBetween(300L, 4_200L);
    }

    private static List<Known> sorted(List<Known> known) {
        return known.stream()
                .sorted(Comparator.comparing(one -> one.customer().id().toString()))
                .toList();
    }

    /** Members in pages and figures, against the pure decision over what was written; the customer and the car of {@link TwoDealers} aside. */
    private int assertMembers(Scope scope, Condition condition, List<Known> known) {
        List<Known> expected =
                known.stream().filter(one -> condition.holds(one.sheet())).toList();
        List<Customer> members = Paging.collect(
                7, page -> read(scope, unit -> unit.segmentMembers().members(asked(condition), page)));
        List<Customer> ours = members.stream()
                .filter(member ->
                        known.stream().anyMatch(one -> one.customer().id().equals(member.id())))
                .toList();
        assertThat(ours)
                .as(condition.toString())
                .isEqualTo(expected.stream().map(Known::customer).toList());
        SegmentFigures figures = read(
                scope,
                unit -> unit.segmentMembers()
                        .figures(asked(condition), asked(condition).year()));
        assertThat(figures)
                .as(condition.toString())
                .isEqualTo(new SegmentFigures(
                        members.size(),
                        expected.stream()
                                .mapToLong(one -> one.sheet().cars().size())
                                .sum(),
                        expected.stream().mapToLong(Known::visitDays).sum(),
                        new Money(expected.stream().mapToLong(Known::paid).sum(), YUAN)));
        return ours.size();
    }

    @Test
    @Tag("CUS-12")
    default void whatIsNotKnownMeetsNoComparisonAndItsNegation() {
        TwoDealers network = TwoDealers.in(this);
        Condition never = new Condition.InRange(Fact.DAYS_SINCE_VISIT, OptionalLong.of(0), OptionalLong.empty());
        FactSheet nothing = new FactSheet(new Entries(Map.of(), Map.of()), List.of());
        assertThat(never.holds(nothing)).isFalse();
        assertThat(new Condition.Not(never).holds(nothing)).isTrue();
        assertThat(readMembers(network, never)).isEmpty();
        assertThat(readMembers(network, new Condition.Not(never))).containsExactly(network.customer());
        assertThat(readMembers(network, new Condition.Not(new Condition.Not(never))))
                .isEmpty();
    }

    private List<Customer> readMembers(TwoDealers network, Condition condition) {
        return Paging.collect(
                9,
                page -> read(network.scopeOfA(), unit -> unit.segmentMembers().members(asked(condition), page)));
    }

    @Test
    @Tag("CUS-12")
    @Tag("NET-2")
    default void aDealerFindsItsOwnCustomersOnly() {
        TwoDealers network = TwoDealers.in(this);
        Condition everybody = new Condition.InRange(Fact.CARS, OptionalLong.of(0), OptionalLong.empty());
        for (Scope scope : List.of(network.scopeOfA(), Scope.network())) {
            Paging.assertPages(
                    List.of(network.customer()),
                    page -> read(scope, unit -> unit.segmentMembers().members(asked(everybody), page)));
        }
        Paging.assertPages(
                List.of(),
                page -> read(network.scopeOfB(), unit -> unit.segmentMembers().members(asked(everybody), page)));
    }

    @Test
    @Tag("CUS-4b")
    @Tag("CUS-12")
    default void aRecordThatWasMergedIntoAnotherDealersIsAMemberAtBothByWhatEachOfThemKeeps() {
        TwoDealers network = TwoDealers.in(this);
        Customer there = aCustomer().at(network.b()).build();
        Vehicle vehicle = aVehicle().build();
        DealerVehicle car =
                aRegistration().of(vehicle).at(network.b()).owner(there).build();
        write(network.scopeOfB(), unit -> {
            TwoDealers.register(unit, there, network.b());
            unit.vehicles().insertIfAbsent(vehicle);
            unit.dealerVehicles().insertIfAbsent(car);
        });
        Customer survivor = network.customer();
        write(
                Scope.network(),
                unit -> unit.identities().set(List.of(Identity.of(survivor.id(), List.of(survivor.id(), there.id())))));
        Condition noCar = new Condition.InRange(Fact.CARS, OptionalLong.empty(), OptionalLong.of(0));

        for (Condition held : List.of(noCar, new Condition.Not(noCar))) {
            boolean ofA = held.equals(noCar);
            assertThat(meeting(network.scopeOfA(), held, survivor.id())).isEqualTo(ofA);
            assertThat(meeting(network.scopeOfB(), held, survivor.id())).isEqualTo(!ofA);
            assertThat(meeting(Scope.network(), held, survivor.id()))
                    .as("by the dealer of the surviving record")
                    .isEqualTo(ofA);
            assertThat(meeting(network.scopeOfB(), held, there.id())).isFalse();
        }
    }

    private boolean meeting(Scope scope, Condition condition, CustomerId customer) {
        return this.<Set<CustomerId>>read(
                        scope, unit -> unit.segmentMembers().meeting(asked(condition), List.of(customer)))
                .contains(customer);
    }

    private static Segment segment(OrganisationId organisation, SegmentDefinition definition) {
        return Segment.defined(new SegmentId(Ids.next()), organisation, definition, NOW, "manager")
                .orElseThrow();
    }

    private static SegmentDefinition definition(String name, Condition condition) {
        return new SegmentDefinition(name, condition, YUAN, Optional.empty());
    }

    @Test
    @Tag("CUS-12")
    default void everyVersionOfASegmentIsKept() {
        TwoDealers network = TwoDealers.in(this);
        RandomConditions conditions = new RandomConditions(new SplittableRandom(SEED));
        Persona persona = new Persona("status", "\"school\" run", "价格", "high", Optional.of(ContactChannel.WECHAT));
        Segment first = segment(network.a().id(), definition("first", conditions.next(5)));
        List<Segment> versions = new ArrayList<>(List.of(first));
        for (int i = 1; i < 12; i++) {
            SegmentDefinition next = new SegmentDefinition(
                    "name " + i, conditions.next(5), YUAN, i % 2 == 0 ? Optional.empty() : Optional.of(persona));
            versions.add(versions.get(i - 1)
                    .changedTo(next, NOW.plus(Duration.ofDays(i)), "manager")
                    .orElseThrow());
        }
        for (Segment version : versions) {
            write(network.scopeOfA(), unit -> unit.segments().add(version));
            assertThat(find(network.scopeOfA(), unit -> unit.segments().find(first.id())))
                    .contains(version);
        }
        Paging.assertPages(
                versions,
                page -> read(network.scopeOfA(), unit -> unit.segments().versions(first.id(), page)));
        for (Segment stale : List.of(first, versions.get(11))) {
            assertThatThrownBy(() ->
                            write(network.scopeOfA(), unit -> unit.segments().add(stale)))
                    .isInstanceOf(StaleVersionException.class);
        }
    }

    @Test
    @Tag("CUS-12")
    @Tag("NET-2")
    default void segmentsAreTheirOrganisationsAndListedInTheirNewestVersion() {
        TwoDealers network = TwoDealers.in(this);
        Condition everybody = new Condition.InRange(Fact.CARS, OptionalLong.of(0), OptionalLong.empty());
        List<Segment> newest = new ArrayList<>();
        IntStream.range(0, 4).forEach(i -> {
            Segment made = segment(network.a().id(), definition("segment " + i, everybody));
            Segment changed = made.changedTo(definition("changed " + i, everybody), NOW, "manager")
                    .orElseThrow();
            write(network.scopeOfA(), unit -> unit.segments().add(made));
            if (i % 2 == 0) {
                write(network.scopeOfA(), unit -> unit.segments().add(changed));
            }
            newest.add(i % 2 == 0 ? changed : made);
        });
        Segment foreign = segment(network.b().id(), definition("foreign", everybody));
        write(network.scopeOfB(), unit -> unit.segments().add(foreign));
        newest.sort(Comparator.comparing(one -> one.id().toString()));
        Paging.assertPages(
                newest, page -> read(network.scopeOfA(), unit -> unit.segments().all(page)));
        Paging.assertPages(
                Stream.concat(newest.stream(), Stream.of(foreign))
                        .sorted(Comparator.comparing(one -> one.id().toString()))
                        .toList(),
                page -> read(Scope.network(), unit -> unit.segments().all(page)));
        assertThat(find(network.scopeOfA(), unit -> unit.segments().find(foreign.id())))
                .isEmpty();
        assertThatThrownBy(() -> write(
                        network.scopeOfA(),
                        unit -> unit.segments().add(segment(network.b().id(), foreign.definition()))))
                .isInstanceOf(StaleVersionException.class);
    }
}
