package dev.aftercare.domain.appointment;

import com.google.common.collect.ImmutableList;
import dev.aftercare.domain.appointment.WorkshopPlan.Resource;
import dev.aftercare.domain.network.Bay;
import dev.aftercare.domain.network.StaffMember;
import dev.aftercare.domain.shared.ShortNumber;
import dev.aftercare.domain.time.TickSet;
import dev.aftercare.domain.time.ZonedDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * A workshop's day as a plan on the wall shows it: for each bay, technician and advisor when they are there and which appointment has them
 * (APT-2). No customer and no car is in it.
 *
 * @param rows bays, technicians and advisors, each kind by name
 */
public record DayPlan(String dealer, ZonedDate date, List<Row> rows) {

    /**
     * One resource.
     *
     * @param working when it is there within opening hours, as offsets of the day
     * @param pieces what holds it, by time, then by lane
     */
    public record Row(HoldKind kind, UUID resource, String name, TickSet working, List<Piece> pieces) {

        public Row {
            pieces = ImmutableList.copyOf(pieces);
        }

        /** All that is held of it in normal capacity. */
        public TickSet taken() {
            return pieces.stream()
                    .filter(piece -> piece.lane() == 0)
                    .map(Piece::ticks)
                    .reduce(TickSet.empty(), TickSet::or);
        }
    }

    /**
     * What one appointment has of a resource.
     *
     * @param service code of the service for which it is held
     * @param lane 0 within the capacity, above 0 for an overbooking
     * @param ticks when, as offsets of the day
     */
    public record Piece(AppointmentId appointment, ShortNumber number, String service, int lane, TickSet ticks) {}

    public DayPlan {
        rows = ImmutableList.copyOf(rows);
    }

    /** The day of a workshop on which {@code appointments} hold something, with the names of its {@code staff}. */
    public static DayPlan of(
            WorkshopPlan plan, ZonedDate date, Collection<StaffMember> staff, Collection<Appointment> appointments) {
        WorkshopDay day = WorkshopDay.empty(plan.dealer().id(), date);
        TickSet open = plan.opening().ticksOn(date);
        List<Row> rows = new ArrayList<>();
        for (HoldKind kind : List.of(HoldKind.BAY, HoldKind.TECHNICIAN, HoldKind.ADVISOR)) {
            plan.resources(kind).stream()
                    .map(resource -> new Row(
                            kind,
                            resource.id(),
                            name(plan, staff, resource),
                            resource.working(date, open),
                            pieces(day, resource, appointments)))
                    .filter(row -> !row.working().isEmpty() || !row.pieces().isEmpty())
                    .sorted(Comparator.comparing(Row::name)
                            .thenComparing(row -> row.resource().toString()))
                    .forEach(rows::add);
        }
        return new DayPlan(plan.dealer().profile().name(), date, rows);
    }

    private static List<Piece> pieces(WorkshopDay day, Resource resource, Collection<Appointment> appointments) {
        return appointments.stream()
                .flatMap(appointment -> day.ofThisDay(appointment.placement().holds()).stream()
                        .filter(hold -> hold.kind() == resource.kind()
                                && hold.resource().equals(resource.id()))
                        .map(hold -> new Piece(
                                appointment.id(),
                                appointment.number(),
                                appointment
                                        .request()
                                        .services()
                                        .get(appointment.placement().jobOf(hold)),
                                hold.lane(),
                                day.ticksOf(hold))))
                .sorted(Comparator.comparing(
                                (Piece piece) -> piece.ticks().first().orElse(0))
                        .thenComparing(Piece::lane)
                        .thenComparing(piece -> piece.appointment().toString()))
                .toList();
    }

    private static String name(WorkshopPlan plan, Collection<StaffMember> staff, Resource resource) {
        return resource.kind() == HoldKind.BAY
                ? plan.dealer().workshop().bays().stream()
                        .filter(bay -> bay.id().value().equals(resource.id()))
                        .map(Bay::name)
                        .findFirst()
                        .orElseThrow()
                : staff.stream()
                        .filter(person -> person.id().value().equals(resource.id()))
                        .map(StaffMember::name)
                        .findFirst()
                        .orElseThrow();
    }
}
