package dev.aftercare.http.json;

import dev.aftercare.domain.vehicle.VehicleHistory;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a ground opens of a car's history. */
public record HistoryView(
        String id,
        String vin,
        VehicleView.Model model,
        @Nullable String plate,
        List<PastReading> readings,
        List<PastAppointment> appointments,
        List<PastVisit> visits) {

    /** A reading without who entered it. */
    public record PastReading(String readOn, long amount, String unit, boolean flagged) {}

    /** An appointment without who came and where. */
    public record PastAppointment(String day, String service) {}

    /** A visit without who came and where. */
    public record PastVisit(
            String day, String kind, @Nullable LengthView distance) {}

    /** The view of {@code history}. */
    public static HistoryView of(VehicleHistory history) {
        return new HistoryView(
                history.id().toString(),
                history.vin().toString(),
                VehicleView.Model.of(history.description()),
                history.plate().map(Object::toString).orElse(null),
                history.readings().stream()
                        .map(reading -> new PastReading(
                                reading.readOn().toString(),
                                reading.distance().amount(),
                                reading.distance().unit().name(),
                                reading.flagged()))
                        .toList(),
                history.appointments().stream()
                        .map(past -> new PastAppointment(past.day().toString(), past.service()))
                        .toList(),
                history.visits().stream()
                        .map(past -> new PastVisit(
                                past.day().toString(),
                                past.kind(),
                                LengthView.of(past.distance().orElse(null))))
                        .toList());
    }
}
