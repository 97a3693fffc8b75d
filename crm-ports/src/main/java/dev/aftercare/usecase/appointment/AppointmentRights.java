package dev.aftercare.usecase.appointment;

import dev.aftercare.domain.appointment.Appointment;
import dev.aftercare.domain.appointment.AppointmentState.Step;
import dev.aftercare.domain.appointment.Hold;
import dev.aftercare.domain.appointment.WorkshopDay;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.time.ZonedDate;
import dev.aftercare.domain.waitinglist.WaitingState;
import dev.aftercare.usecase.access.CausedGrounds;
import dev.aftercare.usecase.door.Work;
import dev.aftercare.usecase.notice.NoticeCauses;
import dev.aftercare.usecase.parts.PartsNotes;
import dev.aftercare.usecase.rights.Kept;
import dev.aftercare.usecase.rights.Person;
import dev.aftercare.usecase.rights.PersonalData;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A person's appointments: who is erased has none to come, and the wishes of those that were are gone (CUS-9). */
public final class AppointmentRights implements PersonalData {

    /** A day of a workshop; days are locked in this order. */
    private record Day(OrganisationId dealer, ZonedDate date) {

        static final Comparator<Day> IN_ORDER = Comparator.comparing(
                        (Day day) -> day.date().date())
                .thenComparing(day -> day.dealer().toString());

        /** The days on which an appointment takes place, in their order. */
        static List<Day> of(Work work, Appointment appointment) {
            return appointment.placement().dates(work.zoneOf(appointment.dealer())).stream()
                    .map(date -> new Day(appointment.dealer(), date))
                    .toList();
        }

        WorkshopDay lock(Work work) {
            return work.stores().workshopDays().lock(dealer, date);
        }
    }

    @Override
    public String name() {
        return "appointments";
    }

    @Override
    public void lock(Work work, Person person) {
        Stream.concat(
                        all(work, person).stream()
                                .filter(AppointmentRights::isToCome)
                                .flatMap(appointment -> Day.of(work, appointment).stream()),
                        offered(work, person))
                .distinct()
                .sorted(Day.IN_ORDER)
                .forEach(day -> day.lock(work));
    }

    /** The days on which something is held for the person, who waits for it: erased later, and locked in one order with the others. */
    private static Stream<Day> offered(Work work, Person person) {
        return work.stores().waitingList().ofCustomer(person.ids()).stream()
                .filter(entry -> entry.state() == WaitingState.OFFERED)
                .flatMap(entry -> entry.offer().stream()
                        .flatMap(offer -> HeldPlaces.dates(work, entry.dealer(), offer).stream())
                        .map(date -> new Day(entry.dealer(), date)));
    }

    @Override
    public List<Kept> export(Work work, Person person) {
        return Kept.all(all(work, person));
    }

    @Override
    public void erase(Work work, Person person) {
        for (Appointment appointment : all(work, person)) {
            Appointment ended = isToCome(appointment) ? cancelled(work, appointment) : appointment;
            work.stores().appointments().update(ended.erased(), begunOn(work, appointment));
        }
    }

    private static Appointment cancelled(Work work, Appointment appointment) {
        List<Day> days = Day.of(work, appointment);
        Outcome<Appointment> cancelled = appointment.cancelled();
        for (Day day : days) {
            WorkshopDay locked = day.lock(work);
            List<Hold> released = locked.ofThisDay(appointment.placement().holds());
            if (!released.isEmpty()) {
                work.stores().workshopDays().save(locked.releasing(released), appointment.id(), released, List.of());
                Freed.note(work, day.dealer(), day.date().date(), day.date().date());
            }
        }
        work.stores().appointments().update(cancelled.orElseThrow(), begunOn(work, appointment));
        NoticeCauses.silenced(work, appointment);
        GateLog.parted(work, appointment);
        PartsNotes.takesNoPlace(work, appointment);
        CausedGrounds.endLater(work, appointment.dealer(), appointment.id().subject());
        work.recordFor(appointment.dealer(), ((Outcome.Accepted<Appointment>) cancelled).events());
        return cancelled.orElseThrow();
    }

    /** The day of the work, whenever the car is brought: under it the appointment is listed. */
    private static LocalDate begunOn(Work work, Appointment appointment) {
        return HeldPlaces.dateOf(
                        work, appointment.dealer(), appointment.placement().slot())
                .date();
    }

    private static boolean isToCome(Appointment appointment) {
        return appointment.check(Step.CANCEL).isAccepted();
    }

    private static List<Appointment> all(Work work, Person person) {
        return work.stores().appointments().ofCustomer(person.ids());
    }
}
