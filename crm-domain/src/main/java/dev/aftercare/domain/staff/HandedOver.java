package dev.aftercare.domain.staff;

import dev.aftercare.domain.network.StaffId;
import dev.aftercare.domain.shared.RefusalCode;
import dev.aftercare.domain.shared.Subject;
import dev.aftercare.domain.time.TimeRange;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What became of one piece of the open work of somebody who leaves (NET-3).
 *
 * @param what the appointment, the complaint, the call, ...
 * @param part what the person was in it
 * @param to who has it now; present exactly when it moved
 * @param obstacle the code of the refusal that kept it where it is; present exactly when it stayed
 * @param time which stretch of it, where several of that part can go to different people: work over days, or several services
 */
public record HandedOver(
        Subject what,
        Part part,
        Result result,
        Optional<StaffId> to,
        Optional<String> obstacle,
        Optional<TimeRange> time) {

    /** What somebody can be in a piece of work. */
    public enum Part {
        ADVISOR,
        TECHNICIAN,
        /** Who has a complaint. */
        OWNER,
        /** To whom a complaint is offered. */
        OFFERED,
        /** Who brings a change about that prevents the next complaint (CMP-5). */
        PREVENTION,
        /** In whose hand a follow-up call is. */
        CALLER,
        /** Who takes care of a key account (CUS-10). */
        ACCOUNT_MANAGER,
        /** Who is to win a prospect (CUS-4a). */
        CONSULTANT,
        /** The head of a department. */
        HEAD,
        /** Who stands in for somebody else (NET-5). */
        STAND_IN,
        /** Who acts with an access key. */
        KEY_HOLDER,
        /** Who asks for what is above their authority (NET-6). */
        ASKER,
        /** Who is lent to another dealer (NET-5). */
        LENT
    }

    /** What became of it. */
    public enum Result {
        /** Somebody else has it now. */
        MOVED,
        /** It is nobody's own any more: the whole desk sees it, or it has ended. */
        FREED,
        /** Nobody could take it: somebody has to decide. */
        STAYED
    }

    /**
     * @throws IllegalArgumentException if successor or obstacle do not fit the result
     */
    public HandedOver {
        if (to.isPresent() != (result == Result.MOVED) || obstacle.isPresent() != (result == Result.STAYED)) {
            throw new IllegalArgumentException(part + " of " + what + ": " + result + " to " + to + " because of "
                    + obstacle + "; what moved has a successor, what stayed an obstacle");
        }
    }

    /** What is known after handing over again: what had stayed gives way to what became of it now. */
    static List<HandedOver> again(List<HandedOver> before, List<HandedOver> now) {
        Stream<HandedOver> known = before.stream()
                .filter(piece -> piece.result() != Result.STAYED || now.stream().noneMatch(piece::isSamePieceAs));
        return Stream.concat(known, now.stream()).toList();
    }

    /** Whether both are about one part in one piece of work. */
    private boolean isSamePieceAs(HandedOver other) {
        return what.equals(other.what) && part == other.part;
    }

    /** It moved. */
    public static HandedOver moved(Subject what, Part part, StaffId to) {
        return new HandedOver(what, part, Result.MOVED, Optional.of(to), Optional.empty(), Optional.empty());
    }

    /** It is nobody's own any more. */
    public static HandedOver freed(Subject what, Part part) {
        return new HandedOver(what, part, Result.FREED, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** It stayed. */
    public static HandedOver stayed(Subject what, Part part, RefusalCode obstacle) {
        return new HandedOver(
                what, part, Result.STAYED, Optional.empty(), Optional.of(obstacle.code()), Optional.empty());
    }

    /** The same of one stretch of several. */
    public HandedOver of(TimeRange stretch) {
        return new HandedOver(what, part, result, to, obstacle, Optional.of(stretch));
    }
}
