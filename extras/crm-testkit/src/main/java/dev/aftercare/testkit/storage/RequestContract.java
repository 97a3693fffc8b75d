package dev.aftercare.testkit.storage;

import static dev.aftercare.testkit.given.Given.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.access.Scope;
import dev.aftercare.domain.network.Dealer;
import dev.aftercare.domain.shared.ExternalReference;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.shared.Subject;
import dev.aftercare.domain.shared.SubjectKind;
import dev.aftercare.port.request.RequestKeys.RequestKey;
import dev.aftercare.port.request.RequestKeys.StoredRequest;
import dev.aftercare.testkit.given.Ids;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** References of other systems, and keys of requests. */
public interface RequestContract extends OnStorage {

    @Test
    @Tag("CUS-1")
    default void referenceNamesOneThingOfAKindInAnOrganisation() {
        TwoDealers network = TwoDealers.in(this);
        ExternalReference reference = new ExternalReference("dms", "K-1");
        Subject first = new Subject(SubjectKind.CUSTOMER, Ids.next());
        Subject second = new Subject(SubjectKind.CUSTOMER, Ids.next());
        Subject car = new Subject(SubjectKind.VEHICLE, Ids.next());
        OrganisationId a = network.a().id();
        write(network.scopeOfA(), unit -> {
            assertThat(unit.references().insertIfAbsent(a, reference, first)).isTrue();
            assertThat(unit.references().insertIfAbsent(a, reference, first))
                    .as("again")
                    .isFalse();
            assertThat(unit.references().insertIfAbsent(a, reference, second)).isFalse();
            assertThat(unit.references().insertIfAbsent(a, reference, car))
                    .as("another kind")
                    .isTrue();
        });
        write(
                network.scopeOfB(),
                unit -> assertThat(unit.references().insertIfAbsent(network.b().id(), reference, second))
                        .as("another organisation")
                        .isTrue());
        assertThat(find(network.scopeOfA(), unit -> unit.references().find(a, SubjectKind.CUSTOMER, reference)))
                .contains(first);
        assertThat(find(network.scopeOfB(), unit -> unit.references().find(a, SubjectKind.CUSTOMER, reference)))
                .isEmpty();
        assertThat(list(network.scopeOfB(), unit -> unit.references().of(a, first)))
                .isEmpty();
    }

    @Test
    @Tag("CUS-1")
    default void twoWhoKeepOneReferenceAtOnceKeepItOnce() {
        TwoDealers network = TwoDealers.in(this);
        ExternalReference reference = new ExternalReference("dms", "K-1");
        Subject first = new Subject(SubjectKind.CUSTOMER, Ids.next());
        Subject second = new Subject(SubjectKind.CUSTOMER, Ids.next());
        Subject winner = Rivals.winnerOf(
                this,
                network.scopeOfA(),
                first,
                second,
                (unit, rival) -> unit.references().insertIfAbsent(network.a().id(), reference, rival));
        assertThat(find(
                        network.scopeOfA(),
                        unit -> unit.references().find(network.a().id(), SubjectKind.CUSTOMER, reference)))
                .contains(winner);
    }

    @Test
    @Tag("CUS-1")
    default void referencesOfOneThingComeInTheirOrder() {
        TwoDealers network = TwoDealers.in(this);
        Subject subject = new Subject(SubjectKind.CUSTOMER, Ids.next());
        List<ExternalReference> references = Stream.of(
                        "CRM 9",
                        "crm 10",
                        "crm 9",
                        "crm a",
                        "crm ä",
                        "crm 上",
                        "crm \uFB00",
                        "crm \uD842\uDFB7",
                        "dms %",
                        "dms _")
                .map(text -> new ExternalReference(text.substring(0, 3), text.substring(4)))
                .toList();
        write(network.scopeOfA(), unit -> {
            List<ExternalReference> mixed = new ArrayList<>(references);
            Collections.rotate(mixed, 3);
            mixed.forEach(one -> unit.references().insertIfAbsent(network.a().id(), one, subject));
        });
        assertThat(list(
                        network.scopeOfA(),
                        unit -> unit.references().of(network.a().id(), subject)))
                .isEqualTo(references);
        assertThat(list(
                        network.scopeOfA(),
                        unit -> unit.references()
                                .of(network.a().id(), network.car().id().subject())))
                .isEmpty();
    }

