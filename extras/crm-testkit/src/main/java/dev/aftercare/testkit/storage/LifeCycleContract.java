package dev.aftercare.testkit.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercare.domain.access.GroundKind;
import dev.aftercare.domain.access.Scope;
import dev.aftercare.domain.lifecycle.EndKind;
import dev.aftercare.domain.lifecycle.KnownStage;
import dev.aftercare.domain.lifecycle.LifeStage;
import dev.aftercare.domain.lifecycle.StandingEnd;
import dev.aftercare.domain.lifecycle.VehicleEnd;
import dev.aftercare.domain.lifecycle.VehicleEndId;
import dev.aftercare.domain.lifecycle.WithdrawalReason;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.port.lifecycle.LifeStages.Note;
import dev.aftercare.port.shared.StaleVersionException;
import dev.aftercare.testkit.given.Given;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Ends of cars, by whose word and for whom they are there, and the stages that the network keeps (VEH-6, hard case 27). */
public interface LifeCycleContract extends OnStorage {

    @Test
    @Tag("HC-27")
    @Tag("NET-2")
    default void anEndIsThereForWhoseWordItIsAndWithAGroundAndThatItStandsForEverybody() {
        TwoDealers network = TwoDealers.in(this);
        VehicleEnd end = end(network);
        write(network.scopeOfA(), unit -> unit.vehicleEnds().insert(end));
        assertThat(find(network.scopeOfA(), unit -> unit.vehicleEnds().find(end.id())))
                .contains(end);
        assertThat(find(network.scopeOfB(), unit -> unit.vehicleEnds().find(end.id())))
                .isEmpty();
        assertThat(list(network.scopeOfB(), unit -> unit.vehicleEnds().of(List.of(end.vehicle()))))
                .isEmpty();
        assertThat(find(network.scopeOfB(), unit -> unit.vehicleEnds().standing(end.vehicle())))
                .contains(new StandingEnd(EndKind.STOLEN, LocalDate.of(2026, 2, 1)));
        write(
                network.scopeOfB(),
                unit -> unit.grounds()
                        .open(Given.aGround()
                                .of(network.b())
                                .to(end.vehicle().subject())
                                .because(GroundKind.PAPERS)
                                .build()));
        assertThat(list(network.scopeOfB(), unit -> unit.vehicleEnds().of(List.of(end.vehicle()))))
                .containsExactly(end);
    }

    @Test
    @Tag("HC-27")
    default void whatIsBackOrWithdrawnStandsNoLongerAndAStaleWriteFails() {
        TwoDealers network = TwoDealers.in(this);
        VehicleEnd end = end(network);
        write(network.scopeOfA(), unit -> unit.vehicleEnds().insert(end));
        VehicleEnd back =
                end.back(LocalDate.of(2026, 2, 10), LocalDate.of(2026, 3, 1)).orElseThrow();
        write(network.scopeOfA(), unit -> unit.vehicleEnds().update(back));
        assertThat(find(network.scopeOfA(), unit -> unit.vehicleEnds().standing(end.vehicle())))
                .isEmpty();
        assertThatThrownBy(() ->
                        write(network.scopeOfA(), unit -> unit.vehicleEnds().update(back)))
                .isInstanceOf(StaleVersionException.class);
        VehicleEnd withdrawn = back.withdrawn(
                        WithdrawalReason.OTHER_CAR, network.a().id(), false, LocalDate.of(2026, 3, 1))
                .orElseThrow();
        assertThatThrownBy(() ->
                        write(network.scopeOfB(), unit -> unit.vehicleEnds().update(withdrawn)))
                .isInstanceOf(StaleVersionException.class);
        write(Scope.network(), unit -> unit.vehicleEnds().update(withdrawn));
        assertThat(list(network.scopeOfA(), unit -> unit.vehicleEnds().of(List.of(end.vehicle()))))
                .containsExactly(withdrawn);
    }

    @Test
    @Tag("VEH-6")
    default void stagesAreTheNetworksAndNotesAreAnybodys() {
        TwoDealers network = TwoDealers.in(this);
        Note note = new Note(new UUID(8, 1), network.car().id());
        write(network.scopeOfA(), unit -> unit.lifeStages().note(List.of(note)));
        assertThat(list(network.scopeOfA(), unit -> unit.lifeStages().noted(9))).isEmpty();
        write(network.scopeOfA(), unit -> unit.lifeStages().forget(List.of(note)));
        Scope job = Scope.job("due");
        assertThat(list(job, unit -> unit.lifeStages().noted(9))).containsExactly(note);
        Instant changes = Instant.parse("2026-03-01T16:00:00Z");
        KnownStage known =
                new KnownStage(network.car().id(), LifeStage.NEW, LocalDate.of(2026, 2, 1), Optional.of(changes), 1);
        write(job, unit -> {
            unit.lifeStages().forget(List.of(note));
            unit.lifeStages().insertAll(List.of(known));
        });
        assertThat(list(job, unit -> unit.lifeStages().noted(9))).isEmpty();
        assertThat(list(job, unit -> unit.lifeStages().due(changes.minusNanos(1_000), 9)))
                .isEmpty();
        assertThat(list(job, unit -> unit.lifeStages().due(changes, 9))).containsExactly(known);
        assertThat(list(network.scopeOfA(), unit -> unit.lifeStages().due(changes, 9)))
                .isEmpty();
        assertThat(find(network.scopeOfA(), unit -> unit.lifeStages().find(known.vehicle())))
                .isEmpty();
        KnownStage next =
                new KnownStage(known.vehicle(), LifeStage.IN_WARRANTY, LocalDate.of(2026, 3, 2), Optional.empty(), 2);
        write(job, unit -> {
            assertThat(unit.lifeStages().lock(List.of(known.vehicle()))).containsExactly(known);
            unit.lifeStages().updateAll(List.of(next));
        });
        assertThat(find(job, unit -> unit.lifeStages().find(known.vehicle()))).contains(next);
        assertThat(list(job, unit -> unit.lifeStages().due(Instant.parse("2030-01-01T00:00:00Z"), 9)))
                .isEmpty();
    }

    @Test
    @Tag("VEH-6")
    @Tag("NET-2")
    default void whatAStageRestsOnIsThereWithAGround() {
        TwoDealers network = TwoDealers.in(this);
        List<VehicleId> car = List.of(network.car().id());
        assertThat(list(network.scopeOfB(), unit -> unit.lifeSources().cars(car)))
                .isEmpty();
        assertThat(list(Scope.network(), unit -> unit.lifeSources().cars(car)))
                .extracting(known -> known.description())
                .containsExactly(network.car().description());
        assertThat(list(Scope.network(), unit -> unit.lifeSources().all(Optional.empty(), 9)))
                .isEqualTo(car);
        assertThat(list(Scope.network(), unit -> unit.lifeSources().all(Optional.of(car.get(0)), 9)))
                .isEmpty();
        assertThat(list(network.scopeOfA(), unit -> unit.lifeSources().all(Optional.empty(), 9)))
                .isEmpty();
    }

    private static VehicleEnd end(TwoDealers network) {
        return new VehicleEnd(
                new VehicleEndId(new UUID(7, 1)),
                network.car().id(),
                network.a().id(),
                EndKind.STOLEN,
                LocalDate.of(2026, 2, 1),
                Optional.empty(),
                Optional.empty(),
                1);
    }
}
