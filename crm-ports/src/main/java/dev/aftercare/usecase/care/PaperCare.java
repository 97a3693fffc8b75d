package dev.aftercare.usecase.care;

import dev.aftercare.domain.care.CarePolicy;
import dev.aftercare.domain.care.Paper;
import dev.aftercare.domain.care.PaperDue;
import dev.aftercare.domain.inspection.Inspection;
import dev.aftercare.domain.inspection.Roadworthiness;
import dev.aftercare.domain.insurance.Insurance;
import dev.aftercare.domain.message.MessageId;
import dev.aftercare.domain.message.MessagePurpose;
import dev.aftercare.domain.message.MessageState;
import dev.aftercare.domain.message.OutgoingMessage;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.domain.vehicle.Vehicle;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.usecase.door.Work;
import dev.aftercare.usecase.message.Outbox;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Keeps when papers of a car run out in step with what happens to them and to the car (CARE-1, VEH-5). Functions are called in the unit of work of
 * the happening, after it was written.
 */
public final class PaperCare {

    private PaperCare() {}

    /** What runs out, and whether anybody is to be told of it. */
    private record Owed(LocalDate dueOn, boolean isOpen) {}

    /** This dealer's word on policies, inspection or owner of a car changed: its own papers are decided at once. */
    public static void told(Work work, VehicleId vehicle) {
        if (work.isAdopted(CarePolicy.KIND)) {
            settle(work, vehicle);
        }
    }

    /**
     * A car went on to another owner, is off the road or back, or was inspected: what waits to be told of its papers is withdrawn, whichever
     * dealer's it is, and each dealer's next run decides anew (NET-2, hard cases 24 and 27).
     */
    public static void happenedTo(Work work, VehicleId vehicle) {
        if (work.stores().paperDues().unsettle(vehicle, work.now()) > 0) {
            Outbox.withdraw(work, vehicle, MessagePurpose.PAPER_REMINDER);
        }
    }

    /** The dealer's papers of a car, decided today and written; the car is locked, so that what is decided beside it comes after or before. */
    static List<PaperDue> settle(Work work, VehicleId vehicle) {
        Optional<Vehicle> car = work.stores().vehicles().lock(vehicle);
        Map<Paper, PaperDue> standing = work.stores().paperDues().of(work.organisation(), vehicle).stream()
                .collect(Collectors.toMap(PaperDue::paper, due -> due));
        Map<Paper, Owed> owed = car.map(known -> owed(work, known)).orElseGet(() -> new EnumMap<>(Paper.class));
        Set<MessageId> takenBack = takenBack(work, standing, owed);
        standing.forEach((paper, due) -> {
            if (!owed.containsKey(paper)) {
                work.stores().paperDues().delete(due);
            }
        });
        List<PaperDue> settled = new ArrayList<>();
        owed.forEach((paper, now) ->
                settled.add(kept(work, vehicle, paper, now, Optional.ofNullable(standing.get(paper)), takenBack)));
        return settled;
    }

    private static PaperDue kept(
            Work work,
            VehicleId vehicle,
            Paper paper,
            Owed owed,
            Optional<PaperDue> standing,
            Set<MessageId> takenBack) {
        PaperDue decided = standing.map(due -> due.decidedAnew(owed.dueOn(), owed.isOpen()))
                .orElseGet(() -> PaperDue.begun(work.organisation(), vehicle, paper, owed.dueOn(), owed.isOpen()));
        PaperDue told = decided.reminder().filter(takenBack::contains).isPresent() ? decided.unreminded() : decided;
        PaperDue next = looked(work, told);
        if (standing.isEmpty()) {
            work.stores().paperDues().insert(next);
            return next;
        }
        if (next.saysTheSameAs(standing.get())) {
            return standing.get();
        }
        work.stores().paperDues().update(next);
        return next;
    }

    /** The same with when to look at it, by the hours of the dealer: those of the customer count when it is sent. */
    static PaperDue looked(Work work, PaperDue due) {
        return due.looked(
                CareNeeds.policy(work).windowOf(due.paper()), work.dealer().calendar(), work.now());
    }

    /**
     * Which reminders nobody got: those of a paper that was renewed or is gone are withdrawn here, others were when the car went off the road. What
     * else they told of is told again.
     */
    private static Set<MessageId> takenBack(Work work, Map<Paper, PaperDue> standing, Map<Paper, Owed> owed) {
        Set<MessageId> takenBack = new HashSet<>();
        for (PaperDue due : standing.values()) {
            Optional<Owed> now = Optional.ofNullable(owed.get(due.paper()));
            boolean isOver = now.filter(still -> still.isOpen() && still.dueOn().equals(due.dueOn()))
                    .isEmpty();
            due.reminder()
                    .filter(message -> isOver ? Outbox.withdraw(work, message) : isWithdrawn(work, due, message))
                    .ifPresent(takenBack::add);
        }
        return takenBack;
    }

    /** Of a paper of which nobody was to be told for a time; one that the customer did not allow then is asked for again. */
    private static boolean isWithdrawn(Work work, PaperDue due, MessageId message) {
        return !due.isOpen()
                && work.stores()
                        .messages()
                        .find(message)
                        .map(OutgoingMessage::state)
                        .filter(MessageState.WITHDRAWN::equals)
                        .isPresent();
    }

    private static Map<Paper, Owed> owed(Work work, Vehicle car) {
        boolean isOnTheRoad = work.stores().vehicleEnds().standing(car.id()).isEmpty();
        Map<Paper, Owed> owed = new EnumMap<>(Paper.class);
        for (Insurance policy : work.stores().insurances().ofCar(work.organisation(), car.id())) { // by last day
            owed.put(Paper.of(policy.terms().kind()), new Owed(policy.terms().lastDay(), isOnTheRoad));
        }
        work.stores()
                .inspections()
                .find(work.organisation(), car.id())
                .flatMap(Roadworthiness::inspection)
                .ifPresent(last -> owed.put(
                        Paper.INSPECTION, new Owed(last.nextDue(), isOnTheRoad && isToInspect(work, car, last))));
        return owed;
    }

    /** Whether the next inspection is still the dealer's customer's to have: nobody has told of a later one, and the car has not left since. */
    private static boolean isToInspect(Work work, Vehicle car, Inspection last) {
        boolean isDone = work.stores()
                .inspections()
                .lastOf(car.id())
                .filter(last.on()::isBefore)
                .isPresent();
        boolean hasLeft = work.stores()
                .dealerVehicles()
                .find(work.organisation(), car.id())
                .flatMap(DealerVehicle::owner)
                .flatMap(owner -> Owners.leftOn(work, car, owner, last.on()))
                .isPresent();
        return !isDone && !hasLeft;
    }

    /** The policies of the car that run out as a due says. */
    static Stream<Insurance> policies(Work work, PaperDue due) {
        return work.stores().insurances().ofCar(due.dealer(), due.vehicle()).stream()
                .filter(policy -> Paper.of(policy.terms().kind()) == due.paper()
                        && policy.terms().lastDay().equals(due.dueOn()));
    }
}
