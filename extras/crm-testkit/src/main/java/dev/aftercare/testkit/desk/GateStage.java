package dev.aftercare.testkit.desk;

import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.appointment.Appointment;
import dev.aftercare.domain.gate.ExpectedCar;
import dev.aftercare.domain.gate.GateEntry;
import dev.aftercare.domain.gate.WaitingCar;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.domain.visit.Visit;
import dev.aftercare.usecase.appointment.LogArrival;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.gate.GateDesk;
import dev.aftercare.usecase.gate.LogAtGate;
import dev.aftercare.usecase.gate.SeeGate;
import dev.aftercare.usecase.network.ChangePremises;
import java.util.List;
import java.util.UUID;

/** Short words for what a guard does. */
final class GateStage {

    private GateStage() {}

    /** A call of the guard. */
    static Call guard(DealerStage dealer) {
        return dealer.as(Role.GUARD);
    }

    /** The desk. */
    static GateDesk desk(DealerStage dealer) {
        return dealer.crm().gate();
    }

    /** A car with this plate stands at the gate now. */
    static Outcome<GateEntry> comes(DealerStage dealer, String plate) {
        return desk(dealer).arrive(guard(dealer), LogAtGate.now(plate));
    }

    /** The plate of a car as it is painted. */
    static String plate(DealerVehicle car) {
        return car.plate().orElseThrow().value();
    }

    /** The appointment's car stands at the gate now. */
    static Appointment arrives(DealerStage dealer, Appointment appointment) {
        return dealer.crm()
                .appointments()
                .arrive(guard(dealer), LogArrival.now(appointment.id().value()))
                .orElseThrow();
    }

    /** The appointment as it is now. */
    static Appointment seen(DealerStage dealer, Appointment appointment) {
        return dealer.crm().appointments().find(dealer.clerk(), appointment.id().value());
    }

    /** The visit of a car that came for an appointment. */
    static Visit visit(DealerStage dealer, DealerVehicle car, Appointment appointment) {
        UUID id = appointment.id().value();
        return HouseStage.open(dealer, car, id).orElseThrow();
    }

    /** The guard's list of today. */
    static List<ExpectedCar> expected(DealerStage dealer) {
        return desk(dealer).expected(guard(dealer), new SeeGate(null));
    }

    /** Who waits now. */
    static List<WaitingCar> waiting(DealerStage dealer) {
        return desk(dealer).waiting(guard(dealer));
    }

    /** The dealer has these parking places. */
    static void park(DealerStage dealer, String... places) {
        ChangePremises command = new ChangePremises(new ChangePremises.Premises(List.of(places), List.of()));
        dealer.crm()
                .network()
                .changePremises(dealer.as(Role.DEALER_MANAGER), command)
                .orElseThrow();
    }
}
