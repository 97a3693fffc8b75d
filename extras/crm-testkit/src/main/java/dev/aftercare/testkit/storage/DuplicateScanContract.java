package dev.aftercare.testkit.storage;

import static dev.aftercare.testkit.given.Given.NOW;
import static dev.aftercare.testkit.given.Given.aCustomer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercare.domain.access.Scope;
import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.duplicate.BaseRates;
import dev.aftercare.domain.duplicate.BaseRates.Weight;
import dev.aftercare.domain.duplicate.ScanSalt;
import dev.aftercare.domain.duplicate.ScanSteps.Candidate;
import dev.aftercare.domain.merge.Merge.Stamp;
import dev.aftercare.domain.merge.ScanRun;
import dev.aftercare.domain.merge.ScanRunId;
import dev.aftercare.domain.merge.ScanStage;
import dev.aftercare.port.merge.ScanMarks.ClueMark;
import dev.aftercare.port.merge.ScanMarks.Couple;
import dev.aftercare.port.shared.StorageException;
import dev.aftercare.testkit.given.Ids;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Scans for duplicates, and what they keep between their steps (CUS-4b). */
public interface DuplicateScanContract extends OnStorage {

    @Test
    @Tag("CUS-4b")
    @Tag("CARE-7")
    default void oneScanAtATimeIsUnderWayAndNoneIsThereForADealer() {
        TwoDealers network = TwoDealers.in(this);
        ScanRun first = aScan();
        write(Scope.network(), unit -> {
            assertThat(unit.duplicateScans().records()).isEqualTo(1);
            assertThat(unit.duplicateScans().unfinished()).isEmpty();
            assertThat(unit.duplicateScans().insertIfAbsent(first)).isTrue();
            assertThat(unit.duplicateScans().insertIfAbsent(aScan())).isFalse();
            assertThat(unit.duplicateScans().lockUnfinished()).contains(first);
        });
        assertThat(find(network.scopeOfA(), unit -> unit.duplicateScans().find(first.id())))
                .isEmpty();
        assertThat(find(network.scopeOfA(), unit -> unit.duplicateScans().unfinished()))
                .isEmpty();
        assertThatThrownBy(() ->
                        write(network.scopeOfA(), unit -> unit.duplicateScans().insertIfAbsent(aScan())))
                .isInstanceOf(StorageException.class);

        ScanRun read = first.read(1, 1, 8, Optional.of("somewhere"));
        ScanRun compared = read.read(0, 0, 0, Optional.empty()).compared(8, Optional.empty());
        ScanRun learned = compared.learned(3, new BaseRates(0.1 + 0.2, 1 / 3.0));
        ScanRun finished = learned.proposed(3, 1, Optional.empty()).cleared().finished(NOW);
        for (ScanRun next : List.of(read, read.read(0, 0, 0, Optional.empty()), compared, learned)) {
            write(Scope.network(), unit -> unit.duplicateScans().update(next));
            assertThat(find(Scope.network(), unit -> unit.duplicateScans().unfinished()))
                    .contains(next);
        }
        assertThatThrownBy(() ->
                        write(Scope.network(), unit -> unit.duplicateScans().update(finished)))
                .as("not the next version")
                .isInstanceOf(StorageException.class);
        assertThatThrownBy(() -> write(
                        network.scopeOfA(),
                        unit -> unit.duplicateScans().update(learned.proposed(3, 1, Optional.empty()))))
                .isInstanceOf(StorageException.class);
        write(Scope.network(), unit -> {
            unit.duplicateScans().update(learned.proposed(3, 1, Optional.empty()));
            unit.duplicateScans()
                    .update(learned.proposed(3, 1, Optional.empty()).cleared());
            unit.duplicateScans().update(finished);
        });
        assertThat(finished.stage()).isEqualTo(ScanStage.FINISHED);
        assertThat(finished.salt()).as("deleted at its end").isEmpty();
        assertThat(find(Scope.network(), unit -> unit.duplicateScans().lockUnfinished()))
                .isEmpty();
        assertThat(find(Scope.network(), unit -> unit.duplicateScans().find(first.id())))
                .contains(finished);
        write(
                Scope.network(),
                unit -> assertThat(unit.duplicateScans().insertIfAbsent(aScan()))
                        .isTrue());
    }

