package dev.aftercare.examples.benchmarks.mileage;

import dev.aftercare.domain.mileage.KnownMileage;
import dev.aftercare.domain.mileage.MileagePoint;
import dev.aftercare.domain.mileage.PredictedDate;
import dev.aftercare.domain.mileage.UsualMileage;
import dev.aftercare.domain.shared.Distance;
import dev.aftercare.domain.vehicle.VehicleUse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** When a car will have gone 10,000 km more, with its interval, from 40 readings as they come from a store (VEH-4). */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class MileageBenchmark {

    private static final UsualMileage USUAL = UsualMileage.of(VehicleUse.PRIVATE);
    private static final int READINGS = 40;

    private final SplittableRandom chance = new SplittableRandom(20260302);
    private List<MileagePoint> points = List.of();
    private Distance next = Distance.km(0);

    /** Reads the car every 10 to 110 days. */
    @Setup
    public void read() {
        List<MileagePoint> read = new ArrayList<>();
        LocalDate day = LocalDate.of(2018, 3, 1);
        long gone = 0;
        for (int i = 0; i < READINGS; i++) {
            read.add(new MileagePoint(day, Distance.km(gone)));
            int until = chance.nextInt(10, 110);
            day = day.plusDays(until);
            gone += (long) (until * (20 + 40 * chance.nextDouble()));
        }
        points = List.copyOf(read);
        next = Distance.km(gone + 10_000);
    }

    /** From the readings to the day. */
    @Benchmark
    public Optional<PredictedDate> date() {
        return KnownMileage.of(points).orElseThrow().predicted(USUAL).dateOf(next);
    }
}
