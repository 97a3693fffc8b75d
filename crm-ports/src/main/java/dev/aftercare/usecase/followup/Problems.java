package dev.aftercare.usecase.followup;

import dev.aftercare.domain.complaint.Complaint;
import dev.aftercare.domain.complaint.ComplaintChannel;
import dev.aftercare.domain.complaint.ComplaintSeverity;
import dev.aftercare.domain.customer.ContactWishes;
import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.followup.FollowUp;
import dev.aftercare.domain.followup.Occasion;
import dev.aftercare.domain.followup.Problem;
import dev.aftercare.domain.followup.ProblemSeverity;
import dev.aftercare.domain.followup.Topic;
import dev.aftercare.domain.shared.Happening;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.usecase.complaint.ComplaintIntake;
import dev.aftercare.usecase.complaint.ReceiveComplaint;
import dev.aftercare.usecase.door.Work;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What calls and complaints have to do with each other, in the unit of work of the call (FUP-5, hard case 38). */
final class Problems {

    private Problems() {}

    /**
     * The first call that nothing holds back: neither an open complaint of its customer with the dealer, as a satisfaction call (hard case
     * 38), nor what the customer said of being called (CUS-2).
     */
    static Optional<FollowUp> firstFree(Work work, List<FollowUp> calls) {
        Set<CustomerId> customers = calls.stream()
                .filter(Problems::asksForSatisfaction)
                .map(FollowUp::customer)
                .collect(Collectors.toSet());
        Set<CustomerId> complaining = work.stores().complaints().haveOpen(work.organisation(), customers);
        Map<CustomerId, ContactWishes> wishes = CallWishes.of(work, calls);
        return calls.stream()
                .filter(call -> !asksForSatisfaction(call) || !complaining.contains(call.customer()))
                .filter(call -> CallWishes.allow(work, call, wishes))
                .findFirst();
    }

    private static boolean asksForSatisfaction(FollowUp call) {
        return call.topics().stream().map(Topic::occasion).anyMatch(Occasion::asksForSatisfaction);
    }

    /** A problem that a customer told of in a call, as grave as the policy asks, becomes a complaint about the car of the call; the events of that (FUP-5). */
    static List<Happening> becomeComplaint(Work work, FollowUp call, Problem problem) {
        ReceiveComplaint complaint = new ReceiveComplaint(
                call.customer().value(),
                call.topics().get(0).vehicle().value(),
                new ReceiveComplaint.Said(problem.words(), null),
                ComplaintChannel.FOLLOW_UP_CALL,
                problem.kind(),
                problem.severity() == ProblemSeverity.GRAVE ? ComplaintSeverity.GRAVE : ComplaintSeverity.ORDINARY,
                null,
                null);
        Outcome<Complaint> received = ComplaintIntake.receive(work, complaint);
        received.orElseThrow();
        return ((Outcome.Accepted<Complaint>) received).events();
    }
}
