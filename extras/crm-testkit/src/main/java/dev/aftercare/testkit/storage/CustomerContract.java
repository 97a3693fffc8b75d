package dev.aftercare.testkit.storage;

import static dev.aftercare.testkit.given.Given.NOW;
import static dev.aftercare.testkit.given.Given.aCustomer;
import static dev.aftercare.testkit.given.Given.aGround;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercare.domain.access.Access;
import dev.aftercare.domain.access.GroundKind;
import dev.aftercare.domain.access.Scope;
import dev.aftercare.domain.customer.ContactWishes;
import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.testkit.given.Ids;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Customers and the grounds that open them (CUS-1, NET-2). */
public interface CustomerContract extends OnStorage {

    @Test
    @Tag("CUS-1")
    default void personAndCompanyComeBackAsTheyWere() {
        TwoDealers network = TwoDealers.in(this);
        Customer person = aCustomer()
                .at(network.a())
                .named("O'Neil", "")
                .phone("+86 138 1234-5678")
                .phone("021-00012345")
                .address("上海市 \"1\"; -- 号\n2")
                .born(LocalDate.parse("1984-02-29"))
                .build();
        Customer company = aCustomer().at(network.a()).company("出租 & Söhne").build();
        write(network.scopeOfA(), unit -> {
            TwoDealers.register(unit, person, network.a());
            TwoDealers.register(unit, company, network.a());
        });
        assertThat(find(network.scopeOfA(), unit -> unit.customers().find(person.id())))
                .contains(person);
        assertThat(find(network.scopeOfA(), unit -> unit.customers().find(company.id())))
                .contains(company);
    }

    @Test
    @Tag("CUS-1")
    @Tag("CUS-2")
    @Tag("CUS-3a")
    default void customerInDepthComesBackAsItWas() {
        TwoDealers network = TwoDealers.in(this);
        Customer customer = aCustomer()
                .at(network.a())
                .phone("138 1234 5678")
                .address("first")
                .born(LocalDate.parse("1984-02-29"))
                .inDepth(Instant.parse("2026-03-02T02:00:00.000001Z"))
                .build();
        write(network.scopeOfA(), unit -> TwoDealers.register(unit, customer, network.a()));
        assertThat(find(network.scopeOfA(), unit -> unit.customers().find(customer.id())))
                .contains(customer);
        Customer bare = customer.wishing(ContactWishes.none());
        write(network.scopeOfA(), unit -> unit.customers().update(bare));
        assertThat(find(network.scopeOfA(), unit -> unit.customers().find(customer.id())))
                .contains(bare);
    }

    @Test
    @Tag("NET-2")
    @Tag("HC-42")
    default void customerOfAnotherDealerIsNotThere() {
        TwoDealers network = TwoDealers.in(this);
        CustomerId id = network.customer().id();
        assertThat(find(network.scopeOfB(), unit -> unit.customers().find(id))).isEmpty();
        assertThat(list(network.scopeOfB(), unit -> unit.customers().findAll(List.of(id))))
                .isEmpty();
        assertThat(find(Scope.network(), unit -> unit.customers().find(id))).contains(network.customer());
    }

    @Test
    @Tag("NET-2")
    default void customerIsReachedThroughAGroundAndNotByBeingRegisteredHere() {
        TwoDealers network = TwoDealers.in(this);
        Customer ungrounded = aCustomer().at(network.a()).build();
        write(network.scopeOfA(), unit -> unit.customers().insert(ungrounded));
        assertThat(find(network.scopeOfA(), unit -> unit.customers().find(ungrounded.id())))
                .isEmpty();
        assertThat(list(network.scopeOfA(), unit -> unit.customers().findAll(List.of(ungrounded.id()))))
                .isEmpty();
    }

