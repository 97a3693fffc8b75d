package dev.aftercare.domain.care;

import dev.aftercare.domain.message.MessageId;
import dev.aftercare.domain.shared.Subject;
import dev.aftercare.domain.shared.SubjectKind;
import dev.aftercare.domain.vehicle.VehicleId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a car needs next, of which there is one per car in the network (CARE-1).
 *
 * @param warrantyEnds the last day of its warranty, by date or predicted distance; empty where no term is known to be for the car
 * @param nextLook the instant at which the run has to look at it again; empty where nothing is to be done until somebody touches the car
 * @param reminder the message that reminded of this service; each service is reminded of once
 */
public record CareDue(
        VehicleId vehicle,
        Carer carer,
        CareBasis basis,
        DueService due,
        Optional<LocalDate> warrantyEnds,
        Optional<Instant> nextLook,
        Optional<MessageId> reminder,
        long version) {

    /** The first that is known of a car's care. */
    public static CareDue begun(VehicleId vehicle, Carer carer, CareBasis basis, DueService due) {
        return new CareDue(vehicle, carer, basis, due, Optional.empty(), Optional.empty(), Optional.empty(), 1);
    }

    /** What events are about: this car's care. */
    public Subject subject() {
        return new Subject(SubjectKind.CARE_DUE, vehicle.value());
    }

    /**
     * Decided anew, one version later. It stays reminded while it is the same service of the same customer, also of a car that was off the road
     * meanwhile; a new owner is reminded too, and so is who had a service since (hard case 24).
     */
    public CareDue decidedAnew(Carer newCarer, CareBasis newBasis, DueService newDue) {
        boolean isTheSame = carer.equals(newCarer)
                && basis.offTheRoad(false).equals(newBasis.offTheRoad(false))
                && due.service() == newDue.service();
        return new CareDue(
                vehicle,
                newCarer,
                newBasis,
                newDue,
                warrantyEnds,
                nextLook,
                isTheSame ? reminder : Optional.empty(),
                version + 1);
    }

    /** Nothing is known any more that the next service counts from: neither delivery nor service (hard case 36). */
    public CareDue forgotten() {
        return new CareDue(
                vehicle,
                carer,
                CareBasis.unknown().offTheRoad(basis.offTheRoad()),
                due,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                version + 1);
    }

    /**
     * The car is not on the road: nothing is due and nothing looked at until it is back (hard case 27).
     *
     * @param isReminderTakenBack whether what the customer was to be reminded by was taken back before they were
     */
    public CareDue stopped(boolean isReminderTakenBack) {
        Optional<MessageId> told = isReminderTakenBack ? Optional.empty() : reminder;
        return new CareDue(
                vehicle, carer, basis.offTheRoad(true), due, Optional.empty(), Optional.empty(), told, version + 1);
    }

    /**
     * The car is on the road again: what it needs is decided anew from {@code now} on, and until then nothing is due. Where nothing is known that
     * counts, nothing is looked at either.
     */
    public CareDue resumed(Instant now) {
        CareBasis back = basis.offTheRoad(false);
        boolean isToDecide = back.start().isPresent();
        return new CareDue(
                vehicle,
                carer,
                isToDecide ? basis : back,
                due,
                warrantyEnds,
                Optional.of(now).filter(at -> isToDecide),
                reminder,
                version + 1);
    }

    /** Whether anything is known that the next service counts from; otherwise what is due is of no meaning. */
    public boolean isKnown() {
        return basis.start().isPresent();
    }

    /** The same version of a car whose warranty ends after that day (WAR-2). */
    public CareDue warrantedUntil(Optional<LocalDate> lastDay) {
        return new CareDue(vehicle, carer, basis, due, lastDay, nextLook, reminder, version);
    }

    /** The same version, to be looked at again at that instant. */
    public CareDue lookedAtNext(Optional<Instant> instant) {
        return new CareDue(vehicle, carer, basis, due, warrantyEnds, instant, reminder, version);
    }

    /** The same version, of which the customer was reminded by a message. */
    public CareDue remindedBy(MessageId message) {
        return new CareDue(vehicle, carer, basis, due, warrantyEnds, nextLook, Optional.of(message), version);
    }

    /** Whether this says the same as {@code before}, the version aside. */
    public boolean saysTheSameAs(CareDue before) {
        return equals(new CareDue(
                before.vehicle,
                before.carer,
                before.basis,
                before.due,
                before.warrantyEnds,
                before.nextLook,
                before.reminder,
                version));
    }
}
