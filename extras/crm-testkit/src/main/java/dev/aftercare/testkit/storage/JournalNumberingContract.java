package dev.aftercare.testkit.storage;

import static dev.aftercare.testkit.given.Given.NOW;
import static dev.aftercare.testkit.given.Given.anEvent;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.journal.EventId;
import dev.aftercare.domain.journal.JournalEntry;
import dev.aftercare.domain.journal.Unnumbered;
import dev.aftercare.domain.shared.Subject;
import dev.aftercare.domain.shared.SubjectKind;
import dev.aftercare.port.storage.UnitOfWork;
import dev.aftercare.testkit.given.Ids;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Positions: given by readers, without gaps, and never smaller than one that somebody has seen. */
public interface JournalNumberingContract extends OnStorage {

    @Test
    @Tag("CUS-5")
    default void eventOfALateCommitIsMetAtAHigherPositionAndNotLost() {
        TwoDealers network = TwoDealers.in(this);
        JournalEntry slow = anEvent().at(network.a()).recordedAt(NOW).build();
        JournalEntry quick =
                anEvent().at(network.b()).recordedAt(NOW.plusSeconds(1)).build();
        try (UnitOfWork first = begin(network.scopeOfA())) {
            first.journal().append(List.of(slow));
            write(network.scopeOfB(), unit -> unit.journal().append(List.of(quick)));
            assertThat(Numbering.run(this)).isEqualTo(1);
            assertThat(Numbering.after(this, 0)).containsExactly(quick.id());
            first.commit();
        }
        assertThat(Numbering.run(this)).isEqualTo(1);
        assertThat(Numbering.after(this, 1)).containsExactly(slow.id());
        assertThat(Numbering.after(this, 0)).containsExactly(quick.id(), slow.id());
        assertThat(Numbering.run(this)).isZero();
    }

    @Test
    @Tag("CUS-5")
    default void eventsAreNumberedByInstantThenIdAndAnAggregatesOwnByVersionAndLine() {
        TwoDealers network = TwoDealers.in(this);
        Subject customer = new Subject(SubjectKind.CUSTOMER, Ids.next());
        JournalEntry third =
                anEvent().at(network.a()).of(customer, 2, 2).recordedAt(NOW).build();
        JournalEntry other =
                anEvent().at(network.a()).recordedAt(NOW.plusSeconds(1)).build();
        JournalEntry first = anEvent()
                .at(network.a())
                .of(customer, 1, 1)
                .recordedAt(NOW.plusSeconds(2))
                .build();
        JournalEntry second = anEvent()
                .at(network.a())
                .of(customer, 2, 1)
                .recordedAt(NOW.plusSeconds(2))
                .build();
        write(network.scopeOfA(), unit -> unit.journal().append(List.of(second, other, third)));
        write(network.scopeOfA(), unit -> unit.journal().append(List.of(first)));
        Numbering.run(this);
        assertThat(Numbering.after(this, 0)).containsExactly(first.id(), other.id(), second.id(), third.id());
        assertThat(Numbering.after(this, 2)).containsExactly(second.id(), third.id());
    }

    @Test
    @Tag("CUS-5")
    default void oldestComeByInstantThenIdAndNotMoreThanAsked() {
        TwoDealers network = TwoDealers.in(this);
        List<JournalEntry> entries = new ArrayList<>();
        entries.add(anEvent().at(network.a()).recordedAt(NOW.minusNanos(1_000)).build());
        Ids.ofAllAges()
                .forEach(id -> entries.add(anEvent().id(id).at(network.a()).build()));
        write(network.scopeOfA(), unit -> {
            List<JournalEntry> mixed = new ArrayList<>(entries);
            Collections.rotate(mixed, 3);
            unit.journal().append(mixed);
        });
        List<EventId> ids = entries.stream().map(JournalEntry::id).toList();
        assertThat(Numbering.waiting(this)).isEqualTo(ids);
        for (int numbered = 0; numbered < ids.size(); numbered += 2) {
            Numbering.run(this, 2);
        }
        assertThat(Numbering.after(this, 0)).isEqualTo(ids);
    }

