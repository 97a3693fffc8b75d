package dev.aftercare.usecase.parts;

import dev.aftercare.domain.appointment.AppointmentId;
import dev.aftercare.domain.parts.PartsOrder;
import dev.aftercare.domain.parts.PartsPick;
import dev.aftercare.domain.parts.PickState;
import dev.aftercare.domain.parts.PickTrouble;
import dev.aftercare.port.parts.PartsPicks;
import dev.aftercare.port.parts.PartsSupply;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.door.Door;
import dev.aftercare.usecase.door.Work;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells the supplier of parts what was noted (APT-2). A first unit of work counts the try and sets the next one; the supplier is called outside of
 * it; a second one says what came of it, unless something else is wanted by then. Killed in between, it is told again after the gap;
 * nobody else tells it meanwhile.
 *
 * @param supply empty where the host has none: then parts are picked by hand, and none is ever said to be reserved
 */
public record PickParts(Door door, Optional<PartsSupply> supply) {

    private static final Logger LOG = LoggerFactory.getLogger(PickParts.class);

    /** Tells of one appointment of the call's dealer; false where the supplier did not take it. */
    public boolean tell(Call call, AppointmentId appointment) {
        Optional<PartsPick> claimed = door.internally(call, work -> claim(work, appointment));
        if (claimed.isEmpty()) {
            return true;
        }
        PartsPick pick = claimed.get();
        boolean isThere;
        try {
            isThere = tell(supply.orElseThrow(), pick);
        } catch (RuntimeException failure) {
            LOG.warn(
                    "parts of appointment {} failed: {}",
                    appointment,
                    failure.getClass().getSimpleName());
            if (pick.isSpent()) {
                door.internally(call, work -> change(work, pick, PartsPick::givenUp));
            }
            return false;
        }
        door.internally(
                call,
                work -> change(work, pick, wanted -> isThere ? wanted.done() : wanted.byHand(PickTrouble.NOT_THERE)));
        return true;
    }

    private static boolean tell(PartsSupply supply, PartsPick pick) {
        PartsOrder order = pick.order();
        if (pick.state() == PickState.TO_RESERVE) {
            return supply.reserve(order);
        }
        supply.release(order.dealer(), order.appointment(), order.revision());
        return true;
    }

    /** Counts a try and says what is to be told; empty where nothing is due any more, or nobody can be told. */
    private Optional<PartsPick> claim(Work work, AppointmentId appointment) {
        PartsPicks picks = work.stores().partsPicks();
        Optional<PartsPick> due = picks.find(appointment).filter(pick -> pick.isDue(work.now()));
        if (due.isEmpty()) {
            return Optional.empty();
        }
        PartsPick pick = due.get();
        if (supply.isEmpty()) {
            picks.update(pick.state() == PickState.TO_RESERVE ? pick.byHand(PickTrouble.NO_SUPPLIER) : pick.done());
            return Optional.empty();
        }
        if (pick.isSpent()) { // killed at the last try
            picks.update(pick.givenUp());
            return Optional.empty();
        }
        PartsPick tried = pick.tried(work.now());
        picks.update(tried);
        return Optional.of(tried);
    }

    /** Writes what came of it, unless the pick has changed since it was claimed: then something else is wanted, and is told next. */
    private static boolean change(Work work, PartsPick claimed, UnaryOperator<PartsPick> change) {
        PartsPicks picks = work.stores().partsPicks();
        Optional<PartsPick> unchanged =
                picks.find(claimed.appointment()).filter(pick -> pick.version() == claimed.version());
        unchanged.ifPresent(pick -> picks.update(change.apply(pick)));
        return unchanged.isPresent();
    }
}
