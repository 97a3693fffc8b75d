package dev.aftercare.usecase.parts;

import dev.aftercare.domain.appointment.Appointment;
import dev.aftercare.domain.parts.PartsPick;
import dev.aftercare.domain.parts.PartsTold;
import dev.aftercare.port.parts.PartsPicks;
import dev.aftercare.usecase.door.Work;
import java.time.LocalDate;
import java.util.Optional;

/** Notes in the unit of work of its cause what a supplier of parts has to be told; a run tells it afterwards (APT-2). */
public final class PartsNotes {

    private PartsNotes() {}

    /** Booked for a day: what it needs is to be reserved, and what was told of it is kept (APT-5b). */
    public static void booked(Work work, Appointment appointment, LocalDate day, PartsTold parts) {
        if (!parts.quote().lines().isEmpty()) {
            work.stores()
                    .partsPicks()
                    .insert(PartsPick.wanted(appointment.id(), appointment.dealer(), day, parts, work.now()));
        }
    }

    /** Takes place on a day, which may be another one than before, or after all: its parts are reserved for that day. */
    public static void takesPlaceOn(Work work, Appointment appointment, LocalDate day) {
        PartsPicks picks = work.stores().partsPicks();
        picks.find(appointment.id())
                .filter(pick -> isNews(pick, day))
                .ifPresent(pick -> picks.update(pick.wantedOn(day, work.now())));
    }

    /** Does not take place: its parts are free for others. */
    public static void takesNoPlace(Work work, Appointment appointment) {
        PartsPicks picks = work.stores().partsPicks();
        Optional<PartsPick> known = picks.find(appointment.id());
        known.map(pick -> pick.unwanted(work.now()))
                .filter(pick -> pick.version() != known.get().version())
                .ifPresent(picks::update);
    }

    private static boolean isNews(PartsPick pick, LocalDate day) {
        return switch (pick.state()) {
            case TO_RESERVE, RESERVED -> !pick.day().equals(day);
            case TO_RELEASE, RELEASED, BY_HAND -> true;
        };
    }
}
