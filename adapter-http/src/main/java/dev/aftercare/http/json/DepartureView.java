package dev.aftercare.http.json;

import dev.aftercare.domain.network.StaffId;
import dev.aftercare.domain.staff.Departure;
import dev.aftercare.domain.staff.HandedOver;
import dev.aftercare.usecase.staff.Departed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Somebody who leaves, and what becomes of their work; its version is the person's. */
public record DepartureView(
        StaffView person,
        String rule,
        @Nullable String successor,
        @Nullable String restDueAt,
        List<PieceView> pieces,
        long version)
        implements Versioned {

    /** A piece of work; {@code from} and {@code until} say which stretch of it, where it has several. */
    public record PieceView(
            String kind,
            String id,
            String part,
            String result,
            @Nullable String to,
            @Nullable String obstacle,
            @Nullable String from,
            @Nullable String until) {

        static PieceView of(HandedOver piece) {
            return new PieceView(
                    piece.what().kind().name(),
                    piece.what().id().toString(),
                    piece.part().name(),
                    piece.result().name(),
                    piece.to().map(StaffId::toString).orElse(null),
                    piece.obstacle().orElse(null),
                    piece.time().map(time -> time.start().toString()).orElse(null),
                    piece.time().map(time -> time.end().toString()).orElse(null));
        }
    }

    /** The view of {@code departed}. */
    public static DepartureView of(Departed departed) {
        Departure departure = departed.departure();
        return new DepartureView(
                StaffView.of(departed.person()),
                departure.heirs().rule().name(),
                departure.heirs().person().map(StaffId::toString).orElse(null),
                departure.nextDue().map(Object::toString).orElse(null),
                departure.handedOver().stream().map(PieceView::of).toList(),
                departed.person().version());
    }
}