    @Test
    @Tag("CUS-5")
    default void whatComesBeforeInAnAggregatesHistoryIsNumberedAlong() {
        TwoDealers network = TwoDealers.in(this);
        Subject customer = new Subject(SubjectKind.CUSTOMER, Ids.next());
        Instant later = NOW.plusSeconds(60);
        JournalEntry done = anEvent().at(network.a()).of(customer, 1, 1).build();
        JournalEntry sameVersion =
                anEvent().at(network.a()).of(customer, 3, 1).recordedAt(later).build();
        JournalEntry before =
                anEvent().at(network.a()).of(customer, 2, 9).recordedAt(later).build();
        JournalEntry asked = anEvent().at(network.a()).of(customer, 3, 2).build();
        JournalEntry behind =
                anEvent().at(network.a()).of(customer, 3, 3).recordedAt(later).build();
        JournalEntry stranger = anEvent().at(network.a()).recordedAt(later).build();
        write(network.scopeOfA(), unit -> unit.journal().append(List.of(done)));
        Numbering.run(this);
        write(network.scopeOfA(), unit -> unit.journal().append(List.of(sameVersion, before, asked, behind, stranger)));
        try (UnitOfWork unit = Numbering.begin(this)) {
            unit.journalNumbering().lockHead();
            assertThat(unit.journalNumbering().before(List.of(asked.sequence())))
                    .extracting(Unnumbered::id)
                    .containsExactlyInAnyOrder(before.id(), sameVersion.id());
            assertThat(unit.journalNumbering().before(List.of())).isEmpty();
        }
        assertThat(Numbering.run(this, 1)).isEqualTo(3);
        assertThat(Numbering.after(this, 1)).containsExactly(before.id(), sameVersion.id(), asked.id());
    }

    @Test
    @Tag("CUS-5")
    default void secondReaderWaitsForTheFirstAndNumbersNothingTwice() {
        TwoDealers network = TwoDealers.in(this);
        JournalEntry entry = anEvent().at(network.a()).build();
        write(network.scopeOfA(), unit -> unit.journal().append(List.of(entry)));
        try (OtherHand other = new OtherHand();
                UnitOfWork first = Numbering.begin(this)) {
            assertThat(Numbering.number(first, 10)).isEqualTo(1);
            Future<Integer> second = other.begins(() -> Numbering.run(this));
            OtherHand.assertWaits(second);
            JournalEntry written = anEvent().at(network.a()).build();
            write(network.scopeOfA(), unit -> unit.journal().append(List.of(written)));
            first.commit();
            assertThat(OtherHand.resultOf(second)).as("only what came later").isEqualTo(1);
            assertThat(Numbering.after(this, 0)).containsExactly(entry.id(), written.id());
        }
    }

    @Test
    @Tag("CUS-5")
    default void readerKilledBetweenAnyTwoStepsLeavesAllToTheNext() {
        TwoDealers network = TwoDealers.in(this);
        List<JournalEntry> entries = Stream.generate(
                        () -> anEvent().at(network.a()).build())
                .limit(3)
                .toList();
        List<EventId> ids = entries.stream().map(JournalEntry::id).toList();
        write(network.scopeOfA(), unit -> unit.journal().append(entries));
        List<Consumer<UnitOfWork>> steps = List.of(
                unit -> unit.journalNumbering().lockHead(),
                unit -> unit.journalNumbering().oldest(10),
                unit -> unit.journalNumbering().before(List.of(entries.get(1).sequence())),
                unit -> unit.journalNumbering().number(ids, 0));
        for (int killedAfter = 1; killedAfter <= steps.size(); killedAfter++) {
            try (UnitOfWork reader = Numbering.begin(this)) {
                steps.subList(0, killedAfter).forEach(step -> step.accept(reader));
            }
            assertThat(Numbering.waiting(this)).as("after step %d", killedAfter).isEqualTo(ids);
            assertThat(Numbering.after(this, 0)).isEmpty();
        }
        assertThat(Numbering.run(this)).isEqualTo(3);
        assertThat(Numbering.after(this, 0)).isEqualTo(ids);
    }

    @Test
    @Tag("CUS-5")
    default void eventOfAUnitOfWorkThatGaveUpTakesNoPosition() {
        TwoDealers network = TwoDealers.in(this);
        try (UnitOfWork unit = begin(network.scopeOfA())) {
            unit.journal().append(List.of(anEvent().at(network.a()).build()));
        }
        JournalEntry kept = anEvent().at(network.a()).build();
        write(network.scopeOfA(), unit -> unit.journal().append(List.of(kept)));
        Numbering.run(this);
        assertThat(Numbering.after(this, 0)).containsExactly(kept.id());
    }

    @Test
    @Tag("CUS-5")
    default void readerGoesOnBehindItsPositionInStepsOfAnySize() {
        TwoDealers network = TwoDealers.in(this);
        List<JournalEntry> entries = Stream.generate(
                        () -> anEvent().at(network.a()).build())
                .limit(5)
                .toList();
        write(network.scopeOfA(), unit -> unit.journal().append(entries));
        Numbering.run(this);
        for (int limit = 1; limit <= entries.size() + 1; limit++) {
            List<EventId> met = new ArrayList<>();
            List<JournalEntry> step = List.of();
            do {
                long position = met.size();
                int most = limit;
                step = read(network.scopeOfA(), unit -> unit.journal().after(position, most));
                step.forEach(entry -> met.add(entry.id()));
            } while (step.size() == limit);
            assertThat(met)
                    .as("in steps of %d", limit)
                    .isEqualTo(entries.stream().map(JournalEntry::id).toList());
        }
    }
}