    @Test
    @Tag("HC-17")
    default void requestKeyIsKeptOncePerCaller() {
        TwoDealers network = TwoDealers.in(this);
        StoredRequest request = request(network.a(), "clerk-1", "key '1'", NOW);
        StoredRequest otherBody = new StoredRequest(request.key(), "f".repeat(64), Ids.next(), 7, NOW);
        StoredRequest otherActor = request(network.a(), "clerk-2", "key '1'", NOW);
        write(network.scopeOfA(), unit -> {
            assertThat(unit.requestKeys().insertIfAbsent(request)).isTrue();
            assertThat(unit.requestKeys().insertIfAbsent(otherBody)).isFalse();
            assertThat(unit.requestKeys().insertIfAbsent(otherActor)).isTrue();
        });
        write(
                network.scopeOfA(),
                unit -> assertThat(unit.requestKeys().insertIfAbsent(otherBody)).isFalse());
        assertThat(find(network.scopeOfA(), unit -> unit.requestKeys().find(request.key())))
                .contains(request);
        assertThat(find(network.scopeOfA(), unit -> unit.requestKeys().find(otherActor.key())))
                .contains(otherActor);
        assertThat(find(network.scopeOfB(), unit -> unit.requestKeys().find(request.key())))
                .isEmpty();
        assertThat(find(
                        network.scopeOfA(),
                        unit -> unit.requestKeys()
                                .find(new RequestKey(network.a().id().toString(), "clerk-1", "KEY '1'"))))
                .as("another key")
                .isEmpty();
    }

    @Test
    @Tag("HC-17")
    default void oneNewKeyAtTheSameInstantIsKeptOnce() {
        TwoDealers network = TwoDealers.in(this);
        StoredRequest first = request(network.a(), "clerk-1", "key", NOW);
        StoredRequest second = new StoredRequest(first.key(), first.fingerprint(), Ids.next(), 1, NOW);
        StoredRequest winner = Rivals.winnerOf(
                this,
                network.scopeOfA(),
                first,
                second,
                (unit, rival) -> unit.requestKeys().insertIfAbsent(rival));
        assertThat(find(network.scopeOfA(), unit -> unit.requestKeys().find(first.key())))
                .contains(winner);
    }

    @Test
    @Tag("HC-17")
    default void keyOfAJobWithoutAnOrganisationIsKept() {
        TwoDealers.in(this);
        StoredRequest request =
                new StoredRequest(new RequestKey("-", "job:setup", "found"), "0".repeat(64), Ids.next(), 1, NOW);
        write(
                Scope.network(),
                unit -> assertThat(unit.requestKeys().insertIfAbsent(request)).isTrue());
        assertThat(find(Scope.network(), unit -> unit.requestKeys().find(request.key())))
                .contains(request);
    }

    @Test
    @Tag("HC-17")
    default void keysOlderThanAnInstantAreForgottenABoundedNumberAtATime() {
        TwoDealers network = TwoDealers.in(this);
        List<StoredRequest> old = IntStream.range(0, 3)
                .mapToObj(number -> request(network.a(), "clerk-1", "old-" + number, NOW.minusNanos(1_000)))
                .toList();
        StoredRequest young = request(network.b(), "clerk-1", "young", NOW);
        write(network.scopeOfA(), unit -> old.forEach(unit.requestKeys()::insertIfAbsent));
        write(network.scopeOfB(), unit -> unit.requestKeys().insertIfAbsent(young));
        List<Integer> forgotten = new ArrayList<>();
        for (int round = 0; round < 3; round++) {
            write(Scope.job("keys"), unit -> forgotten.add(unit.requestKeys().forgetBefore(NOW, 2)));
        }
        assertThat(forgotten).containsExactly(2, 1, 0);
        assertThat(find(network.scopeOfB(), unit -> unit.requestKeys().find(young.key())))
                .contains(young);
        assertThat(find(
                        network.scopeOfA(),
                        unit -> unit.requestKeys().find(old.get(0).key())))
                .isEmpty();
        write(
                network.scopeOfA(),
                unit -> assertThat(unit.requestKeys().insertIfAbsent(old.get(0)))
                        .isTrue());
    }

    private static StoredRequest request(Dealer dealer, String actor, String key, Instant at) {
        return new StoredRequest(
                new RequestKey(dealer.id().toString(), actor, key), "0a".repeat(32), Ids.next(), 1, at);
    }
}
