package dev.aftercare.usecase.vehicle;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import dev.aftercare.domain.care.CareDue;
import dev.aftercare.domain.odometer.Correction;
import dev.aftercare.domain.odometer.MeterReading;
import dev.aftercare.domain.odometer.Meters;
import dev.aftercare.domain.odometer.OdometerPolicy;
import dev.aftercare.domain.odometer.Stretch;
import dev.aftercare.domain.policy.PolicyVersion;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.vehicle.ReadingId;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.port.lifecycle.LifeStages.Note;
import dev.aftercare.usecase.care.DoneServices;
import dev.aftercare.usecase.door.Work;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What somebody puts right in a car's readings at one dealer reaches what other dealers recorded of it (VEH-3, hard cases 22, 23 and 36). Neither
 * sees the other's: whoever puts something right leaves a note, and the run {@code readings-elsewhere} judges in the scope of the network what is
 * another dealer's, by that dealer's policy and in its books (NET-2).
 */
public final class CorrectedElsewhere {

    private CorrectedElsewhere() {}

    /** Leaves the note, in the unit of work in which this dealer's own readings follow. */
    static void note(Work work, VehicleId vehicle, LocalDate since) {
        work.stores().corrections().note(new Correction(work.newId(), vehicle, work.organisation(), since));
    }

    /** What is noted, at the most {@code limit}. */
    public static List<Correction> noted(Work work, int limit) {
        return work.stores().corrections().noted(limit);
    }

    /**
     * Judges the other dealers' readings beside all of the car's, and moves what was told by its meters. Done again it changes nothing.
     *
     * @return who cares for the car now, for whom {@link #countAnew} is to be called before the note is forgotten
     */
    public static Optional<OrganisationId> judge(Work work, Correction noted) {
        VehicleId vehicle = noted.vehicle();
        boolean isThere = work.stores().vehicles().lock(vehicle).isPresent();
        Optional<Correction> standing = work.stores().corrections().lock(noted).filter(correction -> isThere);
        standing.ifPresent(correction -> {
            Stretch all = work.stores()
                    .meterReadings()
                    .around(vehicle, correction.since(), correction.since(), Integer.MAX_VALUE - 1);
            Meters meters = Meters.of(work.stores().meterReadings().replacements(List.of(vehicle)));
            all.readings().stream()
                    .filter(reading -> !reading.enteredBy().equals(correction.by()))
                    .collect(groupingBy(MeterReading::enteredBy))
                    .keySet()
                    .forEach(dealer -> judge(work, correction, dealer, all, meters));
            moveFirstService(work, correction, meters);
        });
        return standing.flatMap(correction -> work.stores().careDues().lock(vehicle))
                .filter(CareDue::isKnown)
                .map(due -> due.carer().dealer());
    }

    private static void judge(Work work, Correction correction, OrganisationId dealer, Stretch all, Meters meters) {
        OdometerPolicy policy = work.policyOf(dealer, OdometerPolicy.KIND)
                .map(PolicyVersion::body)
                .orElseGet(OdometerPolicy::standard);
        List<MeterReading> changed = all.judgedAnew(correction.since(), meters, policy).stream()
                .filter(reading -> reading.enteredBy().equals(dealer))
                .toList();
        if (changed.isEmpty()) {
            return;
        }
        Map<ReadingId, MeterReading> before =
                all.readings().stream().collect(toMap(MeterReading::id, Function.identity()));
        work.stores().meterReadings().update(changed);
        work.recordFor(
                dealer,
                changed.stream()
                        .flatMap(reading ->
                                OdometerBook.event(Optional.ofNullable(before.get(reading.id())), reading).stream())
                        .toList());
        work.stores().lifeStages().note(List.of(new Note(work.newId(), correction.vehicle())));
    }

    private static void moveFirstService(Work work, Correction correction, Meters meters) {
        work.stores()
                .firstServiceVouchers()
                .of(correction.vehicle())
                .filter(done -> !done.doneBy().equals(correction.by()))
                .ifPresent(done -> work.recordFor(done.doneBy(), FirstServiceTotals.moved(work, done, meters)));
    }

    /** In the scope of the dealer who cares for the car: what its next service counts from, and when it is due, follow. */
    public static void countAnew(Work work, VehicleId vehicle) {
        if (work.stores().vehicles().lock(vehicle).isPresent()) {
            work.record(DoneServices.countedAnew(work, vehicle, Set.of(work.organisation())));
        }
    }

    /** Forgets a note, once all of it is done. */
    public static void forget(Work work, Correction done) {
        work.stores().corrections().forget(done);
    }
}
