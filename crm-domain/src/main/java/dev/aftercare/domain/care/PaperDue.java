package dev.aftercare.domain.care;

import dev.aftercare.domain.message.MessageId;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.shared.Subject;
import dev.aftercare.domain.shared.SubjectKind;
import dev.aftercare.domain.time.BusinessCalendar;
import dev.aftercare.domain.time.ZonedDate;
import dev.aftercare.domain.vehicle.VehicleId;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * When a paper of a car runs out as one dealer recorded it, and how far the reminder of it has come (CARE-1, VEH-5). A dealer has one of a car and
 * kind of paper: that of the latest policy, or of the last inspection. Of another day it is another due, and is reminded of again.
 *
 * @param dueOn the last day that is insured, or on which the car may be inspected, included
 * @param isOpen whether anybody is to be told: not of a car that is off the road or has left the customer, and not until the dealer's run has
 *     decided what another dealer's word means for it
 * @param nextLook the instant at which the run has to look at it; empty where nothing is to be done until somebody touches the car
 * @param reminder the message that reminded of it; several papers may have one
 */
public record PaperDue(
        OrganisationId dealer,
        VehicleId vehicle,
        Paper paper,
        LocalDate dueOn,
        boolean isOpen,
        Optional<Instant> nextLook,
        Optional<MessageId> reminder,
        long version) {

    private static final int STILL_TOLD = 30;
    private static final int ONE_CONTACT = 7;

    /** The first that is known of a paper. */
    public static PaperDue begun(
            OrganisationId dealer, VehicleId vehicle, Paper paper, LocalDate dueOn, boolean isOpen) {
        return new PaperDue(dealer, vehicle, paper, dueOn, isOpen, Optional.empty(), Optional.empty(), 1);
    }

    /** What versions are checked by. */
    public Subject subject() {
        String key = dealer + "/" + vehicle + "/" + paper;
        return new Subject(SubjectKind.CARE_DUE, UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)));
    }

    /** Decided anew, one version later: it stays reminded while it is of the same day. */
    public PaperDue decidedAnew(LocalDate day, boolean isToBeTold) {
        Optional<MessageId> told = day.equals(dueOn) ? reminder : Optional.empty();
        return new PaperDue(dealer, vehicle, paper, day, isToBeTold, nextLook, told, version + 1);
    }

    /** One version later, nobody is told of it until its dealer's run, which is to look at it from {@code now} on, has decided anew. */
    public PaperDue unsettled(Instant now) {
        return new PaperDue(dealer, vehicle, paper, dueOn, false, Optional.of(now), reminder, version + 1);
    }

    /** The same version as if nobody had been reminded: what reminded of it was taken back before anybody got it. */
    public PaperDue unreminded() {
        return new PaperDue(dealer, vehicle, paper, dueOn, isOpen, nextLook, Optional.empty(), version);
    }

    /** One version later, the customer was reminded by a message, and nothing more is to be done. */
    public PaperDue remindedBy(MessageId message) {
        return new PaperDue(dealer, vehicle, paper, dueOn, isOpen, Optional.empty(), Optional.of(message), version + 1);
    }

    /** One version later, to be looked at again a day after {@code now}: nobody was there to be reminded, and the car may get an owner. */
    public PaperDue withNobodyToTell(Instant now) {
        Optional<Instant> tomorrow = Optional.of(now.plus(Duration.ofDays(1)));
        return new PaperDue(dealer, vehicle, paper, dueOn, isOpen, tomorrow, reminder, version + 1);
    }

    /**
     * The same version with when the run has to look at it: to remind of it, by {@link CareRules#remindAt}. What ran out more than 30 days ago is
     * listed, and nobody is written to about it: it was recorded as history.
     *
     * @param window of its paper ({@link CarePolicy#windowOf})
     */
    public PaperDue looked(ReminderWindow window, BusinessCalendar calendar, Instant now) {
        boolean isTimely = !dueOn.plusDays(STILL_TOLD).isBefore(ZonedDate.dateAt(now, calendar.zone()));
        Optional<Instant> next = Optional.of(dueOn)
                .filter(day -> isOpen && reminder.isEmpty() && isTimely)
                .map(day -> CareRules.remindAt(window, calendar, day, now));
        return new PaperDue(dealer, vehicle, paper, dueOn, isOpen, next, reminder, version);
    }

    /** Whether a reminder is to be sent at {@code now}. */
    public boolean isToRemind(Instant now) {
        return isOpen
                && reminder.isEmpty()
                && nextLook.filter(at -> !at.isAfter(now)).isPresent();
    }

    /** Whether somebody who is told of a paper that is due on {@code day} is told of this one as well: they are one contact (hard case 37). */
    public boolean goesWith(LocalDate day) {
        return nextLook.isPresent() && !dueOn.isAfter(day.plusDays(ONE_CONTACT));
    }

    /** Whether this says the same as {@code before}, the version aside. */
    public boolean saysTheSameAs(PaperDue before) {
        return equals(new PaperDue(
                before.dealer,
                before.vehicle,
                before.paper,
                before.dueOn,
                before.isOpen,
                before.nextLook,
                before.reminder,
                version));
    }
}
