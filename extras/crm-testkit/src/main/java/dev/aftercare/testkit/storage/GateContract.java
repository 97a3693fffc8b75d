package dev.aftercare.testkit.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercare.domain.gate.GateEntry;
import dev.aftercare.domain.gate.GateEntryId;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.time.TimeRange;
import dev.aftercare.domain.vehicle.Plate;
import dev.aftercare.port.shared.ConflictException;
import dev.aftercare.port.shared.StaleVersionException;
import dev.aftercare.testkit.given.Ids;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The gate log in a storage (APT-9). */
public interface GateContract extends OnStorage {

    Instant CAME = Instant.parse("2026-03-02T01:00:00Z");
    Plate STRANGE = new Plate("沪B99999");

    @Test
    @Tag("APT-9")
    @Tag("NET-2")
    default void aDealersLogIsItsOwnAndGoesOnFromVersionToVersion() {
        TwoDealers network = TwoDealers.in(this);
        GateEntry known = GateEntry.ofCar(
                new GateEntryId(Ids.next()), network.a().id(), network.car().id(), CAME, Optional.of("P1"));
        GateEntry strange = strange(network.a().id(), CAME.plusSeconds(1));
        write(network.scopeOfA(), unit -> {
            unit.gateEntries().insert(strange);
            unit.gateEntries().insert(known);
        });
        assertThat(list(
                        network.scopeOfA(),
                        unit -> unit.gateEntries().waiting(network.a().id(), CAME)))
                .containsExactly(known, strange);
        assertThat(list(
                        network.scopeOfA(),
                        unit -> unit.gateEntries().waiting(network.a().id(), CAME.plusSeconds(1))))
                .as("of those who came then, or later")
                .containsExactly(strange);
        assertThat(list(
                        network.scopeOfB(),
                        unit -> unit.gateEntries().waiting(network.a().id(), CAME)))
                .isEmpty();
        assertThat(find(network.scopeOfB(), unit -> unit.gateEntries().find(known.id())))
                .isEmpty();
        GateEntry received = known.received(network.car().id(), CAME.plusSeconds(60));
        assertThatThrownBy(() ->
                        write(network.scopeOfB(), unit -> unit.gateEntries().update(received)))
                .isInstanceOf(RuntimeException.class);
        write(network.scopeOfA(), unit -> unit.gateEntries().update(received));
        assertThat(find(network.scopeOfA(), unit -> unit.gateEntries().find(known.id())))
                .contains(received);
        assertThatThrownBy(() ->
                        write(network.scopeOfA(), unit -> unit.gateEntries().update(received)))
                .isInstanceOf(StaleVersionException.class);
        assertThat(list(
                        network.scopeOfA(),
                        unit -> unit.gateEntries().waiting(network.a().id(), CAME)))
                .containsExactly(strange);
    }

    @Test
    @Tag("APT-9")
    default void aCarWaitsOnceAndIsFoundByItsIdOrItsPlate() {
        TwoDealers network = TwoDealers.in(this);
        OrganisationId here = network.a().id();
        GateEntry strange = strange(here, CAME);
        GateEntry again = strange(here, CAME.plusSeconds(1));
        write(network.scopeOfA(), unit -> unit.gateEntries().insert(strange));
        assertThatThrownBy(() ->
                        write(network.scopeOfA(), unit -> unit.gateEntries().insert(again)))
                .isInstanceOf(ConflictException.class);
        List<String> names = List.of(network.car().id().toString(), STRANGE.value());
        assertThat(list(network.scopeOfA(), unit -> unit.gateEntries().waitingAs(here, names)))
                .containsExactly(strange);
        assertThat(list(network.scopeOfA(), unit -> unit.gateEntries().waitingAs(here, List.of("沪B9999"))))
                .isEmpty();
        GateEntry left = strange.left(CAME.plusSeconds(60)).orElseThrow();
        write(network.scopeOfA(), unit -> unit.gateEntries().update(left));
        write(network.scopeOfA(), unit -> unit.gateEntries().insert(again));
        assertThat(list(network.scopeOfA(), unit -> unit.gateEntries().ofPlates(List.of(STRANGE))))
                .containsExactlyInAnyOrder(left, again);
        assertThat(list(network.scopeOfB(), unit -> unit.gateEntries().ofPlates(List.of(STRANGE))))
                .isEmpty();
    }

    @Test
    @Tag("APT-9")
    default void theLogOfADayBeginsWithItsFirstInstantAndLeavesOutWhatWasTakenBack() {
        TwoDealers network = TwoDealers.in(this);
        OrganisationId here = network.a().id();
        GateEntry first = strange(here, CAME).left(CAME).orElseThrow();
        GateEntry mistake = strange(here, CAME.plusSeconds(5));
        GateEntry next = GateEntry.ofCar(
                new GateEntryId(Ids.next()), here, network.car().id(), CAME.plusSeconds(9), Optional.empty());
        write(network.scopeOfA(), unit -> {
            unit.gateEntries().insert(first);
            unit.gateEntries().insert(mistake);
            unit.gateEntries().update(mistake.takenBack().orElseThrow());
            unit.gateEntries().insert(next);
        });
        assertThat(list(
                        network.scopeOfA(),
                        unit -> unit.gateEntries().cameIn(here, new TimeRange(CAME, CAME.plusSeconds(10)))))
                .containsExactly(first, next);
        assertThat(list(
                        network.scopeOfA(),
                        unit -> unit.gateEntries()
                                .cameIn(here, new TimeRange(CAME.plusSeconds(1), CAME.plusSeconds(9)))))
                .isEmpty();
    }

    private static GateEntry strange(OrganisationId dealer, Instant came) {
        return GateEntry.ofPlate(new GateEntryId(Ids.next()), dealer, STRANGE, came, Optional.empty());
    }
}
