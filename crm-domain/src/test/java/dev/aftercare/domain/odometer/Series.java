package dev.aftercare.domain.odometer;

import dev.aftercare.domain.shared.Distance;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.vehicle.ReadingId;
import dev.aftercare.domain.vehicle.ReadingSource;
import dev.aftercare.domain.vehicle.VehicleId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Readings of one car, as a test tells them. */
final class Series {

    private static final Instant NOW = Instant.parse("2026-11-24T01:00:00Z");

    private final List<MeterReading> told = new ArrayList<>();

    Series reads(String day, long km) {
        return reads(ReadAt.on(LocalDate.parse(day)), new Shown(Distance.km(km), Meter.FIRST));
    }

    Series reads(String day, String hour, long km) {
        ReadAt at = new ReadAt(LocalDate.parse(day), Optional.of(LocalTime.parse(hour)));
        return reads(at, new Shown(Distance.km(km), Meter.FIRST));
    }

    Series reads(ReadAt at, Shown shown) {
        told.add(reading(told.size(), at, shown));
        return this;
    }

    /** So many kilometres a day from a day on, read daily. */
    Series daily(String first, int days, long km, long daily) {
        LocalDate day = LocalDate.parse(first);
        for (int i = 0; i < days; i++) {
            reads(day.plusDays(i).toString(), km + i * daily);
        }
        return this;
    }

    List<MeterReading> told() {
        return List.copyOf(told);
    }

    List<MeterReading> judged() {
        return OdometerLine.judged(told, OdometerPolicy.standard());
    }

    /** The held ones, as "day reason proposal". */
    List<String> held() {
        return judged().stream()
                .filter(MeterReading::isHeld)
                .map(reading -> {
                    Standing.Held held = (Standing.Held) reading.standing();
                    String proposal = held.proposal().map(Distance::toString).orElse("?");
                    return reading.at().day() + " " + held.reason() + " " + proposal;
                })
                .toList();
    }

    static MeterReading reading(int number, ReadAt at, Shown shown) {
        return MeterReading.told(
                new ReadingId(new UUID(10, number)),
                new VehicleId(new UUID(5, 1)),
                new OrganisationId(new UUID(3, 1)),
                at,
                shown,
                ReadingSource.VISIT,
                NOW);
    }
}
