package dev.aftercare.usecase.vehicle;

import dev.aftercare.domain.shared.DistanceUnit;
import dev.aftercare.domain.vehicle.ReadingSource;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Records many readings of one car at once, in any order, as a device in the car or another system tells them (VEH-3). All are judged
 * together, and what rests on them is decided once.
 *
 * @param unit of all of them; kilometres where absent
 * @param readings 1 to 1,000
 */
public record RecordReadings(
        @NotNull UUID vehicle,
        @NotNull ReadingSource source,
        @Nullable DistanceUnit unit,
        @NotEmpty @Size(max = 1_000) List<@NotNull @Valid One> readings) {

    /**
     * One of them.
     *
     * @param readAt the hour, to the minute, where it is known
     * @param amount what the meter showed, in whole units
     */
    public record One(
            @NotNull LocalDate readOn,
            @Nullable LocalTime readAt,
            @NotNull @Min(0) @Max(9_999_999) Long amount) {}

    /** What became of one. */
    public enum Became {
        /** A reading that is new. */
        ADDED,

        /** Of what the car tells by itself, the later reading of a day in the place of an earlier one. */
        MOVED_ON,

        /** Left out: it was known, or another of its day stands for it. */
        KNOWN
    }

    /**
     * What became of them.
     *
     * @param each in the order in which they were told
     * @param held how many of those that were taken wait for a person's look
     */
    public record Result(List<Became> each, int held) {

        public Result {
            each = List.copyOf(each);
        }

        /** How many became so. */
        public int count(Became what) {
            return Collections.frequency(each, what);
        }
    }
}
