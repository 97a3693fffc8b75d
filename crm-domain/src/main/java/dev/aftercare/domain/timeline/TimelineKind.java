package dev.aftercare.domain.timeline;

import com.google.common.collect.ImmutableSet;
import dev.aftercare.domain.appointment.AppointmentEvent;
import dev.aftercare.domain.complaint.ComplaintEvent;
import dev.aftercare.domain.driver.DriverEvent;
import dev.aftercare.domain.inspection.InspectionEvent;
import dev.aftercare.domain.insurance.InsuranceEvent;
import dev.aftercare.domain.lifecycle.LifeCycleEvent;
import dev.aftercare.domain.shared.EventType;
import dev.aftercare.domain.urgent.UrgentEvent;
import dev.aftercare.domain.vehicle.VehicleEvent;
import dev.aftercare.domain.visit.VisitEvent;
import dev.aftercare.domain.warranty.WarrantyEvent;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What kind of thing happened to a car, and the events of which each is one entry of its timeline. What follows the car is seen by whoever has a
 * ground for its history; the rest belongs to a person and stays with the dealer where it happened (VEH-2, NET-2).
 */
public enum TimelineKind {
    DELIVERY(Set.of(VehicleEvent.DELIVERED), Set.of()),
    OWNER(Set.of(VehicleEvent.OWNER_CHANGED), Set.of()),
    /** What a dealer says of the plate on its own word stays with it. */
    PLATE(Set.of(VehicleEvent.PLATED), Set.of(VehicleEvent.PLATE_RECORDED)),
    DRIVER(Set.of(), Set.of(DriverEvent.BEGUN, DriverEvent.ENDED, DriverEvent.CORRECTED)),
    /** A policy is its owner's and does not follow the car (VEH-5). */
    INSURANCE(Set.of(), Set.of(InsuranceEvent.RECORDED, InsuranceEvent.CORRECTED)),
    INSPECTION(
            Set.of(
                    InspectionEvent.REGISTERED,
                    InspectionEvent.INSPECTED,
                    InspectionEvent.CORRECTED,
                    InspectionEvent.WITHDRAWN),
            Set.of()),
    READING(
            Set.of(
                    VehicleEvent.READING_RECORDED,
                    VehicleEvent.READING_FLAGGED,
                    VehicleEvent.READING_CLEARED,
                    VehicleEvent.READING_ACCEPTED,
                    VehicleEvent.READING_CORRECTED,
                    VehicleEvent.METER_REPLACED),
            Set.of()),
    /** One entry a visit, with its work as it is now. */
    VISIT(Set.of(VisitEvent.ARRIVED, VisitEvent.REPORTED), Set.of()),
    WARRANTY(Set.of(WarrantyEvent.FIRST_SERVICE_DONE, WarrantyEvent.FIRST_SERVICE_CORRECTED), Set.of()),
    /** That its life ended, or did not, that it came all the same, and the stages through which it goes. */
    LIFE(
            Set.of(
                    LifeCycleEvent.ENDED,
                    LifeCycleEvent.BACK,
                    LifeCycleEvent.END_WITHDRAWN,
                    LifeCycleEvent.CAME_ALL_THE_SAME,
                    LifeCycleEvent.STAGE_CHANGED),
            Set.of()),
    /** Whether somebody came, or needed the workshop at once, belongs to the person. */
    APPOINTMENT(
            Set.of(AppointmentEvent.BOOKED, AppointmentEvent.OVERBOOKED, AppointmentEvent.MOVED),
            Set.of(AppointmentEvent.CANCELLED, AppointmentEvent.MISSED, UrgentEvent.REQUESTED)),
    COMPLAINT(Set.of(), Set.of(ComplaintEvent.RECEIVED, ComplaintEvent.CLOSED, ComplaintEvent.REOPENED));

    private static final ImmutableSet<String> TAKING_BACK =
            codes(VisitEvent.VOIDED, VehicleEvent.READING_WITHDRAWN, InsuranceEvent.WITHDRAWN);

    private final ImmutableSet<String> ofTheCar;
    private final ImmutableSet<String> all;

    TimelineKind(Set<? extends EventType> ofTheCar, Set<? extends EventType> ofAPerson) {
        this.ofTheCar = codes(ofTheCar.stream());
        this.all = codes(Stream.concat(ofTheCar.stream(), ofAPerson.stream()));
    }

    /** The kind of an event; throws {@link IllegalArgumentException} for one that no timeline shows. */
    public static TimelineKind of(String eventType) {
        return Arrays.stream(values())
                .filter(kind -> kind.all.contains(eventType))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the event '" + eventType + "' is in no timeline"));
    }

    /** The codes of the events of some kinds. */
    public static Set<String> events(Collection<TimelineKind> kinds) {
        return codes(kinds, kind -> kind.all);
    }

    /** Those of them that follow the car to whoever has a ground for its history. */
    public static Set<String> eventsOfTheCar(Collection<TimelineKind> kinds) {
        return codes(kinds, kind -> kind.ofTheCar);
    }

    /** The codes of the events by which what an entry tells is taken back, so that it is no entry any more. */
    public static Set<String> eventsTakingBack() {
        return TAKING_BACK;
    }

    private static Set<String> codes(Collection<TimelineKind> kinds, Function<TimelineKind, Set<String>> codes) {
        return kinds.stream().map(codes).flatMap(Set::stream).collect(ImmutableSet.toImmutableSet());
    }

    private static ImmutableSet<String> codes(EventType... events) {
        return codes(Arrays.stream(events));
    }

    private static ImmutableSet<String> codes(Stream<? extends EventType> events) {
        return events.map(EventType::code).collect(ImmutableSet.toImmutableSet());
    }
}
