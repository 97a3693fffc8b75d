package dev.aftercare.port.parts;

import dev.aftercare.domain.appointment.AppointmentId;
import dev.aftercare.domain.network.PartNeed;
import dev.aftercare.domain.parts.PartLine;
import dev.aftercare.domain.parts.PartsOrder;
import dev.aftercare.domain.shared.OrganisationId;
import java.util.List;

/**
 * The way out to whoever knows the parts: a dealer's stock, the manufacturer's warehouse (配件库). It may be slow or down, so it is never called inside
 * a transaction. It has to be thread-safe, and should give up by itself after a few seconds: the desk waits for a look. {@code
 * PartsSupplyContract} in {@code crm-testkit} says what is expected of one.
 */
public interface PartsSupply {

    /**
     * What it knows of parts in the quantities needed; what it does not know may be left out. Any exception says that nothing is known now. Nothing is
     * kept for anybody by it.
     *
     * @param needs each part once
     */
    List<PartLine> look(OrganisationId dealer, List<PartNeed> needs);

    /**
     * Keeps the parts for an appointment in the place of all that it kept for it before, and says whether all of them can be there at the
     * beginning of the day; where not, none is kept. Told at least once: the same again changes nothing, and nor does an order whose
     * revision is lower than one that came before it, to which the answer does not matter. Any exception says that it failed; it is tried again
     * after a growing gap, five times in all.
     */
    boolean reserve(PartsOrder order);

    /**
     * Keeps nothing for an appointment any more; told, repeated and overtaken as {@link #reserve}. One that was never reserved is released
     * too.
     *
     * @param revision as {@link PartsOrder#revision}
     */
    void release(OrganisationId dealer, AppointmentId appointment, long revision);
}
