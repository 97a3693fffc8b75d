package dev.aftercare.usecase.specialhours;

import dev.aftercare.domain.appointment.Appointment;
import dev.aftercare.domain.appointment.AppointmentState;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.specialhours.SpecialHours;
import dev.aftercare.domain.specialhours.SpecialHoursId;
import dev.aftercare.domain.time.ZonedDate;
import dev.aftercare.domain.visit.Visit;
import dev.aftercare.port.shared.Cursor;
import dev.aftercare.port.shared.Page;
import dev.aftercare.port.shared.PageRequest;
import dev.aftercare.usecase.door.Work;
import dev.aftercare.usecase.network.Opening;
import dev.aftercare.usecase.notice.Concerned;
import dev.aftercare.usecase.segment.SegmentQuestions;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Tells of special hours slice by slice, in the scope of their dealer (CARE-11). A slice and how far the telling has come are written together, so
 * that a run which is killed or comes twice tells nobody twice; who was quicker has raised the version.
 */
public final class SpecialHoursRun {

    private static final int SLICE = 50;
    private static final Comparator<Appointment> BY_ID =
            Comparator.comparing(appointment -> appointment.id().toString());

    private final Work work;
    private final SpecialHours hours;
    private final SpecialHoursLetters letters;

    private SpecialHoursRun(Work work, SpecialHours hours) {
        this.work = work;
        this.hours = hours;
        this.letters = new SpecialHoursLetters(work, hours);
    }

    /** Tells the next slice; nothing where nobody is left. */
    public static void step(Work work, SpecialHoursId id) {
        work.stores()
                .specialHours()
                .find(id)
                .filter(hours -> !hours.telling().stage().isFinished())
                .ifPresent(hours -> new SpecialHoursRun(work, hours).step());
    }

    private void step() {
        Outcome<SpecialHours> advanced = switch (hours.telling().stage()) {
            case APPOINTMENTS -> appointments();
            case IN_HOUSE -> told(work.stores().visits().inHouse(work.organisation(), page()), this::tellInHouse);
            case NEARBY -> nearby();
            case TAKING_BACK -> told(work.stores().messages().of(hours.id(), page()), letters::takeBack);
            case TOLD, TAKEN_BACK ->
                throw new IllegalStateException("special hours " + hours.id() + " were told to everybody");
        };
        work.stores().specialHours().update(advanced.orElseThrow());
        if (advanced instanceof Outcome.Accepted<SpecialHours> told) {
            work.record(told.events());
        }
    }

    /** In the order of ids, which no move changes: who is moved meanwhile is told once, or comes on another day. */
    private Outcome<SpecialHours> appointments() {
        LocalDate from = latest(hours.days().first(), work.today());
        String after = page().afterKey(key -> key).orElse("");
        List<Appointment> left =
                work.stores().appointments().openFrom(work.organisation(), ZonedDate.of(from, work.zone())).stream()
                        .filter(appointment -> isOnTheseDays(appointment)
                                && appointment.id().toString().compareTo(after) > 0)
                        .sorted(BY_ID)
                        .limit(SLICE + 1L)
                        .toList();
        return told(Page.of(left, page(), appointment -> appointment.id().toString()), this::tellAppointment);
    }

    private boolean isOnTheseDays(Appointment appointment) {
        return appointment.progress().state() == AppointmentState.BOOKED
                && appointment.agreedAt().isAfter(work.now())
                && appointment.placement().dates(work.zone()).stream()
                        .anyMatch(date -> hours.days().contains(date.date()));
    }

    private boolean tellAppointment(Appointment appointment) {
        return Concerned.by(work, appointment.request())
                && letters.ofAppointment(
                        appointment, Opening.cutsOff(work, work.dealer(), appointment, hours.days()::contains));
    }

    private boolean tellInHouse(Visit visit) {
        return letters.inHouse(visit.reception().customer(), visit.reception().vehicle());
    }

    /** Who meets the condition now; nobody where the segment is there no more. */
    private Outcome<SpecialHours> nearby() {
        return hours.notice()
                .nearby()
                .flatMap(id -> work.stores().segments().find(id))
                .map(segment -> told(
                        work.stores().segmentMembers().members(SegmentQuestions.of(work, segment), page()),
                        letters::nearby))
                .orElseGet(() -> hours.told(Optional.empty(), 0));
    }

    private <T> Outcome<SpecialHours> told(Page<T> slice, Predicate<T> tell) {
        int told = (int) slice.items().stream().filter(tell).count();
        return hours.told(slice.next().map(Cursor::text), told);
    }

    private PageRequest page() {
        return new PageRequest(hours.telling().position().map(Cursor::new), SLICE);
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
