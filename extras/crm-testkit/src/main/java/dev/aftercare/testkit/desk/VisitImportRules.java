package dev.aftercare.testkit.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.aftercare.domain.importing.ImportFault;
import dev.aftercare.domain.importing.ImportRun;
import dev.aftercare.domain.importing.ImportRun.Tally;
import dev.aftercare.domain.shared.Distance;
import dev.aftercare.domain.shared.DistanceUnit;
import dev.aftercare.domain.time.TimeRange;
import dev.aftercare.domain.vehicle.Reading;
import dev.aftercare.domain.visit.Visit;
import dev.aftercare.domain.visit.VisitKind;
import dev.aftercare.usecase.call.InvalidInputException;
import dev.aftercare.usecase.importing.ImportProgress;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Visits that another system led, brought by an import (hard case 32, VIS-1, VEH-3). */
interface VisitImportRules extends OnStage {

    Map<String, String> ONE_CAR = Map.of("vehicle", "v-1", "customer", "c-1", "kind", "MAINTENANCE");

    private ImportStage importing() {
        return ImportStage.on(stage().openDealer("SH01", 1), storage());
    }

    private static ImportedRows readings() {
        return ImportedRows.of("visits", "reference", "arrivedAt", "odometer");
    }

    @Test
    @Tag("HC-32")
    @Tag("VEH-3")
    default void readingsOfOneCarAreVisitsAndWhatContradictsIsFlaggedWithTheVisitTaken() {
        ImportStage dealer = importing();
        ImportRun run = dealer.take(
                "a",
                readings()
                        .row("1", "2025-06-01", "10,000 mi")
                        .row("2", "2025-07-01", "12,000 mi")
                        .row("3", "2025-08-01", "11,000 mi")
                        .row("4", "2025-09-01", "0")
                        .row("5", "2025-10-01", ""),
                ONE_CAR);
        assertThat(run.tally()).isEqualTo(new Tally(6, 5, 0, 0));
        assertThat(dealer.readings())
                .extracting(Reading::readOn, Reading::distance, Reading::flagged)
                .containsExactly(
                        tuple(LocalDate.of(2025, 6, 1), Distance.miles(10_000), false),
                        tuple(LocalDate.of(2025, 7, 1), Distance.miles(12_000), false),
                        tuple(LocalDate.of(2025, 8, 1), Distance.miles(11_000), true));
        assertThat(dealer.faults(run))
                .extracting(ImportFault::line, ImportFault::column, ImportFault::reason, ImportFault::kept)
                .containsExactly(tuple(5L, "odometer", "doubtful-distance", true));
        assertThat(dealer.visit("3").reception().distance()).contains(new Distance(11_000, DistanceUnit.MILE));
        assertThat(dealer.visit("5").reception().distance()).isEmpty();
        assertThat(dealer.visit("5").reception().kind()).isEqualTo(VisitKind.MAINTENANCE);
    }

    @Test
    @Tag("HC-32")
    @Tag("VIS-1")
    default void aDayAloneIsTheDealersOpeningHoursAndATimeIsThatOfItsZone() {
        ImportStage dealer = importing();
        ImportedRows arrivals = ImportedRows.of("visits", "reference", "arrivedAt")
                .row("day", "2025-06-02")
                .row("late", "2025-06-02T23:30");
        ImportedRows rows = ImportedRows.of("visits", "reference", "arrivedAt", "leftAt")
                .row("times", "2025-06-02 09:15", "2025-06-03T16:45:30")
                .row("today", "2026-03-02", "2026-03-02");
        assertThat(dealer.take("a", arrivals, ONE_CAR).tally()).isEqualTo(new Tally(3, 2, 0, 0));
        assertThat(dealer.take("b", rows, ONE_CAR).tally()).isEqualTo(new Tally(3, 2, 0, 0));
        List<TimeRange> open = dealer.dealer().dealer().calendar().rangesOn(LocalDate.of(2025, 6, 2));
        assertThat(dealer.visit("day").arrivedAt()).isEqualTo(open.get(0).start());
        assertThat(dealer.visit("day").leftAt())
                .contains(open.get(open.size() - 1).end());
        assertThat(dealer.visit("times").arrivedAt()).isEqualTo(dealer.dealer().at("2025-06-02T09:15"));
        assertThat(dealer.visit("times").leftAt()).contains(dealer.dealer().at("2025-06-03T16:45:30"));
        Visit late = dealer.visit("late");
        assertThat(late.leftAt()).as("not before it came").contains(late.arrivedAt());
        assertThat(dealer.visit("today").leftAt()).as("not yet to come").contains(stage().now());
    }

