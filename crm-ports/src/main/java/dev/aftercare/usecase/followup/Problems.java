package dev.aftercare.usecase.followup;

import dev.aftercare.domain.complaint.Complaint;
import dev.aftercare.domain.complaint.ComplaintChannel;
import dev.aftercare.domain.complaint.ComplaintSeverity;
import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.followup.FollowUp;
import dev.aftercare.domain.followup.Problem;
import dev.aftercare.domain.followup.ProblemSeverity;
import dev.aftercare.domain.shared.Happening;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.usecase.complaint.ComplaintIntake;
import dev.aftercare.usecase.complaint.ReceiveComplaint;
import dev.aftercare.usecase.door.Work;
import java.util.List;

/** What calls and complaints have to do with each other, in the unit of work of the call (FUP-5, hard case 38). */
final class Problems {

    private Problems() {}

    /** Whether the customer has an open complaint with the dealer, which holds satisfaction calls back (hard case 38). */
    static boolean holdBack(Work work, CustomerId customer) {
        return work.stores().complaints().hasOpen(customer);
    }

    /** A problem that a customer told of in a call becomes a complaint about the car of the call; the events of that (FUP-5). */
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
