package dev.aftercare.testkit.storage;

import static dev.aftercare.testkit.given.Given.NOW;
import static dev.aftercare.testkit.given.Given.TOMORROW;
import static dev.aftercare.testkit.given.ReadingBuilder.entered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercare.domain.access.Scope;
import dev.aftercare.domain.activity.ActivityFacts.VisitDay;
import dev.aftercare.domain.odometer.MeterReading;
import dev.aftercare.domain.shared.Distance;
import dev.aftercare.domain.shared.SubjectKind;
import dev.aftercare.domain.vehicle.Reading;
import dev.aftercare.domain.vehicle.ReadingId;
import dev.aftercare.domain.vehicle.ReadingSource;
import dev.aftercare.domain.visit.Amendment;
import dev.aftercare.domain.visit.Correction;
import dev.aftercare.domain.visit.NextService;
import dev.aftercare.domain.visit.StageEntry;
import dev.aftercare.domain.visit.Visit;
import dev.aftercare.domain.visit.VisitKind;
import dev.aftercare.domain.visit.VisitStage;
import dev.aftercare.port.activity.ActivitySources.Visited;
import dev.aftercare.port.shared.StaleVersionException;
import dev.aftercare.testkit.given.Ids;
import dev.aftercare.testkit.given.VisitBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Visits that were corrected or voided, and readings that do not count any more (hard case 36). */
public interface AmendmentContract extends OnStorage {

    @Test
    @Tag("HC-36")
    default void correctedAndVoidedVisitComesBackWithWhatStoodThere() {
        TwoDealers network = TwoDealers.in(this);
        Visit visit = over(network);
        write(network.scopeOfA(), unit -> unit.visits().insert(visit, TOMORROW));
        Visit corrected = visit.corrected(
                        new Correction(
                                Optional.of(VisitKind.REPAIR),
                                Optional.of(visit.arrivedAt().minusSeconds(86_400)),
                                Optional.empty(),
                                Optional.of(Distance.km(4_711)),
                                Optional.of(VisitBuilder.bill("99.00")),
                                true,
                                Optional.of(new NextService(Optional.empty(), Optional.of(Distance.km(9_000))))),
                        "manager")
                .orElseThrow();
        Visit voided = corrected
                .voided(new StageEntry(VisitStage.VOIDED, NOW, "manager", Optional.of("wrong car")))
                .orElseThrow();
        Amendment first = Amendment.of(visit, NOW, "manager", "typed wrongly");
        Amendment second = Amendment.of(corrected, NOW.plusSeconds(1), "manager", "wrong car");
        LocalDate earlier = TOMORROW.minusDays(1);
        write(network.scopeOfA(), unit -> unit.visits().amend(corrected, earlier, first));
        assertThat(find(network.scopeOfA(), unit -> unit.visits().find(visit.id())))
                .contains(corrected);
        assertThat(counting(network, network.scopeOfA())).containsExactly(corrected);
        assertThat(counting(network, network.scopeOfB())).isEmpty();
        assertThat(days(network)).containsExactly(earlier);

        assertThatThrownBy(() -> write(network.scopeOfB(), unit -> unit.visits().amend(voided, earlier, second)))
                .isInstanceOf(StaleVersionException.class);
        write(network.scopeOfA(), unit -> unit.visits().amend(voided, earlier, second));
        assertThat(find(network.scopeOfA(), unit -> unit.visits().find(visit.id())))
                .contains(voided);
        assertThat(counting(network, network.scopeOfA())).isEmpty();
        assertThat(days(network)).isEmpty();
        assertThat(list(
                        network.scopeOfA(),
                        unit -> unit.visits().historyOf(network.car().id(), 9)))
                .isEmpty();
        assertThat(amendments(network.scopeOfA(), visit)).containsExactly(first, second);
        assertThat(amendments(network.scopeOfB(), visit)).isEmpty();
    }

    @Test
    @Tag("HC-36")
    @Tag("VEH-3")
    default void withdrawnReadingIsNotThereAndAClearedOneIsInDoubtNoMore() {
        TwoDealers network = TwoDealers.in(this);
        MeterReading wrong = entered(reading(network, 199_910, false));
        MeterReading flagged = entered(reading(network, 20_100, true));
        MeterReading cleared =
                entered(reading(network, 20_100, false, flagged.id())).following(flagged);
        write(network.scopeOfA(), unit -> {
            unit.meterReadings().insert(List.of(wrong, flagged));
        });
        for (MeterReading reading : List.of(wrong, flagged)) {
            assertThatThrownBy(() -> write(
                            network.scopeOfB(), unit -> unit.meterReadings().withdraw(reading, NOW)))
                    .isInstanceOf(StaleVersionException.class);
        }
        assertThatThrownBy(() ->
                        write(network.scopeOfB(), unit -> unit.meterReadings().update(List.of(cleared))))
                .isInstanceOf(StaleVersionException.class);
        write(network.scopeOfA(), unit -> {
            unit.meterReadings().withdraw(wrong, NOW);
            unit.meterReadings().update(List.of(cleared));
        });
        assertThat(list(
                        network.scopeOfA(),
                        unit -> unit.readings().of(network.car().id(), 9)))
                .containsExactly(cleared.reading());
    }

    private static Reading reading(TwoDealers network, long km, boolean flagged) {
        return reading(network, km, flagged, new ReadingId(Ids.next()));
    }

    private static Reading reading(TwoDealers network, long km, boolean flagged, ReadingId id) {
        return new Reading(
                id, network.car().id(), network.a().id(), TOMORROW, Distance.km(km), ReadingSource.VISIT, flagged, NOW);
    }

    /** A visit that another system led, without a bill. */
    private static Visit over(TwoDealers network) {
        Visit arrived = network.visit().build();
        return new Visit(
                arrived.id(),
                arrived.number(),
                arrived.dealer(),
                arrived.reception(),
                List.of(
                        arrived.path().get(0),
                        new StageEntry(VisitStage.LEFT, arrived.arrivedAt().plusSeconds(60), "machine")),
                List.of(),
                Optional.empty(),
                1);
    }

    private List<Visit> counting(TwoDealers network, Scope scope) {
        return list(
                scope,
                unit -> unit.visits().counting(network.a().id(), network.car().id(), 9));
    }

    private List<LocalDate> days(TwoDealers network) {
        return list(
                        network.scopeOfA(),
                        unit -> unit.activitySources()
                                .visits(
                                        SubjectKind.VEHICLE,
                                        List.of(network.car().id().value())))
                .stream()
                .map(Visited::visit)
                .map(VisitDay::day)
                .toList();
    }

    private List<Amendment> amendments(Scope scope, Visit visit) {
        return list(scope, unit -> unit.visits().amendments(visit.id()));
    }
}
