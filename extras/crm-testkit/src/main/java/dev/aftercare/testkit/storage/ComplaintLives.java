package dev.aftercare.testkit.storage;

import static dev.aftercare.testkit.given.Given.NOW;
import static dev.aftercare.testkit.given.Given.TOMORROW;

import dev.aftercare.domain.complaint.Complaint;
import dev.aftercare.domain.complaint.Complaint.Doing;
import dev.aftercare.domain.complaint.ComplaintStep;
import dev.aftercare.domain.complaint.Responsible;
import dev.aftercare.domain.network.StaffId;
import dev.aftercare.domain.shared.Money;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.staff.Roster;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Complaints that have come a part of their way, and who had them. */
final class ComplaintLives {

    private ComplaintLives() {}

    static Responsible people(TwoDealers network, Optional<StaffId> owner) {
        return new Responsible(
                network.a().id(), network.manufacturer().id(), owner, new Roster(List.of(), List.of(), TOMORROW));
    }

    static Doing by(int minutes) {
        return new Doing(NOW.plus(Duration.ofMinutes(minutes)), "agent-1");
    }

    /** With a solution that the customer has accepted, at its first version, so that it can be inserted. */
    static Complaint ledTo(Complaint complaint) {
        return firstVersion(lifeTo(complaint).get(5));
    }

    static Complaint closed(Complaint complaint) {
        return firstVersion(lifeTo(complaint).get(8));
    }

    private static Complaint firstVersion(Complaint later) {
        return new Complaint(
                later.id(),
                later.number(),
                later.dealer(),
                later.grievance(),
                later.progress(),
                later.custody(),
                later.clock(),
                1);
    }

    /** Each version on the straight way to the end. */
    static List<Complaint> lifeTo(Complaint received) {
        List<Function<Complaint, Outcome<Complaint>>> steps = List.of(
                one -> one.advanced(ComplaintStep.RECORD, by(1)),
                one -> one.advanced(ComplaintStep.CONFIRM, by(2)),
                one -> one.advanced(ComplaintStep.INVESTIGATE, by(3)),
                one -> one.caused("worn", by(4)),
                one -> one.proposed("new", by(5)),
                one -> one.agreed(by(6)),
                one -> one.advanced(ComplaintStep.CARRY_OUT, by(7)),
                one -> one.advanced(ComplaintStep.ASK_AGAIN, by(8)),
                one -> one.closed(Money.of("0.01", "CNY"), true, by(9)));
        List<Complaint> life = new ArrayList<>();
        Complaint present = received;
        for (Function<Complaint, Outcome<Complaint>> step : steps) {
            present = step.apply(present).orElseThrow();
            life.add(present);
        }
        return life;
    }
}
