package dev.aftercare.testkit.desk;

import dev.aftercare.domain.access.Actor;
import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.followup.CallResult;
import dev.aftercare.domain.followup.FollowUp;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.call.PageOf;
import dev.aftercare.usecase.followup.FindDueCalls;
import dev.aftercare.usecase.followup.NextCall;
import dev.aftercare.usecase.followup.RecordCall;
import dev.aftercare.usecase.vehicle.DeliverVehicle;
import java.time.LocalDate;
import java.util.List;

/** Short words for what the people do who call customers. */
final class FollowUpStage {

    private FollowUpStage() {}

    /** One of the dealer's care agents. */
    static Call agent(DealerStage dealer, int number) {
        String name = dealer.dealer().code() + "/agent-" + number;
        return Call.in(dealer.dealer().id(), Actor.of(name, dealer.dealer().id(), Role.CARE_AGENT));
    }

    /** Hands a car to its first owner. */
    static DealerVehicle delivered(DealerStage dealer, DealerVehicle car, Customer buyer, LocalDate day) {
        return dealer.crm()
                .vehicles()
                .deliver(
                        dealer.as(Role.SALES_CONSULTANT),
                        new DeliverVehicle(car.id().value(), buyer.id().value(), day, null))
                .orElseThrow();
    }

    /** The call that somebody is handed next. */
    static FollowUp next(DealerStage dealer, Call agent) {
        return dealer.crm().followUps().next(agent, NextCall.ofAll()).orElseThrow();
    }

    /** Somebody asks for a call and makes it. */
    static FollowUp tried(DealerStage dealer, Call agent, CallResult result) {
        FollowUp handed = next(dealer, agent);
        return dealer.crm()
                .followUps()
                .record(agent, RecordCall.of(handed.id().value(), result))
                .orElseThrow();
    }

    /** What the dealer has to call today. */
    static List<FollowUp> due(DealerStage dealer) {
        return dealer.crm()
                .followUps()
                .due(agent(dealer, 1), new FindDueCalls(null, PageOf.first(50)))
                .items();
    }
}
