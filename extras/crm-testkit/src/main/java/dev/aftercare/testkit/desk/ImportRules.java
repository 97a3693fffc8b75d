package dev.aftercare.testkit.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.aftercare.domain.access.Actor;
import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.importing.ImportFault;
import dev.aftercare.domain.importing.ImportRun;
import dev.aftercare.domain.importing.ImportRun.Tally;
import dev.aftercare.usecase.Crm;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.call.ForbiddenException;
import dev.aftercare.usecase.call.NotFoundException;
import dev.aftercare.usecase.call.PageOf;
import dev.aftercare.usecase.importing.FieldMapping;
import dev.aftercare.usecase.importing.ImportMapping;
import dev.aftercare.usecase.importing.ImportProgress;
import dev.aftercare.usecase.importing.ImportRequest;
import dev.aftercare.usecase.importing.SeeFaults;
import dev.aftercare.usecase.journal.JournalSlice;
import dev.aftercare.usecase.journal.ReadJournal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Rows of other systems through the ordinary commands, once each, whatever happens on the way (hard case 32). */
interface ImportRules extends OnStage {

    @Test
    @Tag("HC-32")
    default void theSameRowAgainDoesNothing() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        ImportedCars cars = ImportedCars.of(5);
        assertThat(take(dealer, "a", cars).tally()).isEqualTo(new Tally(6, 5, 0, 0));
        List<String> journal = journal(dealer);
        assertThat(take(dealer, "b", cars).tally()).isEqualTo(new Tally(6, 0, 5, 0));
        assertThat(journal(dealer)).isEqualTo(journal);
    }

    @Test
    @Tag("HC-32")
    default void aChangedRowWithAKnownReferenceCorrectsByOneEvent() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        ImportedCars cars = ImportedCars.of(5);
        take(dealer, "a", cars);
        List<String> journal = journal(dealer);
        assertThat(take(dealer, "b", cars.with(3, "colour", "orange")).tally()).isEqualTo(new Tally(6, 1, 4, 0));
        assertThat(journal(dealer).subList(journal.size(), journal(dealer).size()))
                .containsExactly("vehicle.corrected");
    }

    @Test
    @Tag("HC-32")
    default void aRunThatIsKilledBetweenItsUnitsGoesOnWhereItWas() {
        DealerStage killed = stage().openDealer("SH01", 1);
        DealerStage undisturbed = stage().openDealer("SH02", 1);
        List<Long> asked = new ArrayList<>();
        ImportedCars cars = ImportedCars.of(1_237).telling(asked::add);
        ImportProgress killing = run -> {
            if (run.tally().rows() == 500) {
                throw new IllegalStateException("killed");
            }
        };
        assertThatThrownBy(() -> killed.crm().imports().run(manager(killed), ImportedCars.request("a"), cars, killing))
                .hasMessage("killed");
        Crm afterwards = Crm.builder(storage())
                .clock(stage()::now)
                .chance(new SplittableRandom(7))
                .build();
        ImportRun run =
                afterwards.imports().run(manager(killed), ImportedCars.request("a"), cars, ImportProgress.silent());
        assertThat(asked).containsExactly(0L, 501L);
        assertThat(run.finished()).isTrue();
        assertThat(run.tally()).isEqualTo(new Tally(1_238, 1_237, 0, 0));
        take(undisturbed, "a", cars);
        assertThat(journal(killed)).hasSameElementsAs(journal(undisturbed)).hasSameSizeAs(journal(undisturbed));
    }

    @Test
    @Tag("HC-32")
    default void whereARowBreaksItsUnitTheRowsGoOneByOne() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        Crm breaking = Crm.builder(new BreakingAtACar(storage(), ImportedCars.vin(60)))
                .clock(stage()::now)
                .chance(new SplittableRandom(7))
                .build();
        ImportRun run = breaking.imports()
                .run(manager(dealer), ImportedCars.request("a"), ImportedCars.of(130), ImportProgress.silent());
        assertThat(run.tally()).isEqualTo(new Tally(131, 129, 0, 1));
        assertThat(faults(dealer, run))
                .extracting(ImportFault::line, ImportFault::column, ImportFault::reason, ImportFault::kept)
                .containsExactly(tuple(62L, "", "row-failed", false));
        assertThat(journal(dealer))
                .filteredOn("vehicle.registered"::equals)
                .as("what the unit had written before it broke is written once")
                .hasSize(129);
    }

    @Test
    @Tag("HC-32")
    default void aValueThatCannotBeTakenIsNamedAndStopsNothing() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        ImportedCars cars = ImportedCars.of(5)
                .with(0, "mileage", "999999")
                .with(1, "vin", "short")
                .with(2, "id", "car\u0000two")
                .with(3, "colour", "=cmd|' /C calc'!A0");
        ImportRun run = take(dealer, "a", cars);
        assertThat(run.tally()).isEqualTo(new Tally(6, 3, 0, 2));
        assertThat(faults(dealer, run))
                .extracting(
                        ImportFault::line,
                        ImportFault::column,
                        ImportFault::value,
                        ImportFault::reason,
                        ImportFault::kept)
                .containsExactly(
                        tuple(2L, "mileage", "999999", "doubtful-distance", true),
                        tuple(3L, "vin", "short", "vin-text", false),
                        tuple(4L, "id", "car\uFFFDtwo", "unstorable-text", false));
    }

    @Test
    @Tag("VEH-1")
    @Tag("HC-28")
    default void aWrongCheckDigitIsTakenAndSaidByTheReportOfTheRunThatBroughtIt() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        String right = ImportedCars.vin(1);
        String wrong = right.substring(0, 16) + (right.endsWith("1") ? "2" : "1");
        ImportedCars cars = ImportedCars.of(3).with(1, "vin", wrong);
        ImportRun run = take(dealer, "a", cars);
        assertThat(run.tally()).isEqualTo(new Tally(4, 3, 0, 0));
        assertThat(faults(dealer, run))
                .extracting(
                        ImportFault::line,
                        ImportFault::column,
                        ImportFault::value,
                        ImportFault::reason,
                        ImportFault::kept)
                .containsExactly(tuple(3L, "vin", wrong, "vin-check-digit", true));
        assertThat(faults(dealer, take(dealer, "b", cars)))
                .as("the same row says nothing new")
                .isEmpty();
    }

    @Test
    @Tag("HC-32")
    default void aReferenceThatNoStorageKeepsIsAFaultOfItsCell() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        ImportMapping people = new ImportMapping(
                "customers",
                ImportedCars.SYSTEM,
                Map.of("reference", FieldMapping.columns("id"), "familyName", FieldMapping.columns("colour")));
        ImportRun run = dealer.crm()
                .imports()
                .run(
                        manager(dealer),
                        new ImportRequest("a".repeat(64), people),
                        ImportedCars.of(3).with(1, "id", "\u0000"),
                        ImportProgress.silent());
        assertThat(run.tally()).isEqualTo(new Tally(4, 2, 0, 1));
        assertThat(faults(dealer, run))
                .extracting(ImportFault::line, ImportFault::column, ImportFault::reason)
                .containsExactly(tuple(3L, "id", "unstorable-text"));
    }

    @Test
    @Tag("NET-2")
    default void whatWasWrongIsToldToWhoRanItAndToNobodyElse() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        DealerStage another = stage().openDealer("SH02", 1);
        ImportRun run = take(dealer, "a", ImportedCars.of(3).with(1, "vin", "short"));
        UUID id = run.id().value();
        Call colleague = Call.in(
                dealer.dealer().id(), Actor.of("colleague", dealer.dealer().id(), Role.DEALER_MANAGER));
        SeeFaults question = new SeeFaults(id, PageOf.first(10));
        assertThat(dealer.crm().imports().find(manager(dealer), id)).isEqualTo(run);
        for (Call stranger : List.of(colleague, manager(another))) {
            assertThatThrownBy(() -> dealer.crm().imports().find(stranger, id)).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> dealer.crm().imports().faults(stranger, question))
                    .isInstanceOf(NotFoundException.class);
        }
        assertThatThrownBy(() -> dealer.crm().imports().faults(dealer.clerk(), question))
                .isInstanceOf(ForbiddenException.class);
    }

    @Test
    @Tag("HC-32")
    default void progressIsToldFromTheStartToTheEnd() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        List<ImportRun> told = new ArrayList<>();
        dealer.crm().imports().run(manager(dealer), ImportedCars.request("a"), ImportedCars.of(1_030), told::add);
        assertThat(told).extracting(run -> run.tally().rows()).containsExactly(0L, 500L, 1_000L, 1_030L, 1_030L);
        assertThat(told).extracting(ImportRun::finished).containsExactly(false, false, false, false, true);
        List<ImportRun> again = new ArrayList<>();
        dealer.crm().imports().run(manager(dealer), ImportedCars.request("a"), ImportedCars.of(1_030), again::add);
        assertThat(again).containsExactly(told.get(4));
    }

    private static Call manager(DealerStage dealer) {
        return dealer.as(Role.DEALER_MANAGER);
    }

    private static ImportRun take(DealerStage dealer, String content, ImportedCars cars) {
        return dealer.crm()
                .imports()
                .run(manager(dealer), ImportedCars.request(content), cars, ImportProgress.silent());
    }

    private static List<ImportFault> faults(DealerStage dealer, ImportRun run) {
        return dealer.crm()
                .imports()
                .faults(manager(dealer), new SeeFaults(run.id().value(), PageOf.first(50)))
                .items();
    }

    /** The types of a dealer's events, in the order of the journal. */
    private static List<String> journal(DealerStage dealer) {
        List<String> types = new ArrayList<>();
        ReadJournal question = ReadJournal.fromStart(2_000);
        while (true) {
            JournalSlice slice = dealer.crm().journal().read(dealer.as(Role.INTEGRATION), question);
            slice.entries().forEach(entry -> types.add(entry.type()));
            if (slice.entries().isEmpty()) {
                return types;
            }
            question = new ReadJournal(slice.cursor(), 2_000);
        }
    }
}
