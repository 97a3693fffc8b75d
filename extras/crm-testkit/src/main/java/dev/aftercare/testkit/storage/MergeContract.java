package dev.aftercare.testkit.storage;

import static dev.aftercare.testkit.given.Given.NOW;
import static dev.aftercare.testkit.given.Given.aCustomer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercare.domain.access.Scope;
import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.merge.CustomerPair;
import dev.aftercare.domain.merge.CustomerPair.Likeness;
import dev.aftercare.domain.merge.Identity;
import dev.aftercare.domain.merge.Merge;
import dev.aftercare.domain.merge.Merge.Stamp;
import dev.aftercare.domain.merge.MergeField;
import dev.aftercare.domain.merge.MergeId;
import dev.aftercare.domain.merge.MergePolicy;
import dev.aftercare.domain.merge.PairId;
import dev.aftercare.domain.search.SearchToken;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.shared.SubjectKind;
import dev.aftercare.port.followup.OpenCalls;
import dev.aftercare.port.shared.PageRequest;
import dev.aftercare.port.shared.StorageException;
import dev.aftercare.testkit.given.Ids;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who is one with whom, and who looks like it (CUS-4b). */
public interface MergeContract extends OnStorage {

    @Test
    @Tag("CUS-4b")
    @Tag("NET-2")
    default void whatIsOneIsReadByEveryIdAndThroughAGroundForAnyOfThem() {
        TwoDealers network = TwoDealers.in(this);
        Customer here = network.customer();
        Customer there = aCustomer().at(network.b()).named("王", "晓明").build();
        write(network.scopeOfB(), unit -> TwoDealers.register(unit, there, network.b()));
        write(Scope.network(), unit -> {
            unit.identities().set(List.of(Identity.of(here.id(), List.of(here.id(), there.id()))));
            unit.searchTokens().replace(network.b().id(), there.id().subject(), Set.of(SearchToken.name("王晓明")));
        });
        for (Scope scope : List.of(network.scopeOfA(), network.scopeOfB(), Scope.network())) {
            assertThat(find(scope, unit -> unit.customers().find(there.id()))).contains(here);
            assertThat(list(scope, unit -> unit.customers().findAll(List.of(there.id(), here.id(), there.id()))))
                    .containsExactly(here);
            assertThat(list(scope, unit -> unit.customers().findAll(List.of(there.id()))))
                    .containsExactly(here);
            assertThat(list(scope, unit -> unit.customers().records(there.id())))
                    .containsExactlyInAnyOrder(here, there);
            assertThat(read(scope, unit -> unit.identities().of(there.id())).root())
                    .isEqualTo(here.id());
            Map<CustomerId, Identity> both =
                    read(scope, unit -> unit.identities().ofAll(List.of(there.id(), here.id())));
            assertThat(both)
                    .hasSize(2)
                    .allSatisfy((id, identity) ->
                            assertThat(identity.ids()).containsExactlyInAnyOrder(here.id(), there.id()));
        }
        assertThat(read(
                                network.scopeOfB(),
                                unit -> unit.searchTokens()
                                        .find(SubjectKind.CUSTOMER, SearchToken.name("王晓"), PageRequest.first(9)))
                        .items())
                .containsExactly(here.id().value());

        write(Scope.network(), unit -> {
            unit.identities().set(List.of(Identity.alone(there.id()), Identity.alone(here.id())));
        });
        assertThat(find(network.scopeOfB(), unit -> unit.customers().find(here.id())))
                .isEmpty();
        assertThat(find(network.scopeOfB(), unit -> unit.customers().find(there.id())))
                .contains(there);
    }

    @Test
    @Tag("CUS-4b")
    @Tag("HC-42")
    default void aDealerNeitherLearnsNorChangesWhoIsOneElsewhere() {
        TwoDealers network = TwoDealers.in(this);
        CustomerId one = network.customer().id();
        Customer other = aCustomer().at(network.a()).build();
        write(network.scopeOfA(), unit -> {
            TwoDealers.register(unit, other, network.a());
            unit.identities().set(List.of(Identity.of(one, List.of(one, other.id()))));
        });
        twoWhoAreOneAt(network);
        Identity seen = read(network.scopeOfB(), unit -> unit.identities().of(other.id()));
        assertThat(seen).isEqualTo(Identity.alone(other.id()));
        Map<CustomerId, Identity> both =
                read(network.scopeOfB(), unit -> unit.identities().ofAll(List.of(one, other.id())));
        assertThat(both).isEqualTo(Map.of(one, Identity.alone(one), other.id(), seen));
        OpenCalls asked = read(
                network.scopeOfB(), unit -> unit.followUps().openOf(network.b().id(), other.id()));
        assertThat(asked).isEqualTo(new OpenCalls(other.id(), List.of()));
        assertThat(list(network.scopeOfB(), unit -> unit.customers().records(other.id())))
                .isEmpty();
        assertThatThrownBy(() ->
                        write(network.scopeOfB(), unit -> unit.identities().set(List.of(Identity.alone(one)))))
                .isInstanceOf(StorageException.class);
        assertThatThrownBy(() -> write(
                        network.scopeOfB(),
                        unit -> unit.searchTokens()
                                .replace(network.a().id(), one.subject(), Set.of(SearchToken.name("x")))))
                .isInstanceOf(StorageException.class);
    }

