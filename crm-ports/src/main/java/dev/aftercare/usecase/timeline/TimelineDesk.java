package dev.aftercare.usecase.timeline;

import dev.aftercare.domain.journal.JournalEntry;
import dev.aftercare.domain.journal.Upcasters;
import dev.aftercare.domain.time.TimeRange;
import dev.aftercare.domain.timeline.Onlooker;
import dev.aftercare.domain.timeline.TimelineEntry;
import dev.aftercare.domain.timeline.TimelineKind;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.domain.visit.PastWork;
import dev.aftercare.domain.visit.VisitId;
import dev.aftercare.port.journal.CarEvents;
import dev.aftercare.port.shared.Page;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.door.Door;
import dev.aftercare.usecase.door.Period;
import dev.aftercare.usecase.door.UseCase;
import dev.aftercare.usecase.door.Work;
import dev.aftercare.usecase.vehicle.HistoryLook;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The timeline of a car: deliveries and owners, plates, readings, visits with their work and payers, first service, appointments and complaints,
 * the latest recorded first. A dealer that registered the car sees its own entries; one with a ground for the car's history those of others too,
 * as far as they belong to the car, and each page is a look that is written down; the manufacturer sees all (NET-2, VEH-2). Thread-safe.
 */
public final class TimelineDesk {

    private final Door door;
    private final Upcasters upcasters;

    /** A desk behind {@code door}. */
    public TimelineDesk(Door door, Upcasters upcasters) {
        this.door = door;
        this.upcasters = upcasters;
    }

    /**
     * One page of a car's timeline; complete when this returns, and not shifted by entries that are added meanwhile. Not found where a dealer
     * neither registered the car nor has a ground for its history. Complaints are there for who may see complaints.
     */
    public Page<TimelineEntry> ofVehicle(Call call, SeeVehicleTimeline question) {
        VehicleId vehicle = new VehicleId(question.vehicle());
        return door.query(call, UseCase.VEHICLE_TIMELINE, question, work -> {
            HistoryLook.requireKnown(work, vehicle);
            HistoryLook.record(work, vehicle);
            Optional<TimeRange> period = Period.of(work, question.from(), question.to());
            CarEvents wanted = wanted(work, question);
            return period.map(days -> page(work, vehicle, wanted, days, question))
                    .orElseGet(() -> new Page<>(List.of(), Optional.empty()));
        });
    }

    private CarEvents wanted(Work work, SeeVehicleTimeline question) {
        Set<TimelineKind> kinds =
                question.kind() == null ? EnumSet.allOf(TimelineKind.class) : EnumSet.of(question.kind());
        if (!door.isPermitted(work, UseCase.COMPLAINT_SEE)) {
            kinds.remove(TimelineKind.COMPLAINT);
        }
        return new CarEvents(
                TimelineKind.events(kinds), TimelineKind.eventsOfTheCar(kinds), TimelineKind.eventsTakingBack());
    }

    private Page<TimelineEntry> page(
            Work work, VehicleId vehicle, CarEvents wanted, TimeRange period, SeeVehicleTimeline question) {
        Page<JournalEntry> events = work.stores()
                .journal()
                .ofVehicle(vehicle, wanted, period, question.page().toRequest())
                .map(upcasters::lift);
        Map<UUID, PastWork> visits = visits(work, events.items());
        Onlooker onlooker =
                new Onlooker(work.call().scope().organisation(), work.zoneOf(work.organisationOrManufacturer()));
        return events.map(event -> onlooker.sees(
                event,
                Optional.of(event)
                        .filter(TimelineDesk::isOfAVisit)
                        .map(one -> visits.get(one.sequence().aggregate().id()))));
    }

    /** A visit is one entry; what else its record tells, such as that its car came all the same, is another. */
    private static boolean isOfAVisit(JournalEntry event) {
        return TimelineKind.of(event.type()) == TimelineKind.VISIT;
    }

    private static Map<UUID, PastWork> visits(Work work, List<JournalEntry> events) {
        Set<VisitId> ids = events.stream()
                .filter(TimelineDesk::isOfAVisit)
                .map(event -> new VisitId(event.sequence().aggregate().id()))
                .collect(Collectors.toSet());
        return work.stores().visits().pastWork(ids).stream()
                .collect(Collectors.toMap(done -> done.visit().value(), done -> done));
    }
}
