package dev.aftercare.http.json;

import dev.aftercare.domain.inspection.Inspection;
import dev.aftercare.domain.inspection.Roadworthiness;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** When a car was first registered, and its last statutory inspection. */
public record RoadworthinessView(
        String vehicle,
        @Nullable String firstRegistered,
        @Nullable Inspected inspection) {

    /**
     * An inspection.
     *
     * @param nextDue the last day of the next one
     */
    public record Inspected(String on, String result, String nextDue) {

        static Inspected of(Inspection done) {
            return new Inspected(
                    done.on().toString(), done.result().name(), done.nextDue().toString());
        }
    }

    /** The view of what one dealer told. */
    public static RoadworthinessView of(Roadworthiness told) {
        return of(told.vehicle().toString(), told.firstRegistered(), told.inspection());
    }

    /** The view of what is known of a car. */
    public static RoadworthinessView of(String vehicle, Roadworthiness.Known known) {
        return of(vehicle, known.firstRegistered(), known.inspection());
    }

    private static RoadworthinessView of(
            String vehicle, Optional<LocalDate> firstRegistered, Optional<Inspection> inspection) {
        return new RoadworthinessView(
                vehicle,
                firstRegistered.map(Object::toString).orElse(null),
                inspection.map(Inspected::of).orElse(null));
    }
}
