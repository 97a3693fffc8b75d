package dev.aftercare.domain.urgent;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.aftercare.domain.appointment.AppointmentId;
import dev.aftercare.domain.network.StaffId;
import dev.aftercare.domain.shared.Happening;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.shared.Refusal;
import dev.aftercare.domain.urgent.PromiseWarning.Level;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * An urgent request (紧急维修, APT-10): somebody needs the workshop now. A response is promised by policy, and an express place is booked where one
 * is free. What is promised is that somebody turns to the customer, so that a place alone does not keep it.
 *
 * @param clerk who took it, where that is somebody of the dealer's staff
 * @param advisor who answers for it: who receives the car at its place, or who took it; nobody while it is on the whole desk's list
 * @param appointment the express place, the last one where there were several
 * @param warnings who was told that the promise was not kept yet: {@link Level#WARNED}, then {@link Level#MISSED}
 * @param response present exactly while it is answered
 * @param withdrawnAt present exactly while it is withdrawn
 */
public record UrgentRequest(
        UrgentRequestId id,
        OrganisationId dealer,
        UrgentNeed need,
        ResponsePromise promise,
        Optional<StaffId> clerk,
        Optional<StaffId> advisor,
        Optional<AppointmentId> appointment,
        List<PromiseWarning> warnings,
        Optional<Response> response,
        Optional<Instant> withdrawnAt,
        long version) {

    private static final ImmutableList<Level> LEVELS = ImmutableList.copyOf(Level.values());

    /**
     * @throws IllegalArgumentException if it is both answered and withdrawn, or was warned of out of order
     */
    public UrgentRequest {
        warnings = ImmutableList.copyOf(warnings);
        if (response.isPresent() && withdrawnAt.isPresent()) {
            throw new IllegalArgumentException("urgent request " + id + " is both answered and withdrawn");
        }
        List<Level> told = warnings.stream().map(PromiseWarning::level).toList();
        if (told.size() > LEVELS.size() || !told.equals(LEVELS.subList(0, told.size()))) {
            throw new IllegalArgumentException("urgent request " + id + " was warned of out of order: " + told);
        }
    }

    /** A new one, on the whole desk's list. */
    public static Outcome<UrgentRequest> taken(
            UrgentRequestId id,
            OrganisationId dealer,
            UrgentNeed need,
            ResponsePromise promise,
            Optional<StaffId> clerk) {
        UrgentRequest taken = new UrgentRequest(
                id,
                dealer,
                need,
                promise,
                clerk,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                1);
        return taken.told(UrgentEvent.REQUESTED, Map.of());
    }

    /** Where it stands. */
    public UrgentState state() {
        return response.isPresent()
                ? UrgentState.ANSWERED
                : withdrawnAt.isPresent() ? UrgentState.WITHDRAWN : UrgentState.OPEN;
    }

    /** Whether the customer still waits for the response. */
    public boolean isOpen() {
        return state() == UrgentState.OPEN;
    }

    /** It has an express place, whose advisor answers for it. */
    public Outcome<UrgentRequest> placed(AppointmentId place, Optional<StaffId> receivedBy) {
        return whileOpen(() -> changed(receivedBy.or(() -> advisor), Optional.of(place), warnings)
                .told(UrgentEvent.PLACED, Map.of("appointment", place.toString())));
    }

    /** {@code person} answers for it from now on; nothing changes where they do already. */
    public Outcome<UrgentRequest> handedTo(StaffId person) {
        return whileOpen(() -> advisor.equals(Optional.of(person))
                ? Outcome.accepted(this)
                : changed(Optional.of(person), appointment, warnings).told(UrgentEvent.HANDED, Map.of()));
    }

    /** Nobody of its own answers for it any more: it is on the whole desk's list (NET-3). */
    public Outcome<UrgentRequest> freed() {
        return whileOpen(() -> changed(Optional.empty(), appointment, warnings).told(UrgentEvent.HANDED, Map.of()));
    }

    /** Somebody has turned to the customer; who did answers for it where nobody has before. */
    public Outcome<UrgentRequest> answered(Response given) {
        return whileOpen(() -> new UrgentRequest(
                        id,
                        dealer,
                        need,
                        promise,
                        clerk,
                        advisor.or(given::by),
                        appointment,
                        warnings,
                        Optional.of(given),
                        Optional.empty(),
                        version + 1)
                .told(
                        UrgentEvent.ANSWERED,
                        Map.of(
                                "how", given.how().name(),
                                "kept", String.valueOf(promise.isKeptAt(given.at())))));
    }

    /**
     * The customer does not need it any more. What was promised stays promised: withdrawn after its time it was missed, and told as not kept;
     * before, nobody kept it and nobody missed it, and nothing is told of that.
     */
    public Outcome<UrgentRequest> withdrawn(Instant at) {
        return whileOpen(() -> new UrgentRequest(
                        id,
                        dealer,
                        need,
                        promise,
                        clerk,
                        advisor,
                        appointment,
                        warnings,
                        Optional.empty(),
                        Optional.of(at),
                        version + 1)
                .told(UrgentEvent.WITHDRAWN, promise.isKeptAt(at) ? Map.of() : Map.of("kept", "false")));
    }

    /** Why nothing can be done to it any more, where it is answered or withdrawn. */
    public Refusal notOpen() {
        return Refusal.of(UrgentRefusal.NOT_OPEN, Map.of("state", state().name()));
    }

    /** When somebody has to be told next that the promise is not kept yet; empty when nobody has. */
    public Optional<Instant> nextDue() {
        return LEVELS.stream()
                .skip(warnings.size())
                .filter(level -> isOpen())
                .map(this::dueAt)
                .findFirst();
    }

    /** Everything that is past due at {@code now} is told, in order and each once; its last instant is still in time. */
    public Outcome<UrgentRequest> warned(Instant now, PromiseKeepers keepers) {
        List<PromiseWarning> fresh = LEVELS.stream()
                .skip(warnings.size())
                .filter(level -> isOpen() && now.isAfter(dueAt(level)))
                .map(level -> new PromiseWarning(level, keepers.of(level), dueAt(level), now))
                .toList();
        if (fresh.isEmpty()) {
            return Outcome.accepted(this);
        }
        UrgentRequest next = changed(
                advisor,
                appointment,
                ImmutableList.<PromiseWarning>builder()
                        .addAll(warnings)
                        .addAll(fresh)
                        .build());
        return Outcome.accepted(next, fresh.stream().map(next::event).toList());
    }

    /** The same without words of people (CUS-9). */
    public UrgentRequest erased() {
        return new UrgentRequest(
                id,
                dealer,
                need.erased(),
                promise,
                clerk,
                advisor,
                appointment,
                warnings,
                response,
                withdrawnAt,
                version + 1);
    }

    private Instant dueAt(Level level) {
        return level == Level.WARNED ? promise.warnAt() : promise.until();
    }

    private Outcome<UrgentRequest> whileOpen(Supplier<Outcome<UrgentRequest>> step) {
        return isOpen() ? step.get() : Outcome.refused(notOpen());
    }

    private UrgentRequest changed(
            Optional<StaffId> newAdvisor, Optional<AppointmentId> newPlace, List<PromiseWarning> newWarnings) {
        return new UrgentRequest(
                id,
                dealer,
                need,
                promise,
                clerk,
                newAdvisor,
                newPlace,
                newWarnings,
                response,
                withdrawnAt,
                version + 1);
    }

    private Outcome<UrgentRequest> told(UrgentEvent event, Map<String, String> facts) {
        return Outcome.accepted(this, event(event, facts));
    }

    private Happening event(PromiseWarning warning) {
        ImmutableMap.Builder<String, String> facts = ImmutableMap.<String, String>builder()
                .put("due", warning.due().toString())
                .put("ran", warning.ran().toString());
        warning.person().ifPresent(person -> facts.put("person", person.toString()));
        UrgentEvent type = warning.level() == Level.WARNED ? UrgentEvent.WARNED : UrgentEvent.MISSED;
        return event(type, facts.buildOrThrow());
    }

    private Happening event(UrgentEvent type, Map<String, String> more) {
        ImmutableMap.Builder<String, String> facts = ImmutableMap.<String, String>builder()
                .put("service", need.service())
                .put("until", promise.until().toString())
                .put("state", state().name())
                .putAll(more);
        advisor.ifPresent(person -> facts.put("advisor", person.toString()));
        return Happening.of(
                type,
                id.subject(),
                version,
                List.of(need.customer().subject(), need.vehicle().subject()),
                facts.buildOrThrow());
    }
}
