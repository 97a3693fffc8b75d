package dev.aftercare.usecase.specialhours;

import dev.aftercare.domain.segment.SegmentId;
import dev.aftercare.domain.specialhours.HoursNotice;
import dev.aftercare.domain.specialhours.SpecialDays;
import dev.aftercare.domain.specialhours.SpecialHoursReason;
import dev.aftercare.usecase.call.CrossChecked;
import dev.aftercare.usecase.call.FaultCode;
import dev.aftercare.usecase.call.FieldFault;
import dev.aftercare.usecase.constraint.Hours;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Gives the dealer other hours on some days and tells those whom it concerns (CARE-11).
 *
 * @param first the first day, in the dealer's calendar
 * @param last the last one, included; left out, the first one alone
 * @param hours {@code closed}, or the same on all of these days as {@code 08:00-12:00,13:00-18:00}
 * @param reason why, as customers are told
 * @param words more to tell the customers, at most 200 characters
 * @param segment id of the segment that is told besides who has an appointment or a car in the house; nobody more where left out
 * @param evenIfBooked whether also where appointments lie outside these hours, which then stand on the clerk's list; not where left out
 */
public record DeclareSpecialHours(
        @NotNull LocalDate first,
        @Nullable LocalDate last,
        @NotNull @Hours String hours,
        @NotNull SpecialHoursReason reason,
        @Nullable @Size(max = 200) String words,
        @Nullable UUID segment,
        @Nullable Boolean evenIfBooked)
        implements CrossChecked {

    @Override
    public List<FieldFault> crossFaults() {
        if (first == null || last == null) {
            return List.of();
        }
        if (last.isBefore(first)) {
            return List.of(FieldFault.of("last", FaultCode.BEFORE_FROM, last.toString()));
        }
        return last.isAfter(first.plusDays(SpecialDays.MOST - 1L))
                ? List.of(FieldFault.of(
                        "last",
                        FaultCode.TOO_MANY_DAYS,
                        last.toString(),
                        Map.of("most", String.valueOf(SpecialDays.MOST))))
                : List.of();
    }

    LocalDate lastDay() {
        return Objects.requireNonNullElse(last, first);
    }

    HoursNotice notice() {
        return new HoursNotice(
                reason,
                Objects.requireNonNullElse(words, "").strip(),
                Optional.ofNullable(segment).map(SegmentId::new));
    }
}
