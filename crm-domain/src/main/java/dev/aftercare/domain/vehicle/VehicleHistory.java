package dev.aftercare.domain.vehicle;

import com.google.common.collect.ImmutableList;
import dev.aftercare.domain.shared.Distance;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a ground of access opens of a car (NET-2): the car itself, its readings, the days and services of its
 * appointments and visits - and nothing about the people of another dealer.
 */
public record VehicleHistory(
        VehicleId id,
        Vin vin,
        VehicleDescription description,
        Optional<Plate> plate,
        List<PastReading> readings,
        List<PastAppointment> appointments,
        List<PastVisit> visits) {

    /** A reading without who entered it. */
    public record PastReading(LocalDate readOn, Distance distance, boolean flagged) {}

    /** An appointment without who came and where. */
    public record PastAppointment(LocalDate day, String service) {}

    /** A visit without who came and where: the day of arrival, what for, what the meter showed. */
    public record PastVisit(LocalDate day, String kind, Optional<Distance> distance) {}

    public VehicleHistory {
        readings = ImmutableList.copyOf(readings);
        appointments = ImmutableList.copyOf(appointments);
        visits = ImmutableList.copyOf(visits);
    }
}
