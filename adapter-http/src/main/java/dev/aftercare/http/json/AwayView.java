package dev.aftercare.http.json;

import dev.aftercare.domain.network.StaffId;
import dev.aftercare.domain.staff.Absence;
import dev.aftercare.http.json.DepartureView.PieceView;
import dev.aftercare.usecase.staff.Away;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Somebody is away, from the day {@code from} to {@code until}, or only from {@code start} to {@code end}, and what becomes of what is planned. */
public record AwayView(
        String id,
        String person,
        String from,
        String until,
        @Nullable String start,
        @Nullable String end,
        @Nullable String standIn,
        boolean calledOff,
        List<PieceView> pieces,
        long version)
        implements Versioned, Located {

    /** The view of {@code away}. */
    public static AwayView of(Away away) {
        Absence absence = away.absence();
        return new AwayView(
                absence.id().toString(),
                absence.person().toString(),
                absence.days().from().toString(),
                absence.days().lastDay().toString(),
                absence.hours().map(hours -> hours.start().toString()).orElse(null),
                absence.hours().map(hours -> hours.end().toString()).orElse(null),
                absence.standIn().map(StaffId::toString).orElse(null),
                absence.calledOff(),
                away.handedOver().stream().map(PieceView::of).toList(),
                absence.version());
    }
}
