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
import dev.aftercare.usecase.rights.Kept;
import dev.aftercare.usecase.rights.Person;
import dev.aftercare.usecase.rights.PersonalData;
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

        static Day of(Work work, Appointment appointment) {
            return new Day(
                    appointment.dealer(),
                    ZonedDate.containing(appointment.placement().slot().start(), work.zoneOf(appointment.dealer())));
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
                                .map(appointment -> Day.of(work, appointment)),
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
                        .map(offer -> new Day(entry.dealer(), HeldPlaces.dateOf(work, entry.dealer(), offer.slot()))));
    }

    @Override
    public List<Kept> export(Work work, Person person) {
        return Kept.all(all(work, person));
    }

    @Override
    public void erase(Work work, Person person) {
        for (Appointment appointment : all(work, person)) {
            Appointment ended = isToCome(appointment) ? cancelled(work, appointment) : appointment;
            work.stores()
                    .appointments()
                    .update(ended.erased(), Day.of(work, appointment).date().date());
        }
    }

    private static Appointment cancelled(Work work, Appointment appointment) {
        Day day = Day.of(work, appointment);
        List<Hold> released = appointment.placement().holds();
        Outcome<Appointment> cancelled = appointment.cancelled();
        if (!released.isEmpty()) {
            WorkshopDay free = day.lock(work).releasing(released);
            work.stores().workshopDays().save(free, appointment.id(), released, List.of());
            Freed.note(work, free.dealer(), free.date().date(), free.date().date());
        }
        work.stores().appointments().update(cancelled.orElseThrow(), day.date().date());
        CausedGrounds.endLater(work, appointment.dealer(), appointment.id().subject());
        work.recordFor(appointment.dealer(), ((Outcome.Accepted<Appointment>) cancelled).events());
        return cancelled.orElseThrow();
    }

    private static boolean isToCome(Appointment appointment) {
        return appointment.check(Step.CANCEL).isAccepted();
    }

    private static List<Appointment> all(Work work, Person person) {
        return work.stores().appointments().ofCustomer(person.ids());
    }
}
