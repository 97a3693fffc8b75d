package dev.aftercare.domain.parts;

import com.google.common.collect.ImmutableList;
import dev.aftercare.domain.appointment.AppointmentId;
import dev.aftercare.domain.network.PartNeed;
import dev.aftercare.domain.shared.OrganisationId;
import java.time.LocalDate;
import java.util.List;

/**
 * What a supplier of parts is told about an appointment.
 *
 * @param dealer whose stock it is
 * @param revision higher with each order about the same appointment: one that comes after a higher one is out of date
 * @param day the dealer's calendar day on which work begins
 * @param needs each part once, in the order of numbers
 */
public record PartsOrder(
        OrganisationId dealer, AppointmentId appointment, long revision, LocalDate day, List<PartNeed> needs) {

    public PartsOrder {
        needs = ImmutableList.copyOf(needs);
    }
}
