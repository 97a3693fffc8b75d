package dev.aftercare.text;

import com.google.common.collect.ImmutableList;
import dev.aftercare.domain.accesscode.AccessCodeRefusal;
import dev.aftercare.domain.appointment.AppointmentRefusal;
import dev.aftercare.domain.authority.AuthorityRefusal;
import dev.aftercare.domain.complaint.ComplaintRefusal;
import dev.aftercare.domain.customer.CustomerRefusal;
import dev.aftercare.domain.driver.DriverRefusal;
import dev.aftercare.domain.followup.FollowUpRefusal;
import dev.aftercare.domain.gate.GateRefusal;
import dev.aftercare.domain.inspection.InspectionRefusal;
import dev.aftercare.domain.insurance.InsuranceRefusal;
import dev.aftercare.domain.keyaccount.KeyAccountRefusal;
import dev.aftercare.domain.lifecycle.LifeCycleRefusal;
import dev.aftercare.domain.merge.MergeRefusal;
import dev.aftercare.domain.network.NetworkRefusal;
import dev.aftercare.domain.odometer.OdometerRefusal;
import dev.aftercare.domain.policy.PolicyRefusal;
import dev.aftercare.domain.prospect.ProspectRefusal;
import dev.aftercare.domain.shared.RefusalCode;
import dev.aftercare.domain.specialhours.SpecialHoursRefusal;
import dev.aftercare.domain.staff.StaffRefusal;
import dev.aftercare.domain.urgent.UrgentRefusal;
import dev.aftercare.domain.vehicle.VehicleRefusal;
import dev.aftercare.domain.visit.VisitRefusal;
import dev.aftercare.domain.waitinglist.WaitingListRefusal;
import dev.aftercare.domain.warranty.WarrantyRefusal;
import java.util.List;

/** The one list of all codes with which the library refuses. */
public final class RefusalCodes {

    private static final List<RefusalCode> ALL = ImmutableList.<RefusalCode>builder()
            .add(NetworkRefusal.values())
            .add(StaffRefusal.values())
            .add(AuthorityRefusal.values())
            .add(PolicyRefusal.values())
            .add(CustomerRefusal.values())
            .add(VehicleRefusal.values())
            .add(AccessCodeRefusal.values())
            .add(OdometerRefusal.values())
            .add(DriverRefusal.values())
            .add(InsuranceRefusal.values())
            .add(InspectionRefusal.values())
            .add(WaitingListRefusal.values())
            .add(SpecialHoursRefusal.values())
            .add(UrgentRefusal.values())
            .add(WarrantyRefusal.values())
            .add(AppointmentRefusal.values())
            .add(VisitRefusal.values())
            .add(GateRefusal.values())
            .add(ComplaintRefusal.values())
            .add(FollowUpRefusal.values())
            .add(MergeRefusal.values())
            .add(KeyAccountRefusal.values())
            .add(ProspectRefusal.values())
            .add(LifeCycleRefusal.values())
            .build();

    private RefusalCodes() {}

    /** Every code, feature by feature. */
    public static List<RefusalCode> all() {
        return ALL;
    }
}
