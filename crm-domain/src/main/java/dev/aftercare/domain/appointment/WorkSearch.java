package dev.aftercare.domain.appointment;

import dev.aftercare.domain.network.StaffId;
import dev.aftercare.domain.time.TickSet;
import dev.aftercare.domain.time.ZonedDate;
import dev.aftercare.domain.vehicle.VehicleId;
import java.util.Optional;
import java.util.function.ToIntFunction;

/**
 * Where work can begin on one day of a workshop, and who does it then. Starts are offsets of that day. There are two ways to search, as
 * the work is done in one go or may go on over several days; all else - time, share for walk-ins, evening out, reasons of refusals - is
 * the same for both.
 */
sealed interface WorkSearch permits DaySearch, LongSearch {

    WorkshopPlan plan();

    /** The day on which the work is to begin. */
    WorkshopDay day();

    AppointmentPolicy policy();

    /** Offset of the first quarter of an hour of the afternoon. */
    default int noon() {
        return day().date().offsetFrom(policy().afternoonFrom());
    }

    /** Whether somebody is an advisor of this workshop on that day. */
    default boolean isAdvisor(StaffId person) {
        return plan().resource(HoldKind.ADVISOR, person.value())
                .filter(advisor ->
                        advisor.abilitiesOn().apply(day().date().date()).isPresent())
                .isPresent();
    }

    /** Whether the work would lie within opening hours and some fit bay and people are there at all. */
    boolean couldEverStart(int offset);

    /** Those of {@code starts} at which bays, technicians and an advisor are free together (APT-2). */
    TickSet free(TickSet starts);

    /** Those of {@code starts} at which one given advisor is free, and technicians who are somebody else. */
    TickSet withAdvisor(StaffId advisor, TickSet starts);

    /** Those of {@code starts} at which the car has no other appointment. */
    TickSet withCar(VehicleId car, TickSet starts);

    /** Those of {@code starts} at which a customer who waits for the car finds room in the lounge (APT-4). */
    TickSet withLounge(TickSet starts);

    /** Those of {@code starts} that leave the share of each half-day's bay time that is kept for walk-ins, so many percent on a day (APT-4). */
    TickSet outsideShare(TickSet starts, ToIntFunction<ZonedDate> percent);

    /** Who does the work from a start that is free, the known advisor where free; empty where somebody is missing. */
    Optional<Team> assign(int offset, Optional<StaffId> knownAdvisor);

    /** The same above the capacity, each in its lowest free lane; empty where nobody fit is there. */
    Optional<Team> overbook(int offset, Optional<StaffId> knownAdvisor);

    /** First quarter of an hour after work from {@code offset}, which is free. */
    long endTick(int offset, Optional<StaffId> knownAdvisor);

    /** How many quarters of an hour of this day's bay time work from {@code offset} takes. */
    int ticksOnTheDay(int offset);
}
