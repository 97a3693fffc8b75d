package dev.aftercare.domain.complaint;

import com.google.common.collect.ImmutableMap;
import dev.aftercare.domain.complaint.ComplaintClock.Fired;
import dev.aftercare.domain.shared.Happening;
import dev.aftercare.domain.shared.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What the journal is told of a complaint: ids, codes and instants, and no words of anybody. */
final class ComplaintHappening {

    private ComplaintHappening() {}

    /** It was received. */
    static Happening received(Complaint complaint) {
        Grievance grievance = complaint.grievance();
        return event(
                ComplaintEvent.RECEIVED,
                complaint,
                Map.of(
                        "channel", grievance.channel().name(),
                        "kind", grievance.kind(),
                        "severity", grievance.severity().name(),
                        "receivedAt", grievance.receivedAt().toString()));
    }

    /** A step that led to {@code complaint}. */
    static Happening of(ComplaintEvent type, ComplaintStep step, Complaint complaint) {
        ImmutableMap.Builder<String, String> facts = ImmutableMap.<String, String>builder()
                .put("step", step.name())
                .put("severity", complaint.grievance().severity().name());
        Custody custody = complaint.custody();
        custody.owner().ifPresent(owner -> facts.put("owner", owner.toString()));
        custody.offeredTo().ifPresent(person -> facts.put("offeredTo", person.toString()));
        complaint.clock().clock().phase().pause().ifPresent(pause -> facts.put("reason", pause.reason()));
        complaint
                .progress()
                .closing()
                .ifPresent(end -> facts.put("satisfied", String.valueOf(end.satisfied()))
                        .put("late", String.valueOf(end.late())));
        return event(type, complaint, facts.buildOrThrow());
    }

    /** A level of the escalation was told. */
    static Happening told(Fired fired, Complaint complaint) {
        ImmutableMap.Builder<String, String> facts = ImmutableMap.<String, String>builder()
                .put("level", fired.level().name())
                .put("told", fired.told().level().name())
                .put("organisation", fired.told().organisation().toString())
                .put("due", fired.due().toString())
                .put("ran", fired.ran().toString());
        fired.told().person().ifPresent(person -> facts.put("person", person.toString()));
        boolean warning = fired.level() == EscalationLevel.OWNER;
        return event(warning ? ComplaintEvent.WARNED : ComplaintEvent.ESCALATED, complaint, facts.buildOrThrow());
    }

    private static Happening event(ComplaintEvent type, Complaint complaint, Map<String, String> facts) {
        List<Subject> others =
                new ArrayList<>(List.of(complaint.grievance().customer().subject()));
        complaint.grievance().vehicle().ifPresent(vehicle -> others.add(vehicle.subject()));
        return Happening.of(
                type,
                complaint.id().subject(),
                complaint.version(),
                others,
                ImmutableMap.<String, String>builder()
                        .put("number", complaint.number().toString())
                        .put("state", complaint.progress().state().name())
                        .putAll(facts)
                        .buildOrThrow());
    }
}
