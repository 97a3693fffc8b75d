package dev.aftercare.port.parts;

import dev.aftercare.domain.appointment.AppointmentId;
import dev.aftercare.domain.parts.PartsPick;
import dev.aftercare.port.shared.Page;
import dev.aftercare.port.shared.PageRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Parts picked beforehand (APT-2). In a dealer's scope its own are there, in a customer's those of their appointments. */
public interface PartsPicks {

    /** Keeps what a new appointment needs. */
    void insert(PartsPick pick);

    /** Replaces the pick's previous version. */
    void update(PartsPick pick);

    /** What is picked for an appointment; empty where it needs nothing. */
    Optional<PartsPick> find(AppointmentId appointment);

    /** Those that are left to a person, of appointments on {@code first} or later, in the order of the appointments' ids. */
    Page<PartsPick> byHand(LocalDate first, PageRequest page);

    /** Those at which the run has to look, whose next try is at {@code now} or earlier, the earliest first. */
    List<PartsPick> toTry(Instant now, int limit);
}
