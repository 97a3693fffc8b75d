package dev.aftercare.testkit.storage;

import static dev.aftercare.testkit.given.Given.NOW;
import static dev.aftercare.testkit.given.Given.anAccessKey;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.access.AccessKey;
import dev.aftercare.domain.access.Actor;
import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.access.Scope;
import dev.aftercare.port.accesskey.AccessKeys.Session;
import dev.aftercare.port.shared.PageRequest;
import dev.aftercare.testkit.given.Ids;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Access keys and the browser sessions opened with them. */
public interface AccessKeyContract extends OnStorage {

    @Test
    @Tag("NET-4")
    default void keysOfAllScopesAndActorsComeBackAsTheyWere() {
        TwoDealers network = TwoDealers.in(this);
        Actor supervisor = new Actor(
                "supervisor-1",
                Optional.of(network.manufacturer().id()),
                Set.of(Role.AREA_SUPERVISOR, Role.MANUFACTURER_MANAGER),
                Set.of("East", "华东"));
        List<AccessKey> keys = List.of(
                anAccessKey()
                        .at(network.a())
                        .until(Instant.parse("9999-12-31T23:59:59.999999Z"))
                        .build(),
                anAccessKey().of(supervisor).in(Scope.network()).build(),
                anAccessKey().of(Actor.job("due")).in(Scope.job("due")).build());
        write(
                Scope.job("keys"),
                unit -> keys.forEach(key -> assertThat(unit.accessKeys().insertIfAbsent(key, secretOf(key)))
                        .isTrue()));
        for (AccessKey key : keys) {
            assertThat(find(Scope.job("keys"), unit -> unit.accessKeys().find(key.id())))
                    .contains(key);
            assertThat(find(Scope.job("keys"), unit -> unit.accessKeys().findBySecret(secretOf(key))))
                    .contains(key);
        }
    }

    @Test
    @Tag("NET-4")
    default void keyIsInsertedOnceAndItsSecretStaysWhenItIsRevoked() {
        TwoDealers network = TwoDealers.in(this);
        AccessKey key = anAccessKey().at(network.a()).build();
        AccessKey revoked = key.revoked(NOW.plusNanos(1_000));
        Scope job = Scope.job("keys");
        write(job, unit -> {
            assertThat(unit.accessKeys().insertIfAbsent(key, secretOf(key))).isTrue();
            assertThat(unit.accessKeys().insertIfAbsent(key, "f".repeat(64))).isFalse();
        });
        write(
                job,
                unit -> assertThat(unit.accessKeys().insertIfAbsent(key, "f".repeat(64)))
                        .isFalse());
        write(job, unit -> unit.accessKeys().update(revoked));
        assertThat(find(job, unit -> unit.accessKeys().findBySecret(secretOf(key))))
                .contains(revoked);
        assertThat(find(job, unit -> unit.accessKeys().findBySecret("f".repeat(64))))
                .isEmpty();
    }

    @Test
    @Tag("NET-4")
    default void twoServersThatStartAtOnceMakeOneFirstKey() {
        TwoDealers network = TwoDealers.in(this);
        AccessKey key = anAccessKey().at(network.a()).build();
        String winner = Rivals.winnerOf(
                this,
                Scope.job("keys"),
                secretOf(key),
                "f".repeat(64),
                (unit, rival) -> unit.accessKeys().insertIfAbsent(key, rival));
        assertThat(find(Scope.job("keys"), unit -> unit.accessKeys().findBySecret(winner)))
                .contains(key);
    }

    @Test
    @Tag("NET-2")
    default void keysArePagedByIdEachOrganisationItsOwn() {
        TwoDealers network = TwoDealers.in(this);
        List<AccessKey> keys = Ids.ofAllAges().stream()
                .map(id -> anAccessKey().id(id).at(network.a()).build())
                .toList();
        AccessKey ofB = anAccessKey().at(network.b()).build();
        write(Scope.job("keys"), unit -> {
            List<AccessKey> mixed = new ArrayList<>(keys);
            mixed.add(ofB);
            Collections.rotate(mixed, 3);
            mixed.forEach(key -> unit.accessKeys().insertIfAbsent(key, secretOf(key)));
        });
        Paging.assertPages(
                keys, page -> read(network.scopeOfA(), unit -> unit.accessKeys().all(page)));
        assertThat(list(
                        network.scopeOfB(),
                        unit -> unit.accessKeys().all(PageRequest.first(50)).items()))
                .containsExactly(ofB);
        assertThat(find(
                        network.scopeOfB(),
                        unit -> unit.accessKeys().find(keys.get(0).id())))
                .isEmpty();
        assertThat(list(
                        Scope.network(),
                        unit -> unit.accessKeys().all(PageRequest.first(50)).items()))
                .hasSize(keys.size() + 1);
    }

    @Test
    @Tag("NET-4")
    default void sessionIsThereUntilItIsClosedOrForgotten() {
        TwoDealers network = TwoDealers.in(this);
        AccessKey key = anAccessKey().at(network.a()).build();
        Session closed = new Session("1".repeat(64), key.id(), NOW.plusSeconds(1));
        Session ended = new Session("2".repeat(64), key.id(), NOW.minusNanos(1_000));
        Session endedToo = new Session("3".repeat(64), key.id(), NOW.minusSeconds(60));
        Session open = new Session("4".repeat(64), key.id(), NOW);
        Scope job = Scope.job("sessions");
        write(job, unit -> {
            unit.accessKeys().insertIfAbsent(key, secretOf(key));
            List.of(closed, ended, endedToo, open).forEach(unit.accessKeys()::openSession);
        });
        write(job, unit -> unit.accessKeys().closeSession(closed.sha256()));
        assertThat(find(job, unit -> unit.accessKeys().findSession(closed.sha256())))
                .isEmpty();
        assertThat(find(job, unit -> unit.accessKeys().findSession(ended.sha256())))
                .contains(ended);
        List<Integer> forgotten = new ArrayList<>();
        for (int round = 0; round < 3; round++) {
            write(job, unit -> forgotten.add(unit.accessKeys().forgetSessionsBefore(NOW, 1)));
        }
        assertThat(forgotten).containsExactly(1, 1, 0);
        assertThat(find(job, unit -> unit.accessKeys().findSession(open.sha256())))
                .contains(open);
        write(job, unit -> unit.accessKeys().closeSession("5".repeat(64)));
    }

    /** A text of the form of a SHA-256 that is the key's own. */
    private static String secretOf(AccessKey key) {
        return key.id().toString().replace("-", "").repeat(2);
    }
}
