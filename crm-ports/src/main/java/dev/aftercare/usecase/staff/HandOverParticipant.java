package dev.aftercare.usecase.staff;

import dev.aftercare.domain.network.StaffId;
import dev.aftercare.domain.time.DateRange;
import dev.aftercare.usecase.door.Work;
import java.util.List;
import java.util.Map;

/**
 * A feature's part in handing over what somebody leaves behind (NET-3), or cannot do in another post (NET-4). Each feature that keeps somebody as who has open work brings one, and
 * {@code Crm} lists them; a test compares them with the schema.
 */
public interface HandOverParticipant {

    /** Its name, by which the list of columns that hold staff refers to it. */
    String name();

    /**
     * Takes the locks under which {@link #plan} decides, those that come first in the order of locks; done before anything is read. None where each piece
     * has a version, so that who changes one meanwhile has it repeated.
     */
    default void lock(Work work, ConcernedDays days) {}

    /** Decides what changes where somebody is there again on {@code days}, on which they were to be away; after {@link #lock}, and once that is kept. */
    default List<HandOverStep> freed(Work work, StaffId person, DateRange days) {
        return List.of();
    }

    /** How many pieces of this feature's open work each person has. */
    Map<StaffId, Integer> load(Work work, Leaving leaving);

    /** Decides for each piece of the person's open work who takes it over. Reads and writes nothing else, so that it can be looked at before. */
    List<HandOverStep> plan(Work work, Leaving leaving, Turns turns);
}
