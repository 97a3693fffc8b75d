package dev.aftercare.testkit.desk;

import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.complaint.Complaint;
import dev.aftercare.domain.complaint.ComplaintPolicy;
import dev.aftercare.domain.complaint.ComplaintPolicy.Measure;
import dev.aftercare.domain.journal.JournalEntry;
import dev.aftercare.domain.network.StaffMember;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.shared.SubjectKind;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.call.MoneyInput;
import dev.aftercare.usecase.call.PageOf;
import dev.aftercare.usecase.complaint.AdvanceComplaint;
import dev.aftercare.usecase.complaint.AdvanceComplaint.Onward;
import dev.aftercare.usecase.complaint.CloseComplaint;
import dev.aftercare.usecase.complaint.CloseComplaint.Judgement;
import dev.aftercare.usecase.complaint.ComplaintDesk;
import dev.aftercare.usecase.complaint.HandComplaint;
import dev.aftercare.usecase.complaint.PauseComplaint;
import dev.aftercare.usecase.complaint.ReceiveComplaint;
import dev.aftercare.usecase.journal.SeeTimeline;
import dev.aftercare.usecase.network.HireStaff;
import dev.aftercare.usecase.network.HoursInput;
import dev.aftercare.usecase.policy.RecordPolicy;
import dev.aftercare.usecase.staff.BeAway;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Short words for what an agent of one dealer does about complaints. */
record ComplaintStage(DealerStage dealer) {

    private static final HoursInput HOURS = HoursInput.everyDay("08:00-18:00");

    Call agent() {
        return dealer.as(Role.CARE_AGENT);
    }

    ComplaintDesk desk() {
        return dealer.crm().complaints();
    }

    /** The command with which a new customer complains. */
    ReceiveComplaint complaining() {
        return ReceiveComplaint.byPhone(dealer.customer("王", "大声").id().value(), "repair", "still loud");
    }

    /** A complaint of a new customer that has just come. */
    Complaint received() {
        return desk().receive(agent(), complaining()).orElseThrow();
    }

    Outcome<Complaint> step(Complaint complaint, Onward step) {
        return desk().advance(agent(), new AdvanceComplaint(id(complaint), step, "a worn bearing"));
    }

    /** Leads a complaint from its receipt up to and with {@code last}. */
    Complaint ledTo(Complaint complaint, Onward last) {
        Complaint present = complaint;
        for (Onward step : Onward.values()) {
            if (step.compareTo(last) <= 0) {
                present = step(complaint, step).orElseThrow();
            }
        }
        return present;
    }

    /** Leads one that was opened again from its investigation up to and with {@code last}. */
    Complaint ledOnTo(Complaint complaint, Onward last) {
        Complaint present = complaint;
        for (Onward step : Onward.values()) {
            if (step.compareTo(Onward.INVESTIGATE) > 0 && step.compareTo(last) <= 0) {
                present = step(complaint, step).orElseThrow();
            }
        }
        return present;
    }

    Outcome<Complaint> close(Complaint complaint, Judgement judgement) {
        return desk().close(agent(), new CloseComplaint(id(complaint), new MoneyInput("50.00", "CNY"), judgement));
    }

    Outcome<Complaint> pause(Complaint complaint) {
        return desk().pause(agent(), new PauseComplaint(id(complaint), "customer-away"));
    }

    Outcome<Complaint> take(Complaint complaint, StaffMember person) {
        return desk().take(agent(), new HandComplaint(id(complaint), person.id().value()));
    }

    Complaint seen(Complaint complaint) {
        return desk().find(agent(), id(complaint));
    }

    /** What the journal tells of a complaint, in order. */
    List<JournalEntry> told(Complaint complaint) {
        return dealer.crm()
                .journal()
                .timeline(agent(), new SeeTimeline(SubjectKind.COMPLAINT, id(complaint), PageOf.first(100)))
                .items();
    }

    StaffMember hire(Role role) {
        return dealer.hire("Somebody", role, HOURS);
    }

    /** Somebody who leaves after {@code last}. */
    StaffMember hireUntil(Role role, LocalDate last) {
        HireStaff command = new HireStaff("Somebody", List.of(role), List.of(), HOURS, LocalDate.of(2020, 1, 1), last);
        return dealer.crm()
                .network()
                .hire(Stage.administratorAt(dealer.dealer().id()), command)
                .orElseThrow();
    }

    /** Somebody is away from today to the end of the week. */
    void away(StaffMember person, @Nullable UUID standIn) {
        BeAway command = new BeAway(person.id().value(), LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 8), standIn);
        dealer.crm().staff().beAway(dealer.as(Role.DEALER_MANAGER), command).orElseThrow();
    }

    /** The network's policy from the beginning on: limits in hours, what counts, and the longest wait in hours. */
    void policy(int hours, Measure measure, int longestWait) {
        ComplaintPolicy body = new ComplaintPolicy(
                hours,
                hours,
                75,
                measure,
                longestWait,
                ComplaintPolicy.standard().escalation());
        dealer.crm()
                .policies()
                .record(Stage.administrator(), RecordPolicy.of(ComplaintPolicy.KIND, LocalDate.of(2026, 1, 1), body))
                .orElseThrow();
    }

    static UUID id(Complaint complaint) {
        return complaint.id().value();
    }
}