    @Test
    @Tag("HC-32")
    @Tag("CARE-1")
    default void aBlankWhereAFileTellsTheKindOrTheLeavingCostsTheRow() {
        ImportStage dealer = importing();
        ImportedRows rows = ImportedRows.of("visits", "reference", "kind", "arrivedAt", "leftAt")
                .row("1", "REPAIR", "2025-06-02", "2025-06-02")
                .row("2", "", "2025-06-02", "2025-06-02")
                .row("3", "REPAIR", "2025-06-02", " ");
        ImportRun run = dealer.take("a", rows, Map.of("vehicle", "v-1", "customer", "c-1"));
        assertThat(run.tally()).isEqualTo(new Tally(4, 1, 0, 2));
        assertThat(dealer.faults(run))
                .extracting(ImportFault::line, ImportFault::column, ImportFault::reason, ImportFault::kept)
                .containsExactly(tuple(3L, "kind", "required", false), tuple(4L, "leftAt", "required", false));
    }

    @Test
    @Tag("HC-32")
    @Tag("CARE-1")
    default void aMappingOfVisitsWithoutAKindIsRefused() {
        ImportStage dealer = importing();
        ImportedRows rows = readings().row("1", "2025-06-01", "10,000");
        assertThatThrownBy(() -> dealer.take("a", rows, Map.of("vehicle", "v-1", "customer", "c-1")))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("mapping.fields[kind]");
    }

    @Test
    @Tag("HC-32")
    default void whatCannotBeTakenCostsTheRowOrOnlyItsCell() {
        ImportStage dealer = importing();
        ImportedRows rows = ImportedRows.of("visits", "reference", "vin", "customer", "kind", "arrivedAt", "words")
                .row("1", ImportStage.VIN.toLowerCase(Locale.ROOT), "c-1", "body and paint", "2025-06-02", "=1+1")
                .row("2", ImportStage.VIN, "c-1", "wash", "2025-06-02", "")
                .row("3", ImportStage.VIN, "c-2", "REPAIR", "2025-06-02", "")
                .row("4", "1AFTCE002EF049999", "c-1", "REPAIR", "2025-06-02", "")
                .row("5", ImportStage.VIN, "c-1", "REPAIR", "2027-06-02", "")
                .row("6", ImportStage.VIN, "c-1", "REPAIR", "2025-06-31", "")
                .row("", ImportStage.VIN, "c-1", "REPAIR", "2025-06-02", "")
                .row("8", ImportStage.VIN, "c-1", "REPAIR", "2025-06-02", "w".repeat(2_001));
        ImportRun run = dealer.take("a", rows, Map.of());
        assertThat(run.tally()).isEqualTo(new Tally(9, 2, 0, 6));
        assertThat(dealer.faults(run))
                .extracting(ImportFault::line, ImportFault::column, ImportFault::reason, ImportFault::kept)
                .containsExactly(
                        tuple(3L, "kind", "unknown-value", false),
                        tuple(4L, "customer", "unknown-reference", false),
                        tuple(5L, "vin", "unknown-reference", false),
                        tuple(6L, "", "visit.in-the-future", false),
                        tuple(7L, "arrivedAt", "no-such-date", false),
                        tuple(8L, "reference", "required", false),
                        tuple(9L, "words", "size", true));
        assertThat(dealer.visit("1").reception().kind()).isEqualTo(VisitKind.BODY_AND_PAINT);
        assertThat(dealer.visit("1").reception().words())
                .as("a formula is a text")
                .isEqualTo("=1+1");
    }

    @Test
    @Tag("HC-32")
    default void aVisitIsTakenInOnceWhateverIsToldOfItLater() {
        ImportStage dealer = importing();
        ImportedRows rows = readings().row("1", "2025-06-01", "10,000").row("2", "2025-07-01", "12,000");
        dealer.take("a", rows, ONE_CAR);
        Visit first = dealer.visit("1");
        assertThat(dealer.take("b", rows, ONE_CAR).tally()).isEqualTo(new Tally(3, 0, 2, 0));
        ImportedRows told = readings().row("1", "2025-06-01", "10,500").row("2", "2025-07-01", "12,000");
        assertThat(dealer.take("c", told, ONE_CAR).tally()).isEqualTo(new Tally(3, 0, 2, 0));
        assertThat(dealer.visit("1")).isEqualTo(first);
        assertThat(dealer.readings()).hasSize(2);
    }

    @Test
    @Tag("HC-32")
    default void anImportOfVisitsThatIsKilledGoesOnWhereItWas() {
        ImportStage dealer = importing();
        ImportedRows rows = readings();
        for (int i = 1; i <= 120; i++) {
            rows = rows.row("v" + i, LocalDate.of(2025, 1, 1).plusDays(i).toString(), "" + (10_000 + 50 * i));
        }
        ImportedRows all = rows;
        ImportProgress killing = run -> {
            if (run.tally().rows() == 100) {
                throw new IllegalStateException("killed");
            }
        };
        assertThatThrownBy(() ->
                        dealer.dealer().crm().imports().run(dealer.manager(), all.request("a", ONE_CAR), all, killing))
                .hasMessage("killed");
        assertThat(dealer.take("a", all, ONE_CAR).tally()).isEqualTo(new Tally(121, 120, 0, 0));
        assertThat(dealer.readings()).hasSize(120).noneMatch(Reading::flagged);
        assertThat(List.of(dealer.visit("v100"), dealer.visit("v101")))
                .extracting(visit -> visit.number().toString())
                .doesNotHaveDuplicates();
    }
}