    @Test
    @Tag("CUS-4b")
    default void marksAreReadInTheirOrderAndDeletedInParts() {
        TwoDealers network = TwoDealers.in(this);
        CustomerId one = new CustomerId(new UUID(1, 1));
        CustomerId middle = new CustomerId(new UUID(2, 1));
        CustomerId high = new CustomerId(new UUID(-1, 1));
        List<ClueMark> clues = List.of(
                new ClueMark(Long.MIN_VALUE, one),
                new ClueMark(-7, one),
                new ClueMark(-7, high),
                new ClueMark(0, one),
                new ClueMark(Long.MAX_VALUE, one));
        List<Candidate> candidates = List.of(
                new Candidate(one, high, new Weight(1e300, 1 / 3.0)), new Candidate(middle, high, new Weight(0, 1e-9)));
        write(Scope.job("scan"), unit -> {
            unit.scanMarks().addClues(clues);
            unit.scanMarks().count(Map.of(-1L, 2L, 5L, 1L));
            unit.scanMarks().count(Map.of(5L, 3L, 6L, 1L));
            unit.scanMarks().addCandidates(candidates);
            unit.scanMarks().addCandidates(List.of(new Candidate(one, high, new Weight(1, 1))));
        });
        assertThat(list(Scope.network(), unit -> unit.scanMarks().clues(Optional.empty(), 9)))
                .isEqualTo(clues);
        assertThat(list(Scope.network(), unit -> unit.scanMarks().clues(Optional.of(clues.get(1)), 2)))
                .isEqualTo(clues.subList(2, 4));
        Map<Long, Long> counts = read(Scope.network(), unit -> unit.scanMarks().counts(List.of(-1L, 5L, 6L, 7L)));
        assertThat(counts).isEqualTo(Map.of(-1L, 2L, 5L, 4L, 6L, 1L));
        assertThat(list(Scope.network(), unit -> unit.scanMarks().candidates(Optional.empty(), 9)))
                .isEqualTo(candidates);
        assertThat(list(Scope.network(), unit -> unit.scanMarks().candidates(Optional.of(new Couple(one, high)), 9)))
                .isEqualTo(candidates.subList(1, 2));
        assertThat(list(network.scopeOfA(), unit -> unit.scanMarks().clues(Optional.empty(), 9)))
                .isEmpty();
        assertThat(list(network.scopeOfA(), unit -> unit.scanMarks().candidates(Optional.empty(), 9)))
                .isEmpty();
        Map<Long, Long> dealers =
                read(network.scopeOfA(), unit -> unit.scanMarks().counts(List.of(5L)));
        assertThat(dealers).isEmpty();
        assertThatThrownBy(
                        () -> write(network.scopeOfA(), unit -> unit.scanMarks().addClues(clues)))
                .isInstanceOf(StorageException.class);

        write(network.scopeOfA(), unit -> assertThat(unit.scanMarks().clear(9)).isFalse());
        int parts = 0;
        while (read(Scope.network(), unit -> unit.scanMarks().clear(1))) {
            write(Scope.network(), unit -> unit.scanMarks().clear(1));
            parts++;
        }
        assertThat(parts).isBetween(2, 5);
        assertThat(list(Scope.network(), unit -> unit.scanMarks().clues(Optional.empty(), 9)))
                .isEmpty();
        assertThat(list(Scope.network(), unit -> unit.scanMarks().candidates(Optional.empty(), 9)))
                .isEmpty();
    }

    @Test
    @Tag("CUS-9")
    @Tag("HC-42")
    default void whoIsForgottenHasNoMarksAndADealerForgetsItsOwnOnly() {
        TwoDealers network = TwoDealers.in(this);
        CustomerId here = network.customer().id();
        Customer there = aCustomer().at(network.b()).build();
        List<CustomerId> both = List.of(here, there.id());
        List<ClueMark> clues = List.of(new ClueMark(1, here), new ClueMark(2, there.id()));
        write(Scope.network(), unit -> {
            TwoDealers.register(unit, there, network.b());
            unit.scanMarks().addClues(clues);
            unit.scanMarks().addCandidates(List.of(new Candidate(here, there.id(), new Weight(2, 1))));
        });
        write(network.scopeOfA(), unit -> unit.scanMarks().forget(both));
        assertThat(list(Scope.network(), unit -> unit.scanMarks().clues(Optional.empty(), 9)))
                .isEqualTo(clues.subList(1, 2));
        assertThat(list(Scope.network(), unit -> unit.scanMarks().candidates(Optional.empty(), 9)))
                .isEmpty();
    }

    private static ScanRun aScan() {
        return ScanRun.started(
                new ScanRunId(Ids.next()), new Stamp(NOW, "centre"), 1, ScanSalt.of(new byte[ScanSalt.BYTES]));
    }
}
