package dev.aftercare.testkit.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.complaint.Closing;
import dev.aftercare.domain.complaint.Complaint;
import dev.aftercare.domain.complaint.ComplaintChannel;
import dev.aftercare.domain.complaint.ComplaintClock.Fired;
import dev.aftercare.domain.complaint.ComplaintRefusal;
import dev.aftercare.domain.complaint.ComplaintSeverity;
import dev.aftercare.domain.complaint.ComplaintState;
import dev.aftercare.domain.complaint.EscalationLevel;
import dev.aftercare.domain.importing.ImportFault;
import dev.aftercare.domain.importing.ImportRun;
import dev.aftercare.domain.importing.ImportRun.Tally;
import dev.aftercare.domain.journal.JournalEntry;
import dev.aftercare.usecase.call.FieldFault;
import dev.aftercare.usecase.call.ForbiddenException;
import dev.aftercare.usecase.call.InvalidInputException;
import dev.aftercare.usecase.call.PageOf;
import dev.aftercare.usecase.complaint.CloseComplaint.Judgement;
import dev.aftercare.usecase.complaint.ReceiveComplaint;
import dev.aftercare.usecase.complaint.TakeOverComplaint;
import dev.aftercare.usecase.complaint.TakeOverComplaint.Ending;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Complaints that another system had until now, brought by an import (hard case 32, CMP-1, CMP-3c, CMP-5). */
interface ComplaintImportRules extends OnStage {

    Map<String, String> BY_PHONE = Map.of("customer", "c-1", "channel", "phone");

    private ImportStage importing() {
        return ImportStage.on(stage().openDealer("SH01", 1), storage());
    }

    private static ImportedRows complaints() {
        return ImportedRows.of("complaints", "reference", "receivedAt", "words", "kind");
    }

    private static List<EscalationLevel> fired(ImportStage dealer, String key) {
        return dealer.complaint(key).clock().fired().stream().map(Fired::level).toList();
    }

    @Test
    @Tag("HC-32")
    @Tag("CMP-1")
    default void aComplaintKeepsItsWordsDayAndKind() {
        ImportStage dealer = importing();
        ImportedRows rows = ImportedRows.of(
                        "complaints", "reference", "receivedAt", "words", "kind", "severity", "vehicle")
                .row("1", "2019-05-06", "还是有异响", "ELECTRICAL SYSTEM:FUSES ", "grave", "v-1")
                .row("2", "2019-05-06T22:10", "=cmd|' /C calc'!A0", "repair", "", "v-9")
                .row("3", "2019-05-06", "loud", "异响", "", "")
                .row("4", "2019-05-06", "loud", "repair", "huge", "");
        ImportRun run = dealer.take("a", rows, BY_PHONE);
        assertThat(run.tally()).isEqualTo(new Tally(5, 2, 0, 2));
        Complaint first = dealer.complaint("1");
        assertThat(first.grievance().words()).isEqualTo("还是有异响");
        assertThat(first.grievance().kind()).isEqualTo("electrical-system-fuses");
        assertThat(first.grievance().severity()).isEqualTo(ComplaintSeverity.GRAVE);
        assertThat(first.grievance().channel()).isEqualTo(ComplaintChannel.PHONE);
        assertThat(first.grievance().vehicle()).contains(dealer.car().id());
        assertThat(dealer.dealer().dealer().calendar().isOpen(first.grievance().receivedAt()))
                .as("a day alone begins with its opening hours")
                .isTrue();
        assertThat(dealer.complaint("2").grievance().receivedAt())
                .isEqualTo(dealer.dealer().at("2019-05-06T22:10"));
        assertThat(dealer.faults(run))
                .extracting(ImportFault::line, ImportFault::column, ImportFault::reason, ImportFault::kept)
                .containsExactly(
                        tuple(3L, "vehicle", "unknown-reference", true),
                        tuple(4L, "kind", "short-code", false),
                        tuple(5L, "severity", "unknown-value", false));
    }

