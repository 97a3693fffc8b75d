package dev.aftercare.usecase.network;

import dev.aftercare.domain.appointment.Appointment;
import dev.aftercare.domain.appointment.Hold;
import dev.aftercare.domain.appointment.HoldKind;
import dev.aftercare.domain.network.Bay;
import dev.aftercare.domain.network.BayId;
import dev.aftercare.domain.network.Dealer;
import dev.aftercare.domain.network.NetworkEvent;
import dev.aftercare.domain.network.NetworkRefusal;
import dev.aftercare.domain.network.Outage;
import dev.aftercare.domain.shared.Happening;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.shared.Refusal;
import dev.aftercare.domain.time.TimeRange;
import dev.aftercare.usecase.door.Work;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Takes bays out of use and back, which always goes through: a lift that is broken does not ask. What is booked there stays booked until
 * the clerk has settled it (APT-2, CARE-11).
 */
record BayUseCase(Work work) {

    Outcome<BayUse> takeOut(TakeBayOut command) {
        Dealer dealer = work.dealer();
        Bay bay = bay(dealer, new BayId(command.bay()));
        Outage outage = new Outage(
                new TimeRange(
                        command.from().truncatedTo(ChronoUnit.MICROS),
                        command.until().truncatedTo(ChronoUnit.MICROS)),
                command.reason());
        if (bay.outages().contains(outage)) {
            return Outcome.accepted(use(dealer, bay));
        }
        Bay changed = bay.outOfUse(outage, work.now());
        Optional<Refusal> refusal = refusal(outage, changed);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        bay.outageFrom(outage.time().start())
                .filter(longer -> longer.time().end().isAfter(outage.time().end()))
                .map(longer -> new TimeRange(outage.time().end(), longer.time().end()))
                .ifPresent(rest -> BookedAhead.noteFreed(work, dealer, rest));
        return kept(dealer, changed, outage, NetworkEvent.BAY_OUT_OF_USE);
    }

    private Optional<Refusal> refusal(Outage outage, Bay changed) {
        if (!outage.time().end().isAfter(work.now())) {
            return Optional.of(Refusal.of(
                    NetworkRefusal.OUTAGE_IS_OVER,
                    Map.of("until", outage.time().end().toString())));
        }
        return changed.outages().size() > Bay.MOST_OUTAGES
                ? Optional.of(
                        Refusal.of(NetworkRefusal.OUTAGES_TOO_MANY, Map.of("most", String.valueOf(Bay.MOST_OUTAGES))))
                : Optional.empty();
    }

    Outcome<BayUse> putBack(PutBayBack command) {
        Dealer dealer = work.dealer();
        Bay bay = bay(dealer, new BayId(command.bay()));
        Optional<Outage> over = bay.outageFrom(command.from().truncatedTo(ChronoUnit.MICROS));
        if (over.isEmpty()) {
            return Outcome.accepted(use(dealer, bay));
        }
        Outage outage = over.get();
        BookedAhead.noteFreed(work, dealer, outage.time());
        return kept(dealer, bay.inUseAgain(outage.time().start(), work.now()), outage, NetworkEvent.BAY_IN_USE);
    }

    /** A bay of the scope's dealer as it is used; empty where there is none. */
    Optional<BayUse> find(BayId id) {
        Dealer dealer = work.dealer();
        return dealer.workshop().bay(id).map(bay -> use(dealer, bay));
    }

    /** The dealer's row was read before the lock: who changed it meanwhile has raised its version, and this is done again. */
    private Outcome<BayUse> kept(Dealer dealer, Bay changed, Outage outage, NetworkEvent event) {
        BookedAhead.lock(work, dealer, outage.time());
        Dealer kept = dealer.having(changed);
        work.stores().organisations().update(kept);
        return Outcome.accepted(
                use(kept, changed),
                Happening.of(
                        event,
                        kept.id().subject(),
                        kept.version(),
                        List.of(changed.id().subject()),
                        Map.of(
                                "bay", changed.id().toString(),
                                "from", outage.time().start().toString(),
                                "until", outage.time().end().toString(),
                                "reason", outage.reason().name())));
    }

    private BayUse use(Dealer dealer, Bay bay) {
        return new BayUse(bay, BookedAhead.movable(work, dealer, appointment -> isHit(appointment, bay)));
    }

    private boolean isHit(Appointment appointment, Bay bay) {
        return appointment.placement().heldAfter(work.now()).stream()
                .filter(hold -> hold.kind() == HoldKind.BAY
                        && hold.resource().equals(bay.id().value()))
                .map(Hold::time)
                .anyMatch(time ->
                        bay.outages().stream().anyMatch(outage -> outage.time().overlaps(time)));
    }

    private Bay bay(Dealer dealer, BayId id) {
        return work.found(dealer.workshop().bay(id), id.subject());
    }
}
