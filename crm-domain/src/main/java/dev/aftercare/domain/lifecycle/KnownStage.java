package dev.aftercare.domain.lifecycle;

import dev.aftercare.domain.shared.Happening;
import dev.aftercare.domain.shared.Subject;
import dev.aftercare.domain.shared.SubjectKind;
import dev.aftercare.domain.time.ZonedDate;
import dev.aftercare.domain.vehicle.VehicleId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The stage of a car as its last event told it, of which there is one per car in the network (VEH-6).
 *
 * @param decidedOn the day on which it was told; changes up to that day are told
 * @param changesAt the instant at which it changes by itself; empty where it stays
 */
public record KnownStage(
        VehicleId vehicle, LifeStage stage, LocalDate decidedOn, Optional<Instant> changesAt, long version) {

    /** What was decided, and the events that tell what is new of it. */
    public record Decided(KnownStage next, List<Happening> events) {}

    /** What events are about: this car's stage. */
    public Subject subject() {
        return new Subject(SubjectKind.LIFE_STAGE, vehicle.value());
    }

    /** The first stage of a car that is told. */
    public static Decided first(VehicleId vehicle, StageFacts facts, StagePolicy policy, ZonedDate today) {
        StageOnDay present = StageRules.stage(facts, policy, today.date());
        KnownStage known = new KnownStage(vehicle, present.stage(), today.date(), changesAt(facts, policy, today), 1);
        return new Decided(known, List.of(known.event(Optional.empty(), new StageChange(today.date(), present))));
    }

    /**
     * Decided anew by what is known today. Each change since it was told last is an event of the day on which it was; what is otherwise because
     * something else became known is one of today. The same where nothing is new.
     */
    public Decided on(StageFacts facts, StagePolicy policy, ZonedDate today) {
        LocalDate day = today.date();
        List<StageChange> passed = new ArrayList<>(StageRules.changes(facts, policy, decidedOn, day));
        StageChange last = new StageChange(day, StageRules.stage(facts, policy, day));
        passed.add(last);
        Optional<Instant> changes = changesAt(facts, policy, today);
        KnownStage next = new KnownStage(vehicle, last.into().stage(), day, changes, version + 1);
        List<Happening> events = new ArrayList<>();
        LifeStage before = stage;
        for (StageChange change : passed) {
            if (change.into().stage() != before) {
                events.add(next.event(Optional.of(before), change));
                before = change.into().stage();
            }
        }
        boolean isSame = events.isEmpty() && changes.equals(changesAt);
        return isSame ? new Decided(this, List.of()) : new Decided(next, events);
    }

    private static Optional<Instant> changesAt(StageFacts facts, StagePolicy policy, ZonedDate today) {
        return StageRules.changesOn(facts, policy, today.date())
                .map(day -> ZonedDate.of(day, today.zone()).start());
    }

    private Happening event(Optional<LifeStage> before, StageChange change) {
        Map<String, String> facts = new HashMap<>();
        before.ifPresent(known -> facts.put("before", known.name()));
        facts.put("lifeStage", change.into().stage().name());
        facts.put("on", change.on().toString());
        facts.put("reason", change.into().reason().name());
        change.into().restsOn().ifPresent(day -> facts.put("restsOn", day.toString()));
        return Happening.of(LifeCycleEvent.STAGE_CHANGED, subject(), version, List.of(vehicle.subject()), facts);
    }
}