    @Test
    @Tag("CMP-3c")
    default void anOldOpenComplaintIsInTheListAndRingsNoAlarmThatIsLongPast() {
        ImportStage dealer = importing();
        dealer.take("a", complaints().row("1", "2019-05-06", "still loud", "repair"), BY_PHONE);
        ComplaintStage typed = new ComplaintStage(dealer.dealer());
        Complaint byAClerk = typed.desk()
                .receive(
                        typed.agent(),
                        typed.complaining().receivedAt(dealer.dealer().at("2019-05-06T08:00")))
                .orElseThrow();
        assertThat(ran("complaint-clocks")).isEqualTo(1);
        stage().pass(Duration.ofDays(30));
        assertThat(ran("complaint-clocks")).isZero();
        assertThat(fired(dealer, "1")).isEmpty();
        assertThat(typed.seen(byAClerk).clock().fired())
                .as("what a clerk types late has been nobody's until now")
                .hasSize(5);
        assertThat(typed.desk().open(typed.agent(), PageOf.first(10)).items())
                .extracting(open -> open.complaint().id())
                .contains(dealer.complaint("1").id());
        assertThat(dealer.complaint("1").clock().left(stage().now()).orElseThrow())
                .isNegative();
    }

    @Test
    @Tag("CMP-3c")
    @Tag("HC-6")
    default void levelsThatAreStillToComeAreToldOnceEach() {
        ImportStage dealer = importing();
        // at 08:00 of Monday it is 30 hours old: the warning, the head and the dealer's manager were due before
        dealer.take("a", complaints().row("1", "2026-03-01 02:00", "still loud", "repair"), BY_PHONE);
        assertThat(ran("complaint-clocks")).isZero();
        stage().pass(Duration.ofHours(3));
        assertThat(ran("complaint-clocks")).isEqualTo(1);
        assertThat(fired(dealer, "1")).containsExactly(EscalationLevel.AREA_SUPERVISOR);
        stage().pass(Duration.ofDays(3));
        ran("complaint-clocks");
        ran("complaint-clocks");
        assertThat(fired(dealer, "1")).containsExactly(EscalationLevel.AREA_SUPERVISOR, EscalationLevel.MANUFACTURER);
    }

    @Test
    @Tag("CMP-5")
    default void whatHasEndedThereIsClosedHereWhereTheFileTellsHow() {
        ImportStage dealer = importing();
        ImportedRows rows = ImportedRows.of(
                        "complaints",
                        "reference",
                        "receivedAt",
                        "words",
                        "kind",
                        "closedAt",
                        "cause",
                        "solution",
                        "judgement")
                .row("late", "2025-05-06 09:00", "loud", "repair", "2025-05-08", "worn", "new bearing", "satisfied")
                .row("quick", "2025-05-06 09:00", "loud", "repair", "2025-05-06", "worn", "new one", "not satisfied")
                .row("unknown", "2025-05-06 09:00", "loud", "repair", "2025-05-08", "", "new bearing", "satisfied")
                .row("before", "2025-05-06 09:00", "loud", "repair", "2025-05-05", "worn", "new bearing", "satisfied")
                .row("future", "2025-05-06 09:00", "loud", "repair", "2026-05-05", "worn", "new bearing", "satisfied");
        ImportRun run = dealer.take("a", rows, BY_PHONE);
        assertThat(run.tally()).isEqualTo(new Tally(6, 4, 0, 1));
        assertThat(dealer.faults(run))
                .extracting(ImportFault::line, ImportFault::column, ImportFault::reason, ImportFault::kept)
                .containsExactly(
                        tuple(4L, "closedAt", "ending-unknown", true),
                        tuple(5L, "closedAt", "before-from", true),
                        tuple(6L, "", "complaint.closed-in-the-future", false));
        Complaint late = dealer.complaint("late");
        assertThat(late.progress().cause()).contains("worn");
        assertThat(late.progress().closing())
                .get()
                .extracting(Closing::satisfied, Closing::late)
                .containsExactly(true, true);
        assertThat(dealer.complaint("quick").progress().closing())
                .get()
                .extracting(Closing::satisfied, Closing::late)
                .containsExactly(false, false);
        assertThat(new ComplaintStage(dealer.dealer()).told(late))
                .extracting(JournalEntry::type)
                .containsExactly("complaint.received", "complaint.closed");
        assertThat(List.of(dealer.complaint("unknown"), dealer.complaint("before")))
                .extracting(complaint -> complaint.progress().state())
                .containsOnly(ComplaintState.RECEIVED);
        assertThat(ran("complaint-clocks")).isZero();
    }

