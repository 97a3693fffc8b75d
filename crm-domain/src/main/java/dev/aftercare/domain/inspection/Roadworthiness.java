package dev.aftercare.domain.inspection;

import dev.aftercare.domain.shared.Happening;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.shared.Refusal;
import dev.aftercare.domain.shared.Subject;
import dev.aftercare.domain.shared.SubjectKind;
import dev.aftercare.domain.vehicle.VehicleId;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * When a car was first registered and how its last statutory inspection ended, as one dealer recorded it (VEH-5). It belongs to the car and goes
 * with it to the next owner (VEH-2); inspections before the last stand in the car's timeline.
 */
public record Roadworthiness(
        VehicleId vehicle,
        OrganisationId recordedBy,
        Optional<LocalDate> firstRegistered,
        Optional<Inspection> inspection,
        long version) {

    /** What is known of a car from several dealers: of registrations the reader's own word first, of inspections the latest. */
    public record Known(Optional<LocalDate> firstRegistered, Optional<Inspection> inspection) {

        /** Of {@code told}; of registrations that others told the earliest day. */
        public static Known of(Collection<Roadworthiness> told, Optional<OrganisationId> reader) {
            Comparator<Roadworthiness> ownFirst =
                    Comparator.comparing(one -> !Optional.of(one.recordedBy()).equals(reader));
            Optional<LocalDate> registered = told.stream()
                    .filter(one -> one.firstRegistered().isPresent())
                    .min(ownFirst.thenComparing(one -> one.firstRegistered().orElseThrow()))
                    .flatMap(Roadworthiness::firstRegistered);
            Optional<Inspection> last = told.stream()
                    .filter(one -> one.inspection().isPresent())
                    .max(Comparator.<Roadworthiness, LocalDate>comparing(
                                    one -> one.inspection().orElseThrow().on())
                            .thenComparing(ownFirst.reversed()))
                    .flatMap(Roadworthiness::inspection);
            return new Known(registered, last);
        }
    }

    /** A car of which a dealer has told nothing yet; it is in no storage. */
    public static Roadworthiness unknown(VehicleId vehicle, OrganisationId recordedBy) {
        return new Roadworthiness(vehicle, recordedBy, Optional.empty(), Optional.empty(), 0);
    }

    /** What the journal calls it: two dealers who tell of one car have two histories of it. */
    public Subject subject() {
        String key = recordedBy + "/" + vehicle;
        return new Subject(SubjectKind.INSPECTION, UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)));
    }

    /** First registered on a day; the same version where that is known. Refused for a day that has not come. */
    public Outcome<Roadworthiness> registeredOn(LocalDate day, LocalDate today) {
        if (day.isAfter(today)) {
            return refused(InspectionRefusal.IN_THE_FUTURE, day);
        }
        return told(
                new Roadworthiness(vehicle, recordedBy, Optional.of(day), inspection, version),
                next -> event(InspectionEvent.REGISTERED, next, Map.of("from", day.toString())));
    }

    /**
     * Inspected; one of the same day is corrected by it, and the same version where it is known. Refused for a day that has not come, and for one
     * before the last inspection: nothing that is due rests on it.
     */
    public Outcome<Roadworthiness> inspected(Inspection done, LocalDate today) {
        if (done.on().isAfter(today)) {
            return refused(InspectionRefusal.IN_THE_FUTURE, done.on());
        }
        Optional<LocalDate> newer = inspection.map(Inspection::on).filter(done.on()::isBefore);
        if (newer.isPresent()) {
            return refused(InspectionRefusal.NEWER_ONE_KNOWN, newer.get());
        }
        return told(InspectionEvent.INSPECTED, done);
    }

    /**
     * Says what the last inspection was instead, of an earlier day too; the same version where that is known. Refused where the last one is not of
     * {@code last}, and for a day that has not come.
     */
    public Outcome<Roadworthiness> inspectionCorrected(LocalDate last, Inspection right, LocalDate today) {
        if (right.on().isAfter(today)) {
            return refused(InspectionRefusal.IN_THE_FUTURE, right.on());
        }
        return inspection.filter(right::equals).isPresent() || isLastOn(last)
                ? told(InspectionEvent.CORRECTED, right)
                : refused(InspectionRefusal.NOT_THE_LAST, last);
    }

    /**
     * Takes the last inspection back: this car was not inspected then; the same version where none is known any more. Refused where the last one is
     * not of {@code last}, and where nothing was told of the car.
     */
    public Outcome<Roadworthiness> inspectionWithdrawn(LocalDate last) {
        if (inspection.isEmpty() && version > 0) {
            return Outcome.accepted(this);
        }
        return isLastOn(last)
                ? told(
                        new Roadworthiness(vehicle, recordedBy, firstRegistered, Optional.empty(), version),
                        next -> event(InspectionEvent.WITHDRAWN, next, Map.of("doneOn", last.toString())))
                : refused(InspectionRefusal.NOT_THE_LAST, last);
    }

    private boolean isLastOn(LocalDate day) {
        return inspection.map(Inspection::on).filter(day::equals).isPresent();
    }

    private Outcome<Roadworthiness> told(InspectionEvent type, Inspection done) {
        return told(
                new Roadworthiness(vehicle, recordedBy, firstRegistered, Optional.of(done), version),
                next -> event(
                        type,
                        next,
                        Map.of(
                                "doneOn",
                                done.on().toString(),
                                "result",
                                done.result().name(),
                                "due",
                                done.nextDue().toString())));
    }

    private Outcome<Roadworthiness> told(Roadworthiness said, Function<Roadworthiness, Happening> event) {
        if (said.equals(this)) {
            return Outcome.accepted(this);
        }
        Roadworthiness next =
                new Roadworthiness(vehicle, recordedBy, said.firstRegistered, said.inspection, version + 1);
        return Outcome.accepted(next, event.apply(next));
    }

    private static Happening event(InspectionEvent type, Roadworthiness next, Map<String, String> facts) {
        return Happening.of(type, next.subject(), next.version, List.of(next.vehicle.subject()), facts);
    }

    private static Outcome<Roadworthiness> refused(InspectionRefusal why, LocalDate day) {
        return Outcome.refused(Refusal.of(why, Map.of("day", day.toString())));
    }
}
