package dev.aftercare.testkit.storage;

import static dev.aftercare.testkit.given.Given.aCustomer;
import static dev.aftercare.testkit.given.Given.anImportRun;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.access.Scope;
import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.importing.ImportFault;
import dev.aftercare.domain.importing.ImportRun;
import dev.aftercare.port.shared.Page;
import dev.aftercare.port.shared.PageRequest;
import dev.aftercare.port.storage.UnitOfWork;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Import runs, each going on where it was, and what was wrong in them. */
public interface ImportRunContract extends OnStorage {

    @Test
    @Tag("HC-32")
    default void sameSourceOfTheSameActorGoesOnWithItsOwnRun() {
        TwoDealers network = TwoDealers.in(this);
        ImportRun run = anImportRun().at(network.a()).by("clerk-1").build();
        ImportRun again =
                anImportRun().at(network.a()).by("clerk-1").of(run.source()).build();
        ImportRun ofAnother =
                anImportRun().at(network.a()).by("clerk-2").of(run.source()).build();
        ImportRun atAnother =
                anImportRun().at(network.b()).by("clerk-1").of(run.source()).build();
        write(network.scopeOfA(), unit -> {
            assertThat(unit.importRuns().insertIfAbsent(run)).isTrue();
            assertThat(unit.importRuns().insertIfAbsent(again)).isFalse();
            assertThat(unit.importRuns().insertIfAbsent(ofAnother)).isTrue();
        });
        write(
                network.scopeOfA(),
                unit -> assertThat(unit.importRuns().insertIfAbsent(again)).isFalse());
        write(
                network.scopeOfB(),
                unit -> assertThat(unit.importRuns().insertIfAbsent(atAnother)).isTrue());
        assertThat(bySource(network.scopeOfA(), run)).contains(run);
        assertThat(bySource(network.scopeOfA(), ofAnother)).contains(ofAnother);
        assertThat(find(network.scopeOfA(), unit -> unit.importRuns().find(again.id())))
                .isEmpty();
    }

    @Test
    @Tag("HC-32")
    default void twoWhoBeginOneImportAtOnceMakeOneRun() {
        TwoDealers network = TwoDealers.in(this);
        ImportRun first = anImportRun().at(network.a()).build();
        ImportRun second = anImportRun().at(network.a()).of(first.source()).build();
        ImportRun winner = Rivals.winnerOf(
                this,
                network.scopeOfA(),
                first,
                second,
                (unit, rival) -> unit.importRuns().insertIfAbsent(rival));
        assertThat(bySource(network.scopeOfA(), first)).contains(winner);
    }

    @Test
    @Tag("HC-32")
    default void positionIsWrittenWithTheRowsItCoversOrNotAtAll() {
        TwoDealers network = TwoDealers.in(this);
        ImportRun run = anImportRun().at(network.a()).build();
        ImportRun advanced = run.advanced(new ImportRun.Tally(200, 150, 40, 10));
        Customer row = aCustomer().at(network.a()).build();
        write(network.scopeOfA(), unit -> unit.importRuns().insertIfAbsent(run));
        try (UnitOfWork killed = begin(network.scopeOfA())) {
            TwoDealers.register(killed, row, network.a());
            killed.importRuns().update(advanced);
            killed.importRuns().addFaults(run.id(), List.of(fault(7, 1)));
        }
        assertThat(find(network.scopeOfA(), unit -> unit.importRuns().find(run.id())))
                .contains(run);
        assertThat(find(network.scopeOfA(), unit -> unit.customers().find(row.id())))
                .isEmpty();
        assertThat(faults(network.scopeOfA(), run, PageRequest.first(9)).items())
                .isEmpty();
        write(network.scopeOfA(), unit -> unit.importRuns().update(advanced));
        write(network.scopeOfA(), unit -> unit.importRuns().update(advanced.done()));
        assertThat(bySource(network.scopeOfA(), run)).contains(advanced.done());
    }

