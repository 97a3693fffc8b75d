package dev.aftercare.usecase.appointment;

import dev.aftercare.domain.appointment.Appointment;
import dev.aftercare.domain.appointment.AppointmentId;
import dev.aftercare.domain.appointment.AppointmentRefusal;
import dev.aftercare.domain.appointment.AppointmentState.Step;
import dev.aftercare.domain.appointment.Booking.Place;
import dev.aftercare.domain.appointment.Booking.Wish;
import dev.aftercare.domain.appointment.DaysAhead;
import dev.aftercare.domain.appointment.Hold;
import dev.aftercare.domain.appointment.HoldKind;
import dev.aftercare.domain.appointment.ServiceRequest;
import dev.aftercare.domain.appointment.Stay;
import dev.aftercare.domain.network.StaffId;
import dev.aftercare.domain.shared.Happening;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.shared.Refusal;
import dev.aftercare.domain.time.ZonedDate;
import dev.aftercare.port.appointment.WorkshopDays.Change;
import dev.aftercare.usecase.door.Work;
import dev.aftercare.usecase.lifecycle.OffTheRoad;
import dev.aftercare.usecase.notice.NoticeCauses;
import dev.aftercare.usecase.parts.PartsNotes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Two appointments exchange their times (APT-7). Both have let go what they hold when the check of every move decides each of them, and both
 * have their new time or neither has. Nobody else gets another bay or technician for it.
 */
final class SwapUseCase {

    private static final Comparator<ZonedDate> BY_DATE = Comparator.comparing(ZonedDate::date);

    private final Work work;
    private final LockedDays days;
    private final Planning planning;

    private SwapUseCase(Work work, LockedDays days) {
        this.work = work;
        this.days = days;
        this.planning = Planning.of(work);
    }

    /** An appointment and the place that it is to have. */
    private record Placed(Appointment appointment, ZonedDate to, Place place) {

        List<Hold> taken() {
            return place.placement().holds();
        }
    }

    static Outcome<Appointment> swap(
            Work work, SwapAppointments command, PartsAhead aheadOfOne, PartsAhead aheadOfOther) {
        Appointment one = ChangeUseCase.find(work, command.appointment());
        AppointmentId with = new AppointmentId(command.with());
        Appointment other = work.found(work.stores().appointments().find(with), with.subject());
        if (startOf(one).equals(command.start())) {
            return Outcome.accepted(one);
        }
        if (!startOf(other).equals(command.start())) {
            return Outcome.refused(Refusal.of(
                    AppointmentRefusal.NOT_AT_THIS_TIME,
                    Map.of("start", command.start().toString())));
        }
        LockedDays days = locked(work, one, other);
        return refusal(work, one, other, aheadOfOne)
                .or(() -> refusal(work, other, one, aheadOfOther))
                .<Outcome<Appointment>>map(Outcome::refused)
                .orElseGet(() -> new SwapUseCase(work, days).swapped(one, other));
    }

    /** The days of both; where either takes several, those in between too, since its work may go on on any of them. */
    private static LockedDays locked(Work work, Appointment one, Appointment other) {
        List<ZonedDate> ofOne = one.placement().dates(work.zone());
        List<ZonedDate> ofOther = other.placement().dates(work.zone());
        List<ZonedDate> all =
                Stream.concat(ofOne.stream(), ofOther.stream()).sorted(BY_DATE).toList();
        return ofOne.size() == 1 && ofOther.size() == 1
                ? LockedDays.lock(work, all.stream())
                : LockedDays.between(work, all.get(0), all.get(all.size() - 1));
    }

    private static Optional<Refusal> refusal(
            Work work, Appointment appointment, Appointment instead, PartsAhead ahead) {
        return appointment
                .check(Step.MOVE)
                .fold(state -> OffTheRoad.refusal(work, appointment.request().vehicle()), Optional::of)
                .or(() -> ahead.of(work, appointment.id(), null)
                        .notThere(ChangeUseCase.dateOf(work, instead).date()));
    }

    private Outcome<Appointment> swapped(Appointment one, Appointment other) {
        days.release(one.placement().holds());
        days.release(other.placement().holds());
        Outcome<List<Placed>> placed = placed(one, other);
        if (!placed.isAccepted()) { // who is placed first may take what only the other one could do with
            Outcome<List<Placed>> turned = placed(other, one);
            placed = turned.isAccepted() ? turned : placed;
        }
        return placed.fold(both -> written(both, one), Outcome::refused);
    }

    /** The places for both, the first one's taken when the second one's is looked for. */
    private Outcome<List<Placed>> placed(Appointment first, Appointment second) {
        ZonedDate firstTo = ChangeUseCase.dateOf(work, second);
        ZonedDate secondTo = ChangeUseCase.dateOf(work, first);
        return place(first, startOf(second), days)
                .fold(
                        place -> {
                            List<Hold> taken = place.placement().holds();
                            DaysAhead left = date -> days.on(date).map(day -> day.taking(day.ofThisDay(taken)));
                            return place(second, startOf(first), left)
                                    .map(other -> List.of(
                                            new Placed(first, firstTo, place), new Placed(second, secondTo, other)));
                        },
                        Outcome::refused);
    }

    /** As moved: when the car comes and goes is agreed anew. */
    private Outcome<Place> place(Appointment appointment, Instant start, DaysAhead left) {
        ServiceRequest request = appointment.request();
        Optional<StaffId> advisor =
                appointment.placement().resource(HoldKind.ADVISOR).map(StaffId::new);
        Stay stay = new Stay(Optional.empty(), Optional.empty(), request.stay().loanCar());
        return planning.work(request)
                .fold(
                        wanted -> planning.booking()
                                .place(
                                        new Wish(
                                                request.vehicle(),
                                                wanted,
                                                start,
                                                advisor,
                                                Optional.empty(),
                                                request.waits(),
                                                stay),
                                        left),
                        Outcome::refused);
    }

    private Outcome<Appointment> written(List<Placed> both, Appointment asked) {
        List<Happening> events = new ArrayList<>();
        Appointment answer = asked;
        for (Placed placed : both) {
            Outcome.Accepted<Appointment> moved =
                    (Outcome.Accepted<Appointment>) placed.appointment().movedTo(placed.place());
            work.stores().appointments().update(moved.value(), placed.to().date());
            NoticeCauses.changed(work, moved.value());
            GateLog.parted(work, placed.appointment());
            PartsNotes.takesPlaceOn(work, placed.appointment(), placed.to().date());
            events.addAll(moved.events());
            answer = moved.value().id().equals(asked.id()) ? moved.value() : answer;
        }
        days.change(both.stream()
                .map(placed -> new Change(
                        placed.appointment().id(),
                        placed.appointment().placement().holds(),
                        placed.taken()))
                .toList());
        return Outcome.accepted(answer, events);
    }

    private static Instant startOf(Appointment appointment) {
        return appointment.placement().slot().start();
    }
}