    @Test
    @Tag("NET-2")
    default void everyKindOfGroundOpensACustomerWhileItHolds() {
        TwoDealers network = TwoDealers.in(this);
        CustomerId id = network.customer().id();
        for (GroundKind kind : GroundKind.values()) {
            Instant until = NOW.plusSeconds(60);
            Access ground = aGround()
                    .of(network.b())
                    .to(id.subject())
                    .because(kind)
                    .until(until)
                    .build();
            write(network.scopeOfB(), unit -> unit.grounds().open(ground));
            assertThat(find(network.scopeOfB(), unit -> unit.customers().find(id)))
                    .as("by %s", kind)
                    .contains(network.customer());
            write(network.scopeOfB(), unit -> unit.grounds().end(ground, NOW));
            assertThat(find(network.scopeOfB(), unit -> unit.customers().find(id)))
                    .isEmpty();
        }
    }

    @Test
    @Tag("NET-2")
    default void groundOpensFromItsBeginningToBeforeItsEndToTheMicrosecond() {
        TwoDealers network = TwoDealers.in(this);
        CustomerId id = network.customer().id();
        Instant since = Instant.parse("2026-03-02T02:00:00.000001Z");
        Instant until = Instant.parse("2026-04-01T02:00:00.999999Z");
        Access ground = aGround()
                .of(network.b())
                .to(id.subject())
                .since(since)
                .until(until)
                .build();
        write(network.scopeOfB(), unit -> unit.grounds().open(ground));
        Map<Instant, Boolean> open = new LinkedHashMap<>();
        for (Instant at : List.of(since.minusNanos(1_000), since, until.minusNanos(1_000), until)) {
            open.put(
                    at,
                    readAt(
                            at,
                            network.scopeOfB(),
                            unit -> unit.customers().find(id).isPresent()
                                    && unit.customers().findAll(List.of(id)).size() == 1));
        }
        assertThat(open.values()).as("open at %s", open.keySet()).containsExactly(false, true, true, false);
    }

    @Test
    @Tag("NET-2")
    default void severalGroundsForOnePersonGiveThePersonOnce() {
        TwoDealers network = TwoDealers.in(this);
        CustomerId id = network.customer().id();
        write(
                network.scopeOfA(),
                unit -> unit.grounds()
                        .open(aGround()
                                .of(network.a())
                                .to(id.subject())
                                .because(GroundKind.APPOINTMENT)
                                .build()));
        assertThat(list(network.scopeOfA(), unit -> unit.customers().findAll(List.of(id, id))))
                .containsExactly(network.customer());
    }

    @Test
    @Tag("CUS-1")
    default void manyAreFoundInTheOrderOfTheirIds() {
        TwoDealers network = TwoDealers.in(this);
        List<Customer> customers = Ids.ofAllAges().stream()
                .map(id -> aCustomer().id(id).at(network.a()).build())
                .toList();
        write(network.scopeOfA(), unit -> customers.forEach(one -> TwoDealers.register(unit, one, network.a())));
        List<CustomerId> asked =
                new ArrayList<>(customers.stream().map(Customer::id).toList());
        asked.add(new CustomerId(Ids.next()));
        Collections.rotate(asked, 3);
        assertThat(list(network.scopeOfA(), unit -> unit.customers().findAll(asked)))
                .isEqualTo(customers);
    }

    @Test
    @Tag("CUS-1")
    default void noneOrAThousandMayBeAskedForAndNotMore() {
        TwoDealers network = TwoDealers.in(this);
        List<CustomerId> thousand =
                Stream.generate(() -> new CustomerId(Ids.next())).limit(1_000).toList();
        List<CustomerId> more = new ArrayList<>(thousand);
        more.add(network.customer().id());
        assertThat(list(network.scopeOfA(), unit -> unit.customers().findAll(List.of())))
                .isEmpty();
        assertThat(list(network.scopeOfA(), unit -> unit.customers().findAll(thousand)))
                .isEmpty();
        assertThatThrownBy(
                        () -> read(network.scopeOfA(), unit -> unit.customers().findAll(more)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