    /** A dealer who has somebody of its own with two ids, which opens nobody else's (NET-2). */
    private void twoWhoAreOneAt(TwoDealers network) {
        Customer kept = aCustomer().at(network.b()).build();
        Customer merged = aCustomer().at(network.b()).build();
        write(network.scopeOfB(), unit -> {
            TwoDealers.register(unit, kept, network.b());
            TwoDealers.register(unit, merged, network.b());
            unit.identities().set(List.of(Identity.of(kept.id(), List.of(kept.id(), merged.id()))));
        });
    }

    @Test
    @Tag("CUS-4b")
    default void aMergeComesBackAsItWasAndHoldsOncePerCustomer() {
        TwoDealers network = TwoDealers.in(this);
        Customer other = aCustomer().at(network.a()).build();
        Customer survivor = aCustomer().at(network.a()).inDepth(NOW).build();
        Merge merge = aMerge(network.a().id(), survivor, other.id());
        write(network.scopeOfA(), unit -> {
            TwoDealers.register(unit, survivor, network.a());
            TwoDealers.register(unit, other, network.a());
            unit.merges().insert(merge);
        });
        Identity person = Identity.of(merge.survivor(), List.of(merge.survivor(), merge.merged()));
        assertThat(find(network.scopeOfA(), unit -> unit.merges().find(merge.id())))
                .contains(merge);
        assertThat(find(network.scopeOfB(), unit -> unit.merges().find(merge.id())))
                .isEmpty();
        assertThat(list(network.scopeOfA(), unit -> unit.merges().holdingOf(person)))
                .containsExactly(merge);
        assertThat(list(network.scopeOfB(), unit -> unit.merges().holdingOf(person)))
                .isEmpty();
        assertThatThrownBy(() -> write(
                        network.scopeOfA(),
                        unit -> unit.merges().insert(aMerge(network.a().id(), survivor, other.id()))))
                .isInstanceOf(StorageException.class);

        Merge undone = merge.undone(new Stamp(NOW, "manager"), MergePolicy.standard(), ZoneOffset.UTC)
                .orElseThrow();
        assertThatThrownBy(() -> write(network.scopeOfB(), unit -> unit.merges().update(undone)))
                .isInstanceOf(StorageException.class);
        write(network.scopeOfA(), unit -> unit.merges().update(undone));
        assertThat(find(network.scopeOfA(), unit -> unit.merges().find(merge.id())))
                .contains(undone);
        assertThat(list(network.scopeOfA(), unit -> unit.merges().holdingOf(person)))
                .isEmpty();
    }

    @Test
    @Tag("CUS-4b")
    @Tag("HC-42")
    default void aPairIsThereOnceAndForWhoKnowsBoth() {
        TwoDealers network = TwoDealers.in(this);
        CustomerId one = network.customer().id();
        Customer other = aCustomer().at(network.a()).build();
        Customer there = aCustomer().at(network.b()).build();
        write(network.scopeOfA(), unit -> TwoDealers.register(unit, other, network.a()));
        write(network.scopeOfB(), unit -> TwoDealers.register(unit, there, network.b()));
        CustomerPair pair = aPair(one, other.id(), 700);
        CustomerPair across = aPair(one, there.id(), 900);
        CustomerPair judged = CustomerPair.two(new PairId(Ids.next()), other.id(), there.id(), new Stamp(NOW, "desk"));
        write(Scope.network(), unit -> {
            assertThat(unit.customerPairs().insertIfAbsent(pair)).isTrue();
            assertThat(unit.customerPairs().insertIfAbsent(aPair(other.id(), one, 1)))
                    .isFalse();
            assertThat(unit.customerPairs().insertIfAbsent(across)).isTrue();
            assertThat(unit.customerPairs().insertIfAbsent(judged)).isTrue();
        });
        Paging.assertPages(
                List.of(across, pair),
                page -> read(Scope.network(), unit -> unit.customerPairs().open(page)));
        Paging.assertPages(
                List.of(pair),
                page -> read(network.scopeOfA(), unit -> unit.customerPairs().open(page)));
        assertThat(find(network.scopeOfA(), unit -> unit.customerPairs().find(across.id())))
                .isEmpty();
        assertThat(find(Scope.network(), unit -> unit.customerPairs().find(judged.id())))
                .contains(judged);
        assertThat(list(
                        Scope.network(),
                        unit -> unit.customerPairs().between(List.of(there.id()), List.of(one, other.id()))))
                .containsExactlyInAnyOrder(across, judged);
        CustomerPair merged = pair.merged();
        write(network.scopeOfA(), unit -> unit.customerPairs().update(merged));
        assertThat(find(network.scopeOfA(), unit -> unit.customerPairs().find(pair.id())))
                .contains(merged);
        assertThatThrownBy(() ->
                        write(network.scopeOfA(), unit -> unit.customerPairs().update(across.merged())))
                .isInstanceOf(StorageException.class);
    }

    private static Merge aMerge(OrganisationId organisation, Customer survivor, CustomerId merged) {
        return Merge.decided(
                new MergeId(Ids.next()),
                organisation,
                survivor,
                merged,
                Set.of(MergeField.NAME, MergeField.PHONES),
                new Stamp(NOW, "manager"));
    }

    private static CustomerPair aPair(CustomerId one, CustomerId other, int perMille) {
        return CustomerPair.proposed(
                new PairId(Ids.next()),
                one,
                other,
                new Likeness(perMille, new TreeSet<>(Set.of("NAME.SAME", "PHONE.CLOSE"))));
    }
}