    @Test
    @Tag("HC-32")
    default void faultsArePagedByLineAndNumber() {
        TwoDealers network = TwoDealers.in(this);
        ImportRun run = anImportRun().at(network.a()).build();
        List<ImportFault> faults = List.of(
                fault(1, 1),
                fault(2, 1),
                fault(9, 1),
                fault(9, 2),
                fault(9, 10),
                fault(10, 1),
                fault(1_000_000_000_000L, 1));
        write(network.scopeOfA(), unit -> {
            unit.importRuns().insertIfAbsent(run);
            unit.importRuns().addFaults(run.id(), List.of());
            unit.importRuns().addFaults(run.id(), faults.subList(3, 7));
        });
        write(network.scopeOfA(), unit -> unit.importRuns().addFaults(run.id(), faults.subList(0, 3)));
        Paging.assertPages(faults, page -> faults(network.scopeOfA(), run, page));
    }

    @Test
    @Tag("HC-32")
    default void whatARowBroughtLastIsKeptUntilItBringsSomethingElse() {
        TwoDealers network = TwoDealers.in(this);
        write(network.scopeOfA(), unit -> {
            unit.importRuns().keepBrought(network.a().id(), Map.of("row-2", "b", "row-1", "a"));
            assertThat(unit.importRuns().brought(network.a().id(), Set.of("row-1")))
                    .isEqualTo(Map.of("row-1", "a"));
        });
        write(
                network.scopeOfA(),
                unit -> unit.importRuns().keepBrought(network.a().id(), Map.of("row-1", "c", "row-3", "d")));
        write(
                network.scopeOfA(),
                unit -> unit.importRuns().keepBrought(network.a().id(), Map.of()));
        Set<String> rows = Set.of("row-1", "row-2", "row-4");
        assertThat(this.<Map<String, String>>read(
                        network.scopeOfA(),
                        unit -> unit.importRuns().brought(network.a().id(), rows)))
                .isEqualTo(Map.of("row-1", "c", "row-2", "b"));
        assertThat(this.<Map<String, String>>read(
                        network.scopeOfA(),
                        unit -> unit.importRuns().brought(network.a().id(), Set.of())))
                .isEmpty();
    }

    @Test
    @Tag("NET-2")
    default void whatAnotherDealersRowsBroughtIsNotThere() {
        TwoDealers network = TwoDealers.in(this);
        write(
                network.scopeOfA(),
                unit -> unit.importRuns().keepBrought(network.a().id(), Map.of("row-1", "a")));
        assertThat(this.<Map<String, String>>read(
                        network.scopeOfB(),
                        unit -> unit.importRuns().brought(network.a().id(), Set.of("row-1"))))
                .isEmpty();
        IsolationContract.attempt(
                this,
                network.scopeOfB(),
                unit -> unit.importRuns().keepBrought(network.a().id(), Map.of("row-1", "x")));
        assertThat(this.<Map<String, String>>read(
                        network.scopeOfA(),
                        unit -> unit.importRuns().brought(network.a().id(), Set.of("row-1"))))
                .isEqualTo(Map.of("row-1", "a"));
    }

    @Test
    @Tag("NET-2")
    default void runsAndFaultsOfAnotherDealerAreNotThere() {
        TwoDealers network = TwoDealers.in(this);
        ImportRun run = anImportRun().at(network.a()).build();
        write(network.scopeOfA(), unit -> {
            unit.importRuns().insertIfAbsent(run);
            unit.importRuns().addFaults(run.id(), List.of(fault(1, 1)));
        });
        assertThat(find(network.scopeOfB(), unit -> unit.importRuns().find(run.id())))
                .isEmpty();
        assertThat(bySource(network.scopeOfB(), run)).isEmpty();
        assertThat(faults(network.scopeOfB(), run, PageRequest.first(9)).items())
                .isEmpty();
        IsolationContract.attempt(
                this, network.scopeOfB(), unit -> unit.importRuns().addFaults(run.id(), List.of(fault(2, 1))));
        assertThat(faults(network.scopeOfA(), run, PageRequest.first(9)).items())
                .containsExactly(fault(1, 1));
    }

    private Optional<ImportRun> bySource(Scope scope, ImportRun run) {
        return read(scope, unit -> unit.importRuns().find(run.organisation(), run.actor(), run.source()));
    }

    private Page<ImportFault> faults(Scope scope, ImportRun run, PageRequest page) {
        return read(scope, unit -> unit.importRuns().faults(run.id(), page));
    }

    private static ImportFault fault(long line, int number) {
        TreeMap<String, String> arguments = new TreeMap<>(Map.of("from", "1900-01-01", "known", "日\"期\\"));
        return new ImportFault(
                line, number, "Geburtstag", "'; 30.02.1980 " + "值".repeat(186), "date.unknown", arguments, true);
    }
}