    @Test
    @Tag("CMP-3c")
    @Tag("CMP-5")
    default void reopenedHereItTellsTheLevelsThatWereNotDueThere() {
        ImportStage dealer = importing();
        ReceiveComplaint received = ReceiveComplaint.byPhone(dealer.customer(), "repair", "loud")
                .receivedAt(dealer.dealer().at("2025-05-06T09:00"))
                .known(ImportedRows.SYSTEM, "7");
        ComplaintStage desk = new ComplaintStage(dealer.dealer());
        Complaint taken = desk.desk()
                .takeOver(dealer.manager(), new TakeOverComplaint(received, ending(dealer, "2025-05-07T05:00")))
                .orElseThrow();
        assertThat(ran("complaint-clocks")).isZero();
        desk.desk().reopen(desk.agent(), taken.id().value()).orElseThrow();
        stage().pass(Duration.ofDays(3));
        assertThat(ran("complaint-clocks")).isEqualTo(1);
        assertThat(fired(dealer, "7"))
                .containsExactly(
                        EscalationLevel.OWNERS_HEAD,
                        EscalationLevel.DEALER_MANAGER,
                        EscalationLevel.AREA_SUPERVISOR,
                        EscalationLevel.MANUFACTURER);
    }

    @Test
    @Tag("HC-32")
    default void aComplaintIsTakenOverOnceAndWhatIsDoneHereStays() {
        ImportStage dealer = importing();
        ImportedRows rows = complaints().row("1", "2026-03-01", "still loud", "repair");
        dealer.take("a", rows, BY_PHONE);
        Complaint first = dealer.complaint("1");
        assertThat(dealer.take("b", rows, BY_PHONE).tally()).isEqualTo(new Tally(2, 0, 1, 0));
        ImportedRows other = complaints().row("1", "2026-03-01", "silent", "repair");
        assertThat(dealer.take("c", other, BY_PHONE).tally()).isEqualTo(new Tally(2, 0, 1, 0));
        assertThat(dealer.complaint("1")).isEqualTo(first);
    }

    @Test
    @Tag("CMP-5")
    default void aHostTakesOverByTheSameRules() {
        ImportStage dealer = importing();
        ReceiveComplaint received = ReceiveComplaint.byPhone(dealer.customer(), "repair", "loud")
                .receivedAt(dealer.dealer().at("2025-05-06T09:00"))
                .known(ImportedRows.SYSTEM, "7");
        Ending early = ending(dealer, "2025-05-06T08:00");
        Ending future = ending(dealer, "2026-05-06T08:00");
        var desk = dealer.dealer().crm().complaints();
        assertThatThrownBy(() -> desk.takeOver(dealer.manager(), new TakeOverComplaint(received, early)))
                .isInstanceOf(InvalidInputException.class);
        ReceiveComplaint unknown = ReceiveComplaint.byPhone(dealer.customer(), "repair", "loud");
        assertThatThrownBy(() -> desk.takeOver(dealer.manager(), new TakeOverComplaint(unknown, early)))
                .as("what has ended was received at a time that is known")
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        thrown -> assertThat(thrown.faults())
                                .extracting(FieldFault::field)
                                .containsExactly("received.receivedAt"));
        assertThatThrownBy(() ->
                        desk.takeOver(dealer.dealer().as(Role.SERVICE_ADVISOR), new TakeOverComplaint(received, null)))
                .isInstanceOf(ForbiddenException.class);
        assertThat(BookingRules.codeOf(desk.takeOver(dealer.manager(), new TakeOverComplaint(received, future))))
                .isEqualTo(ComplaintRefusal.CLOSED_IN_THE_FUTURE);
        Complaint taken = desk.takeOver(
                        dealer.manager(), new TakeOverComplaint(received, ending(dealer, "2025-05-06T12:00")))
                .orElseThrow();
        assertThat(desk.takeOver(dealer.manager(), new TakeOverComplaint(received, null))
                        .orElseThrow())
                .isEqualTo(taken);
    }

    private static Ending ending(ImportStage dealer, String local) {
        return new Ending(dealer.dealer().at(local), "worn", "new bearing", Judgement.SATISFIED);
    }
}
