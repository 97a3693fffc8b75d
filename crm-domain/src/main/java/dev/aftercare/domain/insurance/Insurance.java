package dev.aftercare.domain.insurance;

import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.shared.Happening;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.shared.Refusal;
import dev.aftercare.domain.vehicle.VehicleId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A policy for a car, as one dealer recorded it (VEH-5). It is the owner's and does not follow the car: with the next owner it is not shown any
 * more (VEH-2).
 *
 * @param holder the owner of the car at the dealer when it was recorded
 * @param recordedOn the day on which it was recorded, in the dealer's zone
 * @param carLeftOn the day on which the car went to another owner; empty while the holder owns it
 */
public record Insurance(
        InsuranceId id,
        OrganisationId dealer,
        VehicleId vehicle,
        CustomerId holder,
        InsuranceTerms terms,
        LocalDate recordedOn,
        Optional<LocalDate> carLeftOn,
        long version) {

    /**
     * Records it beside what is known of the car's policies; the same one again is the one that is known. Of a kind no two insure the same day:
     * refused.
     *
     * @param known those of the same car and dealer that are shown
     */
    public Outcome<Insurance> recordedBeside(Collection<Insurance> known) {
        Optional<Insurance> same =
                known.stream().filter(other -> other.terms.equals(terms)).findFirst();
        return same.<Outcome<Insurance>>map(Outcome::accepted)
                .orElseGet(() -> overlapRefusal(terms, known)
                        .<Outcome<Insurance>>map(Outcome::refused)
                        .orElseGet(() -> Outcome.accepted(this, happening(InsuranceEvent.RECORDED))));
    }

    /** Says what it says instead; the same version where that is so already. Refused as {@link #recordedBeside}, or once the car has another owner. */
    public Outcome<Insurance> corrected(InsuranceTerms newTerms, Collection<Insurance> known) {
        if (carLeftOn.isPresent()) {
            return Outcome.refused(Refusal.of(
                    InsuranceRefusal.CAR_SOLD, Map.of("day", carLeftOn.get().toString())));
        }
        if (terms.equals(newTerms)) {
            return Outcome.accepted(this);
        }
        List<Insurance> others =
                known.stream().filter(other -> !other.id.equals(id)).toList();
        Insurance corrected = new Insurance(id, dealer, vehicle, holder, newTerms, recordedOn, carLeftOn, version + 1);
        return overlapRefusal(newTerms, others)
                .<Outcome<Insurance>>map(Outcome::refused)
                .orElseGet(() -> Outcome.accepted(corrected, corrected.happening(InsuranceEvent.CORRECTED)));
    }

    /** Takes it back: it was no policy of this car. */
    public Outcome<Insurance> withdrawn() {
        Insurance gone = new Insurance(id, dealer, vehicle, holder, terms, recordedOn, carLeftOn, version + 1);
        return Outcome.accepted(gone, gone.happening(InsuranceEvent.WITHDRAWN));
    }

    /**
     * Whether it was recorded and insures only from {@code day} on: the sale of that day, when it is recorded later, says nothing about its holder.
     */
    public boolean isSince(LocalDate day) {
        return !recordedOn.isBefore(day) && !terms.firstDay().isBefore(day);
    }

    /** The same once the car has another owner. */
    public Insurance withoutTheCar(LocalDate day) {
        return new Insurance(id, dealer, vehicle, holder, terms, recordedOn, Optional.of(day), version + 1);
    }

    private static Optional<Refusal> overlapRefusal(InsuranceTerms terms, Collection<Insurance> others) {
        return others.stream()
                .map(Insurance::terms)
                .filter(terms::overlaps)
                .findFirst()
                .map(other -> Refusal.of(
                        InsuranceRefusal.OVERLAPS,
                        Map.of(
                                "from",
                                other.firstDay().toString(),
                                "until",
                                other.lastDay().toString())));
    }

    /** Insurer and number lead to the holder and stay out of the journal. */
    private Happening happening(InsuranceEvent type) {
        return Happening.of(
                type,
                id.subject(),
                version,
                List.of(vehicle.subject(), holder.subject()),
                Map.of("kind", terms.kind().name(), "until", terms.lastDay().toString()));
    }
}
