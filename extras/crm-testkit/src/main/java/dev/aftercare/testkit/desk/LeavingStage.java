package dev.aftercare.testkit.desk;

import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.appointment.Appointment;
import dev.aftercare.domain.appointment.HoldKind;
import dev.aftercare.domain.network.StaffId;
import dev.aftercare.domain.network.StaffMember;
import dev.aftercare.domain.staff.HandedOver;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.network.HoursInput;
import dev.aftercare.usecase.staff.AssignAccount;
import dev.aftercare.usecase.staff.LeaveStaff;
import dev.aftercare.usecase.staff.SeeDeparture;
import java.util.List;

/** Short words for what happens at a dealer when somebody leaves. */
record LeavingStage(DealerStage dealer) {

    private static final HoursInput HOURS = HoursInput.everyDay("06:00-22:00");

    Call manager() {
        return dealer.as(Role.DEALER_MANAGER);
    }

    StaffMember hire(Role role, String... skills) {
        return dealer.hire("Somebody", role, HOURS, skills);
    }

    /** Somebody who acts as that actor. */
    StaffMember acting(StaffMember person, String account) {
        return dealer.crm()
                .staff()
                .assignAccount(manager(), new AssignAccount(person.id().value(), account))
                .orElseThrow();
    }

    /** What moves when somebody leaves. */
    List<HandedOver> leave(LeaveStaff command) {
        return dealer.crm()
                .staff()
                .leave(manager(), command)
                .orElseThrow()
                .departure()
                .handedOver();
    }

    /** What would move. */
    List<HandedOver> preview(LeaveStaff command) {
        return dealer.crm()
                .staff()
                .previewLeaving(manager(), command)
                .orElseThrow()
                .departure()
                .handedOver();
    }

    /** What has moved by now. */
    List<HandedOver> moved(StaffMember person) {
        return dealer.crm()
                .staff()
                .departure(manager(), new SeeDeparture(person.id().value()))
                .departure()
                .handedOver();
    }

    /** The same as it is now. */
    StaffMember seen(StaffMember person) {
        return dealer.crm().network().staff(manager()).stream()
                .filter(each -> each.id().equals(person.id()))
                .findFirst()
                .orElseThrow();
    }

    /** The same as it is now. */
    Appointment seen(Appointment appointment) {
        return dealer.crm().appointments().find(dealer.clerk(), appointment.id().value());
    }

    static StaffId holder(Appointment appointment, HoldKind kind) {
        return new StaffId(appointment.placement().resource(kind).orElseThrow());
    }
}
