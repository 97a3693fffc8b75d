package dev.aftercare.http.json;

import dev.aftercare.domain.appointment.DealerDay;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A dealer's day. */
public record DayView(String date, String zone, String seenAt, List<VisitView> visits, List<FreeView> free) {

    /** One appointment with what the desk needs to greet the customer. */
    public record VisitView(
            AppointmentView appointment,
            String customer,
            @Nullable String plate,
            String car,
            String service,
            @Nullable String advisor,
            boolean late,
            boolean needsPlace) {}

    /** Bay time of one half of the day, in minutes. */
    public record FreeView(String half, int capacity, int taken, int free, int keptForWalkIns) {}

    /** The view of {@code day}. */
    public static DayView of(DealerDay day) {
        return new DayView(
                day.date().toString(),
                day.dealer().zone().getId(),
                day.seenAt().toString(),
                day.visits().stream().map(DayView::visit).toList(),
                day.free().stream()
                        .map(free -> new FreeView(
                                free.half().name(), free.capacity(), free.taken(), free.free(), free.keptForWalkIns()))
                        .toList());
    }

    private static VisitView visit(DealerDay.Visit visit) {
        return new VisitView(
                AppointmentView.of(visit.appointment()),
                visit.customer().display(),
                visit.plate().map(Object::toString).orElse(null),
                visit.car(),
                visit.service(),
                visit.advisor().orElse(null),
                visit.late(),
                visit.needsPlace());
    }
}
