package dev.aftercare.testkit.desk;

import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.appointment.Appointment;
import dev.aftercare.domain.followup.FollowUp;
import dev.aftercare.domain.followup.Occasion;
import dev.aftercare.domain.message.Delivery;
import dev.aftercare.domain.message.MessagePurpose;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.usecase.appointment.LogArrival;
import dev.aftercare.usecase.appointment.MoveAppointment;
import dev.aftercare.usecase.customer.SetPreferences;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Short words for an appointment of which the customer is told. It is Monday 2026-03-02, 08:00 in Shanghai. */
final class NoticeStage {

    /** The appointment that most stories are about: Wednesday at ten. */
    static final String WEDNESDAY = "2026-03-04T10:00";

    private NoticeStage() {}

    static DealerStage dealer(OnStage story) {
        return story.stage().openDealer("SH01", 2).staffed(2, 2);
    }

    /** The purposes of what was delivered since {@code seen} messages. */
    static List<MessagePurpose> toldSince(OnStage story, int seen) {
        return story.stage().delivered().stream()
                .skip(seen)
                .map(Delivery::purpose)
                .toList();
    }

    /** It is a local time of the dealer's, and the jobs run. */
    static void runAt(OnStage story, DealerStage dealer, String local) {
        story.stage().itIs(dealer.at(local).toString());
        story.runJobs();
    }

    /** The calls about cars that are about to come. */
    static List<FollowUp> calls(DealerStage dealer) {
        return FollowUpStage.due(dealer).stream()
                .filter(call -> call.topics().get(0).occasion() == Occasion.APPOINTMENT)
                .toList();
    }

    static Appointment moved(DealerStage dealer, Appointment appointment, String local) {
        return dealer.crm()
                .appointments()
                .move(dealer.clerk(), MoveAppointment.to(appointment.id().value(), dealer.at(local)))
                .orElseThrow();
    }

    static void cancelled(DealerStage dealer, Appointment appointment) {
        dealer.crm()
                .appointments()
                .cancel(dealer.clerk(), appointment.id().value())
                .orElseThrow();
    }

    static void arrived(DealerStage dealer, Appointment appointment) {
        dealer.crm()
                .appointments()
                .arrive(dealer.as(Role.GUARD), new LogArrival(appointment.id().value(), null))
                .orElseThrow();
    }

    static void prefers(
            DealerStage dealer,
            DealerVehicle car,
            @Nullable LocalTime from,
            @Nullable LocalTime to,
            @Nullable String language) {
        dealer.crm()
                .customers()
                .prefer(dealer.clerk(), new SetPreferences(WishesRules.owner(car), null, from, to, language))
                .orElseThrow();
    }
}
